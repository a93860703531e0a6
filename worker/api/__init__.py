"""What other programs do with the queue: a JSON API for what the console does, described by the types that it encodes by."""
