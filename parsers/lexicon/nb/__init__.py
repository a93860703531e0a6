"""Which words Norwegian mail is understood by."""
