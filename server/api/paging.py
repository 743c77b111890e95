"""Long lists a page at a time: the cursor is the key of the last row, so nothing is skipped or told twice."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from domain.errors import Invalid
from server.api.operations import Parameter, text_of

Row = TypeVar("Row")
Key = tuple[str, ...]

USUAL, MOST = 200, 1000
PAGING = (
    Parameter(
        "limit",
        f"一页的行数，1 至 {MOST}，不填为 {USUAL}",
        "500",
        {"type": "integer", "minimum": 1, "maximum": MOST, "default": USUAL},
    ),
    Parameter("cursor", "上一页答复中的 next；不填为第一页", "WyJWMDEiXQ", longest=300),
)


@dataclass(frozen=True, slots=True)
class Page(Generic[Row]):
    """Rows of a list, and the cursor of what follows; None at the end."""

    rows: Sequence[Row]
    next: str | None


def asked_limit() -> int:
    """How many rows are asked for. Raises Invalid."""
    text = text_of("limit") or str(USUAL)
    if not (text.isascii() and text.isdigit() and 1 <= int(text) <= MOST):
        raise Invalid(f"参数 limit 须是 1 至 {MOST} 的整数。")
    return int(text)


def asked_key(parts: int) -> Key | None:
    """The key after which the page begins, of so many parts; None for the first page. Raises Invalid."""
    text = text_of("cursor")
    if not text:
        return None
    try:
        found = json.loads(base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True))
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, list) or len(found) != parts or not all(isinstance(p, str) for p in found):
        raise Invalid("参数 cursor 不是上一页答复中的 next，请从第一页重新读取。")
    return tuple(found)


def cursor_of(key: Key) -> str:
    """How a key is passed on."""
    text = json.dumps(list(key), ensure_ascii=False, separators=(",", ":"))
    return base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")


def page_of(rows: Sequence[Row], key_of: Callable[[Row], Key], limit: int, after: Key | None) -> Page[Row]:
    """A page of rows that stand in the order of their keys."""
    left = [row for row in rows if after is None or key_of(row) > after]
    shown = left[:limit]
    return Page(shown, cursor_of(key_of(shown[-1])) if len(left) > limit else None)
