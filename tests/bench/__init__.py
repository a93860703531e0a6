"""Measurements, each beside its floor in the same run: only the ratio of the two means anything on another machine."""
