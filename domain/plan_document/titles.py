"""From a numbered line to a title: where the title ends, and whether it is one at all.

A title may run on into the text after a full stop, a colon or a wide gap, or go on in the next line. A
numbered sentence of running text is no title.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from domain.plan_document.model import TITLE_LIMIT, Omission, Remark, SourceLine
from domain.plan_document.numbers import Mark, Scheme, mark_of, plain

LONGEST_TITLE = 60
"""Characters beyond which a line is no title; what a style declares as one may be longer."""
LONGEST_RUN_ON = 30
LONGEST_SENTENCE_TITLE = 20
"""Characters of a title that ends with a full stop and stands alone."""
LONGEST_CONTINUATION = 30
WRAPPED = 20
"""Characters of a line of running text that may have been wrapped."""

_STOP = "。！？"
_PUNCTUATION = re.compile("[。；！？：;]")
_OPENERS, _CLOSERS = "“‘（《〈「『([【", "”’）》〉」』)]】"
_CONNECTORS = tuple("、，,和与及或的暨—")
_GOALS = re.compile(r"(到|至|截至|力争|每年|年均|自|从|全年|平均|累计)[^，。]{0,8}\d")
_TERMINAL = tuple("。；！？：;!?”）》…")
_INLINE: Mapping[Scheme, tuple[str, ...]] = {
    Scheme.ARABIC_BRACKETS: ("({})", "；{})", "：{})", ":{})"),
    Scheme.ARABIC: ("；{}.", "：{}.", ":{}.", "；{}、", ":{}、"),
}
_GAP = re.compile(r"[\t]|[ \u3000]{2,}")


@dataclass(frozen=True, slots=True)
class Title:
    """A title, what is odd about how it was found, and how many lines after the first belong to it.

    ``weak`` says that it is a short sentence: a heading only if those numbered beside it are.
    """

    text: str
    remarks: tuple[Remark, ...] = ()
    lines: int = 0
    weak: bool = False


def title_of(
    mark: Mark | None, lines: Sequence[SourceLine], at: int, *, wrapped: bool = True
) -> Title | Omission:
    """The title of the line at a place, or why it has none.

    ``lines`` are without the empty ones, which show in the gaps between their numbers; ``wrapped`` says that
    paragraphs may be broken over several lines, as in plain text.
    """
    line = lines[at]
    text = line.text.strip() if mark is None else mark.rest
    if mark is not None and line.outline is None and _is_running(mark, lines, at, wrapped):
        return Omission.RUNNING
    text, hard_break = _unbroken(text)
    following = 0
    remarks: tuple[Remark, ...] = (Remark.JOINED,) if hard_break else ()
    if not text or _goes_on(text, lines, at):
        joined = _next_text(lines, at)
        if joined is None and not text:
            return Omission.SENTENCE
        if joined is not None:
            text, following = _join(text, joined.text.strip()), 1
            remarks = (Remark.JOINED,)
    found = _judged(text, lines, at + following, line.outline is not None)
    if isinstance(found, Omission):
        return found
    if mark is not None and mark.spaced and line.outline is None and (found.weak or found.remarks):
        return Omission.SENTENCE
    return Title(found.text, (*remarks, *found.remarks), following, found.weak)


def _unbroken(text: str) -> tuple[str, bool]:
    """The text with a break inside its title taken out; what follows must look like the rest of a title."""
    first, _, second = text.partition("\n")
    second = second.strip()
    if not second:
        return first.strip(), False
    if len(second) <= LONGEST_CONTINUATION and not _PUNCTUATION.search(text):
        return _join(first.strip(), second.replace("\n", "")), True
    return f"{first.strip()}  {second}" if not first.rstrip().endswith(
        tuple(_STOP)
    ) else first + second, False


def _judged(text: str, lines: Sequence[SourceLine], at: int, styled: bool) -> Title | Omission:
    stop = _first_stop(text)
    if stop is None:
        if text.endswith(("；", ";")):
            return Omission.SENTENCE
        gap = _GAP.search(text)
        if gap and _PUNCTUATION.search(text[gap.end() :]):
            return _run_on(text[: gap.start()])
        title = text.rstrip("：: ")
        if len(title) > (TITLE_LIMIT if styled else LONGEST_TITLE) or "；" in title:
            return Omission.SENTENCE
        if len(title) > LONGEST_RUN_ON and not styled and _wraps_into_text(title, lines, at):
            return Omission.SENTENCE
        return Title(_even(title)) if title else Omission.SENTENCE
    sentence, rest = text[:stop], text[stop + 1 :].strip()
    gap = _GAP.search(sentence)
    if gap and 0 < gap.start() <= LONGEST_RUN_ON:
        return _run_on(sentence[: gap.start()])
    colon = re.search("[：:]", sentence)
    if (
        colon
        and 0 < colon.start() <= LONGEST_SENTENCE_TITLE
        and not re.search("[，；]", sentence[: colon.start()])
    ):
        return _run_on(sentence[: colon.start()])
    if re.search("[；：]", sentence):
        return Omission.SENTENCE
    if rest:
        return _run_on(sentence)
    if len(sentence) <= LONGEST_SENTENCE_TITLE and "，" not in sentence and not re.search(r"\d", sentence):
        return Title(_even(sentence), weak=True)
    return Omission.SENTENCE


def _run_on(title: str) -> Title | Omission:
    if not title.strip() or len(title) > LONGEST_RUN_ON or _GOALS.match(title):
        return Omission.SENTENCE
    if "，" in title and re.search(r"\d", title):
        return Omission.SENTENCE
    return Title(_even(title), (Remark.RUN_ON,))


def _first_stop(text: str) -> int | None:
    """The place of the first full stop outside of quotes and brackets."""
    depth = 0
    for at, sign in enumerate(text):
        if sign in _OPENERS:
            depth += 1
        elif sign in _CLOSERS:
            depth = max(0, depth - 1)
        elif sign in _STOP and depth == 0:
            return at
    return None


def _even(title: str) -> str:
    """A title on one line, without spaces at its ends and with single ones inside."""
    return re.sub(r"\s+", " ", title).strip()


def _join(first: str, second: str) -> str:
    between = " " if first[-1:].isascii() and first[-1:].isalnum() and second[:1].isascii() else ""
    return f"{first}{between}{second}"


def _is_running(mark: Mark, lines: Sequence[SourceLine], at: int, wrapped: bool) -> bool:
    return _goes_on_within(mark, lines, at) or (wrapped and _is_wrapped(lines, at))


def _is_wrapped(lines: Sequence[SourceLine], at: int) -> bool:
    """Whether the line goes on with running text that was wrapped before it."""
    if at == 0:
        return False
    before = lines[at - 1]
    text = before.text.strip()
    if (
        before.number != lines[at].number - 1
        or before.boxed
        or before.outline is not None
        or len(text) < WRAPPED
    ):
        return False
    return bool(re.search("[，。；、]", text)) and not text.endswith(_TERMINAL) and mark_of(text) is None


def _goes_on_within(mark: Mark, lines: Sequence[SourceLine], at: int) -> bool:
    """Whether the line before has the number before inside its text, as in （1）…；（2）…； wrapped there."""
    before = lines[at - 1] if at else None
    if before is None or before.number != lines[at].number - 1 or mark.scheme not in _INLINE:
        return False
    inside = plain(before.text.strip())[1:]
    return mark.number is not None and any(
        form.format(mark.number - 1) in inside for form in _INLINE[mark.scheme]
    )


def _unbalanced(text: str) -> bool:
    return sum(sign in _OPENERS for sign in text) > sum(sign in _CLOSERS for sign in text)


def _goes_on(text: str, lines: Sequence[SourceLine], at: int) -> bool:
    """Whether a title goes on in the next line: it is open, or the next line is plainly its second half."""
    if _PUNCTUATION.search(text):
        return False
    following = _next_text(lines, at)
    if following is None:
        return False
    if _unbalanced(text) or text.endswith(_CONNECTORS):
        return True
    if (
        following.number != lines[at].number + 1
        or lines[at].outline is not None
        or not _blank_lines(lines, at)
    ):
        return False
    beyond = lines[at + 2] if at + 2 < len(lines) else None
    return beyond is None or beyond.number != following.number + 1 or mark_of(beyond.text) is not None


def _next_text(lines: Sequence[SourceLine], at: int) -> SourceLine | None:
    """The line after a title if it can be the rest of it."""
    if at + 1 >= len(lines):
        return None
    line = lines[at + 1]
    text = line.text.strip()
    fits = len(text) <= LONGEST_CONTINUATION and not _PUNCTUATION.search(text) and mark_of(text) is None
    return line if fits and line.boxed == lines[at].boxed and not line.contents else None


def _blank_lines(lines: Sequence[SourceLine], at: int) -> bool:
    """Whether empty lines part the paragraphs here, so that lines without one between belong together."""
    near = lines[max(0, at - 6) : at + 8]
    gaps = sum(after.number > before.number + 1 for before, after in pairwise(near))
    return gaps * 2 >= len(near) - 1


def _wraps_into_text(title: str, lines: Sequence[SourceLine], at: int) -> bool:
    """Whether a long line without an end goes on as running text in the next one."""
    if at + 1 >= len(lines) or lines[at + 1].number != lines[at].number + 1 or "，" not in title:
        return False
    after = lines[at + 1].text.strip()
    return mark_of(after) is None and bool(_PUNCTUATION.search(after))
