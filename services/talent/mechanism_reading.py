"""The three mechanisms as pages show them: documents, cases, what was concluded in each year."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from data_access.queries import people as people_queries
from data_access.queries.talent import mechanisms as mechanism_queries
from domain.errors import Invalid, NotFound
from domain.permissions import Actor, Permission
from domain.talent.cadre_views import CaseLine, CasePage, DocumentPage, MechanismList, Option
from domain.talent.mechanisms import CONCLUSIONS as CONCLUSIONS_OF
from domain.talent.mechanisms import (
    CaseState,
    CaseTerms,
    Conclusion,
    Mechanism,
    MechanismYear,
    allowed_case_steps,
    yearly_counts,
)
from domain.talent.staff import Roster
from services import attachments
from services.context import Context
from services.talent.cadre_pool import point_of_view
from services.talent.cadre_reading import author_name
from services.talent.mechanism_editing import (
    CASE,
    CASE_GONE,
    DOCUMENT,
    DOCUMENT_GONE,
    find_case,
    find_document,
)
from services.talent.register import load_roster, today_of
from services.talent.sight import Stage, names
from services.viewing import ViewRequest

__all__ = [
    "CASE_GONE",
    "CONCLUSIONS_OF",
    "DOCUMENT_GONE",
    "CaseFilter",
    "CaseLine",
    "CasePage",
    "CaseState",
    "Conclusion",
    "DocumentPage",
    "Mechanism",
    "MechanismList",
    "MechanismYear",
    "Option",
    "case_form",
    "case_page",
    "document_page",
    "open_mechanisms",
]

YEARS = 5
"""How many years the table of counts shows."""


@dataclass(frozen=True, slots=True)
class CaseFilter:
    """Which cases to list."""

    mechanism: Mechanism | None = None
    state: CaseState | None = None
    year: int | None = None

    @classmethod
    def from_text(cls, mechanism: str = "", state: str = "", year: str = "") -> CaseFilter:
        """The filter that an address asks for. Raises Invalid for words it does not know."""
        try:
            return cls(
                Mechanism(mechanism) if mechanism else None,
                CaseState(state) if state else None,
                int(year[:4]) if year else None,
            )
        except ValueError:
            raise Invalid("网址中的筛选条件不对，请清除筛选后重新选择。") from None

    def passes(self, terms: CaseTerms) -> bool:
        """Whether a case belongs in the list; a year means those concluded in it."""
        concluded = terms.concluded_on.year if terms.concluded_on else None
        return (
            self.mechanism in (None, terms.mechanism)
            and self.state in (None, terms.state)
            and self.year in (None, concluded)
        )


def open_mechanisms(context: Context, actor: Actor, wanted: ViewRequest, chosen: CaseFilter) -> MechanismList:
    """Documents, cases and yearly counts at a point of view; cases about the reader are only counted."""
    actor.require(Permission.CADRE_READ)
    with context.database.reading() as session:
        as_of, present = point_of_view(context, session, wanted)
        documents = mechanism_queries.documents(session, as_of)
        cases = mechanism_queries.cases(session, as_of)
        roster = load_roster(session, as_of)
        own = _own(roster, actor)
        listed = [c for c in cases if chosen.passes(c.terms) and own not in c.terms.people]
        told = names(session, actor, roster, {p for c in listed for p in c.terms.people}, Stage.CADRE)
    last = as_of.effective_on.year
    years = tuple(range(last - YEARS + 1, last + 1))
    return MechanismList(
        as_of=as_of,
        is_default=present,
        years=years,
        counts=yearly_counts((case.terms for case in cases), years),
        documents=documents,
        cases=tuple(CaseLine(c, tuple(told[p] for p in c.terms.people)) for c in listed),
        case_total=sum(own not in case.terms.people for case in cases),
        open_cases=Counter(c.terms.mechanism for c in cases if c.terms.state is CaseState.OPEN),
        may_manage=present and actor.may(Permission.CADRE_MANAGE),
    )


def case_page(context: Context, actor: Actor, case_id: int, wanted: ViewRequest) -> CasePage:
    """One case at a point of view. Raises NotFound, also for a case about the reader."""
    actor.require(Permission.CADRE_READ)
    with context.database.reading() as session:
        as_of, present = point_of_view(context, session, wanted)
        record = find_case(session, as_of, case_id)
        roster = load_roster(session, as_of)
        if _own(roster, actor) in record.terms.people:
            raise NotFound(CASE_GONE)
        told = names(session, actor, roster, record.terms.people, Stage.CADRE)
        authors = people_queries.people(session)
        rows = mechanism_queries.case_history(session, case_id, as_of)
        manages = present and actor.may(Permission.CADRE_MANAGE)
        files = attachments.listed(context, session, CASE, str(case_id), as_of, manages)
    return CasePage(
        as_of=as_of,
        today=context.today,
        line=CaseLine(record, tuple(told[person] for person in record.terms.people)),
        steps=tuple((row, author_name(authors, row.author_id)) for row in rows),
        allowed=allowed_case_steps(record.terms.state) if manages else (),
        files=files,
    )


def document_page(context: Context, actor: Actor, document_id: int, wanted: ViewRequest) -> DocumentPage:
    """One document at a point of view. Raises NotFound."""
    actor.require(Permission.CADRE_READ)
    with context.database.reading() as session:
        as_of, present = point_of_view(context, session, wanted)
        record = find_document(session, as_of, document_id)
        manages = present and actor.may(Permission.CADRE_MANAGE)
        files = attachments.listed(context, session, DOCUMENT, str(document_id), as_of, manages)
    return DocumentPage(context.today, record, manages, files)


def case_form(context: Context, actor: Actor) -> tuple[Option, ...]:
    """Whom the form for a new case offers: everybody in service but oneself."""
    actor.require(Permission.CADRE_MANAGE)
    with context.database.reading() as session:
        roster = load_roster(session, today_of(context))
        serving = [m for m in roster.in_service(context.today) if m.user_id != actor.user_id]
        told = names(session, actor, roster, (m.id for m in serving), Stage.CADRE)
    return tuple(Option(str(m.id), f"{told[m.id]}（{m.number}）") for m in serving)


def _own(roster: Roster, actor: Actor) -> int | None:
    member = roster.by_user(actor.user_id)
    return member.id if member else None
