"""Plan documents under review: the list of them, one with its rows."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session, aliased

from data_access.models import Attachment, PersonName, Plan, PlanDocument, PlanDocumentRow
from domain.plan_document import TAKEN, Note, Omission, Remark, Row, Standing
from domain.plan_document.views import DocumentLine, DocumentState, PlanTerms

SYSTEM_NAME = "系统"
KIND = "plan_document"
"""What the ledger and attachments call it."""


def listing(session: Session, limit: int) -> tuple[DocumentLine, ...]:
    """The documents, those changed last first."""
    return _lines(session, limit=limit)


def document(session: Session, document_id: int) -> DocumentLine | None:
    """One document."""
    found = _lines(session, document_id=document_id)
    return found[0] if found else None


def _lines(session: Session, document_id: int | None = None, limit: int = 1) -> tuple[DocumentLine, ...]:
    uploader, updater = aliased(PersonName), aliased(PersonName)
    taken = (
        select(func.count(PlanDocumentRow.id))
        .where(
            PlanDocumentRow.document_id == PlanDocument.id,
            PlanDocumentRow.standing.in_([standing.value for standing in TAKEN]),
        )
        .scalar_subquery()
    )
    statement = (
        select(PlanDocument, uploader.name, updater.name, Plan.code, taken)
        .outerjoin(uploader, uploader.user_id == PlanDocument.uploaded_by)
        .outerjoin(updater, updater.user_id == PlanDocument.updated_by)
        .outerjoin(Plan, Plan.id == PlanDocument.plan_id)
        .order_by(PlanDocument.id.desc())
        .limit(limit)
    )
    if document_id is not None:
        statement = statement.where(PlanDocument.id == document_id)
    found = session.execute(statement).all()
    files = _files(session, [str(row[0].id) for row in found])
    return tuple(
        _line(row, uploader_name, updater_name, code, count, files.get(str(row.id)))
        for row, uploader_name, updater_name, code, count in found
    )


def _files(session: Session, subjects: list[str]) -> Mapping[str, int]:
    rows = session.execute(
        select(Attachment.subject_id, Attachment.id).where(
            Attachment.subject_kind == KIND, Attachment.subject_id.in_(subjects)
        )
    )
    return dict(rows.all())


def _line(
    row: PlanDocument,
    uploader: str | None,
    updater: str | None,
    plan_code: str | None,
    taken: int,
    file_id: int | None,
) -> DocumentLine:
    return DocumentLine(
        document_id=row.id,
        name=row.name,
        state=DocumentState(row.state),
        counted=row.counted,
        version=row.version,
        part=row.part,
        terms=terms_from(row.header),
        left_out={Omission(why): count for why, count in row.left_out.items()},
        uploaded_by=uploader or SYSTEM_NAME,
        uploaded_at=row.uploaded_at,
        updated_by=updater or SYSTEM_NAME,
        updated_at=row.updated_at,
        plan_code=plan_code or "",
        taken=taken,
        file_id=file_id,
    )


def terms_from(kept: Mapping[str, Any]) -> PlanTerms:
    """What is kept of the plan as a whole."""
    starts, ends = (date.fromisoformat(kept[name]) if kept.get(name) else None for name in _DAYS)
    code, title, number, organisation = (str(kept.get(name) or "") for name in _TEXTS)
    return PlanTerms(code, title, number, organisation, starts, ends)


def terms_kept(terms: PlanTerms) -> dict[str, Any]:
    """The same as it is kept."""
    days = {name: day.isoformat() if (day := getattr(terms, name)) else None for name in _DAYS}
    return {**{name: getattr(terms, name) for name in _TEXTS}, **days}


_TEXTS = ("code", "title", "document_number", "organisation")
_DAYS = ("starts_on", "ends_on")


def rows(session: Session, document_id: int) -> tuple[Row, ...]:
    """The rows of a document in its order."""
    found = session.execute(
        select(*_COLUMNS).where(PlanDocumentRow.document_id == document_id).order_by(PlanDocumentRow.position)
    )
    return tuple(
        Row(
            key=row.position,
            line=row.line,
            excerpt=row.excerpt,
            written=row.written,
            number=row.number,
            group=row.sequence,
            depth=row.depth,
            parent=row.parent,
            topic=row.topic,
            notes=tuple(Note(Remark(remark), text) for remark, text in row.notes),
            omission=Omission(row.omission) if row.omission else None,
            standing=Standing(row.standing),
            title=row.title,
            code=row.code,
            department=row.department,
            version=row.version,
        )
        for row in found
    )


_COLUMNS = tuple(
    column for column in PlanDocumentRow.__table__.columns if column.name not in ("id", "document_id")
)
