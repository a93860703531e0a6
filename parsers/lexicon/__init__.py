"""Words only, one frozen value a language."""
