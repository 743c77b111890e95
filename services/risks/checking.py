"""What every form of risks and problems is checked for, fault by fault, before anything is written."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from sqlalchemy.orm import Session

from data_access.queries import people as people_queries
from data_access.queries import risks as risk_queries
from data_access.queries import supervision as supervision_queries
from data_access.unit_of_work import UnitOfWork
from domain.errors import FieldConflict, Invalid
from domain.permissions import Actor, Permission, Role
from domain.projects.views import Choice
from domain.risks.terms import MEASURE_LIMIT, MEASURES, Measure
from domain.risks.views import Hands, Place

FURTHEST_DAYS = 1827
"""How far ahead a review or a measure may fall due."""


@dataclass
class Faults:
    """The faults of a form, by field; ``settle`` raises Invalid that names all of them."""

    found: dict[str, str] = field(default_factory=dict)

    def note(self, name: str, told: str) -> None:
        """Note a fault; the first one of a field stays."""
        self.found.setdefault(name, told)

    def text(self, given: str, what: str, name: str, limit: int, missing: str = "") -> str:
        """A text as it is kept, without signs that nobody sees; notes what is missing or too long."""
        words = "".join(c for c in (given or "") if c == "\n" or c.isprintable() or c == "　").strip()
        if missing and not words:
            self.note(name, missing)
        if len(words) > limit:
            self.note(name, f"{what}不超过 {limit} 字，现在有 {len(words)} 字，请精简。")
        return words

    def day(self, given: date | None, today: date, what: str, name: str) -> None:
        """Note a day that is missing, past, or further off than anybody plans."""
        if given is None:
            self.note(name, f"请填写{what}。")
        elif given < today:
            self.note(name, f"{what}不能早于今天（{today}），请重新选择。")
        elif given > today + timedelta(days=FURTHEST_DAYS):
            self.note(name, f"{what}最多定到五年以后，请重新选择。")

    def measures(
        self, given: Iterable[Measure], before: tuple[Measure, ...], today: date
    ) -> tuple[Measure, ...]:
        """The measures as they are kept: empty rows are dropped, every other one needs words and a day."""
        kept = []
        known = {(measure.text, measure.due_on) for measure in before}
        for number, measure in enumerate(given, 1):
            words = self.text(measure.text, f"第 {number} 条措施", "measures", MEASURE_LIMIT)
            if not words:
                if measure.due_on or measure.done_on:
                    told = f"第 {number} 条措施没有内容，请写明做什么，或清除它的日期。"
                    self.note("measures", told)
                continue
            self._measure_days(number, Measure(words, measure.due_on, measure.done_on), known, today)
            kept.append(Measure(words, measure.due_on, measure.done_on))
        if len(kept) > MEASURES:
            self.note("measures", f"措施最多 {MEASURES} 条，请合并。")
        return tuple(kept)

    def _measure_days(
        self, number: int, measure: Measure, known: set[tuple[str, date | None]], today: date
    ) -> None:
        if measure.due_on is None:
            self.note("measures", f"第 {number} 条措施没有完成期限，请补上。")
        elif measure.open and measure.due_on < today and (measure.text, measure.due_on) not in known:
            told = f"第 {number} 条措施的完成期限不能早于今天（{today}），请重新选择。"
            self.note("measures", told)
        elif measure.due_on > today + timedelta(days=FURTHEST_DAYS):
            self.note("measures", f"第 {number} 条措施的完成期限最多定到五年以后，请重新选择。")
        if measure.done_on is not None and measure.done_on > today:
            self.note("measures", f"第 {number} 条措施的完成日期不能晚于今天（{today}），请修改。")

    def hands(self, hands: Hands, department_id: int | None, owner_id: int | None) -> None:
        """Note a department or a person that may not be put in charge."""
        if department_id is None:
            self.note("department_id", "请选择责任部门。")
        elif department_id not in {choice.value for choice in hands.departments}:
            self.note("department_id", "所选责任部门不存在、已撤并或不能负责这项工作，请重新选择。")
        if owner_id is None:
            self.note("owner_id", "请选择责任人。")
        elif department_id is not None and owner_id not in {
            choice.value for choice in hands.people.get(department_id, ())
        }:
            self.note("owner_id", "责任人须是责任部门的负责人或填报员，请重新选择。")

    def settle(self) -> None:
        """Raise Invalid when anything was noted."""
        if self.found:
            raise Invalid("".join(dict.fromkeys(self.found.values())), self.found)


def reason_of(given: str, what: str, doing: str, limit: int) -> str:
    """A reason that a step cannot do without. Raises Invalid saying what to write."""
    faults = Faults()
    words = faults.text(given, what, "reason", limit, f"请写明{what}，再{doing}。")
    faults.settle()
    return words


def hands_of(session: Session, actor: Actor, place: Place, today: date, keep: int | None = None) -> Hands:
    """Who may be put in charge at a place by this actor; ``keep`` is a department that is in charge already.

    For restricted work only its own departments; else the office chooses any, the department that leads a
    project any that has a part in it, and for what is no project's a department chooses itself.
    """
    scope = actor.scope(Permission.RISK_WRITE)
    labels = people_queries.departments(session, risk_queries.latest_view(today))
    allowed: set[int | None] | None = None
    if place.restricted and place.anchor.project_id is not None:
        allowed = set(place.departments)
    elif not scope.everywhere:
        allowed = set(place.departments) if place.anchor.project_id is not None else set(scope.departments)
    departments = tuple(
        Choice(label.department_id, label.name)
        for label in labels.values()
        if label.active and (allowed is None or label.department_id in allowed or label.department_id == keep)
    )
    people = people_queries.people(session)
    answerers: Mapping[int, frozenset[int]] = supervision_queries.answerers(session, today)
    return Hands(
        departments,
        {
            choice.value: tuple(
                Choice(user_id, people[user_id].name)
                for user_id in sorted(answerers.get(choice.value, ()))
                if user_id in people
            )
            for choice in departments
        },
    )


def directors_of(session: Session, today: date) -> tuple[Choice, ...]:
    """The directors who may be asked to coordinate."""
    people = people_queries.people(session)
    holders = people_queries.holders_of(session, Role.DIRECTOR, today)
    return tuple(Choice(user_id, people[user_id].name) for user_id in sorted(holders) if user_id in people)


def measures_text(measures: tuple[Measure, ...]) -> list[str]:
    """Measures as the ledger and conflicts tell them."""
    return [f"{m.text}（{m.due_on} 前" + (f"，{m.done_on} 完成）" if m.done_on else "）") for m in measures]


FIELD_WORDS: Mapping[str, str] = {
    "title": "名称",
    "description": "情况描述",
    "likelihood": "可能性",
    "impact": "影响程度",
    "since_on": "发生日期",
    "effect": "影响",
    "department_id": "责任部门",
    "owner_id": "责任人",
    "review_on": "复核日期",
    "measures": "措施",
    "needs_director": "需馆领导协调",
    "director_id": "协调馆领导",
    "request": "请求协调事项",
    "reason": "说明",
}
"""What the fields of both forms are called beside two versions."""


def differences(work: UnitOfWork, theirs: Mapping[str, Any], mine: Mapping[str, Any]) -> list[FieldConflict]:
    """The fields in which what somebody typed differs from what was saved meanwhile, in words."""
    people = people_queries.people(work.session)
    departments = people_queries.departments(work.session, risk_queries.latest_view(work.today))

    def words(name: str, value: Any) -> str:
        if isinstance(value, bool):
            return "是" if value else "否"
        if isinstance(value, list):
            return "；".join(value)
        if name == "department_id" and value in departments:
            return departments[value].name
        if name in ("owner_id", "director_id") and value in people:
            return people[value].name
        return "" if value is None else str(value)

    return [
        FieldConflict(told, "", words(name, mine[name]), words(name, theirs[name]))
        for name, told in FIELD_WORDS.items()
        if name in theirs and mine[name] != theirs[name]
    ]
