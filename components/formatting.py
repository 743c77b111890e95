"""Numbers and dates as a Chinese official reads them.

A missing value is "—" (or 未报 where a report was expected) and never 0.
"""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

MISSING = "—"
NOT_REPORTED = "未报"


def number(value: float | None, *, decimals: int = 0, missing: str = MISSING) -> str:
    """A number with thousands separators, e.g. ``12,345``; `missing` for None."""
    return missing if value is None else f"{_plain_zero(value, decimals):,.{decimals}f}"


def wan(value: float | None, unit: str = "", *, decimals: int = 2, missing: str = MISSING) -> str:
    """A value already in 万 with its unit, e.g. ``209.61万人次``, the plan's own style for cards."""
    return missing if value is None else f"{_plain_zero(value, decimals):,.{decimals}f}万{unit}"


def in_wan(value: float | None, unit: str = "", *, decimals: int = 2, missing: str = MISSING) -> str:
    """A plain count shown in 万 from ten thousand on, else as it is: ``12.35万人次``, ``980人次``."""
    if value is None:
        return missing
    if abs(value) < 10_000:
        return f"{_plain_zero(value, 0):,.0f}{unit}"
    return wan(value / 10_000, unit, decimals=decimals)


def percent(value: float | None, *, decimals: int = 1, missing: str = MISSING) -> str:
    """A percentage given in percent (62.5 means 62.5 %); 0 and 100 are written without decimals."""
    if value is None:
        return missing
    text = f"{_plain_zero(value, decimals):.{decimals}f}"
    return f"{float(text):.0f}%" if float(text) in (0.0, 100.0) else f"{text}%"


def share(part: float | None, whole: float | None, *, decimals: int = 1) -> str:
    """`part` of `whole` in percent; "—" when either is missing or the base is zero."""
    if part is None or not whole:
        return MISSING
    return percent(part / whole * 100, decimals=decimals)


def points(value: float | None, *, decimals: int = 1, missing: str = MISSING) -> str:
    """A difference of rates with its sign, e.g. ``−12.0个百分点``."""
    return missing if value is None else f"{_signed(value, decimals)}个百分点"


def change(value: float | None, base: float | None, *, decimals: int = 1) -> str:
    """Relative change against `base`: ``▲ 3.2%``, ``▼ 1.0%``, ``持平``; "—" for no value or a zero base."""
    if value is None or not base:
        return MISSING
    difference = _plain_zero((value - base) / abs(base) * 100, decimals)
    if difference == 0:
        return "持平"
    return f"{'▲' if difference > 0 else '▼'} {abs(difference):.{decimals}f}%"


def long_date(day: date | None, *, missing: str = MISSING) -> str:
    """``2025年11月26日``."""
    return missing if day is None else f"{day.year}年{day.month}月{day.day}日"


def iso_date(day: date | None, *, missing: str = MISSING) -> str:
    """``2025-11-26``, for tables."""
    return missing if day is None else day.isoformat()


def short_date(day: date | None, *, year: int | None = None, missing: str = MISSING) -> str:
    """``11-26`` within `year` (where given), else ``2024-11-26``."""
    if day is None:
        return missing
    return f"{day:%m-%d}" if year is None or day.year == year else day.isoformat()


def month(day: date | None, *, missing: str = MISSING) -> str:
    """``2025年11月``."""
    return missing if day is None else f"{day.year}年{day.month}月"


def moment(at: datetime | None, *, missing: str = MISSING) -> str:
    """``2025-11-26 10:32``; the caller has brought the time to Asia/Shanghai."""
    return missing if at is None else f"{at:%Y-%m-%d %H:%M}"


def days_overdue(days: int | None, *, missing: str = MISSING) -> str:
    """``逾期 12 天`` for a positive count, ``今天到期`` at zero, ``还有 5 天`` for a negative one."""
    if days is None:
        return missing
    if days == 0:
        return "今天到期"
    return f"逾期 {days} 天" if days > 0 else f"还有 {-days} 天"


def count_of(done: int, total: int) -> str:
    """``3/12``; "—" when there is nothing to count."""
    return f"{done}/{total}" if total else MISSING


def _plain_zero(value: float, decimals: int) -> float:
    """Rounded, with the sign of a rounded zero removed: nobody wants to read −0.0."""
    return round(value, decimals) + 0.0


def _signed(value: float, decimals: int) -> str:
    rounded = _plain_zero(value, decimals)
    if rounded == 0:
        return f"{0:.{decimals}f}"
    return f"{'+' if rounded > 0 else '−'}{abs(rounded):.{decimals}f}"


_SHANGHAI = ZoneInfo("Asia/Shanghai")


def local_moment(at: datetime | None, *, missing: str = MISSING) -> str:
    """An instant as the time of day in Shanghai: ``2025-11-26 10:32``."""
    return missing if at is None else moment(at.astimezone(_SHANGHAI))
