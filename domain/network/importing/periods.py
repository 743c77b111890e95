"""One period as people write it: ``2024年3月``, ``2024-03``, ``202403``, ``Jan-24``, ``第一季度``."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from domain.network.importing.names import without_marks
from domain.periods import HalfYear, Month, Period, Quarter, Year
from domain.tables.signs import fold

FIRST_YEAR, LAST_YEAR = 1980, 2099

_DIGITS = {
    "零": 0,
    "〇": 0,
    "○": 0,
    "一": 1,
    "二": 2,
    "三": 3,
    "四": 4,
    "五": 5,
    "六": 6,
    "七": 7,
    "八": 8,
    "九": 9,
}
_ENGLISH = {
    name[:length]: number
    for number, name in enumerate(
        (
            "january", "february", "march", "april", "may", "june",
            "july", "august", "september", "october", "november", "december",
        ),
        1,
    )
    for length in {3, 4 if name == "september" else 3, len(name)}
}  # fmt: skip
_CN_YEAR = re.compile(r"[零〇○一二三四五六七八九]{4}(?=年)")
_CN_NUMBER = re.compile(r"[一二三四五六七八九十]{1,3}(?=[月季])|(?<=第)[一二三四](?=季)")
_Y = r"(?P<year>[0-9]{4})"
_BLANK = r"\s*"
_PATTERNS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (kind, re.compile(pattern, re.IGNORECASE))
    for kind, pattern in (
        (
            "day",
            rf"{_Y}{_BLANK}[-/.年]{_BLANK}(?P<month>[0-9]{{1,2}}){_BLANK}[-/.月]{_BLANK}"
            r"(?P<day>[0-9]{1,2})[日号]?(?:[ t]+[0-9:.]+)?",
        ),
        ("day", rf"{_Y}(?P<month>[0-9]{{2}})(?P<day>[0-9]{{2}})"),
        ("turned", rf"(?P<first>[0-9]{{1,2}})[-/.](?P<second>[0-9]{{1,2}})[-/.]{_Y}"),
        ("month", rf"{_Y}{_BLANK}[-/._年]{_BLANK}(?P<month>[0-9]{{1,2}}){_BLANK}(?:月份?)?"),
        ("month", rf"{_Y}(?P<month>0[1-9]|1[0-2])"),
        ("month", rf"(?P<month>[0-9]{{1,2}})[-/.]{_Y}"),
        ("month", r"(?P<month>[0-9]{1,2})\s*月份?"),
        ("named", rf"(?P<name>[a-z]{{3,9}})\.?{_BLANK}[-/,' ]?{_BLANK}(?:{_Y}|'?(?P<short>[0-9]{{2}}))?"),
        ("named", rf"(?:{_Y}|(?P<short>[0-9]{{2}}))[-/ ]{_BLANK}(?P<name>[a-z]{{3,9}})\.?"),
        ("quarter", rf"(?:{_Y}{_BLANK}[-/年]?{_BLANK})?(?:第?(?P<quarter>[1-4])季度?|q(?P<q>[1-4]))"),
        ("quarter", rf"q(?P<q>[1-4]){_BLANK}[-/ ]?{_BLANK}{_Y}"),
        ("half", rf"(?:{_Y}{_BLANK}[-/年]?{_BLANK})?(?:(?P<which>[上下])半年|h(?P<h>[12]))"),
        ("half", rf"h(?P<h>[12]){_BLANK}[-/ ]?{_BLANK}{_Y}"),
        ("year", rf"{_Y}{_BLANK}(?:年度?|全年)?"),
    )
)
_YEAR_WITHIN = re.compile(r"(?<![0-9])(19[89][0-9]|20[0-9]{2})(?![0-9])")


@dataclass(frozen=True, slots=True)
class ReadPeriod:
    """A period, or why there is none; ``needs_year`` where it is a month that does not say of which year."""

    period: Period | None
    fault: str = ""
    needs_year: bool = False


_UNKNOWN = "期次写法无法识别，请写成 2024-03、2024年3月或 2024"
_NO_YEAR = ReadPeriod(None, "缺少年份，请在对应关系里指定年份，或写成 2024年3月", needs_year=True)


@lru_cache(maxsize=20_000)
def read_period(text: str, year: int | None = None, *, bare_month: bool = False) -> ReadPeriod:
    """The period of a text; a month, quarter or half without a year is of ``year``.

    With ``bare_month`` a number from 1 to 12 is a month, as in a column of its own beside the year's. Whole
    days give their month, once they exist in the calendar.
    """
    plain = without_marks(fold(text)).strip()
    plain = _CN_YEAR.sub(lambda found: "".join(str(_DIGITS[sign]) for sign in found[0]), plain)
    plain = _CN_NUMBER.sub(lambda found: str(_chinese(found[0])), plain)
    if not plain:
        return ReadPeriod(None, "没有写期次")
    if bare_month and re.fullmatch(r"[0-9]{1,2}(?:\.0)?", plain):
        plain = f"{int(float(plain))}月"
    for kind, pattern in _PATTERNS:
        found = pattern.fullmatch(plain)
        if found is not None:
            result = _of(kind, {name: value for name, value in found.groupdict().items() if value}, year)
            if result is not None:
                return result
    return ReadPeriod(None, _UNKNOWN)


def _chinese(text: str) -> int:
    """A number up to 99 in Chinese."""
    tens, ten, units = text.rpartition("十")
    if not ten:
        return _DIGITS[text] if len(text) == 1 else 0
    return (_DIGITS[tens] if tens else 1) * 10 + (_DIGITS[units] if units else 0)


def _of(kind: str, parts: dict[str, str], default: int | None) -> ReadPeriod | None:
    if kind == "turned":
        return _turned(parts)
    if kind == "named" and parts["name"].lower() not in _ENGLISH:
        return None
    year = (
        int(parts["year"]) if "year" in parts else 2000 + int(parts["short"]) if "short" in parts else default
    )
    number = _number(kind, parts)
    if kind in ("day", "month", "named") and not 1 <= number <= 12:
        return ReadPeriod(None, "没有这个月份，请检查")
    if year is None:
        return _NO_YEAR
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return ReadPeriod(None, f"年份须在 {FIRST_YEAR} 至 {LAST_YEAR} 之间，请检查")
    match kind:
        case "quarter":
            return ReadPeriod(Quarter(year, number))
        case "half":
            return ReadPeriod(HalfYear(year, number))
        case "year":
            return ReadPeriod(Year(year))
        case "day" if not _exists(year, number, int(parts["day"])):
            return ReadPeriod(None, "没有这一天，请检查月和日")
        case _:
            return ReadPeriod(Month(year, number))


def _number(kind: str, parts: dict[str, str]) -> int:
    match kind:
        case "named":
            return _ENGLISH[parts["name"].lower()]
        case "quarter":
            return int(parts.get("quarter") or parts["q"])
        case "half":
            return int(parts["h"]) if "h" in parts else 1 + (parts["which"] == "下")
        case "year":
            return 1
        case _:
            return int(parts["month"])


def _turned(parts: dict[str, str]) -> ReadPeriod:
    """A day with its year at the end: the month comes first or second, and often nobody can tell."""
    year, first, second = int(parts["year"]), int(parts["first"]), int(parts["second"])
    readings = {
        (month, day)
        for month, day in ((first, second), (second, first))
        if month <= 12 and _exists(year, month, day)
    }
    if not readings:
        return ReadPeriod(None, "没有这一天，请检查月和日")
    months = {month for month, _ in readings}
    if len(months) > 1:
        return ReadPeriod(None, "分不清哪个是月、哪个是日，请写成 2024-03-01")
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return ReadPeriod(None, f"年份须在 {FIRST_YEAR} 至 {LAST_YEAR} 之间，请检查")
    return ReadPeriod(Month(year, months.pop()))


def _exists(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def year_within(text: str) -> int | None:
    """The year that a title or a file's name speaks of; None for none, and for several."""
    found = {int(year) for year in _YEAR_WITHIN.findall(fold(text))}
    return found.pop() if len(found) == 1 else None
