"""Who may read what notices and messages say: asked when they are written and whenever they are read.

A thing may become confidential after people were told of it. A capability whose things can be registers a
guard for its kind of subject in a module that ``services.capabilities`` imports; what no guard names is open
to those it was addressed to.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping
from datetime import date

from sqlalchemy.orm import Session

from domain.permissions import Actor

__all__ = ["GUARDS", "Guard", "Seen", "guard", "hidden_from", "who_may_see"]

Seen = Callable[[Actor], bool]
"""Whether a person may see one confidential thing."""
Guard = Callable[[Session, date, Collection[str]], Mapping[str, Seen]]
"""Given the ids of subjects of its kind (what follows the kind and a colon): those that are confidential on
the day, each with who may see it. The others are left out."""

GUARDS: dict[str, Guard] = {}


def guard(kind: str) -> Callable[[Guard], Guard]:
    """Make a function the guard of a kind of subject (a decorator). Raises ValueError for a second one."""

    def keep(function: Guard) -> Guard:
        if kind in GUARDS:
            raise ValueError(f"there is a guard for {kind} already")
        GUARDS[kind] = function
        return function

    return keep


def _confidential(session: Session, today: date, subjects: Iterable[str]) -> dict[str, Seen]:
    ids: dict[str, list[str]] = defaultdict(list)
    for subject in sorted(set(subjects)):
        kind, _, key = subject.partition(":")
        if kind in GUARDS:
            ids[kind].append(key)
    return {
        f"{kind}:{key}": seen
        for kind, keys in ids.items()
        for key, seen in GUARDS[kind](session, today, keys).items()
    }


def hidden_from(session: Session, today: date, actor: Actor, subjects: Iterable[str]) -> frozenset[str]:
    """Those of the subjects that are confidential and not for the actor."""
    found = _confidential(session, today, subjects)
    return frozenset(subject for subject, seen in found.items() if not seen(actor))


def who_may_see(session: Session, today: date, subject: str) -> Seen | None:
    """Who may see a subject; None while it is not confidential."""
    return _confidential(session, today, [subject]).get(subject)
