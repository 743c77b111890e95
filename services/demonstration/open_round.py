"""The round that is open on the business date and the one before it, project by project."""

from __future__ import annotations

from enum import StrEnum

from domain.periods import Month
from services.demonstration.pace import series

LAST_ROUND = Month(2025, 11)


class Fate(StrEnum):
    """What becomes of a report."""

    ON_TIME = "on_time"
    LATE = "late"
    MADE_UP = "made_up"
    MISSING = "missing"
    RETURNED_ONCE = "returned_once"
    RECALLED_ONCE = "recalled_once"
    DRAFTED = "drafted"
    WAITING = "waiting"
    WAITING_FOR_DIRECTOR = "waiting_for_director"
    RETURNED = "returned"
    RECALLED = "recalled"


_OCTOBER = {
    "D02.2.2": Fate.MISSING,
    "D03.2.3": Fate.MISSING,
    "D08.1": Fate.MISSING,
    "D10.3": Fate.MISSING,
    "D06.2.1": Fate.MADE_UP,
    "D07.4": Fate.MADE_UP,
    "D12.2": Fate.MADE_UP,
}

_NOVEMBER = {
    "D03.1.1": Fate.WAITING,
    "D03.3.2": Fate.WAITING,
    "D04.2.1": Fate.WAITING,
    "D05.1.1": Fate.WAITING,
    "D10.2": Fate.WAITING_FOR_DIRECTOR,
    "T1": Fate.WAITING_FOR_DIRECTOR,
    "D01.4": Fate.RETURNED,
    "D07.3": Fate.RETURNED,
    "D09.2.2": Fate.RECALLED,
    "D04.3.1": Fate.DRAFTED,
    "D06.1.3": Fate.DRAFTED,
    "D09.1.2": Fate.DRAFTED,
    "D11.1.1": Fate.DRAFTED,
    "T5": Fate.DRAFTED,
    # Nothing yet: these wait for whoever tries the demonstration, or are behind with their reports too.
    "D04.2.2": Fate.MISSING,
    "T3": Fate.MISSING,
    "D01.5.3": Fate.MISSING,
    "D10.1": Fate.MISSING,
    **dict.fromkeys((code for code, fate in _OCTOBER.items() if fate is Fate.MISSING), Fate.MISSING),
}


def october(code: str) -> Fate:
    """What became of a project's report in the last closed round."""
    return _OCTOBER.get(code, Fate.ON_TIME)


def november(code: str) -> Fate:
    """Where a project's report stands in the open round; about half of them are in."""
    if code in _NOVEMBER:
        return _NOVEMBER[code]
    return Fate.ON_TIME if series(code, "open round").random() < 0.6 else Fate.MISSING
