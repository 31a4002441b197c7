"""Numbers, ages, days and months as people type them, and as fields show them again."""
