"""From the lines of a plan document to its headings, as a tree in the document's order."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from domain.errors import Invalid
from domain.plan_document.contents import contents_places
from domain.plan_document.front_matter import head_of
from domain.plan_document.model import (
    EXCERPT_LIMIT,
    Heading,
    Note,
    Omission,
    ReadDocument,
    Remark,
    SourceLine,
)
from domain.plan_document.numbering import with_groups, with_remarks
from domain.plan_document.numbers import RANKS, Mark, Scheme, mark_of
from domain.plan_document.titles import Title, title_of

READ_HEADINGS = 20_000
"""Headings beyond which a document is given up while it is read."""
KEPT_OMISSIONS = 500
"""Lines of each kind left out that are kept for looking at; all are counted."""
OMITTED_TITLE = 80

_REMARKS = {
    Remark.JOINED: "标题由两行合成，请核对",
    Remark.RUN_ON: "标题后接正文，已断开，请核对",
}


def read_document(source: Iterable[SourceLine], *, wrapped: bool = True) -> ReadDocument:
    """Find the headings of a document. ``wrapped`` says that paragraphs may run over several lines.

    Raises Invalid for more headings than anybody could look through.
    """
    lines = [line for line in source if line.text.strip()]
    found = _structured(_without_title(_agreed(_found(lines, wrapped))))
    left_out = Counter(heading.omission for heading in found if heading.omission is not None)
    return ReadDocument(head_of(lines), tuple(_kept(found)), dict(left_out))


def _found(lines: Sequence[SourceLine], wrapped: bool) -> list[tuple[Heading, bool]]:
    """Every line with a number or a heading's style, in order; the flag marks a weak title."""
    contents = contents_places(lines)
    marks = [mark_of(line.text) for line in lines]
    technical = any(mark is not None and mark.scheme is Scheme.DECIMAL_2 for mark in marks)
    found: list[tuple[Heading, bool]] = []
    taken, titles = -1, 0
    for at, (line, mark) in enumerate(zip(lines, marks, strict=True)):
        if at <= taken or (mark is None and line.outline is None):
            continue
        spaced_number = mark is not None and mark.scheme is Scheme.ARABIC and mark.spaced
        if spaced_number and not technical and line.outline is None:
            continue
        judged: Title | Omission
        if at in contents:
            judged = Omission.CONTENTS
        elif line.boxed and (mark is None or mark.scheme is not Scheme.TOPIC):
            judged = Omission.BOXED
        else:
            judged = title_of(mark, lines, at, wrapped=wrapped)
        if isinstance(judged, Title):
            taken = at + judged.lines
            titles += 1
            if titles > READ_HEADINGS:
                raise Invalid(
                    f"文件里的编号标题超过 {READ_HEADINGS} 个，不像一份规划。请只保留要导入的部分后再上传。"
                )
        found.append((_heading(lines[at : max(at, taken) + 1], mark, judged), _is_weak(judged)))
    return found


def _is_weak(judged: Title | Omission) -> bool:
    return isinstance(judged, Title) and judged.weak


def _heading(lines: Sequence[SourceLine], mark: Mark | None, judged: Title | Omission) -> Heading:
    text = " ".join(" ".join(line.text.split()) for line in lines)
    rest = mark.rest if mark else text
    title = " ".join(rest.split())[:OMITTED_TITLE]
    notes: tuple[Note, ...] = ()
    omission: Omission | None = None
    if isinstance(judged, Title):
        title, notes = judged.text, tuple(Note(remark, _REMARKS[remark]) for remark in judged.remarks)
    else:
        omission = judged
    return Heading(
        line=lines[0].number,
        excerpt=text[:EXCERPT_LIMIT],
        scheme=mark.scheme if mark else Scheme.STYLE,
        number=mark.number if mark else None,
        written=mark.written if mark else "",
        form=mark.form if mark else "",
        title=title,
        prefix=mark.prefix if mark else None,
        outline=lines[0].outline,
        notes=notes,
        omission=omission,
    )


