"""What the pages of exchanges show."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from domain.attachments import AttachmentList
from domain.projects.views import Choice
from domain.talent.exchanges import Exchange, ExchangeState


@dataclass(frozen=True, slots=True)
class ExchangeLine:
    """An exchange in a list; the name is that which the reader may see."""

    exchange: Exchange
    name: str
    department: str
    state: ExchangeState
    mine: bool


@dataclass(frozen=True, slots=True)
class ExchangeList:
    """The exchanges that the reader may see: their own, and those of the people whom they manage."""

    lines: tuple[ExchangeLine, ...]
    registered: bool
    may_add: bool
    today: date


@dataclass(frozen=True, slots=True)
class ExchangePage:
    """One exchange with its report and files."""

    line: ExchangeLine
    today: date
    files: AttachmentList
    may_report: bool
    may_recall: bool
    may_decide: bool
    may_change: bool


@dataclass(frozen=True, slots=True)
class ExchangeForm:
    """The form of an exchange: what stands, None for a new one, and whom it may be of."""

    exchange: Exchange | None
    people: tuple[Choice, ...]
    today: date
