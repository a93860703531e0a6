"""Words of other languages that stand around a mail, never in an order that is read."""
