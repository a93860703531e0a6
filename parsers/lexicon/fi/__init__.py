"""Which words Finnish mail is understood by."""
