"""Documents and cases of the three mechanisms at a point of view."""

from __future__ import annotations

from functools import cache
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from data_access.models import MechanismCaseRevision, MechanismDocumentRevision
from data_access.queries.latest import EFFECTIVE_ON, KNOWN_AT, at, latest
from domain.asof import AsOf
from domain.talent.mechanisms import (
    CaseRecord,
    CaseRow,
    CaseState,
    CaseStep,
    CaseTerms,
    Conclusion,
    DocumentRecord,
    DocumentTerms,
    Mechanism,
)

DOCUMENT, CASE = "mechanism_document", "mechanism_case"
"""The kinds, for the ledger and attachments."""


def documents(session: Session, view: AsOf, only: int | None = None) -> tuple[DocumentRecord, ...]:
    """All documents known by then, those in force and the latest first; with ``only`` that one."""
    revision, statement = _documents_statement()
    if only is not None:
        statement = statement.where(revision.document_id == only)
    return tuple(
        DocumentRecord(
            row.document_id,
            row.change_seq,
            DocumentTerms(
                Mechanism(row.mechanism),
                row.title,
                row.number or "",
                row.issued_on,
                row.in_force,
                row.reason or "",
            ),
        )
        for row in session.scalars(statement, at(view))
    )


@cache
def _documents_statement() -> tuple[Any, Select[Any]]:
    revision, statement = latest(MechanismDocumentRevision, "document_id")
    return revision, statement.order_by(
        revision.in_force.desc(), revision.issued_on.desc(), revision.document_id.desc()
    )


def cases(session: Session, view: AsOf, only: int | None = None) -> tuple[CaseRecord, ...]:
    """All cases known by then as they stood, the latest first; with ``only`` that one."""
    revision, statement = _cases_statement()
    if only is not None:
        statement = statement.where(revision.case_id == only)
    return tuple(
        CaseRecord(row.case_id, row.change_seq, row.effective_on, _case_terms(row))
        for row in session.scalars(statement, at(view))
    )


@cache
def _cases_statement() -> tuple[Any, Select[Any]]:
    revision, statement = latest(MechanismCaseRevision, "case_id")
    return revision, statement.order_by(revision.opened_on.desc(), revision.case_id.desc())


def case_history(session: Session, case_id: int, view: AsOf) -> tuple[CaseRow, ...]:
    """The steps of a case known by then, the first one first."""
    rows = session.scalars(
        select(MechanismCaseRevision)
        .where(
            MechanismCaseRevision.case_id == case_id,
            MechanismCaseRevision.effective_on <= EFFECTIVE_ON,
            MechanismCaseRevision.change_seq <= KNOWN_AT,
        )
        .order_by(MechanismCaseRevision.effective_on, MechanismCaseRevision.change_seq),
        at(view),
    )
    return tuple(
        CaseRow(CaseStep(row.step), row.effective_on, row.author_id, _case_terms(row)) for row in rows
    )


def _case_terms(row: MechanismCaseRevision) -> CaseTerms:
    return CaseTerms(
        mechanism=Mechanism(row.mechanism),
        title=row.title,
        situation=row.situation,
        people=tuple(row.people),
        opened_on=row.opened_on,
        state=CaseState(row.state),
        conclusion=Conclusion(row.conclusion) if row.conclusion else None,
        concluded_on=row.concluded_on,
        opinion=row.opinion or "",
        reason=row.reason or "",
    )
