"""How long a text may be where it is pasted, as far as nothing else is set."""

LONGEST = 4000
"""Characters that a field of a case system takes."""
