"""Tables of contents: they repeat the headings, which must not count twice."""

from __future__ import annotations

import re
from collections.abc import Sequence

from domain.plan_document.model import SourceLine
from domain.plan_document.numbers import mark_of, plain

LONGEST = 120
"""Lines without a heading's shape after which a table of contents is over."""

ENTRY, LONGEST_ENTRY = 2000, 300
"""Characters of an entry, with its gaps and without."""
TABLES = 5
"""Tables of contents that are looked for by their title: one, and those of appendices."""

_TITLE = re.compile(r"目\s*(录|次)|contents", re.IGNORECASE)
_LEADERS = re.compile(
    r"(?:[.…·‥⋯∙_－—-]\s*){3,}\(?\s*(?:\d{1,4}|[ivxlcIVXLC]{1,6})?\s*\)?$"
    r"|…+\s*\(?\s*\d{1,4}\s*\)?$"
    r"|\s{2,}\(?\s*\d{1,4}\s*\)?$"
)


def contents_places(lines: Sequence[SourceLine]) -> frozenset[int]:
    """The places in ``lines`` (which are without the empty ones) that belong to a table of contents."""
    found = {at for at, line in enumerate(lines) if line.contents or _has_leaders(line.text)}
    titled = [at for at, line in enumerate(lines) if _TITLE.fullmatch(line.text.strip().strip("#* "))]
    for at in titled[:TABLES]:
        found |= _region(lines, at)
    return frozenset(found)


def _has_leaders(text: str) -> bool:
    flat = _flat(text)
    return bool(flat) and mark_of(text) is not None and _LEADERS.search(flat) is not None


def _flat(text: str) -> str:
    """A line as entries are compared; empty for one that is too long for an entry. Gaps are made short, so
    that looking for leaders takes no time worth telling, whatever a line holds."""
    flat = re.sub(r"\s{2,}", "  ", plain(text.replace("\t", "    ")).rstrip()) if len(text) < ENTRY else ""
    return flat if len(flat) < LONGEST_ENTRY else ""


def _entry(text: str) -> str:
    """What a line says, without leaders, page and spaces: the same in the table and above its text."""
    flat = _flat(text)
    return re.sub(r"\s", "", _LEADERS.sub("", flat)).strip("#*")


def _region(lines: Sequence[SourceLine], start: int) -> set[int]:
    """The entries below a line 目录: up to where the first of them is said again, above its text."""
    first = start + 1
    while first < len(lines) and mark_of(lines[first].text) is None:
        first += 1
        if first - start > 5:
            return set()
    if first >= len(lines):
        return set()
    opening = _entry(lines[first].text)
    plain_lines = 0
    for at in range(first + 1, len(lines)):
        if opening and _entry(lines[at].text) == opening:
            return set(range(start, at))
        shaped = mark_of(lines[at].text) is not None and not re.search("[。；]", lines[at].text)
        plain_lines = 0 if shaped else plain_lines + 1
        if plain_lines > LONGEST:
            break
    return set()
