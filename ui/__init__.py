"""The desktop program: screens over the two doors of `matcher`, drawn with Qt."""
