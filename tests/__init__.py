"""The product's tests: unit, flow (with a database), servers (with real servers), bench."""
