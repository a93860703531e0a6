"""One file a kind of request: what it needs, how it is recognised, what it extracts."""
