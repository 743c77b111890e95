"""What the use cases of training share: whose activity it is, whom one may name, who is told."""

from __future__ import annotations

from collections.abc import Iterable

from data_access.queries.talent import training as queries
from data_access.queries.talent.training import ACTIVITY
from data_access.unit_of_work import UnitOfWork
from domain.asof import EVERYTHING_KNOWN, AsOf
from domain.errors import Forbidden, Invalid, NotFound
from domain.permissions import Actor, Permission
from domain.talent.training import Activity, Seating, moved_up
from services.notices import NoticeKind, notify
from services.talent.register import Roster, load_roster
from services.talent.sight import Field, Stage, sees

__all__ = [
    "GONE",
    "REASON_LIMIT",
    "known_people",
    "managed",
    "may_manage",
    "now",
    "open_activity",
    "tell_changed",
    "tell_moved",
]

GONE = "没有找到这项培训活动，可能已被删除，请返回培训活动列表查看。"
REASON_LIMIT = 200
MOST_PEOPLE = 500


def may_manage(actor: Actor, department_id: int) -> bool:
    """Whether the actor runs training of a department."""
    return actor.scope(Permission.TRAINING_MANAGE).covers_departments([department_id])


def now(work: UnitOfWork) -> AsOf:
    """All that is known, as it holds today."""
    return AsOf(work.today, EVERYTHING_KNOWN)


def open_activity(work: UnitOfWork, activity_id: int) -> Activity:
    """An activity as it stands. Raises NotFound."""
    found = queries.activity(work.session, now(work), activity_id)
    if found is None:
        raise NotFound(GONE)
    return found


def managed(work: UnitOfWork, activity_id: int) -> Activity:
    """An activity that the actor runs. Raises NotFound, Forbidden."""
    found = open_activity(work, activity_id)
    if not may_manage(work.actor, found.terms.department_id):
        raise Forbidden("这项活动由其他部门承办，您不能管理。请联系承办部门或组织人事。")
    return found


def known_people(
    work: UnitOfWork, actor: Actor, staff_ids: Iterable[int], joining: Activity | None = None
) -> list[int]:
    """The ids, each once, of people whom the actor may name; those ``joining`` served on its days."""
    wanted = list(dict.fromkeys(staff_ids))
    if not wanted:
        raise Invalid("请先选择人员。", {"people": "必填"})
    if len(wanted) > MOST_PEOPLE:
        raise Invalid(f"一次最多处理 {MOST_PEOPLE} 人，请分批。", {"people": "过多"})
    roster = load_roster(work.session, now(work))
    for staff_id in wanted:
        member = roster.members.get(staff_id)
        if member is None or not sees(actor, member, Stage.HOURS, Field.NAME):
            raise Forbidden("名单中有人不在您的管理范围内，请由组织人事办理。")
        if joining is not None and not member.serves_on(min(joining.terms.starts_on, work.today)):
            raise Invalid("名单中有人当时不在职，不能报名。请核对名册。", {"people": "不在职"})
    return wanted


def tell_moved(
    work: UnitOfWork, roster: Roster | None, found: Activity, before: Seating, after: Seating, seq: int
) -> None:
    """Tell those who waited and have a seat now."""
    people = moved_up(before, after)
    if not people:
        return
    roster = roster or load_roster(work.session, now(work))
    notify(
        work,
        [roster.members[staff_id].user_id for staff_id in people if staff_id in roster.members],
        NoticeKind.TRAINING_SEATED,
        f"{ACTIVITY}:{found.activity_id}",
        f"您候补的“{found.terms.title}”已有名额",
        f"/talent/training/{found.activity_id}",
        f"training-seated:{found.activity_id}:{seq}",
        f"{found.terms.starts_on} 开始。不能参加的，请尽早取消报名。",
    )


def tell_changed(
    work: UnitOfWork,
    roster: Roster,
    found: Activity,
    people: Iterable[int],
    text: str,
    seq: int,
    detail: str = "",
) -> None:
    """Tell people on the list of an activity what has changed about it."""
    notify(
        work,
        [roster.members[staff_id].user_id for staff_id in people if staff_id in roster.members],
        NoticeKind.TRAINING_CHANGED,
        f"{ACTIVITY}:{found.activity_id}",
        text,
        f"/talent/training/{found.activity_id}",
        f"training-changed:{found.activity_id}:{seq}",
        detail,
    )
