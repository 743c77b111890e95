"""What a browser sends is anything at all: these turn it into values, or say in Chinese what is wrong."""

from __future__ import annotations

import math
from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from typing import Any, TypeVar

from server.guard import Invalid

_Choice = TypeVar("_Choice", bound=StrEnum)

MALFORMED = "请求格式不对，请刷新页面后重试。"
LARGEST_ID = 2**62
FIRST_YEAR, LAST_YEAR = 1900, 2199


def as_text(value: Any, limit: int, label: str = "内容") -> str:
    """Text of at most ``limit`` characters; empty for nothing. Control characters are dropped."""
    if value is None:
        return ""
    if not isinstance(value, str):
        raise Invalid(MALFORMED)
    if len(value) > limit:
        raise Invalid(f"{label}不超过 {limit} 字，现在有 {len(value)} 字，请精简。")
    return "".join(
        c for c in value.replace("\r\n", "\n") if c in "\n\t" or (c.isprintable() or c == "\u3000")
    )


def as_id(value: Any) -> int:
    """A positive whole number that names a row."""
    if isinstance(value, bool) or not isinstance(value, int) or not 0 < value <= LARGEST_ID:
        raise Invalid(MALFORMED)
    return value


def as_version(value: Any) -> int:
    """A whole number from 0 on."""
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= LARGEST_ID:
        raise Invalid(MALFORMED)
    return value


def as_optional_id(value: Any) -> int | None:
    """An id as a select box gives it: text, empty or 0 for none."""
    if value in (None, "", "0"):
        return None
    if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) < 19:
        return as_id(int(value))
    return as_id(value)


def as_items(value: Any, limit: int = 500) -> list[Any]:
    """A list of at most ``limit`` items; empty for nothing."""
    if value is None:
        return []
    if not isinstance(value, list) or len(value) > limit:
        raise Invalid(MALFORMED)
    return value


def as_ids(value: Any) -> tuple[int, ...]:
    """A list of ids, without repetition."""
    return tuple(dict.fromkeys(as_id(item) for item in as_items(value)))


def as_number(value: Any, label: str) -> float | None:
    """A finite number; None for nothing."""
    if value in (None, ""):
        return None
    if isinstance(value, str):
        try:
            value = float(value.strip().removesuffix("%"))
        except ValueError:
            raise Invalid(f"{label}须填数字，请修改。") from None
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise Invalid(MALFORMED)
    try:
        number = float(value)
    except OverflowError:
        raise Invalid(f"{label}的数值过大，请修改。") from None
    if not math.isfinite(number):
        raise Invalid(f"{label}须填数字，请修改。")
    return number


def as_day(value: Any, label: str) -> date | None:
    """An ISO day of a year people may mean; None for nothing."""
    if value in (None, ""):
        return None
    if not isinstance(value, str):
        raise Invalid(MALFORMED)
    try:
        day = date.fromisoformat(value.strip()[:10])
    except ValueError:
        raise Invalid(f"{label}的日期写法不对，请按“2025-06-30”的格式填写。") from None
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise Invalid(f"{label}的年份须在 {FIRST_YEAR} 至 {LAST_YEAR} 之间，请修改。")
    return day


def as_choice(kind: type[_Choice], value: Any) -> _Choice:
    """One of the values of an enumeration."""
    if not isinstance(value, str):
        raise Invalid(MALFORMED)
    try:
        return kind(value)
    except ValueError:
        raise Invalid(MALFORMED) from None


def as_mapping(value: Any) -> Mapping[str, Any]:
    """A JSON object."""
    if not isinstance(value, Mapping):
        raise Invalid(MALFORMED)
    return value


def as_path(value: Any, start: str) -> str:
    """A path below ``start``, to go to afterwards."""
    path = as_text(value, 300)
    if path and not path.startswith(start):
        raise Invalid(MALFORMED)
    return path


def as_words(value: Any) -> dict[str, dict[str, str]]:
    """Words for ids by field, for showing them; whatever is not text is left out."""
    if not isinstance(value, Mapping):
        return {}
    return {
        str(field): {str(key): word for key, word in words.items() if isinstance(word, str)}
        for field, words in value.items()
        if isinstance(words, Mapping)
    }


def deputy_fields(person: Any, starts: Any, ends: Any) -> tuple[int, date, date]:
    """Who stands in from when until when, as the fields of a form give it; all are needed."""
    deputy_id = as_optional_id(person)
    starts_on, ends_on = as_day(starts, "代理的开始"), as_day(ends, "代理的结束")
    if deputy_id is None:
        raise Invalid("请选择代理人。")
    if starts_on is None or ends_on is None:
        raise Invalid("请填写代理的起止日期。")
    return deputy_id, starts_on, ends_on


def as_flag(value: Any) -> bool:
    """A truth value; nothing is false."""
    if value is None:
        return False
    if not isinstance(value, bool):
        raise Invalid(MALFORMED)
    return value
