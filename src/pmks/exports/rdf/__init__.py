"""Statements about things, and the two texts that they are written as: Turtle and JSON-LD."""
