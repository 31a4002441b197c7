"""Tiltaksfinner: arguments in, a window or a command out. The only composition root."""

from __future__ import annotations

import sys


def main(arguments: list[str] | None = None) -> int:
    """Run the program and return its exit status."""
    from ui.app import limit_core_size

    limit_core_size()
    words = sys.argv[1:] if arguments is None else arguments
    if words:
        from ui.terminal import run

        return run(words)
    from ui.app import launch

    return launch()


if __name__ == "__main__":
    sys.exit(main())
