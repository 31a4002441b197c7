"""How far apart two colours are, by the formula of WCAG 2.2."""

_LINEAR_BELOW = 0.04045


def contrast_ratio(first: str, second: str) -> float:
    """Contrast of two `#rrggbb` colours, from 1.0 (equal) to 21.0 (black and white).

    Raises ValueError for anything that is not `#rrggbb`.
    """
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    digits = colour.removeprefix("#")
    if len(digits) != len("rrggbb") or digits == colour:
        raise ValueError(f"expected #rrggbb, got {colour!r}")
    red, green, blue = (_linear(int(digits[at : at + 2], 16) / 255) for at in (0, 2, 4))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    if channel <= _LINEAR_BELOW:
        return channel / 12.92
    return float(((channel + 0.055) / 1.055) ** 2.4)
