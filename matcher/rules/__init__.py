"""Three-valued condition trees: the heart of the product."""
