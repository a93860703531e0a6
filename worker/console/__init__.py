"""The staff's console: the queue, each mail with why the machine did what it did, and what a person decides."""
