"""Planning training activities: adding them, changing them, calling them off.

Whoever manages training does so for the department that organises an activity; of the people on its list
they enrol, withdraw and record those whom they may name (``domain.talent.sight``).
"""

from __future__ import annotations

from dataclasses import replace

from data_access.models import TrainingActivity, TrainingActivityRevision
from data_access.queries import people as people_queries
from data_access.queries.talent import training as queries
from data_access.queries.talent.training import ACTIVITY
from data_access.unit_of_work import UnitOfWork
from domain.errors import Forbidden, Invalid
from domain.permissions import Actor, Permission
from domain.talent.hours import Category, Mode
from domain.talent.training import Activity, Audience, Terms, check_places, checked
from services.context import Context
from services.talent.register import load_roster
from services.talent.training_common import (
    REASON_LIMIT,
    managed,
    may_manage,
    now,
    tell_changed,
    tell_moved,
)
from services.versions import check_version

__all__ = ["Audience", "Category", "Mode", "Terms", "add_activity", "cancel_activity", "change_activity"]


def add_activity(context: Context, actor: Actor, terms: Terms) -> int:
    """Plan an activity; returns its id. Raises Forbidden, and Invalid by field."""
    actor.require(Permission.TRAINING_MANAGE)
    with context.database.writing(actor) as work:
        wanted = _checked(work, replace(terms, cancelled=False))
        same = [
            found
            for found in queries.activities(work.session, now(work), wanted.ends_on.year)
            if not found.terms.cancelled
            and (found.terms.title, found.terms.starts_on) == (wanted.title, wanted.starts_on)
        ]
        if same:
            raise Invalid(
                f"{wanted.starts_on} 已有同名活动，没有重复新建。如确有多场，请在名称中注明场次。",
                {"title": "同名活动"},
            )
        row = TrainingActivity()
        seq = work.record("training.add", ACTIVITY, "new", after=_document(wanted))
        row.change_seq = seq
        work.session.add(row)
        work.session.flush()
        _write(work, row.id, wanted, seq)
        return row.id


def change_activity(context: Context, actor: Actor, activity_id: int, version: int, terms: Terms) -> int:
    """Change an activity; returns its version. Those enrolled are told of another time or place.

    Nobody loses a seat by it: places cannot be fewer than are taken. More places bring people up the list.
    Raises Conflict, Forbidden, NotFound, and Invalid by field.
    """
    actor.require(Permission.TRAINING_MANAGE)
    with context.database.writing(actor) as work:
        found = managed(work, activity_id)
        check_version(work.session, version, found.version, "这项活动")
        if found.terms.cancelled:
            raise Invalid("这项活动已取消，不能再改。如需举办，请另行新建。")
        wanted = _checked(work, replace(terms, cancelled=False))
        if wanted == found.terms:
            return version
        _refuse_counted(found, wanted)
        check_places(wanted, found.seating)
        seq = work.record("training.change", ACTIVITY, activity_id, _document(found.terms), _document(wanted))
        _write(work, activity_id, wanted, seq)
        after = replace(found, terms=wanted)
        roster = load_roster(work.session, now(work))
        tell_moved(work, roster, after, found.seating, after.seating, seq)
        moved = ("starts_on", "ends_on", "place")
        if any(getattr(wanted, name) != getattr(found.terms, name) for name in moved):
            text = f"“{wanted.title}”时间或地点有变，请查看"
            tell_changed(work, roster, after, (*found.seating.seated, *found.seating.waiting), text, seq)
        return seq


def _refuse_counted(found: Activity, wanted: Terms) -> None:
    """Hours that were given went by category, mode, hours and year: these are fixed then."""
    if not found.attendance:
        return
    before = (found.terms.category, found.terms.mode, found.terms.ends_on.year)
    if (wanted.category, wanted.mode, wanted.ends_on.year) != before:
        raise Invalid("已登记考勤并计入学时，科目、方式和所属年度不能再改。", {"category": "已计学时"})
    most = max(one.tenths for one in found.attendance.values())
    if wanted.tenths < most:
        raise Invalid("已有人按更多学时登记考勤，活动学时不能低于已登记的。", {"hours": "低于已登记"})


def cancel_activity(context: Context, actor: Actor, activity_id: int, version: int, reason: str) -> int:
    """Call an activity off with a reason; everybody on its list is told. Returns its version.

    Raises Invalid without a reason or once attendance was recorded, Conflict, Forbidden, NotFound.
    """
    actor.require(Permission.TRAINING_MANAGE)
    with context.database.writing(actor) as work:
        found = managed(work, activity_id)
        check_version(work.session, version, found.version, "这项活动")
        said = reason.strip()
        if not said:
            raise Invalid("请写明取消原因，报名的人会收到通知。", {"reason": "必填"})
        if len(said) > REASON_LIMIT:
            raise Invalid(f"取消原因不超过 {REASON_LIMIT} 字，请精简。", {"reason": "过长"})
        if found.terms.cancelled:
            raise Invalid("这项活动已经取消。")
        if found.attended:
            raise Invalid("已登记考勤并计入学时的活动不能取消。如登记有误，请先更正考勤。")
        seq = work.record("training.cancel", ACTIVITY, activity_id, after={"reason": said})
        _write(work, activity_id, replace(found.terms, cancelled=True), seq)
        roster = load_roster(work.session, now(work))
        people = (*found.seating.seated, *found.seating.waiting)
        tell_changed(work, roster, found, people, f"“{found.terms.title}”已取消", seq, said)
        return seq


def _checked(work: UnitOfWork, terms: Terms) -> Terms:
    wanted = checked(terms)
    departments = people_queries.departments(work.session, now(work))
    if wanted.department_id not in departments:
        raise Invalid("请选择承办部门。", {"department": "必填"})
    if not may_manage(work.actor, wanted.department_id):
        raise Forbidden("您只能为本部门安排培训活动。全馆的活动请联系组织人事。")
    return wanted


def _write(work: UnitOfWork, activity_id: int, terms: Terms, seq: int) -> None:
    work.session.add(
        TrainingActivityRevision(
            activity_id=activity_id,
            title=terms.title,
            category=terms.category.value,
            mode=terms.mode.value,
            tenths=terms.tenths,
            provider=terms.provider,
            place=terms.place,
            starts_on=terms.starts_on,
            ends_on=terms.ends_on,
            department_id=terms.department_id,
            places=terms.places,
            enrol_until=terms.enrol_until,
            audience=terms.audience.value,
            note=terms.note,
            cancelled=terms.cancelled,
            effective_on=work.today,
            change_seq=seq,
        )
    )


def _document(terms: Terms) -> dict[str, object]:
    return {
        "title": terms.title,
        "category": terms.category.value,
        "mode": terms.mode.value,
        "tenths": terms.tenths,
        "provider": terms.provider,
        "place": terms.place,
        "starts_on": terms.starts_on.isoformat(),
        "ends_on": terms.ends_on.isoformat(),
        "department_id": terms.department_id,
        "places": terms.places,
        "enrol_until": terms.enrol_until.isoformat() if terms.enrol_until else None,
        "audience": terms.audience.value,
        "note": terms.note,
    }
