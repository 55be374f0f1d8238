"""What a published table must not tell: which types need care, and which of their cells are hidden."""
