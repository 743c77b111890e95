"""五个一 as its page shows it."""

from __future__ import annotations

from data_access.queries import people as people_queries
from data_access.queries.talent import checklist as queries
from data_access.queries.talent import exchanges as exchange_queries
from data_access.queries.talent import training as training_queries
from domain.errors import Invalid
from domain.permissions import Actor, Permission
from domain.talent.checklist import (
    Checklist,
    Item,
    ItemProgress,
    ItemState,
    Progress,
    Proof,
    progress,
)
from domain.talent.checklist_views import (
    ChecklistForm,
    ChecklistPage,
    GroupCount,
    PersonLine,
    WaitingClaim,
)
from domain.talent.staff import GROUP_NAMES, StaffGroup
from domain.workflow import State
from services.context import Context
from services.talent.checklist import FIRST_YEAR, manages
from services.talent.register import load_roster, today_of
from services.talent.sight import Stage, names

__all__ = [
    "GROUP_NAMES",
    "ChecklistForm",
    "ChecklistPage",
    "Item",
    "ItemProgress",
    "ItemState",
    "PersonLine",
    "Progress",
    "Proof",
    "StaffGroup",
    "State",
    "WaitingClaim",
    "checklist_form",
    "open_checklist",
]


def _year(context: Context, year: int | None) -> int:
    latest = context.today.year + 1
    if year is not None and not FIRST_YEAR <= year <= latest:
        raise Invalid(f"年度须在 {FIRST_YEAR} 至 {latest} 之间，请重新选择。")
    return year or context.today.year


def open_checklist(context: Context, actor: Actor, year: int | None = None) -> ChecklistPage:
    """The reader's own list of a year, and the lists of the people whom they confirm."""
    actor.require(Permission.TALENT_OWN)
    wanted, view = _year(context, year), today_of(context)
    with context.database.reading() as session:
        lists = queries.checklists(session, view, wanted)
        claims = queries.claims(session, view, year=wanted)
        attended = training_queries.attended_in(session, view, wanted)
        exchanged = exchange_queries.accepted_in(session, view, wanted)
        roster = load_roster(session, view)
        departments = people_queries.departments(session, view)
        scope = actor.may(Permission.TRAINING_MANAGE)
        people = [
            member
            for member in roster.members.values()
            if scope
            and manages(actor, member)
            and member.entered_on.year <= wanted
            and (member.left_on is None or member.left_on.year >= wanted)
        ]
        told = names(session, actor, roster, [member.id for member in people], Stage.HOURS)
        known = queries.years(session)
    of_person: dict[int, list[int]] = {}
    for number, claim in enumerate(claims):
        of_person.setdefault(claim.staff_id, []).append(number)

    def far(staff_id: int, group: StaffGroup) -> Progress:
        own = [claims[number] for number in of_person.get(staff_id, ())]
        return progress(staff_id, lists[group], own, attended.get(staff_id, 0), exchanged.get(staff_id, 0))

    me = roster.by_user(actor.user_id)
    lines = []
    for member in people:
        department = departments.get(member.department_id)
        lines.append(
            PersonLine(
                member.id,
                told[member.id],
                department.name if department else "",
                member.group,
                far(member.id, member.group),
            )
        )
    by_id = {line.staff_id: line for line in lines}
    waiting = tuple(
        WaitingClaim(
            claim,
            by_id[claim.staff_id].name,
            by_id[claim.staff_id].department,
            _title(lists[by_id[claim.staff_id].group], claim.key),
        )
        for claim in claims
        if claim.state is State.SUBMITTED and claim.staff_id in by_id and claim.author_id != actor.user_id
    )
    present = context.today.year
    return ChecklistPage(
        year=wanted,
        years=tuple(sorted({present, wanted, *known}, reverse=True)),
        today=context.today,
        own=far(me.id, me.group) if me else None,
        own_group=me.group if me else None,
        lists=lists,
        manages=scope,
        configures=actor.may(Permission.HOURS_MANAGE),
        people=tuple(lines),
        counts=tuple(
            GroupCount(group, len(of_group), sum(line.progress.complete for line in of_group))
            for group in StaffGroup
            if (of_group := [line for line in lines if line.group is group])
        ),
        waiting=waiting,
    )


def _title(found: Checklist, key: str) -> str:
    item = found.item(key)
    return item.title if item else "（已调整的项目）"


def checklist_form(
    context: Context, actor: Actor, year: int | None = None, group: StaffGroup = StaffGroup.PROFESSIONAL
) -> ChecklistForm:
    """The form of a list; one that was never set starts from the latest earlier year's."""
    actor.require(Permission.HOURS_MANAGE)
    wanted, view = _year(context, year), today_of(context)
    with context.database.reading() as session:
        found = queries.checklists(session, view, wanted)[group]
        copied = None
        for earlier in queries.years(session):
            if not found.version and earlier < wanted and copied is None:
                before = queries.checklists(session, view, earlier)[group]
                if before.items:
                    copied, found = earlier, Checklist(wanted, group, before.items)
    years = tuple(range(context.today.year + 1, context.today.year - 6, -1))
    return ChecklistForm(
        wanted, group, found.version, found, copied, tuple(sorted({wanted, *years}, reverse=True))
    )
