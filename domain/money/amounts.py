"""Amounts, kept as whole fen and written in 万元, and what follows from several of them.

A figure nobody stated is missing and never 0: it is left out of sums, and a rate needs both of its sides.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from enum import StrEnum

from domain.errors import Invalid

FEN_PER_WAN = 1_000_000
"""Fen in 万元."""
DECIMALS = 2
LARGEST = 1_000_000
"""The largest amount taken, in 万元 (a hundred 亿): what is more was mistyped."""
NOTE_LIMIT = 500

_NUMBER = re.compile(r"[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]{1,4})?")


class Kind(StrEnum):
    """The three figures of a year and a source."""

    BUDGET = "budget"
    RECEIVED = "received"
    SPENT = "spent"


KIND_WORDS: Mapping[Kind, str] = {Kind.BUDGET: "预算", Kind.RECEIVED: "到位", Kind.SPENT: "支出"}


@dataclass(frozen=True, slots=True)
class Amounts:
    """Budget, received and spent of one year and source, in fen; None for what was not stated."""

    budget: int | None = None
    received: int | None = None
    spent: int | None = None

    def of(self, kind: Kind) -> int | None:
        """One of the three."""
        found: int | None = getattr(self, kind.value)
        return found

    @property
    def empty(self) -> bool:
        """Whether nothing was stated."""
        return self.budget is None and self.received is None and self.spent is None

    @property
    def overspent(self) -> bool:
        """Whether more was spent than came in."""
        return self.received is not None and self.spent is not None and self.spent > self.received


def read_amount(text: str, label: str, field: str) -> int | None:
    """The fen of an amount in 万元 as people write it (1,234.50, full-width digits); None for nothing.

    Raises Invalid, under ``field``, for what is no number, negative, too large, or has a third decimal.
    """
    plain = unicodedata.normalize("NFKC", text).strip().removesuffix("万元").replace(",", "").strip()
    if not plain:
        return None
    if not _NUMBER.fullmatch(plain):
        _refuse(f"{label}须填数字，单位是万元，如 120.50。", field)
    try:
        value = Decimal(plain)
    except InvalidOperation:
        _refuse(f"{label}须填数字，单位是万元，如 120.50。", field)
    if value < 0:
        _refuse(f"{label}不能是负数。退回或核减的，请填写核减后的数。", field)
    if value > LARGEST:
        _refuse(f"{label}超过 {LARGEST:,} 万元，请核对单位是不是万元。", field)
    fen = value * FEN_PER_WAN
    if fen % (FEN_PER_WAN // 10**DECIMALS):
        _refuse(f"{label}最多 {DECIMALS} 位小数，请四舍五入后再填。", field)
    return int(fen)


def _refuse(message: str, field: str) -> None:
    raise Invalid(message, {field: message})


def plain_text(fen: int | None) -> str:
    """An amount as it is typed into a form, in 万元 with two decimals; empty for none."""
    return "" if fen is None else f"{Decimal(fen) / FEN_PER_WAN:.{DECIMALS}f}"


def in_wan(fen: int | None) -> float | None:
    """An amount in 万元, for charts and tables."""
    return None if fen is None else fen / FEN_PER_WAN


@dataclass(frozen=True, slots=True)
class MoneyRow:
    """The amounts of a project in a year from one source, as they stand at a point of view."""

    project_id: int
    year: int
    source: str
    amounts: Amounts


@dataclass(frozen=True, slots=True)
class Total:
    """Several rows together. Sums are over what was stated; ``received_rate`` (到位/预算) and
    ``execution_rate`` (支出/到位), in per cent, over the rows that state both sides, None without a base.
    """

    amounts: Amounts
    received_rate: float | None
    execution_rate: float | None
    rows: int


def total(rows: Iterable[Amounts]) -> Total:
    """Rows together."""
    listed = [amounts for amounts in rows if not amounts.empty]
    return Total(
        Amounts(*(_sum(amounts.of(kind) for amounts in listed) for kind in Kind)),
        _rate(listed, Kind.RECEIVED, Kind.BUDGET),
        _rate(listed, Kind.SPENT, Kind.RECEIVED),
        len(listed),
    )


def _sum(values: Iterable[int | None]) -> int | None:
    known = [value for value in values if value is not None]
    return sum(known) if known else None


def _rate(rows: Iterable[Amounts], part: Kind, whole: Kind) -> float | None:
    pairs = [
        (top, base)
        for row in rows
        if (top := row.of(part)) is not None and (base := row.of(whole)) is not None
    ]
    base = sum(pair[1] for pair in pairs)
    return 100 * sum(pair[0] for pair in pairs) / base if base else None


def check_year(year: int, first: int, last: int, this: int, rows: Iterable[Amounts]) -> None:
    """Refuse a year that is not the plan's, and money that came or went in a year not yet begun."""
    if not first <= year <= last:
        message = f"年份须在 {first} 至 {last} 之间，请重新选择。"
        raise Invalid(message, {"year": message})
    if year > this and any(row.received is not None or row.spent is not None for row in rows):
        message = f"{year} 年还没有开始，只能填预算，到位和支出请留空。"
        raise Invalid(message, {"year": message})
