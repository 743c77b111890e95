"""Reserve cadres as pages show them: the list with its gaps, one stay, the forms."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy.orm import Session

from data_access.queries import people as people_queries
from data_access.queries.talent import cadres as cadre_queries
from domain.asof import AsOf
from domain.dictionaries import DISCIPLINES
from domain.errors import Invalid, NotFound
from domain.people import DepartmentLabel, PersonLabel
from domain.permissions import Actor, Permission
from domain.talent.cadre_actions import ActionRecord, ActionStage
from domain.talent.cadre_gaps import (
    GapCell,
    GapRow,
    GapState,
    GapTable,
)
from domain.talent.cadre_views import (
    ActionLine,
    CadreForm,
    CadreLine,
    CadreList,
    CadrePage,
    NeedForm,
    Option,
    ReserveCounts,
)
from domain.talent.cadres import (
    DIRECTIONS,
    CadreLevel,
    CadreRecord,
    Readiness,
    allowed_steps,
)
from domain.talent.staff import EDUCATION_NAMES
from services.context import Context
from services.dictionaries import entries
from services.talent.cadre_editing import GONE
from services.talent.cadre_pool import (
    UNKNOWN,
    Pool,
    counts_of,
    point_of_view,
    pool_of,
    reserve_counts,
)
from services.talent.editing import KIND
from services.talent.register import load_roster, today_of
from services.talent.sight import Stage, names
from services.viewing import ViewRequest

__all__ = [
    "GONE",
    "ActionLine",
    "ActionStage",
    "CadreFilter",
    "CadreForm",
    "CadreLevel",
    "CadreLine",
    "CadreList",
    "CadrePage",
    "GapCell",
    "GapRow",
    "GapState",
    "GapTable",
    "NeedForm",
    "Option",
    "Readiness",
    "ReserveCounts",
    "cadre_page",
    "entry_form",
    "lines_of",
    "need_form",
    "open_cadres",
    "reserve_counts",
]


@dataclass(frozen=True, slots=True)
class CadreFilter:
    """Which of the pool to list; with ``gone`` those who left it."""

    direction: str = ""
    level: CadreLevel | None = None
    readiness: Readiness | None = None
    gone: bool = False

    @classmethod
    def from_text(
        cls, direction: str = "", level: str = "", readiness: str = "", gone: str = ""
    ) -> CadreFilter:
        """The filter that an address asks for. Raises Invalid for words it does not know."""
        try:
            return cls(
                direction,
                CadreLevel(level) if level else None,
                Readiness(readiness) if readiness else None,
                bool(gone),
            )
        except ValueError:
            raise Invalid("网址中的筛选条件不对，请清除筛选后重新选择。") from None

    def passes(self, record: CadreRecord) -> bool:
        """Whether a stay belongs in the list."""
        terms = record.terms
        return (
            terms.in_pool is not self.gone
            and self.direction in ("", terms.direction)
            and self.level in (None, terms.level)
            and self.readiness in (None, terms.readiness)
        )


def open_cadres(context: Context, actor: Actor, wanted: ViewRequest, chosen: CadreFilter) -> CadreList:
    """The list of the pool with its gaps at a point of view."""
    actor.require(Permission.CADRE_READ)
    with context.database.reading() as session:
        as_of, default = point_of_view(context, session, wanted)
        pool = pool_of(session, as_of)
        counts = counts_of(session, actor, pool, default, 0)
        actions = cadre_queries.actions(session, as_of)
        departments = people_queries.departments(session, as_of)
        listed = [record for record in pool.records if chosen.passes(record)]
        lines = _lines(session, actor, pool, listed, actions, departments)
    day = as_of.effective_on
    alive = {record.cadre_id for record in pool.held}
    return CadreList(
        counts=counts,
        lines=lines,
        leavers=sum(r.terms.in_pool and not pool.serving(r) for r in pool.records),
        overdue=sum(
            found.terms.stage(day) is ActionStage.OVERDUE for found in actions if found.cadre_id in alive
        ),
        may_manage=default and actor.may(Permission.CADRE_MANAGE),
        directions=tuple(Option(row.direction, row.label) for row in pool.table.rows),
    )


def _lines(
    session: Session,
    actor: Actor,
    pool: Pool,
    records: Iterable[CadreRecord],
    actions: Iterable[ActionRecord],
    departments: Mapping[int, DepartmentLabel],
) -> tuple[CadreLine, ...]:
    listed = tuple(records)
    told = names(session, actor, pool.roster, {r.staff_id for r in listed}, Stage.CADRE)
    labels = {entry.code: entry.label for entry in pool.directions}
    day = pool.as_of.effective_on
    current: dict[int, ActionRecord] = {}
    for found in actions:
        if found.terms.stage(day) in (ActionStage.UNDER_WAY, ActionStage.OVERDUE):
            current.setdefault(found.cadre_id, found)
    lines = []
    for record in listed:
        member = pool.roster.members.get(record.staff_id)
        label = departments.get(member.department_id) if member else None
        lines.append(
            CadreLine(
                record=record,
                member=member,
                name=told[record.staff_id],
                department=label.name if label else "",
                direction=labels.get(record.terms.direction, record.terms.direction),
                serving=pool.serving(record),
                current=current.get(record.cadre_id),
            )
        )
    ranks = {level: rank for rank, level in enumerate(CadreLevel)}
    places = {entry.code: place for place, entry in enumerate(pool.directions)}
    return tuple(
        sorted(
            lines,
            key=lambda line: (
                places.get(line.terms.direction, 99),
                ranks[line.terms.level],
                line.member.number if line.member else "",
            ),
        )
    )


def lines_of(session: Session, actor: Actor, as_of: AsOf, staff_id: int) -> tuple[CadreLine, ...]:
    """The stays of one person, those in the pool first. For readers who may know of them."""
    pool = pool_of(session, as_of)
    mine = [record for record in pool.records if record.staff_id == staff_id]
    if not mine:
        return ()
    departments = people_queries.departments(session, as_of)
    lines = _lines(session, actor, pool, mine, (), departments)
    return tuple(sorted(lines, key=lambda line: not line.terms.in_pool))


def cadre_page(context: Context, actor: Actor, cadre_id: int, wanted: ViewRequest) -> CadrePage:
    """One stay at a point of view; that somebody read it is recorded. Raises NotFound."""
    actor.require(Permission.CADRE_READ)
    with context.database.reading() as session:
        as_of, default = point_of_view(context, session, wanted)
        pool = pool_of(session, as_of)
        record = next((found for found in pool.records if found.cadre_id == cadre_id), None)
        if record is None:
            raise NotFound(GONE)
        departments = people_queries.departments(session, as_of)
        actions = [found for found in cadre_queries.actions(session, as_of) if found.cadre_id == cadre_id]
        (line,) = _lines(session, actor, pool, [record], actions, departments)
        authors = people_queries.people(session)
        rows = cadre_queries.history(session, cadre_id, as_of)
        disciplines = {entry.code: entry.label for entry in entries(session, DISCIPLINES, as_of)}
    member, day = line.member, as_of.effective_on
    own = member is not None and member.user_id == actor.user_id
    if member is not None and not own:
        with context.database.writing(actor) as work:
            work.record("staff.read", KIND, member.number)
    writes = default and actor.may(Permission.CADRE_MANAGE) and not own
    labels = {entry.code: entry.label for entry in pool.directions}
    return CadrePage(
        as_of=as_of,
        is_default=default,
        today=context.today,
        line=line,
        education=EDUCATION_NAMES[member.education] if member else "",
        discipline=disciplines.get(member.discipline, UNKNOWN) if member else "",
        title=member.title if member else "",
        age=day.year - member.birth_year if member else None,
        steps=tuple((row, author_name(authors, row.author_id)) for row in rows),
        actions=tuple(
            ActionLine(
                found,
                found.terms.stage(day),
                departments[found.terms.department_id].name
                if found.terms.department_id in departments
                else "",
            )
            for found in actions
        ),
        allowed=allowed_steps(record.terms) if writes else (),
        directions=tuple(
            Option(entry.code, entry.label)
            for entry in pool.directions
            if entry.active or entry.code == record.terms.direction
        ),
        departments=tuple(
            Option(str(label.department_id), label.name)
            for label in departments.values()
            if label.active and (member is None or label.department_id != member.department_id)
        ),
        direction_names=labels,
    )


def author_name(people: Mapping[int, PersonLabel], user_id: int | None) -> str:
    label = None if user_id is None else people.get(user_id)
    return label.name if label else "系统"


def entry_form(context: Context, actor: Actor) -> CadreForm:
    """What the form for 入库 offers: everybody in service but oneself."""
    actor.require(Permission.CADRE_MANAGE)
    with context.database.reading() as session:
        view = today_of(context)
        roster = load_roster(session, view)
        serving = [m for m in roster.in_service(context.today) if m.user_id != actor.user_id]
        told = names(session, actor, roster, (m.id for m in serving), Stage.CADRE)
        departments = people_queries.departments(session, view)
        directions = entries(session, DIRECTIONS, view)
    return CadreForm(
        today=context.today,
        people=tuple(
            Option(str(m.id), f"{told[m.id]}（{m.number}，{_name(departments, m.department_id)}）")
            for m in serving
        ),
        directions=tuple(Option(entry.code, entry.label) for entry in directions if entry.active),
    )


def _name(departments: Mapping[int, DepartmentLabel], department_id: int) -> str:
    label = departments.get(department_id)
    return label.name if label else ""


def need_form(context: Context, actor: Actor) -> NeedForm:
    """The table of needs as it stands today, to be filled in."""
    actor.require(Permission.CADRE_MANAGE)
    with context.database.reading() as session:
        view = today_of(context)
        version = cadre_queries.needs_version(session)
        table = pool_of(session, view).table
    return NeedForm(context.today, version, table)
