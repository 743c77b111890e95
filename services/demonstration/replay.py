"""Carries the story out through the services, each step on its day by the person whose step it was."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime

from domain.clock import ScriptedClock
from domain.errors import Invalid
from domain.periods import Month
from domain.permissions import Role
from domain.plan_file.initial_work import first_project_code
from domain.projects.views import ProjectRecord
from domain.projects.work import Milestone
from domain.workflow import Action
from services import identity
from services.context import Context
from services.demonstration.people import (
    MERGED,
    director_of,
    holders,
    lead_on,
)
from services.demonstration.rounds import ReportPlan, hash_of
from services.demonstration.script import ProjectScript, Turn
from services.demonstration.staffing import Staff
from services.demonstration.terms import Change, amended, assigned, confirmed
from services.notices import inbox
from services.projects.editing import ProjectTerms, edit_form, save_terms, set_state
from services.projects.reading import project_detail
from services.projects.reporting import ReportBody, decide_report, save_draft, submit_report
from services.projects.schedule_page import decide_request, schedule_page
from services.viewing import ViewRequest

OFFICE = "xulinqiao"
"""Who runs the plan at the office."""

_NOW = ViewRequest()


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happens at a moment."""

    at: datetime
    happen: Callable[[], object]


@dataclass
class Replay:
    """The installation being filled, its clock, its people and what is known of its projects."""

    context: Context
    clock: ScriptedClock
    staff: Staff
    project_ids: dict[str, int] = field(default_factory=dict)
    milestone_ids: dict[str, dict[int | str, int]] = field(default_factory=dict)
    attachment_ids: dict[str, int] = field(default_factory=dict)
    """The file attached last, by project."""
    report_ids: dict[tuple[str, Month, datetime], int] = field(default_factory=dict)

    def run(self, events: Iterable[Event]) -> None:
        """Let everything happen in the order of time."""
        for event in sorted(events, key=lambda event: event.at):
            self.clock.set(event.at)
            event.happen()

    def titles(self, code: str) -> dict[int | str, str]:
        """The titles of the suggested milestones of a project, by number."""
        record = self._record(OFFICE, code)
        return {number: milestone.title for number, milestone in enumerate(record.work.milestones, 1)}

    def _record(self, login: str, code: str) -> ProjectRecord:
        return edit_form(self.context, self.staff.actor(login), first_project_code(code), _NOW).record

    def _save(self, login: str, code: str, change: Callable[[ProjectRecord], ProjectTerms]) -> ProjectRecord:
        """Change a project's terms by the form; returns the project as it was before."""
        record = self._record(login, code)
        actor = self.staff.actor(login)
        save_terms(self.context, actor, record.work.project_id, record.version, change(record))
        return record

    def head(self, script: ProjectScript) -> str:
        """Who heads the department that leads a project today."""
        today = self.context.today
        return holders(Role.DEPARTMENT_HEAD, lead_on(script.lead, today), today)[0]

    def assign(self, script: ProjectScript) -> None:
        """The office gives a project to a department and a director."""
        departments, accounts = self.staff.departments, self.staff.accounts
        director = accounts[director_of(script.code)]
        self._save(OFFICE, script.code, lambda record: assigned(record, script, departments, director))

    def confirm(self, script: ProjectScript) -> None:
        """The department's head confirms the kind and schedules the milestones."""
        today = self.context.today
        reporters = holders(Role.REPORTER, script.lead, today)
        owner = self.staff.accounts[reporters[hash_of(script.code) % len(reporters)]]
        head = self.head(script)
        before = self._save(head, script.code, lambda record: confirmed(record, script, owner))
        after = self._record(OFFICE, script.code)
        self.project_ids[script.code] = after.work.project_id
        self.milestone_ids[script.code] = _keys(before.work.milestones, after.work.milestones)

    def amend(self, script: ProjectScript, change: Change) -> None:
        """Due dates, milestones or the weight of a project change."""
        login = OFFICE if change.weight is not None else self.head(script)
        ids = self.milestone_ids[script.code]
        self._save(login, script.code, lambda record: amended(record, change, ids))

    def approve_moves(self, script: ProjectScript) -> None:
        """The director in charge approves the new dates that a department asked for."""
        director = self.staff.actor(director_of(script.code))
        page = schedule_page(self.context, director, first_project_code(script.code), _NOW)
        for request in page.requests:
            if request.may_decide:
                decide_request(self.context, director, request.request_id, Action.APPROVE)

    def turn(self, script: ProjectScript, turn: Turn) -> None:
        """A director pauses, resumes or cancels a project."""
        actor = self.staff.actor(director_of(script.code))
        detail = project_detail(self.context, actor, first_project_code(script.code), _NOW)
        project_id = detail.line.project_id
        set_state(self.context, actor, project_id, detail.version, turn.state, turn.reason)

    def hand_over(self, scripts: Iterable[ProjectScript]) -> None:
        """The office moves the work of merged departments to the new one."""
        merged = {self.staff.departments[code] for code in MERGED.predecessors}
        new = self.staff.departments[MERGED.code]
        for script in scripts:
            record = self._record(OFFICE, script.code)
            if merged.isdisjoint(record.departments):
                continue
            lead = new if record.lead_department_id in merged else record.lead_department_id
            supporting = {new if d in merged else d for d in record.supporting_department_ids} - {lead}
            terms = replace(
                amended(record, Change(), {}),
                lead_department_id=lead,
                supporting_department_ids=tuple(sorted(d for d in supporting if d is not None)),
            )
            actor = self.staff.actor(OFFICE)
            save_terms(self.context, actor, record.work.project_id, record.version, terms)

    def report(self, plan: ReportPlan) -> None:
        """A department submits a report, or saves a draft of it and leaves it."""
        actor = self.staff.actor(plan.author)
        project_id, month = self.project_ids[plan.code], str(plan.month)
        body = self._body(plan)
        version = 0
        if plan.drafted or hash_of(plan.code + month) % 20 == 0:
            version = save_draft(self.context, actor, project_id, month, 0, body)
        if not plan.drafted:
            report_id = submit_report(self.context, actor, project_id, month, version, body)
            self.report_ids[plan.code, plan.month, plan.at] = report_id

    def _body(self, plan: ReportPlan) -> ReportBody:
        ids = self.milestone_ids[plan.code]
        return ReportBody(
            achieved=plan.text.achieved,
            problems=plan.text.problems,
            next_steps=plan.text.next_steps,
            effective_on=plan.effective_on,
            completions={ids[key]: percent for key, percent in plan.claims.items()},
        )

    def decide(self, plan: ReportPlan, number: int) -> None:
        """Somebody approves, returns or recalls a report."""
        decision = plan.decisions[number]
        report_id = self.report_ids[plan.code, plan.month, plan.at]
        actor = self.staff.actor(decision.by)
        decide_report(self.context, actor, report_id, decision.action, decision.reason)

    def visit(self, login: str) -> None:
        """A person logs in, reads what they were told, and logs out."""
        token = identity.log_in(self.context, login, self.staff.passwords[login])
        actor = identity.actor_of_session(self.context, token)
        if actor is not None:
            inbox.mark_all_read(self.context, actor)
            identity.log_out(self.context, actor)

    def read_up(self) -> None:
        """Everybody has read what they were told so far."""
        for login in self.staff.accounts:
            inbox.mark_all_read(self.context, self.staff.actor(login))

    def mistype(self, login: str) -> None:
        """Somebody types a wrong password, which is refused and noted."""
        with suppress(Invalid):
            identity.log_in(self.context, login, self.staff.passwords[login][:-1])


def _keys(before: Iterable[Milestone], after: Iterable[Milestone]) -> dict[int | str, int]:
    """Milestones by suggestion number (those that were there) or title (those that are new)."""
    suggested = {m.milestone_id: number for number, m in enumerate(before, 1)}
    return {suggested.get(m.milestone_id, m.title): m.milestone_id for m in after}
