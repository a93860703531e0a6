"""Correct and teach: a mail that a person corrected becomes a labelled case for ``tests/cases``, with nobody's names in it."""
