"""The 111 programme in the world: a batch for each thing that may be done with one.

Batches are made open, applied to, and then moved to days of their own: two of one category never overlap.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from sqlalchemy import update

from data_access.models import TalentPublication
from domain.permissions import Actor, Grant, Role, ScopeKind
from domain.talent.programme import Category, Step
from domain.talent.programme_rules import BatchTerms, SheetItem
from services import attachments
from services.context import Context
from services.talent.programme import batch_form, open_application, open_batch_page
from services.talent.programme_applying import begin, judge, save_draft, submit
from services.talent.programme_batches import conclude, publish, save_batch, seat, select_people
from services.talent.programme_objections import lodge
from services.talent.programme_reviewing import score
from services.viewing import ViewRequest
from tests.support.files import PDF

BODY = {"statement": "主持完成两项业务改进。", "goal": "完成一项课题。"}
SYSTEM = Actor.system()
_NOW = ViewRequest()


class _Batches:
    """Makes batches; each one that is done with is moved out of the way."""

    def __init__(self, context: Context, users: Mapping[str, int], colleague: str, reviewer: str) -> None:
        self.context = context
        self.users = users
        self.colleague = colleague
        self.reviewer = Actor(
            users[reviewer], reviewer, reviewer, (Grant(Role.PANEL_MEMBER, ScopeKind.ASSIGNMENT),)
        )
        self.moved = 0

    def _person(self, login: str) -> Actor:
        return Actor(self.users[login], login, login, (Grant(Role.STAFF, ScopeKind.DEPARTMENT),))

    def terms(self, category: Category) -> BatchTerms:
        today = self.context.today
        return BatchTerms(
            category=category,
            name="试验批次",
            quota=2,
            apply_from=today - timedelta(5),
            apply_to=today + timedelta(20),
            decide_by=today + timedelta(60),
            term_to=today + timedelta(900),
            sheet=(SheetItem("业绩", 60), SheetItem("潜力", 40)),
            reviewers=1,
        )

    def open(self, category: Category) -> int:
        return save_batch(self.context, SYSTEM, None, 0, self.terms(category))

    def draft(self, batch: int, login: str) -> list[int]:
        """Somebody's draft: its id and version."""
        actor = self._person(login)
        application = begin(self.context, actor, batch)
        return [application, save_draft(self.context, actor, application, 0, BODY)]

    def apply(self, batch: int, login: str) -> list[int]:
        """Somebody's application: its id and version."""
        application, version = self.draft(batch, login)
        return [application, submit(self.context, self._person(login), application, version, BODY)]

    def judged(self) -> tuple[int, int]:
        """A batch out of the way, and its one application before the panel."""
        batch = self.open(Category.SKILLED)
        application, version = self.apply(batch, self.colleague)
        judge(self.context, SYSTEM, application, version, Step.QUALIFY)
        seat(self.context, SYSTEM, batch, [self.reviewer.user_id or 0])
        self.moved += 1
        first = date(2010 + self.moved, 1, 1)
        terms = replace(
            self.terms(Category.SKILLED),
            apply_from=first,
            apply_to=first + timedelta(20),
            decide_by=first + timedelta(60),
            term_to=first + timedelta(900),
        )
        version = batch_form(self.context, SYSTEM, batch).version
        save_batch(self.context, SYSTEM, batch, version, terms)
        return batch, application

    def scored(self) -> tuple[int, int]:
        """As ``judged``, with points of the one reviewer."""
        batch, application = self.judged()
        grant = Grant(Role.PANEL_MEMBER, ScopeKind.ASSIGNMENT, frozenset({batch}))
        score(self.context, replace(self.reviewer, grants=(grant,)), application, 0, [50, 30])
        return batch, application

    def proposed(self) -> tuple[int, int]:
        """As ``scored``, with the review concluded."""
        batch, application = self.scored()
        conclude(self.context, SYSTEM, batch, self.version(batch))
        return batch, application

    def published(self) -> tuple[int, int]:
        """As ``proposed``, with the list put up today."""
        batch, application = self.proposed()
        publish(self.context, SYSTEM, batch, self.version(batch), self.context.today + timedelta(6))
        return batch, application

    def due(self) -> tuple[int, int]:
        """As ``published``, with the last day over and the decision's file there."""
        batch, application = self.published()
        today = self.context.today
        with self.context.database.writing(SYSTEM) as work:
            work.session.execute(
                update(TalentPublication)
                .where(TalentPublication.batch_id == batch)
                .values(from_day=today - timedelta(9), to_day=today - timedelta(2))
            )
        attachments.attach(self.context, SYSTEM, "talent_decision", str(batch), "认定.pdf", [PDF])
        return batch, application

    def selected(self) -> tuple[int, int]:
        """As ``due``, decided."""
        batch, application = self.due()
        select_people(self.context, SYSTEM, batch, self.version(batch), "试人〔2025〕2 号")
        return batch, application

    def version(self, batch: int) -> int:
        return open_batch_page(self.context, SYSTEM, batch, _NOW).version

    def step(self, application: int) -> int:
        return open_application(self.context, SYSTEM, application, _NOW).version


def build(
    context: Context, users: Mapping[str, int], own: list[str], reviewer: str, expert: str
) -> dict[str, Any]:
    """Batches for every act; ``own`` are those on the register, the colleague of everybody first."""
    colleague = own[0]
    made = _Batches(context, users, colleague, reviewer)
    first = made.open(Category.YOUNG)
    drafts = {login: made.draft(first, login) for login in own}
    second = made.open(Category.LEADING)
    applied = {login: made.apply(second, login) for login in own}
    judged = made.judged()
    scored, _ = made.scored()
    proposed, _ = made.proposed()
    _, shown = made.published()
    objector = Actor(users[expert], expert, expert, (Grant(Role.STAFF, ScopeKind.DEPARTMENT),))
    objection = lodge(context, objector, shown, "材料与事实不符，请核实。")
    due, _ = made.due()
    _, selected = made.selected()
    return {
        "programme": {
            "open": first,
            "applied": applied[colleague],
            "judged": list(judged),
            "qualified": [judged[1], made.step(judged[1])],
            "scored": [scored, made.version(scored)],
            "proposed": [proposed, made.version(proposed)],
            "published": shown,
            "objection": objection,
            "due": [due, made.version(due)],
            "selected": [selected, made.step(selected)],
            "reviewer": users[reviewer],
            "expert": users[expert],
            "own": {login: {"draft": drafts[login], "applied": applied[login]} for login in own},
        }
    }
