"""Reports that offices exchange: counted from a checked register, and written as files."""
