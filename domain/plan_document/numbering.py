"""Faults of a document's numbering. They are told beside the line and never put right silently."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from domain.plan_document.model import Heading, Note, Remark
from domain.plan_document.numbers import RANKS, Scheme

CONTINUING = frozenset({Scheme.PART, Scheme.CHAPTER, Scheme.SECTION})
"""Schemes that some documents number right through, whatever stands above."""
NAMED = 5
"""Missing numbers that are named one by one."""


@dataclass(frozen=True, slots=True)
class Numbered:
    """A number in its sequence. ``counts`` is false for a line that a person took out: its number is there,
    and yet repeats none and disorders none."""

    key: int
    group: int
    number: int
    line: int
    counts: bool = True


def sequence_faults(items: Iterable[Numbered]) -> dict[int, Note]:
    """The faults of each sequence by the key of the line they stand beside, in the order of the document.

    Repeated: the number was there before. Out of order: it is below one that came before. Missing: it passes
    over numbers that the sequence has nowhere.
    """
    groups: dict[int, list[Numbered]] = defaultdict(list)
    for item in items:
        if item.group:
            groups[item.group].append(item)
    found: dict[int, Note] = {}
    for group in groups.values():
        present = {item.number for item in group}
        seen: dict[int, int] = {}
        highest = 0
        for item in group:
            if item.counts:
                note = _fault(item, present, seen, highest)
                if note is not None:
                    found[item.key] = note
                seen.setdefault(item.number, item.line)
            highest = max(highest, item.number)
    return found


def _fault(item: Numbered, present: set[int], seen: Mapping[int, int], highest: int) -> Note | None:
    if item.number in seen:
        return Note(Remark.REPEATED, f"编号 {item.number} 重复，第 {seen[item.number]} 行已经用过")
    if item.number < highest:
        return Note(Remark.DISORDER, f"编号 {item.number} 排在 {highest} 之后，顺序颠倒")
    missing = [n for n in range(highest + 1, item.number) if n not in present]
    if missing:
        named = "、".join(str(n) for n in missing[:NAMED])
        more = f"等 {len(missing)} 个" if len(missing) > NAMED else ""
        return Note(Remark.MISSING, f"缺少编号 {named}{more}，直接到了 {item.number}")
    return None


def with_groups(headings: Sequence[Heading]) -> list[Heading]:
    """The headings with the sequence that each is numbered in; ``parent`` is known."""
    continuing = _continuing(headings)
    numbers: dict[object, int] = {}
    result = []
    for heading in headings:
        if heading.omission is not None or heading.number is None:
            result.append(heading)
            continue
        key: object = (heading.parent, heading.scheme)
        if heading.is_topic:
            key = heading.form[:2]
        elif heading.scheme in continuing:
            key = heading.scheme
        result.append(replace(heading, group=numbers.setdefault(key, len(numbers) + 1)))
    return result


def _continuing(headings: Sequence[Heading]) -> set[Scheme]:
    """The schemes whose numbers mostly go on where a new heading above would let them start anew."""
    goes_on: Counter[Scheme] = Counter()
    last: dict[Scheme, tuple[int | None, int]] = {}
    for heading in headings:
        if heading.omission is not None or heading.scheme not in CONTINUING or heading.number is None:
            continue
        before = last.get(heading.scheme)
        if before is not None and before[0] != heading.parent:
            goes_on[heading.scheme] += 1 if heading.number == before[1] + 1 != 1 else -1
        last[heading.scheme] = (heading.parent, heading.number)
    return {scheme for scheme, balance in goes_on.items() if balance > 0}


def with_remarks(headings: Sequence[Heading]) -> list[Heading]:
    """The headings with what is odd about the number of each by itself: level, signs, number of the above."""
    proper = [heading for heading in headings if heading.omission is None]
    above = _usual_parents(headings, proper)
    forms = _usual_forms(proper)
    result = []
    for heading in headings:
        if heading.omission is not None:
            result.append(heading)
            continue
        notes = list(heading.notes)
        parent = None if heading.parent is None else headings[heading.parent]
        usual = above.get(heading.scheme)
        if usual is not None and not heading.is_topic and _rank(parent) < RANKS[usual[0]]:
            notes.append(Note(Remark.SKIPPED, f"跳过一级：上面缺少“{usual[1]}”这样的编号"))
        if heading.form != forms.get(heading.scheme, (heading.form, ""))[0]:
            usually = forms[heading.scheme][1]
            notes.append(Note(Remark.FORM, f"编号写作“{heading.written}”，同级多写作“{usually}”的样子"))
        if heading.prefix is not None and parent is not None and parent.number not in (None, heading.prefix):
            notes.append(Note(Remark.PREFIX, f"编号“{heading.written}”与上级“{parent.written}”对不上"))
        result.append(replace(heading, notes=tuple(notes)))
    return result


def _rank(heading: Heading | None) -> int:
    return -1 if heading is None else RANKS[heading.scheme]


def _usual_parents(
    headings: Sequence[Heading], proper: Sequence[Heading]
) -> dict[Scheme, tuple[Scheme, str]]:
    """The scheme that mostly stands above each, with an example; the inner one where two are as frequent."""
    counts: dict[Scheme, Counter[Scheme]] = defaultdict(Counter)
    written: dict[Scheme, str] = {}
    for heading in proper:
        written.setdefault(heading.scheme, heading.written)
        parent = None if heading.parent is None else headings[heading.parent]
        if parent is not None and not heading.is_topic:
            counts[heading.scheme][parent.scheme] += 1
    found: dict[Scheme, tuple[Scheme, str]] = {}
    for scheme, parents in counts.items():
        if scheme is Scheme.STYLE:
            continue
        usual = max(parents, key=lambda parent: (parents[parent], RANKS[parent]))
        if usual is not Scheme.STYLE:
            found[scheme] = (usual, written[usual])
    return found


def _usual_forms(proper: Sequence[Heading]) -> dict[Scheme, tuple[str, str]]:
    """The most frequent signs of each scheme, with an example; the first ones where two are as frequent."""
    counts: dict[Scheme, Counter[str]] = defaultdict(Counter)
    written: dict[tuple[Scheme, str], str] = {}
    for heading in proper:
        if heading.number is not None:
            counts[heading.scheme][heading.form] += 1
            written.setdefault((heading.scheme, heading.form), heading.written)
    found: dict[Scheme, tuple[str, str]] = {}
    for scheme, forms in counts.items():
        usual = max(forms, key=lambda form: forms[form])
        found[scheme] = (usual, written[scheme, usual])
    return found
