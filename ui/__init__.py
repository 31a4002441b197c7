"""The desktop program: screens over the two doors of `matcher`, drawn with Qt."""

from matcher import on_demand as on_demand
