"""Names as people write them: marks and blanks taken off, compared, and likely matches proposed."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from domain.tables.signs import fold

_MARKS = re.compile(
    r"(?:\s*(?:[*※†‡§#^]+|[\[【〔]\s*(?:注\s*)?[0-9一二三四五六七八九十]{1,2}\s*[\]】〕]"
    r"|\(\s*注\s*[0-9一二三四五六七八九十]{0,2}\s*\)"
    r"|[\u2460-\u2473\u00b9\u00b2\u00b3]|注[0-9一二三四五六七八九十]{1,2}))+$"
)
"""What points to a footnote at the end of a name or a number: ``*``, ``※``, ``[1]``, ``（注2）``, ``①``."""
_BLANKS = re.compile(r"\s+")
_SIGNS = re.compile(r"[\W_]+")
_NEAR = 0.45
_PROPOSED = 3


def without_marks(text: str) -> str:
    """Text without the marks of footnotes at its end; a text of marks alone stays."""
    stripped = _MARKS.sub("", text)
    return stripped if stripped else text


@lru_cache(maxsize=20_000)
def clean_name(text: str) -> str:
    """A name as it is meant: half-width signs, single blanks, no footnote marks, no blanks at its ends."""
    return without_marks(_BLANKS.sub(" ", fold(text)).strip()).strip()


@lru_cache(maxsize=20_000)
def name_key(text: str) -> str:
    """What two ways of writing the same name have in common: letters and digits alone, in lower case."""
    return _SIGNS.sub("", clean_name(text).casefold())


@dataclass(frozen=True, slots=True)
class Proposal:
    """What a name may stand for, and how alike the two are (1 for the same)."""

    code: str
    score: float

    @property
    def certain(self) -> bool:
        """Whether the names are the same but for signs and blanks."""
        return self.score >= 1.0


def likeness(one: str, other: str) -> float:
    """How alike two names are, from 0 to 1: the pairs of neighbouring characters that they share.

    Pairs suit Chinese, where words are not separated, and forgive words that change places.
    """
    first, second = name_key(one), name_key(other)
    if first == second:
        return 1.0 if first else 0.0
    pairs, others = _pairs(first), _pairs(second)
    total = sum(pairs.values()) + sum(others.values())
    shared = 2 * sum((pairs & others).values()) / total if total else 0.0
    return min(shared, 0.99)


@lru_cache(maxsize=20_000)
def _pairs(text: str) -> Counter[str]:
    return Counter(text[at : at + 2] for at in range(len(text) - 1)) or Counter([text])


def proposals(name: str, candidates: Mapping[str, Sequence[str]]) -> tuple[Proposal, ...]:
    """The likeliest of the candidates (names by code), the best first; none where nothing comes near."""
    scored = (
        Proposal(code, max((likeness(name, known) for known in names), default=0.0))
        for code, names in candidates.items()
    )
    near = sorted((found for found in scored if found.score >= _NEAR), key=lambda p: (-p.score, p.code))
    if near and near[0].certain:
        return tuple(found for found in near if found.certain)[:_PROPOSED]
    return tuple(near[:_PROPOSED])


def distinct(names: Iterable[str]) -> tuple[str, ...]:
    """Names that differ by more than signs, as they were first written."""
    found: dict[str, str] = {}
    for name in names:
        cleaned = clean_name(name)
        if cleaned:
            found.setdefault(name_key(cleaned) or cleaned, cleaned)
    return tuple(found.values())
