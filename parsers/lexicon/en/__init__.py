"""Which words English mail is understood by."""
