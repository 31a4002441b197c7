"""Prints the locales that the interface is translated into, for `make translations`."""

from __future__ import annotations

import sys

from matcher.languages import RECORDS, SOURCE

if __name__ == "__main__":
    locales = (record.locale for code, record in RECORDS.items() if code != SOURCE)
    sys.stdout.write("\n".join(locales) + "\n")
