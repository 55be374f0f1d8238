"""How a condition is read; the engine knows no law."""