def _agreed(found: list[tuple[Heading, bool]]) -> list[Heading]:
    """Take short sentences for headings only where the lines numbered beside them are headings too."""
    result = [heading for heading, _ in found]
    places: dict[Scheme, list[int]] = defaultdict(list)
    for at, heading in enumerate(result):
        if heading.omission in (None, Omission.SENTENCE):
            places[heading.scheme].append(at)
    for of_scheme in places.values():
        for here in [*range(len(of_scheme)), *reversed(range(len(of_scheme)))]:
            at = of_scheme[here]
            heading, weak = result[at], found[at][1]
            if heading.omission is not None or not weak or heading.number is None:
                continue
            for step in (-1, 1):
                other = result[of_scheme[here + step]] if 0 <= here + step < len(of_scheme) else None
                beside = other is not None and other.number == heading.number + step
                if beside and other is not None and other.omission is Omission.SENTENCE:
                    result[at] = replace(heading, omission=Omission.SENTENCE, notes=())
    return result


def _without_title(headings: list[Heading]) -> list[Heading]:
    """Without the document's own title, where a style makes a heading of it."""
    proper = [heading for heading in headings if heading.omission is None]
    first = proper[0] if proper else None
    if first is None or first.scheme is not Scheme.STYLE or len(proper) < 3:
        return headings
    alone = all(heading.outline is None or heading.outline > (first.outline or 1) for heading in proper[1:])
    return [heading for heading in headings if heading is not first] if alone else headings


def _structured(headings: list[Heading]) -> list[Heading]:
    """The headings with their place in the tree, their sequences and what is odd about their numbers."""
    styles = _style_ranks(headings)
    open_: list[tuple[float, int]] = []
    result: list[Heading] = []
    for at, heading in enumerate(headings):
        if heading.omission is not None:
            result.append(heading)
            continue
        if heading.is_topic:
            parent = open_[-1][1] if open_ else None
            result.append(replace(heading, depth=len(open_) + 1, parent=parent))
            continue
        rank = _rank(heading, styles)
        while open_ and open_[-1][0] >= rank:
            open_.pop()
        result.append(replace(heading, depth=len(open_) + 1, parent=open_[-1][1] if open_ else None))
        open_.append((rank, at))
    return with_remarks(with_groups(result))


def _rank(heading: Heading, styles: dict[int, float]) -> float:
    if heading.scheme is Scheme.STYLE:
        return styles[heading.outline or 1]
    return float(RANKS[heading.scheme])


def _style_ranks(headings: Iterable[Heading]) -> dict[int, float]:
    """Where headings that have a style and no number stand: beside the numbered ones of that style."""
    beside: dict[int, Counter[Scheme]] = defaultdict(Counter)
    levels = set()
    for heading in headings:
        if heading.omission is None and heading.outline is not None:
            levels.add(heading.outline)
            if heading.scheme is not Scheme.STYLE and not heading.is_topic:
                beside[heading.outline][heading.scheme] += 1
    ranks: dict[int, float] = {}
    for level in sorted(levels):
        if beside[level]:
            ranks[level] = float(RANKS[beside[level].most_common(1)[0][0]])
        else:
            # Above all that is only numbered, and in the order of the levels.
            ranks[level] = max((ranks[below] for below in ranks), default=-10.0) + 0.05
    return ranks


def _kept(headings: Sequence[Heading]) -> Iterable[Heading]:
    """All headings, and the first of the lines left out of each kind; places are counted anew."""
    counts: Counter[Omission] = Counter()
    places: dict[int, int] = {}
    kept = 0
    for at, heading in enumerate(headings):
        if heading.omission is not None:
            counts[heading.omission] += 1
            if counts[heading.omission] > KEPT_OMISSIONS:
                continue
        places[at] = kept
        kept += 1
        yield heading if heading.parent is None else replace(heading, parent=places[heading.parent])
