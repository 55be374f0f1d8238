"""Tidying: the distinct texts of a column come to values, and nothing is guessed."""
