"""What an order may be about: every capability registers its kinds of things, none is known here."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy.orm import Session

from domain.errors import Invalid
from domain.permissions import Actor
from domain.supervision.views import OrderRecord, SubjectView
from services.context import Context

__all__ = ["SubjectKind", "SubjectView", "find_subject", "register", "subjects_of"]

Find = Callable[[Context, Session, Actor, str], SubjectView]
"""The thing that an address names. Raises NotFound where it is not there or the actor may not see it."""
Load = Callable[[Context, Session, Actor, Collection[str]], Mapping[str, SubjectView]]
"""Things by their ids, with whether the actor may see each; what is there no more is left out."""


@dataclass(frozen=True, slots=True)
class SubjectKind:
    """A kind of things: what it is called, and how its things are found and read."""

    kind: str
    label: str
    find: Find
    load: Load


_KINDS: dict[str, SubjectKind] = {}


def register(kind: str, label: str, find: Find, load: Load) -> None:
    """Let orders be about a kind of things. Raises ValueError when the kind is registered already."""
    if kind in _KINDS:
        raise ValueError(f"orders are about {kind} already")
    _KINDS[kind] = SubjectKind(kind, label, find, load)


def find_subject(context: Context, session: Session, actor: Actor, reference: str) -> SubjectView:
    """The thing named as ``kind:ref``, as addresses carry it. Raises Invalid, NotFound."""
    kind, _, ref = reference.partition(":")
    if kind not in _KINDS or not ref:
        raise Invalid("网址中的督办事项不对，请从事项所在的页面重新发起，或不带事项直接立项。")
    return _KINDS[kind].find(context, session, actor, ref)


def subjects_of(
    context: Context, session: Session, actor: Actor, records: Iterable[OrderRecord]
) -> Mapping[tuple[str, str], SubjectView]:
    """What some orders are about, by kind and id, as the actor sees it."""
    wanted: dict[str, set[str]] = defaultdict(set)
    for record in records:
        if record.order.subject_kind:
            wanted[record.order.subject_kind].add(record.order.subject_id)
    return {
        (kind, subject_id): view
        for kind, ids in wanted.items()
        if kind in _KINDS
        for subject_id, view in _KINDS[kind].load(context, session, actor, ids).items()
    }
