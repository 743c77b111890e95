"""Definitions and who answers for the figures; what of the plan an indicator follows."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from data_access import indicator_store
from data_access.models import IndicatorLink, IndicatorLinkRevision
from data_access.queries import indicators as queries
from data_access.queries import observations, plan_elements
from data_access.queries import people as people_queries
from data_access.queries import plan as plan_queries
from data_access.queries import projects as project_queries
from data_access.unit_of_work import UnitOfWork
from domain.asof import EVERYTHING_KNOWN, AsOf
from domain.errors import Invalid, NotFound
from domain.indicators.definition import Definition, Subject
from domain.indicators.views import ElementKind, IndicatorRecord
from domain.permissions import Actor, Permission
from domain.plan import PlanLabel
from services.context import Context
from services.versions import check_version
from services.viewing import EARLIEST, ViewRequest, open_view

NAME_LIMIT, TEXT_LIMIT, SOURCE_LIMIT, NOTE_LIMIT = 120, 1000, 120, 500


@dataclass(frozen=True, slots=True)
class DefinitionTerms:
    """What of a definition people change: name, 口径, source, and the department that answers for it.

    ``bounds`` are the least and the largest figure that one library or point can tell of a period, either of
    which may be missing; without any at all, those that hold stay.
    """

    name: str
    text: str
    source: str
    owner_department_id: int | None
    reason: str = ""
    bounds: tuple[float | None, float | None] | None = None


def save_definition(
    context: Context,
    actor: Actor,
    code: str,
    version: int,
    terms: DefinitionTerms,
    effective_on: date | None = None,
) -> int:
    """Put a changed definition in force from a day on (today unless given); returns its version.

    A changed 口径 needs a reason and is marked on every chart that spans the day; figures stated before stay
    as they are. Raises Conflict when somebody saved after ``version``, Invalid, NotFound, Forbidden.
    """
    actor.require(Permission.INDICATOR_DEFINE)
    with context.database.writing(actor) as work:
        record = record_for_update(work, code)
        check_version(work.session, version, record.version, "这个指标的口径")
        wanted = _wanted(work, record, terms)
        last = observations.last_revision(work.session, record.indicator_id)
        day = effective_on or work.today
        check_day(day, last.effective_on, work.today)
        if wanted == record.definition and terms.owner_department_id == record.owner_department_id:
            return version
        seq = work.record(
            "indicator.define", "indicator", code, before=_values(record), after=_after(wanted, terms, day)
        )
        work.session.add(
            indicator_store.revision_of(
                wanted,
                record.indicator_id,
                record.position,
                day,
                seq,
                terms.owner_department_id,
                terms.reason.strip() or None,
            )
        )
        return seq


def record_for_update(work: UnitOfWork, code: str) -> IndicatorRecord:
    """An indicator by the definition in force now. Raises NotFound."""
    indicator_id = queries.indicator_ids(work.session).get(code)
    record = indicator_id and queries.definition(work.session, indicator_id, present(work))
    if not record:
        raise NotFound(f"没有编号为“{code[:20]}”的指标，可能编号有误。")
    return record


def present(work: UnitOfWork) -> AsOf:
    """Today, with all that is known."""
    return AsOf(work.today, EVERYTHING_KNOWN)


def check_day(day: date, last: date, today: date) -> None:
    """Refuse a day of effect that lies ahead, or behind a revision that would hide it. Raises Invalid."""
    if day > today:
        raise Invalid("生效日期不能晚于今天，请重新选择。", {"effective_on": "不能晚于今天"})
    if day < max(last, EARLIEST):
        raise Invalid(f"生效日期不能早于上一次修改的日期 {last}，请重新选择。", {"effective_on": "过早"})


def required_text(value: str, limit: int, field: str, label: str) -> str:
    """Text without surrounding blanks. Raises Invalid when there is none or too much."""
    text = value.strip()
    if not text:
        raise Invalid(f"请填写{label}。", {field: f"请填写{label}"})
    if len(text) > limit:
        raise Invalid(f"{label}不超过 {limit} 字，现在有 {len(text)} 字，请精简。", {field: "过长"})
    return text


def _wanted(work: UnitOfWork, record: IndicatorRecord, terms: DefinitionTerms) -> Definition:
    owner = terms.owner_department_id
    held = record.definition
    minimum, maximum = terms.bounds if terms.bounds is not None else (held.minimum, held.maximum)
    if owner is not None and owner not in people_queries.department_ids(work.session):
        raise Invalid("所选部门不存在，请重新选择。", {"owner_department_id": "不存在"})
    wanted = replace(
        record.definition,
        name=required_text(terms.name, NAME_LIMIT, "name", "指标名称"),
        text=required_text(terms.text, TEXT_LIMIT, "text", "口径"),
        source=required_text(terms.source, SOURCE_LIMIT, "source", "统计依据"),
        minimum=minimum,
        maximum=maximum,
    )
    if wanted.text != held.text and held.counted:
        message = f"“{held.name}”的口径由系统取数规则决定，不能修改。"
        raise Invalid(message, {"text": message})
    if wanted.text != held.text:
        required_text(terms.reason, NOTE_LIMIT, "reason", "口径变更的原因")
    elif len(terms.reason) > NOTE_LIMIT:
        raise Invalid(f"原因不超过 {NOTE_LIMIT} 字，请精简。", {"reason": "过长"})
    return wanted


def _values(record: IndicatorRecord) -> dict[str, object]:
    definition = record.definition
    return {
        "name": definition.name,
        "definition": definition.text,
        "source": definition.source,
        "minimum": definition.minimum,
        "maximum": definition.maximum,
        "owner_department_id": record.owner_department_id,
    }


def _after(wanted: Definition, terms: DefinitionTerms, day: date) -> dict[str, object]:
    return {
        "name": wanted.name,
        "definition": wanted.text,
        "source": wanted.source,
        "minimum": wanted.minimum,
        "maximum": wanted.maximum,
        "owner_department_id": terms.owner_department_id,
        "reason": terms.reason.strip(),
        "effective_on": day.isoformat(),
    }


@dataclass(frozen=True, slots=True)
class LinkTerms:
    """A tie to an element of the plan, by its kind and code; ``note`` says where definitions differ."""

    element_kind: ElementKind
    element_code: str
    subject: Subject
    note: str = ""


def save_link(
    context: Context, actor: Actor, code: str, terms: LinkTerms, wanted: ViewRequest | None = None
) -> int:
    """Tie an indicator to an element of a plan, or confirm and amend a tie; returns the change.

    Raises Invalid when the plan has no such element, NotFound, Forbidden.
    """
    note = terms.note.strip()
    if len(note) > NOTE_LIMIT:
        raise Invalid(f"说明不超过 {NOTE_LIMIT} 字，请精简。", {"note": "过长"})
    return _write_link(context, actor, code, replace(terms, note=note), wanted, removed=False)


def remove_link(
    context: Context, actor: Actor, code: str, terms: LinkTerms, wanted: ViewRequest | None = None
) -> int:
    """Undo a tie from today on; returns the change. Raises NotFound, Forbidden."""
    return _write_link(context, actor, code, terms, wanted, removed=True)


def _write_link(
    context: Context,
    actor: Actor,
    code: str,
    terms: LinkTerms,
    wanted: ViewRequest | None,
    *,
    removed: bool,
) -> int:
    actor.require(Permission.INDICATOR_DEFINE)
    with context.database.writing(actor) as work:
        session = work.session
        view = open_view(context, session, wanted or ViewRequest())
        record = record_for_update(work, code)
        if not removed:
            _check_element(session, view.plan, view.as_of, terms)
        link = session.scalars(
            select(IndicatorLink).where(
                IndicatorLink.plan_id == view.plan.plan_id,
                IndicatorLink.indicator_id == record.indicator_id,
                IndicatorLink.element_kind == terms.element_kind.value,
                IndicatorLink.element_code == terms.element_code,
            )
        ).first()
        if link is None and removed:
            raise NotFound("没有找到这项对应关系，请刷新页面。")
        # Behind the plan's last day nobody would see it.
        day = min(work.today, view.plan.ends_on)
        seq = work.record(
            "indicator.unlink" if removed else "indicator.link",
            "indicator",
            code,
            after={
                "element": f"{terms.element_kind.value}:{terms.element_code}",
                "subject": terms.subject.value,
                "note": terms.note,
                "effective_on": day.isoformat(),
            },
        )
        revision = IndicatorLinkRevision(
            subject=terms.subject.value,
            note=terms.note or None,
            suggested=False,
            removed=removed,
            effective_on=day,
            change_seq=seq,
        )
        if link is None:
            indicator_store.add_link(
                session,
                view.plan.plan_id,
                record.indicator_id,
                terms.element_kind,
                terms.element_code,
                revision,
            )
        else:
            revision.link_id = link.id
            session.add(revision)
        return seq


def _check_element(session: Session, plan: PlanLabel, as_of: AsOf, terms: LinkTerms) -> None:
    kind, code = terms.element_kind, terms.element_code
    if kind is ElementKind.PROJECT:
        found = project_queries.project_id_by_code(session, plan.plan_id, code) is not None
    elif kind is ElementKind.NODE:
        found = any(node.code == code for node in plan_queries.nodes(session, plan.plan_id, as_of))
    else:
        elements, _ = plan_elements.elements_and_links(session, plan.plan_id, as_of)
        found = any((element.kind, element.code) == (kind, code) for element in elements)
    if not found:
        raise Invalid(f"规划中没有编号为“{code[:40]}”的内容，请核对编号。", {"element_code": "不存在"})
