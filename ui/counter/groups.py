"""Words of the groups of the list."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from matcher.catalogue import Group


def group_word(group: Group) -> str:
    """Return what a group of the list is called."""
    translate = QCoreApplication.translate
    return {
        Group.RAISE: translate("Groups", "Ta opp nå"),
        Group.MORE: translate("Groups", "Flere muligheter"),
        Group.HAS: translate("Groups", "Har allerede"),
        Group.NOT_NOW: translate("Groups", "Passer ikke nå"),
        Group.INFORMATION: translate("Groups", "Til opplysning"),
        Group.SEARCH: translate("Groups", "Finnes bare ved søk"),
    }[group]


def group_heading(group: Group, count: int, *, folded: bool | None) -> str:
    """Return what stands over a group: its name, or what pressing it does."""
    translate = QCoreApplication.translate
    if folded is None:
        return group_word(group)
    said = {
        (Group.MORE, True): translate("Groups", "Vis {count} flere muligheter"),
        (Group.MORE, False): translate("Groups", "Skjul {count} flere muligheter"),
        (Group.HAS, True): translate("Groups", "Vis {count} som personen har allerede"),
        (Group.HAS, False): translate("Groups", "Skjul {count} som personen har allerede"),
        (Group.NOT_NOW, True): translate("Groups", "Vis {count} som ikke passer nå"),
        (Group.NOT_NOW, False): translate("Groups", "Skjul {count} som ikke passer nå"),
        (Group.INFORMATION, True): translate("Groups", "Vis {count} til opplysning"),
        (Group.INFORMATION, False): translate("Groups", "Skjul {count} til opplysning"),
    }
    return said[group, folded].format(count=count)


def counted(group: Group, count: int) -> str:
    """Return how many programs are in a group: "3 å ta opp nå"."""
    translate = QCoreApplication.translate
    said = {
        Group.RAISE: translate("Groups", "{count} å ta opp nå"),
        Group.MORE: translate("Groups", "{count} flere muligheter"),
        Group.HAS: translate("Groups", "{count} har allerede"),
        Group.NOT_NOW: translate("Groups", "{count} passer ikke nå"),
        Group.INFORMATION: translate("Groups", "{count} til opplysning"),
        Group.SEARCH: translate("Groups", "{count} finnes ved søk"),
    }
    return said[group].format(count=count)
