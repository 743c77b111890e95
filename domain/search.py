"""Matching what people type against what the system holds: words, codes, initials of pinyin.

A query is a few words; a thing is found when every word is somewhere in its code, title or text. Texts are
compared folded: full-width signs as half-width ones, letters without case.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from domain.errors import Invalid
from domain.projects.sight import PlanSight

QUERY_LIMIT = 80
"""Longest query, in characters."""
WORDS_LIMIT = 6
"""Words of a query that count; what follows is left out."""
SNIPPET = 64
"""Characters of a text that are shown around its first hit."""

CODE, CODE_START, TITLE, TITLE_START, TITLE_IN, INITIALS, TEXT = 100, 90, 85, 80, 60, 50, 30
"""What a word's hit is worth: the whole code, its start, the title, its start, inside it, initials, text."""


@dataclass(frozen=True, slots=True)
class Hit:
    """One thing that was found. ``kind`` names its group; ``score`` orders the hits, the best first."""

    kind: str
    title: str
    detail: str
    href: str
    score: float = 0.0


@dataclass(frozen=True, slots=True)
class SearchQuery:
    """What is looked for: folded words, and the part of the plan that the person sees, if any."""

    words: tuple[str, ...]
    sight: PlanSight | None = None

    def __iter__(self) -> Iterator[str]:
        return iter(self.words)


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a text; ``hit`` when it is what was looked for."""

    text: str
    hit: bool


def folded(text: str) -> str:
    """Text as it is compared: full-width signs as half-width ones, letters without case."""
    return "".join(_folded_sign(sign) for sign in text)


def _folded_sign(sign: str) -> str:
    return unicodedata.normalize("NFKC", sign).casefold()


def words_of(text: str) -> tuple[str, ...]:
    """The words of a query, folded, each once. Raises Invalid when it is too long."""
    if len(text) > QUERY_LIMIT:
        raise Invalid(f"搜索内容不超过 {QUERY_LIMIT} 字，请精简。")
    plain = "".join(sign if sign.isprintable() else " " for sign in folded(text))
    return tuple(dict.fromkeys(plain.split()))[:WORDS_LIMIT]


def spellings(word: str) -> tuple[str, ...]:
    """A folded word as texts may spell it: with half-width and with full-width signs."""
    wide = "".join(chr(ord(sign) + 0xFEE0) if "!" <= sign <= "~" else sign for sign in word)
    return (word,) if wide == word else (word, wide)


def score(words: Iterable[str], title: str, code: str = "", text: str = "") -> float:
    """How well a thing fits, 0 when some word is nowhere in it; the mean of what the words are worth."""
    name, number, rest = folded(title), folded(code), folded(text)
    worth = [_worth(word, name, number, rest, title) for word in words]
    return sum(worth) / len(worth) if worth and all(worth) else 0.0


def _worth(word: str, title: str, code: str, text: str, written: str) -> int:
    if word == code:
        return CODE
    if code and code.startswith(word):
        return CODE_START
    if word == title:
        return TITLE
    if title.startswith(word):
        return TITLE_START
    if word in title:
        return TITLE_IN
    if len(word) > 1 and word.isascii() and word.isalpha() and word in initials(written):
        return INITIALS
    return TEXT if word in text or word in code else 0


# The first level of GB 2312 holds the 3755 commonest characters in the order of their pinyin: an initial is
# known by where a character stands. No word begins with i, u or v.
_LETTERS = "abcdefghjklmnopqrstwxyz"
_STARTS = (
    0xB0A1, 0xB0C5, 0xB2C1, 0xB4EE, 0xB6EA, 0xB7A2, 0xB8C1, 0xB9FE, 0xBBF7, 0xBFA6, 0xC0AC, 0xC2E8,
    0xC4C3, 0xC5B6, 0xC5BE, 0xC6DA, 0xC8BB, 0xC8F6, 0xCBFA, 0xCDDA, 0xCEF4, 0xD1B9, 0xD4D1,
)  # fmt: skip
_BEYOND = 0xD7FA


def initials(text: str) -> str:
    """The pinyin initials of a text's characters; letters and digits stand for themselves, the rest drops."""
    return "".join(_initial(sign) for sign in text)


def _initial(sign: str) -> str:
    plain = _folded_sign(sign)
    if plain.isascii():
        return plain if plain.isalnum() else ""
    try:
        place = int.from_bytes(sign.encode("gb2312"), "big")
    except UnicodeEncodeError:
        return ""
    if not _STARTS[0] <= place < _BEYOND:
        return ""
    return _LETTERS[bisect_right(_STARTS, place) - 1]


def marked(text: str, words: Iterable[str]) -> tuple[Piece, ...]:
    """A text in pieces, those that a word names marked."""
    signs = [_folded_sign(sign) for sign in text]
    places = [place for place, sign in enumerate(signs) for _ in sign]
    plain = "".join(signs)
    hits: set[int] = set()
    for word in filter(None, words):
        at = plain.find(word)
        while at >= 0:
            hits.update(places[at : at + len(word)])
            at = plain.find(word, at + len(word))
    pieces: list[Piece] = []
    for place, sign in enumerate(text):
        hit = place in hits
        if pieces and pieces[-1].hit is hit:
            pieces[-1] = Piece(pieces[-1].text + sign, hit)
        else:
            pieces.append(Piece(sign, hit))
    return tuple(pieces)


def snippet(text: str, words: Iterable[str], length: int = SNIPPET) -> str:
    """The part of a text around the first word that is in it, on one line; its start when none is."""
    line = " ".join(text.split())
    plain = folded(line)
    found = [at for word in words if (at := plain.find(word)) >= 0]
    # Folding rarely changes lengths; a snippet that begins a sign off is none the worse.
    start = max(0, min(found) - length // 4) if found else 0
    start = min(start, max(0, len(line) - length))
    shown = line[start : start + length]
    return ("…" if start else "") + shown + ("…" if start + length < len(line) else "")
