"""Which words Swedish mail is understood by."""
