"""Every query: one file a question, functions on an open connection, so that the caller decides what is one transaction."""
