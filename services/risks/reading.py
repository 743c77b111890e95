"""Lists and pages of risks and problems, and the forms."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy.orm import Session

from data_access.queries import people as people_queries
from data_access.queries import risks as risk_queries
from domain.asof import AsOf
from domain.errors import Invalid, NotFound
from domain.people import DepartmentLabel, PersonLabel
from domain.permissions import Actor, Permission
from domain.risks.rights import allowed_problem_steps, allowed_risk_steps, stands_for
from domain.risks.scoring import Level, RiskRule, score
from domain.risks.terms import (
    LIVE_PROBLEMS,
    LIVE_RISKS,
    Measure,
    ProblemState,
    ProblemStep,
    RiskState,
    RiskStep,
)
from domain.risks.views import (
    Cell,
    ProblemLine,
    ProblemPage,
    ProblemRecord,
    ProblemStepLine,
    RiskLine,
    RiskList,
    RiskPage,
    RiskRecord,
    RiskStepLine,
)
from services.context import Context
from services.risks.rules import rule_of
from services.risks.sight import (
    PROBLEM_GONE,
    RISK_GONE,
    ProblemInSight,
    RiskInSight,
    in_sight,
    now_of,
    open_problem,
    open_risk,
)
from services.settings import rules_at
from services.viewing import ViewRequest, open_view

__all__ = [
    "PROBLEM_GONE",
    "RISK_GONE",
    "Cell",
    "Level",
    "Measure",
    "ProblemLine",
    "ProblemPage",
    "ProblemState",
    "ProblemStep",
    "ProblemStepLine",
    "RiskFilter",
    "RiskLine",
    "RiskList",
    "RiskPage",
    "RiskState",
    "RiskStep",
    "RiskStepLine",
    "RiskWords",
    "listed",
    "open_list",
    "problem_page",
    "risk_page",
]

GRADES = range(1, 6)


@dataclass(frozen=True, slots=True)
class RiskFilter:
    """Which risks and problems to list. Without states only what is live; ``every`` leaves nothing out."""

    levels: frozenset[Level] = frozenset()
    states: frozenset[RiskState] = frozenset()
    problem_states: frozenset[ProblemState] = frozenset()
    cell: Cell | None = None
    department: int | None = None
    mine: bool = False
    every: bool = False

    @classmethod
    def from_text(
        cls,
        level: str = "",
        state: str = "",
        pstate: str = "",
        cell: str = "",
        department: str = "",
        mine: str = "",
    ) -> RiskFilter:
        """The filter that an address asks for. Raises Invalid for words it does not know."""
        try:
            return cls(
                frozenset(Level(word) for word in level.split(",") if word),
                frozenset(RiskState(word) for word in state.split(",") if word),
                frozenset(ProblemState(word) for word in pstate.split(",") if word),
                _cell(cell),
                int(department) if department else None,
                bool(mine),
            )
        except ValueError:
            raise Invalid("网址中的筛选条件不对，请清除筛选后重新选择。") from None

    def passes(self, line: RiskLine) -> bool:
        """Whether a risk belongs in the list."""
        terms = line.terms
        if self.states:
            if terms.state not in self.states:
                return False
        elif not terms.live and not self.every:
            return False
        if self.levels and line.level not in self.levels:
            return False
        if self.cell is not None and (terms.likelihood, terms.impact) != self.cell:
            return False
        return self._common(terms.department_id, line.mine)

    def passes_problem(self, line: ProblemLine) -> bool:
        """Whether a problem belongs in the list."""
        terms = line.terms
        if self.problem_states:
            if terms.state not in self.problem_states:
                return False
        elif not terms.live and not self.every:
            return False
        return self._common(terms.department_id, line.mine)

    def _common(self, department_id: int | None, mine: bool) -> bool:
        if self.department is not None and department_id != self.department:
            return False
        return mine or not self.mine


def _cell(text: str) -> Cell | None:
    if not text:
        return None
    likelihood, impact = (int(part) for part in text.split("-"))
    if likelihood not in GRADES or impact not in GRADES:
        raise ValueError(text)
    return likelihood, impact


@dataclass(frozen=True, slots=True)
class RiskWords:
    """What ids are called, and the rule that levels go by."""

    departments: Mapping[int, DepartmentLabel]
    people: Mapping[int, PersonLabel]
    rule: RiskRule

    def department(self, department_id: int | None) -> str:
        """What a department is called; empty for none."""
        found = self.departments.get(department_id or 0)
        return found.name if found else ""

    def person(self, user_id: int | None) -> str:
        """What a person is called; empty for nobody."""
        found = self.people.get(user_id or 0)
        return found.name if found else ""

    def risk(self, actor: Actor, found: RiskInSight) -> RiskLine:
        """One risk as lists show it to the actor."""
        terms = found.record.terms
        return RiskLine(
            record=found.record,
            place=found.place,
            level=self.rule.level(terms.score),
            department=self.department(terms.department_id),
            owner=self.person(terms.owner_id),
            mine=terms.live and stands_for(actor, terms.owner_id),
        )

    def problem(self, actor: Actor, found: ProblemInSight) -> ProblemLine:
        """One problem as lists show it to the actor."""
        terms = found.record.terms
        asked = terms.state is ProblemState.COORDINATING and stands_for(actor, terms.director_id)
        return ProblemLine(
            record=found.record,
            place=found.place,
            department=self.department(terms.department_id),
            owner=self.person(terms.owner_id),
            director=self.person(terms.director_id),
            mine=asked or (terms.live and stands_for(actor, terms.owner_id)),
        )


def words_of(session: Session, view: AsOf, rule: RiskRule) -> RiskWords:
    """What ids are called at a point of view."""
    return RiskWords(people_queries.departments(session, view), people_queries.people(session), rule)


def point_of_view(context: Context, session: Session, wanted: ViewRequest) -> tuple[AsOf, bool]:
    """The view asked for, and whether it is the present: problems go on when their plan is over."""
    if not (wanted.asof or wanted.known):
        return now_of(context), True
    view = open_view(context, session, wanted)
    as_of = view.as_of
    return as_of, as_of.effective_on == context.today and as_of.known_at == view.latest_seq


def open_list(
    context: Context, actor: Actor, wanted: ViewRequest, chosen: RiskFilter | None = None
) -> RiskList:
    """The risks and problems that the actor may see, at a point of view."""
    actor.require(Permission.RISK_READ)
    with context.database.reading() as session:
        as_of, present = point_of_view(context, session, wanted)
        risks, problems = in_sight(
            context,
            session,
            actor,
            risk_queries.risks(session, as_of),
            risk_queries.problems(session, as_of),
        )
        words = words_of(session, as_of, rule_of(rules_at(session, context, as_of)))
    return listed(context, actor, as_of, present, risks, problems, chosen or RiskFilter(), words)


def listed(
    context: Context,
    actor: Actor,
    as_of: AsOf,
    present: bool,
    risks: Iterable[RiskInSight],
    problems: Iterable[ProblemInSight],
    chosen: RiskFilter,
    words: RiskWords,
) -> RiskList:
    """The lists that a filter leaves of some risks and problems, with the counts of all of them."""
    lines = [words.risk(actor, found) for found in risks]
    met = [words.problem(actor, found) for found in problems]
    live = [line for line in lines if line.terms.live]
    involved = {line.terms.department_id for line in lines} | {p.terms.department_id for p in met}
    levels = Counter(line.level for line in live)
    states = Counter(line.terms.state for line in lines)
    met_states = Counter(line.terms.state for line in met)
    every = [(likelihood, impact) for likelihood in GRADES for impact in GRADES]
    shown = (line for line in lines if chosen.passes(line))
    return RiskList(
        as_of=as_of,
        today=context.today,
        is_default=present,
        risks=tuple(sorted(shown, key=_gravest_first)),
        problems=tuple(sorted((p for p in met if chosen.passes_problem(p)), key=_asked_first)),
        risk_total=len(lines),
        problem_total=len(met),
        cells=Counter((line.terms.likelihood, line.terms.impact) for line in live),
        cell_levels={cell: words.rule.level(score(*cell)) for cell in every},
        levels={level: levels[level] for level in Level},
        risk_states={state: states[state] for state in RiskState},
        problem_states={state: met_states[state] for state in ProblemState},
        departments=tuple((key, label.name) for key, label in words.departments.items() if key in involved),
        mine=sum(line.mine for line in lines) + sum(problem.mine for problem in met),
        may_write=present and actor.may(Permission.RISK_WRITE),
    )


def _gravest_first(line: RiskLine) -> tuple[bool, int, date, int]:
    return (
        line.terms.state not in LIVE_RISKS,
        -line.terms.score,
        line.terms.review_on or date.max,
        line.record.risk_id,
    )


def _asked_first(line: ProblemLine) -> tuple[bool, bool, date, int]:
    terms = line.terms
    return (
        terms.state not in LIVE_PROBLEMS,
        terms.state is not ProblemState.COORDINATING,
        terms.since_on or date.max,
        line.record.problem_id,
    )


def risk_page(context: Context, actor: Actor, risk_id: int, wanted: ViewRequest) -> RiskPage:
    """One risk with its history and what the actor may do now. Raises NotFound."""
    actor.require(Permission.RISK_READ)
    with context.database.reading() as session:
        as_of, present = point_of_view(context, session, wanted)
        # Who may see it goes by how it stands now.
        found = open_risk(context, session, actor, risk_id)
        if not present:
            found = replace(found, record=_then(risk_queries.risks(session, as_of, only=[risk_id])))
        words = words_of(session, as_of, rule_of(rules_at(session, context, as_of)))
        rows = risk_queries.risk_history(session, risk_id, as_of)
        became = risk_queries.problems_of_risk(session, risk_id)
        problems = risk_queries.problems(session, as_of, only=became) if became else ()
    terms = found.record.terms
    steps = allowed_risk_steps(actor, found.place, terms.department_id, terms.state) if present else ()
    return RiskPage(
        as_of=as_of,
        today=context.today,
        line=words.risk(actor, found),
        steps=tuple(
            RiskStepLine(
                step=row.step,
                on=row.on,
                at=row.at,
                author=words.person(row.author_id) or "系统",
                terms=row.terms,
                level=words.rule.level(row.terms.score),
                owner=words.person(row.terms.owner_id),
            )
            for row in rows
        ),
        problems=tuple((p.problem_id, p.terms.title) for p in problems),
        allowed=steps,
    )


def _then(records: tuple[RiskRecord, ...]) -> RiskRecord:
    if not records:
        raise NotFound(RISK_GONE)
    return records[0]


def problem_page(context: Context, actor: Actor, problem_id: int, wanted: ViewRequest) -> ProblemPage:
    """One problem with its history and what the actor may do now. Raises NotFound."""
    actor.require(Permission.RISK_READ)
    with context.database.reading() as session:
        as_of, present = point_of_view(context, session, wanted)
        found = open_problem(context, session, actor, problem_id)
        if not present:
            found = replace(
                found, record=_problem_then(risk_queries.problems(session, as_of, only=[problem_id]))
            )
        words = words_of(session, as_of, rule_of(rules_at(session, context, as_of)))
        rows = risk_queries.problem_history(session, problem_id, as_of)
        risk_id = found.record.risk_id
        risks = risk_queries.risks(session, as_of, only=[risk_id]) if risk_id is not None else ()
    terms = found.record.terms
    steps = allowed_problem_steps(actor, found.place, terms.department_id, terms.state) if present else ()
    return ProblemPage(
        as_of=as_of,
        today=context.today,
        line=words.problem(actor, found),
        answered_by=words.person(terms.answered_by),
        risk=next(((risk.risk_id, risk.terms.title) for risk in risks), None),
        steps=tuple(
            ProblemStepLine(
                step=row.step,
                on=row.on,
                at=row.at,
                author=words.person(row.author_id) or "系统",
                terms=row.terms,
                director=words.person(row.terms.director_id),
                owner=words.person(row.terms.owner_id),
            )
            for row in rows
        ),
        allowed=steps,
    )


def _problem_then(records: tuple[ProblemRecord, ...]) -> ProblemRecord:
    if not records:
        raise NotFound(PROBLEM_GONE)
    return records[0]
