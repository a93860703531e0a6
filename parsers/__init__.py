"""Understand mail: bytes in, frozen values out; no network, no database, no clock, no settings."""
