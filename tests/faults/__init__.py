"""The fault harness: seeded runs of the product on real servers, in which whatever can fail does, and a model of what must be true."""
