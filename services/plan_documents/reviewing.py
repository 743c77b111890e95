"""Reviewing a plan document: the page, and every change people make on it, one transaction each.

Several people may review the same document. A cell is compared with what its person saw in it; what is done
with whole rows, with the version at which each row was changed last. So different rows do not disturb one
another, and nobody's word is lost: what could not be saved comes back with what stands there now.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, fields, replace
from datetime import date

from sqlalchemy import bindparam, update
from sqlalchemy.orm import Session

from data_access.models import PlanDocument, PlanDocumentRow
from data_access.queries import people as people_queries
from data_access.queries import plan_documents as queries
from data_access.unit_of_work import UnitOfWork
from domain.asof import EVERYTHING_KNOWN, AsOf
from domain.errors import Conflict, FieldConflict, Invalid, NotFound
from domain.permissions import Actor, Permission
from domain.plan_document import (
    LEVEL_WORDS,
    TITLE_LIMIT,
    WHOLE,
    Act,
    Part,
    ReviewState,
    Row,
    ShownRow,
    Standing,
    acted,
    clean_code,
    has_numbering_fault,
    numbering_notes,
    parts_of,
    state_of,
    with_part,
)
from domain.plan_document.views import DocumentLine, DocumentState, PlanTerms, ReviewPage
from services.context import Context

__all__ = [
    "LEVEL_WORDS",
    "WHOLE",
    "Act",
    "Cell",
    "Changed",
    "DocumentLine",
    "DocumentState",
    "Part",
    "PlanTerms",
    "ReviewPage",
    "ReviewState",
    "ShownRow",
    "Standing",
    "act_on_rows",
    "change_cell",
    "choose_part",
    "has_numbering_fault",
    "list_documents",
    "numbering_notes",
    "review_page",
    "save_terms",
]

LISTED = 100
CODE_LIMIT = 50
Cell = str
"""What may be typed in a row: ``title``, ``code``, ``standing``, ``department``."""
CELLS: frozenset[Cell] = frozenset({"title", "code", "standing", "department"})
GONE = "没有找到这份规划文件，请回到“规划导入”重新选择。"
OVER = {
    DocumentState.LOADED: "这份文件已经载入为规划，不能再改。如需调整规划，请到规划中修改。",
    DocumentState.DISCARDED: "这份文件已经放弃，不能再改。如需继续，请重新上传。",
}


@dataclass(frozen=True, slots=True)
class Changed:
    """What became of a change: the page as it is now, the rows that look different, and whether the person's
    view was older than the change, so that it has to be shown whole."""

    page: ReviewPage
    touched: tuple[ShownRow, ...]
    stale: bool


def list_documents(context: Context, actor: Actor) -> tuple[DocumentLine, ...]:
    """The plan documents, the latest first. Raises Forbidden."""
    actor.require(Permission.PLAN_MANAGE)
    with context.database.reading() as session:
        return queries.listing(session, LISTED)


def review_page(context: Context, actor: Actor, document_id: int) -> ReviewPage:
    """A document with its rows as they stand. Raises NotFound, Forbidden."""
    actor.require(Permission.PLAN_MANAGE)
    with context.database.reading() as session:
        return page_in(session, context.today, document_id)


def page_in(session: Session, today: date, document_id: int) -> ReviewPage:
    """A document with its rows, within a session."""
    line = queries.document(session, document_id)
    if line is None:
        raise NotFound(GONE)
    rows = queries.rows(session, document_id)
    view = AsOf(today, EVERYTHING_KNOWN)
    departments = people_queries.departments(session, view).values()
    named = tuple((found.code, found.name) for found in departments if found.active)
    return ReviewPage(line, state_of(rows), parts_of(rows), named)


def change_cell(
    context: Context, actor: Actor, document_id: int, seen: int, key: int, cell: Cell, base: str, value: str
) -> Changed:
    """Type into one cell of a row. ``seen`` is the version on the person's page, ``base`` what the cell held.

    Raises Conflict with both texts when somebody else has changed the cell meanwhile, Invalid, NotFound.
    """
    with _reviewing(context, actor, document_id, seen) as review:
        row = next((row for row in review.rows if row.key == key), None)
        if row is None or cell not in CELLS:
            raise NotFound(GONE)
        wanted = _clean(cell, value, review.before)
        current = _held(row, cell)
        if current not in (_loosely(cell, base), wanted):
            raise _conflict(review, row, cell, base, wanted, current)
        changed = _with(row, cell, wanted)
        return review.write(tuple(changed if other.key == key else other for other in review.rows))


def act_on_rows(
    context: Context,
    actor: Actor,
    document_id: int,
    seen: int,
    act: Act,
    keys: Collection[int],
    department: str = "",
) -> Changed:
    """Do something with several rows at once. Raises Conflict when one of them was changed since ``seen``."""
    with _reviewing(context, actor, document_id, seen) as review:
        if act is Act.ASSIGN:
            department = _clean("department", department, review.before)
        newer = [row for row in review.rows if row.key in keys and row.version > seen]
        if newer:
            raise Conflict(
                f"{review.before.line.updated_by}刚刚改过第 {newer[0].line} {review.before.line.counted}"
                f"等 {len(newer)} 条，没有处理。页面已换成最新内容，请核对后再点一次。"
            )
        return review.write(acted(review.rows, act, keys, department))


def choose_part(context: Context, actor: Actor, document_id: int, seen: int, part: int) -> Changed:
    """Choose which part of the document becomes the plan: the levels of all rows are proposed anew.

    Titles, codes and departments that were typed stay. Raises Conflict when others have changed the review
    since ``seen``: their levels would be lost unseen.
    """
    with _reviewing(context, actor, document_id, seen) as review:
        if part not in {found.key for found in parts_of(review.rows)}:
            raise Invalid("文件中没有这一部分，请重新选择。")
        if review.document.version != seen:
            raise Conflict(
                f"{review.before.line.updated_by}刚刚改过这份文件。换一个部分会重排层级，所以没有处理；"
                "页面已换成最新内容，请核对后再选。"
            )
        review.document.part = part
        return review.write(with_part(review.rows, part), anyway=True)


def save_terms(
    context: Context, actor: Actor, document_id: int, base: PlanTerms, terms: PlanTerms
) -> ReviewPage:
    """Keep what was typed of the plan as a whole; only fields that differ from ``base`` are changed.

    Nothing need be complete before the plan is loaded. Raises Conflict with both texts, Invalid.
    """
    with _reviewing(context, actor, document_id, 0) as review:
        kept = review.before.line.terms
        differences = []
        changes: dict[str, object] = {}
        for field in fields(PlanTerms):
            was, now = getattr(base, field.name), getattr(terms, field.name)
            stands = getattr(kept, field.name)
            if now in (was, stands):
                continue
            if stands != was:
                differences.append(
                    FieldConflict(_TERMS[field.name], str(was or ""), str(now or ""), str(stands or ""))
                )
            changes[field.name] = now
        if differences:
            by = review.before.line.updated_by
            raise Conflict(f"{by}刚刚改过规划信息，您填写的没有保存，请核对后再填。", tuple(differences), by)
        if changes:
            review.document.header = queries.terms_kept(replace(kept, **changes))  # type: ignore[arg-type]
            review.touch()
        return page_in(review.work.session, review.work.today, document_id)


@contextmanager
def _reviewing(context: Context, actor: Actor, document_id: int, seen: int) -> Iterator[_Review]:
    """Open one change of a document that is under review. Raises Conflict when it is no longer."""
    actor.require(Permission.PLAN_MANAGE)
    with context.database.writing(actor) as work:
        before = page_in(work.session, work.today, document_id)
        if before.line.state in OVER:
            raise Conflict(OVER[before.line.state])
        yield _Review(work, before, seen)


class _Review:
    """One change of a review: the transaction, the document as it was, and how it is written back."""

    def __init__(self, work: UnitOfWork, before: ReviewPage, seen: int) -> None:
        self.work, self.before, self._seen = work, before, seen
        self.document = work.session.get_one(PlanDocument, before.line.document_id)

    @property
    def rows(self) -> tuple[Row, ...]:
        """The rows as they were."""
        return tuple(shown.row for shown in self.before.state.rows)

    def touch(self) -> None:
        """Count a change of the review."""
        self.document.version += 1
        self.document.updated_by = self.work.actor.user_id
        self.document.updated_at = self.work.now
        self.work.session.flush()

    def write(self, rows: Sequence[Row], *, anyway: bool = False) -> Changed:
        """Write the rows that differ, and say what looks different now."""
        stale = self.document.version != self._seen
        changed = [row for row, old in zip(rows, self.rows, strict=True) if row != old]
        if changed or anyway:
            self.touch()
            version = self.document.version
            if changed:
                values = [_values(self.document.id, row, version) for row in changed]
                self.work.session.connection().execute(_UPDATE, values)
        page = page_in(self.work.session, self.work.today, self.document.id)
        touched = tuple(
            now for now, old in zip(page.state.rows, self.before.state.rows, strict=True) if now != old
        )
        return Changed(page, touched, stale)


_TABLE = PlanDocumentRow.__table__
_UPDATE = (
    update(PlanDocumentRow.__table__)  # type: ignore[arg-type]
    .where(_TABLE.c.document_id == bindparam("of_document"), _TABLE.c.position == bindparam("of_row"))
    .values(
        {
            name: bindparam(f"new_{name}")
            for name in ("standing", "omission", "title", "code", "department", "version")
        }
    )
)


def _values(document_id: int, row: Row, version: int) -> dict[str, object]:
    return {
        "of_document": document_id,
        "of_row": row.key,
        "new_standing": row.standing.value,
        "new_omission": row.omission.value if row.omission else None,
        "new_title": row.title,
        "new_code": row.code,
        "new_department": row.department,
        "new_version": version,
    }


def _held(row: Row, cell: Cell) -> str:
    """What a cell holds."""
    held = {
        "title": row.title,
        "code": row.code,
        "standing": row.standing.value,
        "department": row.department,
    }
    return held[cell]


def _with(row: Row, cell: Cell, value: str) -> Row:
    if cell == "title":
        return replace(row, title=value)
    if cell == "code":
        return replace(row, code=value)
    if cell == "standing":
        return replace(row, standing=Standing(value))
    return replace(row, department=value)


def _loosely(cell: Cell, base: str) -> str:
    return base if cell in ("title", "standing", "department") else clean_code(base)


def _clean(cell: Cell, value: str, page: ReviewPage) -> str:
    """A typed text as it is kept. Raises Invalid, saying what to do."""
    if cell == "title":
        title = " ".join(value.split())
        if not title:
            raise Invalid("标题不能为空。如果这一条不是规划内容，请把“层级”改为“不列入”。")
        if len(title) > TITLE_LIMIT:
            raise Invalid(f"标题不超过 {TITLE_LIMIT} 字，现在有 {len(title)} 字，请精简。")
        return title
    if cell == "code":
        code = clean_code(value)
        if len(code) > CODE_LIMIT:
            raise Invalid(f"编码不超过 {CODE_LIMIT} 位，请缩短。")
        return code
    if cell == "standing":
        if value not in {*Standing} - {Standing.MERGED}:
            raise Invalid("请从列表中选择层级。")
        return value
    if value and value not in dict(page.departments):
        raise Invalid("没有这个部门，或部门已撤销，请从列表中选择。")
    return value


_TERMS = {
    "code": "规划编码",
    "title": "规划名称",
    "document_number": "文号",
    "organisation": "制定单位",
    "starts_on": "开始日期",
    "ends_on": "结束日期",
}
_CELL_NAMES = {"title": "标题", "code": "编码", "standing": "层级", "department": "牵头部门"}


def _conflict(review: _Review, row: Row, cell: Cell, base: str, mine: str, theirs: str) -> Conflict:
    names = dict(review.before.departments)

    def word(value: str) -> str:
        if cell == "standing":
            return LEVEL_WORDS[Standing(value)] if value in {*Standing} else value
        return names.get(value, value) if cell == "department" else value

    line = review.before.line
    return Conflict(
        f"{line.updated_by}刚刚把第 {row.line} {line.counted}的{_CELL_NAMES[cell]}改成了“{word(theirs)}”，"
        f"您填的“{word(mine)}”没有保存。页面已换成最新内容，如仍需修改请再填一次。",
        (FieldConflict(cell, word(base), word(mine), word(theirs)),),
        line.updated_by,
        line.version,
    )
