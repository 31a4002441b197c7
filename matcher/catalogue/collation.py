"""How names are sorted."""

_COLLATION = str.maketrans({"æ": "{", "ä": "{", "ø": "|", "ö": "|", "å": "}", "ü": "u", "é": "e"})


def collated(name: str) -> str:
    """Return a key that sorts names as Norwegian does: a … z æ ø å, and aa as å."""
    return name.casefold().replace("aa", "å").translate(_COLLATION)
