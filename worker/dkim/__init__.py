"""The product's own DKIM check: a strict guard before a library, for mail that no trusted header proves (RFC 6376, RFC 8463)."""
