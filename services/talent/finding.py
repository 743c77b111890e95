"""What search finds of talent: people, for those who may name them, and batches, for all who may apply."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy.orm import Session

from data_access.queries.talent import programme as programme_queries
from data_access.queries.talent import staff as staff_queries
from domain.permissions import Actor, Permission
from domain.search import Hit, SearchQuery, score
from domain.talent.programme import CATEGORY_WORDS
from services.context import Context
from services.search import register
from services.talent.programme_steps import latest_view
from services.talent.sight import Field, Stage, sees

__all__: list[str] = []


def _people(
    context: Context, session: Session, actor: Actor, query: SearchQuery, limit: int
) -> Iterator[Hit]:
    """People by name and number, as the table of names opens them; erased names are found by nobody."""
    if actor.scope(Permission.STAFF_READ).empty:
        return
    for member, name in staff_queries.named_members(session, latest_view(context.today)):
        if not sees(actor, member, Stage.REGISTER, Field.NAME):
            continue
        told = "，".join(filter(None, (member.number, member.title)))
        worth = score(query.words, name, member.number, told)
        yield Hit("staff", name, told, f"/talent/people/{member.number}", worth)


def _batches(
    context: Context, session: Session, actor: Actor, query: SearchQuery, limit: int
) -> Iterator[Hit]:
    """Batches of the 111 programme, for everybody who may apply."""
    if not actor.may(Permission.TALENT_OWN):
        return
    for found in programme_queries.batches(session, latest_view(context.today)):
        terms = found.terms
        told = f"{CATEGORY_WORDS[terms.category]}，申报 {terms.apply_from} 至 {terms.apply_to}"
        worth = score(query.words, terms.name, "111 工程", told)
        yield Hit("talent_batch", terms.name, told, f"/talent/programme/{found.batch_id}", worth)


register("staff", "馆员", _people)
register("talent_batch", "111 工程批次", _batches)
