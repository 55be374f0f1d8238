"""Registers: read, tidy, validate, screen (needs the extra etl)."""
