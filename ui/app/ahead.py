"""What is loaded behind the first picture: whatever is made of it would wait for it otherwise."""

from __future__ import annotations


def load_window() -> None:
    """Have loaded what the rest of the window is made of."""
    import ui.app.bars
    import ui.app.catalogue_words
    import ui.app.curtain
    import ui.app.file_drop
    import ui.app.shell  # noqa: F401 - only to have them loaded
    from ui.counter import IntakePage, ProgramPage, ResultsPage  # noqa: F401 - so are these

    IntakePage.load()
