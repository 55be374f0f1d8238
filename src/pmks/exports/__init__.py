"""The law for systems that are not Python: JSON, CSV, SQL, schemas, and the formats of the semantic web."""
