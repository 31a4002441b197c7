"""The same work without a window. Knows no Qt."""
