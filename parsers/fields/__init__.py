"""Which numbers, addresses, days and names of cases stand in a text, and where: one finder a file, each pure."""
