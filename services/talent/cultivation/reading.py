"""The list of those being cultivated, and one person's cultivation."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import date

from sqlalchemy.orm import Session

from data_access.queries import people as people_queries
from data_access.queries.talent import achievements as achievement_queries
from data_access.queries.talent import cultivation as queries
from data_access.queries.talent.programme import selected_people, steps
from domain.asof import AsOf
from domain.permissions import Actor, Permission, Role
from domain.talent.cultivation import (
    AssessmentKind,
    CultivationStep,
    Goal,
    GoalState,
    Grade,
    Mentorship,
    Review,
)
from domain.talent.cultivation_ends import (
    final_from,
    final_of,
    years_owed,
    years_to_assess,
)
from domain.talent.cultivation_views import (
    CultivationLine,
    CultivationList,
    CultivationPage,
    CultivationRecord,
    SelectedLine,
)
from domain.talent.programme import standing_steps
from domain.talent.sight import Stage
from domain.talent.staff import Roster
from services import attachments
from services.context import Context
from services.settings import rules_of_view
from services.talent.cultivation import sight
from services.talent.cultivation.rules import rule_of
from services.talent.cultivation.steps import possible
from services.talent.editing import KIND
from services.talent.register import load_roster
from services.talent.sight import names
from services.viewing import ViewRequest, open_view

__all__ = [
    "AssessmentKind",
    "CultivationLine",
    "CultivationList",
    "CultivationPage",
    "CultivationStep",
    "Goal",
    "Mentorship",
    "Review",
    "cultivation_list",
    "cultivation_page",
]


def cultivation_list(context: Context, actor: Actor, wanted: ViewRequest) -> CultivationList:
    """Everybody selected: being cultivated, done with it, or waiting for it to begin."""
    actor.require(Permission.TALENT_READ)
    with context.database.reading() as session:
        view = open_view(context, session, wanted)
        seen, day = view.as_of, view.as_of.effective_on
        selected = selected_people(session, seen)
        found = sight.records(session, seen, selected=selected)
        waiting = sight.waiting(selected)
        roster = load_roster(session, seen)
        named = names(
            session,
            actor,
            roster,
            [*(one.staff_id for one in found), *(one.staff_id for one in waiting)],
            Stage.SELECTED,
        )
        departments, people = people_queries.labels(session, seen)
        counted = _counted(session, seen)
        rule = rule_of(rules_of_view(context, view))
        lines = []
        for record in found:
            member = roster.members.get(record.staff_id)
            hands = sight.hands_of(actor, record, member, seen)
            home = departments.get(member.department_id) if member else None
            lines.append(
                CultivationLine(
                    record=record,
                    name=named[record.staff_id],
                    department=home.name if home else "",
                    mentors=tuple(
                        people[one.mentor_id].name
                        for one in record.mentorships
                        if one.on(day) and one.mentor_id in people
                    ),
                    achievements=counted[record.staff_id],
                    goals_met=sum(goal.state is GoalState.ACHIEVED for goal in record.goals),
                    goals_late=sum(goal.late(day) for goal in record.goals) if record.under_way else 0,
                    years_owed=years_owed(record.term, record.assessments, day) if record.under_way else (),
                    final_due=record.under_way
                    and final_from(record.term, rule.final_days) <= day
                    and final_of(record.assessments, record.term) is None,
                    opens=hands.reads,
                    grade=_last_grade(record) if hands.reads else None,
                )
            )
        return CultivationList(
            on=day,
            lines=tuple(lines),
            waiting=tuple(
                SelectedLine(
                    application_id=one.application_id,
                    name=named[one.staff_id],
                    department=_home(roster, one.staff_id, {k: d.name for k, d in departments.items()}),
                    category=one.category,
                    batch_name=one.batch_name,
                    selected_on=one.selected_on,
                    term_to=one.term_to,
                )
                for one in waiting
            ),
            manages=actor.may(Permission.TALENT_MANAGE),
            is_default=view.is_default,
        )


def cultivation_page(
    context: Context, actor: Actor, cultivation_id: int, wanted: ViewRequest
) -> CultivationPage:
    """One person's cultivation, for the person, the mentors, those who lead and the personnel duty.

    That another one read it is recorded. Raises NotFound.
    """
    actor.require(Permission.TALENT_OWN)
    with context.database.reading() as session:
        view = open_view(context, session, wanted)
        seen, day = view.as_of, view.as_of.effective_on
        found = sight.open_cultivation(context, session, actor, cultivation_id, seen)
        record, hands = found.record, found.hands
        departments, people = people_queries.labels(session, seen)
        home = departments.get(found.member.department_id)
        rule = rule_of(rules_of_view(context, view))
        taken = (
            standing_steps(one.taken for one in steps(session, record.application_id, seen))
            if hands.concludes
            else ()
        )
        mine = achievement_queries.achievements_of(session, seen, record.staff_id)
        now = view.is_default
        page = CultivationPage(
            on=day,
            today=context.today,
            # Whoever may read this page may know whose it is.
            name=people[found.member.user_id].name,
            number=found.member.number,
            department=home.name if home else "",
            record=record,
            hands=hands,
            people={key: one.name for key, one in people.items()},
            achievements=mine,
            mentor_choices=_mentors(session, found, {k: p.name for k, p in people.items()}, context.today)
            if hands.assesses and now
            else (),
            years=years_to_assess(record.term, context.today),
            owed=years_owed(record.term, record.assessments, context.today),
            final_from=final_from(record.term, rule.final_days),
            steps=possible(record.state, record.assessed, taken[-1].step if taken else None),
            files=attachments.listed(
                context,
                session,
                queries.CULTIVATION,
                str(cultivation_id),
                seen,
                hands.keeps_goals and now and record.under_way,
            ),
            is_default=now,
        )
    if not hands.own:
        with context.database.writing(actor) as work:
            work.record("staff.read", KIND, found.member.number)
    return page


def _mentors(
    session: Session, found: sight.Found, people_names: Mapping[int, str], today: date
) -> tuple[tuple[int, str], ...]:
    """Who may be chosen as a mentor: people in service, then reviewers from outside."""
    members = {m.user_id: m for m in found.roster.members.values()}
    panel = people_queries.holders_of(session, Role.PANEL_MEMBER, today)
    serving = [
        (user_id, f"{people_names[user_id]}（{m.number}）")
        for user_id, m in members.items()
        if m.status.serves and user_id in people_names and user_id != found.member.user_id
    ]
    outside = [
        (user_id, people_names[user_id])
        for user_id in sorted(panel)
        if user_id not in members and user_id in people_names
    ]
    return (*serving, *outside)


def _counted(session: Session, view: AsOf) -> Counter[int]:
    """Works that count, by person."""
    return Counter(
        staff_id
        for work in achievement_queries.achievements(session, view)
        if work.confirmed
        for staff_id in {share.staff_id for share in work.live_shares}
    )


def _last_grade(record: CultivationRecord) -> Grade | None:
    return record.assessments[-1].grade if record.assessments else None


def _home(roster: Roster, staff_id: int, departments: Mapping[int, str]) -> str:
    member = roster.members.get(staff_id)
    return departments.get(member.department_id, "") if member is not None else ""
