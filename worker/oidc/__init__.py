"""Staff sign in by the company's own sign-in system (OpenID Connect): who the provider says they are, and what they may here."""
