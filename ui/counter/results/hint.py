"""The words where the list has nothing, or not yet much, to say."""

from __future__ import annotations

from ui.platform import announce
from ui.widgets import Words

ECHOED = 40
"""How much of what was searched for is repeated."""


class Hint(Words):
    """Hidden as long as the list speaks for itself."""

    def __init__(self) -> None:
        """Start hidden."""
        super().__init__("", "muted", "small")
        self.hide()

    def say_nothing(self) -> None:
        """Leave the word to the list."""
        self._say("")

    def say_start(self) -> None:
        """Say what to do before there is any answer."""
        self._say(
            self.tr(
                "Ingen svar ennå, så alt er mulig. "
                "Start med en situasjon eller skriv en linje til venstre."
            )
        )

    def say_not_found(self, query: str) -> None:
        """Say that the catalogue does not have something, and where to ask then."""
        said = self.tr("«{query}» finnes ikke i katalogen – se nav.no eller spør fagansvarlig")
        self._say(said.format(query=_echoed(query)))

    def say_like(self, query: str) -> None:
        """Say that nothing is called so, before what is called something like it."""
        said = self.tr("«{query}» finnes ikke i katalogen. Det som ligner:")
        self._say(said.format(query=_echoed(query)))

    def say_answer(self, answer: str, question: str) -> None:
        """Say that an answer was searched for, before the programs that ask for it."""
        said = self.tr("«{answer}» er et svar på «{question}». Disse tiltakene spør etter det:")
        self._say(said.format(answer=answer, question=question))

    def say_standing(self, name: str, sentence: str) -> None:
        """Say why a program stands where it stands, and tell screen readers at once."""
        self._say(f"{name}: {sentence[:1].lower()}{sentence[1:]}")
        announce(self, self.text())

    def say_trial(self) -> None:
        """Say why nothing was chosen while answers are tried, and tell screen readers at once."""
        self._say(self.tr("Du prøver svar nå. Behold eller forkast prøven før du krysser av."))
        announce(self, self.text())

    def say_locked(self) -> None:
        """Say why nothing was chosen, and tell screen readers at once."""
        self._say(self.tr("Listen er låst. Lås den opp i arket for å endre den."))
        announce(self, self.text())

    def say_refused(self) -> None:
        """Say that a national id number was taken away, and tell screen readers at once."""
        self._say(self.tr("Fødselsnummer skal ikke skrives inn her. Søket er tømt."))
        announce(self, self.text())

    def _say(self, text: str) -> None:
        self.setText(text)
        self.setVisible(bool(text))


def _echoed(query: str) -> str:
    return query if len(query) <= ECHOED else f"{query[:ECHOED]}…"
