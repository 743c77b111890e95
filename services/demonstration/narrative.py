"""The text of a monthly report, as a department would write it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from random import Random

from domain.projects.work import COMPLETE
from services.demonstration import phrases

_COUNTED = "累计"
"""How the titles of milestones begin that count things."""


@dataclass(frozen=True, slots=True)
class Advance:
    """A milestone that moved in the time reported on, in per cent."""

    title: str
    due_on: date | None
    before: float
    after: float


@dataclass(frozen=True, slots=True)
class Pending:
    """A milestone not finished yet."""

    title: str
    due_on: date


@dataclass(frozen=True, slots=True)
class Situation:
    """What a report has to tell of."""

    code: str
    on: date
    advances: Sequence[Advance]
    pending: Sequence[Pending]
    paused: bool = False


@dataclass(frozen=True, slots=True)
class Text:
    """The three parts of a report."""

    achieved: str
    problems: str
    next_steps: str


def compose(rng: Random, now: Situation) -> Text:
    """Write a report on a situation."""
    if now.paused:
        return Text(rng.choice(phrases.PAUSED), "", rng.choice(phrases.PAUSED_NEXT))
    return Text(_achieved(rng, now), _problems(rng, now), _next_steps(rng, now))


def hasty(text: Text, rng: Random) -> Text:
    """The same report as written in a hurry: too little to be approved."""
    return Text(rng.choice(phrases.STEADY), "", text.next_steps)


def quoted(title: str) -> str:
    """A title fit to stand inside quotation marks."""
    return title.replace("“", "‘").replace("”", "’")


def in_words(day: date) -> str:
    """A day as a report writes it."""
    return f"{day.year}年{day.month}月{day.day}日"


def _achieved(rng: Random, now: Situation) -> str:
    sentences = [_advance(rng, advance, now.on) for advance in now.advances]
    routine = _routine(rng, now.code)
    if not sentences:
        sentences.append(rng.choice(phrases.STRAINED if _overdue(now) else phrases.STEADY))
        return "".join([*sentences, *routine[: rng.randint(0, 2)]])
    return "".join([*sentences, *routine[: rng.randint(1, 2)]])


def _routine(rng: Random, code: str) -> list[str]:
    theme = next(theme for prefix, theme in phrases.THEMES if code.startswith(prefix))
    chosen = rng.sample(phrases.ROUTINE[theme], 2)
    return [_numbered(rng, sentence) for sentence in chosen]


def _numbered(rng: Random, sentence: str) -> str:
    while "{n}" in sentence:
        sentence = sentence.replace("{n}", str(rng.randint(2, 6)), 1)
    while "{m}" in sentence:
        sentence = sentence.replace("{m}", str(rng.randint(18, 96)), 1)
    return sentence


def _advance(rng: Random, advance: Advance, on: date) -> str:
    counted = advance.title.startswith(_COUNTED)
    if advance.after >= COMPLETE:
        days = (on - advance.due_on).days if advance.due_on else 0
        if days > 15:
            return rng.choice(phrases.FINISHED_LATE).format(title=quoted(advance.title), days=days)
        finished = phrases.COUNTED_FINISHED if counted else phrases.FINISHED
        return rng.choice(finished).format(title=quoted(advance.title))
    bank = phrases.COUNTED if counted else phrases.STARTED if advance.before <= 0 else phrases.ADVANCED
    return rng.choice(bank).format(
        title=quoted(advance.title), before=f"{advance.before:g}", percent=f"{advance.after:g}"
    )


def _problems(rng: Random, now: Situation) -> str:
    sentences = [
        rng.choice(phrases.OVERDUE).format(
            title=quoted(pending.title), days=(now.on - pending.due_on).days, cause=_cause(pending.title)
        )
        for pending in _overdue(now)[:2]
    ]
    if now.on.year == 2022 and now.on.month >= 3 and rng.random() < 0.45:
        sentences.append(rng.choice(phrases.HARD_YEAR))
    if not sentences and rng.random() < 0.25:
        sentences.append(rng.choice(phrases.MINOR))
    return "".join(sentences)


def _cause(title: str) -> str:
    """Why a milestone is late: the same reason month after month."""
    return phrases.CAUSES[sum(title.encode()) % len(phrases.CAUSES)]


def _overdue(now: Situation) -> list[Pending]:
    return [pending for pending in now.pending if pending.due_on < now.on]


def _next_steps(rng: Random, now: Situation) -> str:
    late = _overdue(now)
    if late:
        return rng.choice(phrases.CATCH_UP).format(title=quoted(late[0].title))
    coming = [pending for pending in now.pending if (pending.due_on - now.on).days <= 150]
    if not coming:
        return rng.choice(phrases.NEXT_ROUTINE)
    nearest = min(coming, key=lambda pending: pending.due_on)
    bank = phrases.NEXT_SOON if (nearest.due_on - now.on).days <= 45 else phrases.NEXT
    return rng.choice(bank).format(title=quoted(nearest.title), due=in_words(nearest.due_on))
