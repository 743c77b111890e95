"""The pool of reserve cadres at a point of view, and in counts that name nobody."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace

from sqlalchemy.orm import Session

from data_access.queries.talent import cadres as cadre_queries
from domain.asof import AsOf
from domain.dictionaries import DISCIPLINES, Entry
from domain.permissions import Actor, Permission
from domain.talent.cadre_gaps import AGE_BANDS, GapTable, age_band, gap_table
from domain.talent.cadre_views import Breakdown, ReserveCounts
from domain.talent.cadres import DIRECTIONS, CadreRecord, Readiness
from domain.talent.counts import small_groups_hidden
from domain.talent.staff import EDUCATION_NAMES, Education, Roster
from services.context import Context
from services.dictionaries import entries
from services.settings import rules_at
from services.talent.register import load_roster, today_of
from services.talent.rules import smallest_group
from services.viewing import ViewRequest, open_view

__all__ = [
    "UNKNOWN",
    "Pool",
    "counts_of",
    "coverage_of",
    "point_of_view",
    "pool_of",
    "reserve_counts",
    "slots_of",
]

UNKNOWN = "未登记"
"""Stands for a discipline that nobody told."""


@dataclass(frozen=True, slots=True)
class Pool:
    """What both pages are made from, read once."""

    as_of: AsOf
    roster: Roster
    records: tuple[CadreRecord, ...]
    directions: tuple[Entry, ...]
    table: GapTable

    @property
    def held(self) -> tuple[CadreRecord, ...]:
        """The stays that count: in the pool, of people in service."""
        return tuple(record for record in self.records if record.terms.in_pool and self.serving(record))

    def serving(self, record: CadreRecord) -> bool:
        """Whether the person of a stay is in service on the day."""
        member = self.roster.members.get(record.staff_id)
        return member is not None and member.serves_on(self.as_of.effective_on)


def pool_of(session: Session, as_of: AsOf, known: Roster | None = None) -> Pool:
    """The pool at a point of view, people who left the library among it.

    Five statements, three where the register is given.
    """
    roster = known or load_roster(session, as_of)
    records = cadre_queries.cadres(session, as_of)
    needs = cadre_queries.needs(session, as_of)
    directions = entries(session, DIRECTIONS, as_of)
    bare = Pool(as_of, roster, records, directions, GapTable(()))
    held = bare.held
    used = {record.terms.direction for record in held} | {d for (d, _), needed in needs.items() if needed}
    shown = [(entry.code, entry.label) for entry in directions if entry.active or entry.code in used]
    table = gap_table(shown, [(r.terms.direction, r.terms.level, r.terms.readiness) for r in held], needs)
    return Pool(as_of, roster, records, directions, table)


def coverage_of(session: Session, as_of: AsOf) -> tuple[int, int]:
    """People held against the need and people needed, for the indicator 储备满足率. Five statements."""
    table = pool_of(session, as_of).table
    return table.met, table.needed


def reserve_counts(context: Context, actor: Actor, wanted: ViewRequest) -> ReserveCounts:
    """The pool in counts that name nobody, for all who may read counts of talent."""
    actor.require(Permission.TALENT_COUNTS)
    with context.database.reading() as session:
        as_of, default = point_of_view(context, session, wanted)
        floor = smallest_group(rules_at(session, context, as_of))
        return counts_of(session, actor, pool_of(session, as_of), default, floor)


def counts_of(session: Session, actor: Actor, pool: Pool, default: bool, floor: int) -> ReserveCounts:
    """The pool in counts; groups of fewer than ``floor`` people are hidden. One statement."""
    people = [pool.roster.members[staff_id] for staff_id in {record.staff_id for record in pool.held}]
    labels = {entry.code: entry.label for entry in entries(session, DISCIPLINES, pool.as_of)}
    year = pool.as_of.effective_on.year
    return replace(
        slots_of(actor, pool, default, floor),
        breakdowns=(
            _breakdown(
                "年龄",
                [words for _, words in AGE_BANDS],
                (age_band(m.birth_year, year) for m in people),
                floor,
            ),
            _breakdown(
                "学历",
                [EDUCATION_NAMES[e] for e in Education],
                (EDUCATION_NAMES[m.education] for m in people),
                floor,
            ),
            _breakdown("学科", (), (labels.get(m.discipline, UNKNOWN) for m in people), floor),
        ),
    )


def slots_of(actor: Actor, pool: Pool, default: bool, floor: int) -> ReserveCounts:
    """As ``counts_of``, by direction and level alone."""
    held = pool.held
    return ReserveCounts(
        as_of=pool.as_of,
        is_default=default,
        people=len({record.staff_id for record in held}),
        places=len(held),
        ready=len({r.staff_id for r in held if r.terms.readiness is Readiness.NOW}),
        table=pool.table,
        breakdowns=(),
        held=small_groups_hidden(
            {
                (row.direction, level): cell.held
                for row in pool.table.rows
                for level, cell in zip(pool.table.levels, row.cells, strict=True)
            },
            floor,
        ),
        floor=floor,
        may_list=actor.may(Permission.CADRE_READ),
    )


def _breakdown(title: str, order: Iterable[str], people: Iterable[str], floor: int) -> Breakdown:
    """Groups in ``order``, or from the largest where there is none; hidden ones are None."""
    counts = Counter(people)
    listed = list(order) or [key for key, _ in counts.most_common()]
    shown = small_groups_hidden({key: counts[key] for key in listed}, floor)
    return Breakdown(title, tuple((key, shown[key]) for key in listed))


def point_of_view(context: Context, session: Session, wanted: ViewRequest) -> tuple[AsOf, bool]:
    """The view asked for, and whether it is the present: only then one writes."""
    if not (wanted.asof or wanted.known):
        return today_of(context), True
    view = open_view(context, session, wanted)
    as_of = view.as_of
    return as_of, as_of.effective_on == context.today and as_of.known_at == view.latest_seq
