"""Which words Danish mail is understood by."""
