"""The change ledger as administrators read it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from domain.errors import Invalid

PAGE_SIZE = 50
TEXT_LIMIT = 80


@dataclass(frozen=True, slots=True)
class LedgerFilter:
    """What to look for. Empty fields do not filter; days are Shanghai days, both included."""

    actor: str = ""
    action: str = ""
    subject: str = ""
    from_day: date | None = None
    to_day: date | None = None
    page: int = 1

    def __post_init__(self) -> None:
        if self.from_day and self.to_day and self.to_day < self.from_day:
            raise Invalid("结束日期不能早于开始日期，请调整筛选条件。", {"to_day": "早于开始日期"})
        if not 1 <= self.page <= 1_000_000:
            raise Invalid("页码超出范围，请从第一页开始查看。", {"page": "超出范围"})


@dataclass(frozen=True, slots=True)
class LedgerLine:
    """One change, in words."""

    seq: int
    recorded_at: datetime
    actor: str
    action: str
    subject_kind: str
    subject_id: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class LedgerPage:
    """One page of changes; ``more`` tells whether older ones follow."""

    wanted: LedgerFilter
    lines: tuple[LedgerLine, ...]
    more: bool
    actions: tuple[str, ...]
