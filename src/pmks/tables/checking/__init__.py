"""What the rows of a register say against each other and against the law."""
