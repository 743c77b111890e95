"""Who came: attendance of our own staff, which brings hours, and other libraries' people by head-count."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from data_access.models import TrainingAttendance, TrainingHeadcount
from data_access.queries.talent.training import ACTIVITY
from domain.errors import Forbidden, Invalid
from domain.permissions import Actor, Permission
from domain.talent.training import Way, check_attendance, check_heads
from services.context import Context
from services.network.registry import load_registry
from services.talent.hours import Credit, credit_all
from services.talent.register import load_roster
from services.talent.training_common import (
    REASON_LIMIT,
    known_people,
    managed,
    now,
    open_activity,
    tell_moved,
)
from services.versions import check_version

__all__ = ["Heads", "Way", "record_attendance", "record_heads"]


@dataclass(frozen=True, slots=True)
class Heads:
    """One library's part in an activity as a form gives it; ``attended`` None before it took place."""

    unit_id: int
    way: Way
    booked: int
    attended: int | None = None
    note: str = ""


def record_attendance(
    context: Context,
    actor: Actor,
    activity_id: int,
    version: int,
    hours: Mapping[int, int],
    note: str = "",
) -> int:
    """Record the hours that people attended (tenths by staff id, 0 for absence) and credit them.

    What stands is corrected by recording again, with the reason: other hours replace the former ones.
    ``version`` is the number of the activity's last attendance that the form saw, 0 for none; returns the
    new one. Raises Conflict, Forbidden (also for one's own attendance), NotFound, Invalid.
    """
    actor.require(Permission.TRAINING_MANAGE)
    with context.database.writing(actor) as work:
        found = managed(work, activity_id)
        standing = max((one.seq for one in found.attendance.values()), default=0)
        check_version(work.session, version, standing, "这项活动的考勤")
        on_list = {*found.seating.seated, *found.attendance}
        check_attendance(found.terms, work.today, on_list, hours)
        if len(note) > REASON_LIMIT:
            raise Invalid(f"考勤说明不超过 {REASON_LIMIT} 字，请精简。", {"note": "过长"})
        before = {staff_id: one.tenths for staff_id, one in found.attendance.items()}
        changed = {key: tenths for key, tenths in hours.items() if before.get(key) != tenths}
        if not changed:
            return version
        known_people(work, actor, changed)
        roster = load_roster(work.session, now(work))
        if any(roster.members[staff_id].user_id == actor.user_id for staff_id in changed):
            raise Forbidden("不能登记本人的考勤，请由其他培训管理人员登记。")
        if any(staff_id in before for staff_id in changed) and not note.strip():
            raise Invalid("更正已登记的考勤，请写明原因。", {"note": "必填"})
        seq = work.record(
            "training.attend",
            ACTIVITY,
            activity_id,
            before={"attended": sum(before.get(key, 0) > 0 for key in changed)},
            after={
                "staff": sorted(changed),
                "attended": sum(tenths > 0 for tenths in changed.values()),
                "note": note.strip(),
            },
        )
        for staff_id, tenths in changed.items():
            work.session.add(
                TrainingAttendance(
                    activity_id=activity_id,
                    staff_id=staff_id,
                    tenths=tenths,
                    note=note.strip(),
                    effective_on=work.today,
                    change_seq=seq,
                )
            )
        terms = found.terms
        credit_all(
            work,
            seq,
            [
                Credit(
                    staff_id,
                    terms.ends_on.year,
                    terms.category,
                    terms.mode,
                    tenths,
                    ACTIVITY,
                    activity_id,
                    min(terms.ends_on, work.today),
                    terms.title,
                )
                for staff_id, tenths in changed.items()
            ],
        )
        return seq


def record_heads(context: Context, actor: Actor, activity_id: int, version: int, heads: Heads) -> int:
    """Record one library's part in an activity of the network, in heads; returns the new version.

    ``version`` is the number of the activity's last headcount that the form saw, 0 for none. A library that
    books fewer gives seats to whoever waits. Raises Conflict, Forbidden, NotFound, and Invalid by field.
    """
    actor.require(Permission.TRAINING_MANAGE)
    with context.database.writing(actor) as work:
        found = managed(work, activity_id)
        standing = max((one.seq for one in found.heads.values()), default=0)
        check_version(work.session, version, standing, "这项活动的其他单位人数")
        unit = load_registry(work.session).at(work.today).get(heads.unit_id)
        if unit is None:
            raise Invalid("请选择单位。", {"unit": "必填"})
        note = heads.note.strip()
        if len(note) > REASON_LIMIT:
            raise Invalid(f"说明不超过 {REASON_LIMIT} 字，请精简。", {"note": "过长"})
        before = found.heads.get(heads.unit_id)
        check_heads(found.terms, work.today, found.seating, before, heads.booked, heads.attended)
        wanted = (heads.way, heads.booked, heads.attended, note)
        if before and (before.way, before.booked, before.attended, before.note) == wanted:
            return version
        seq = work.record(
            "training.heads",
            ACTIVITY,
            activity_id,
            before={"booked": before.booked, "attended_heads": before.attended} if before else None,
            after={
                "unit": unit.code,
                "way": heads.way.value,
                "booked": heads.booked,
                "attended_heads": heads.attended,
                "note": note,
            },
        )
        work.session.add(
            TrainingHeadcount(
                activity_id=activity_id,
                unit_id=heads.unit_id,
                way=heads.way.value,
                booked=heads.booked,
                attended=heads.attended,
                note=note,
                effective_on=work.today,
                change_seq=seq,
            )
        )
        work.session.flush()
        after = open_activity(work, activity_id)
        tell_moved(work, None, after, found.seating, after.seating, seq)
        return seq
