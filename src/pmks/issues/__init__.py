"""What may be wrong with a register: the catalogue of issue codes, as values."""
