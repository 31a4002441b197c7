"""Proof of the rules themselves: limits, small changes that no test sees, what can never be."""
