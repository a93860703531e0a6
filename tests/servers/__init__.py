"""The servers that tests start for themselves."""
