"""The peer survey: figures of other cities, brought by a table and compared on one page."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from sqlalchemy.orm import Session

from data_access.models import PeerFigure, PeerFigureRevision
from data_access.queries.rollout import city as city_queries
from data_access.queries.rollout import peers as queries
from data_access.queries.rollout.peers import PEER
from domain.errors import Forbidden, Invalid
from domain.network.cells import to_e4
from domain.permissions import Actor, Permission
from domain.rollout.ladder import NODE
from domain.rollout.peers import (
    BY_NAME,
    KINDS,
    OWN_CITY,
    PEERS,
    PREFIX,
    RATIOS,
    Comparison,
    PeerEntry,
    PeerKind,
    PeerPage,
    PeerValue,
    compare_cities,
    entry_faults,
)
from domain.tables.compare import RowFault, RowOutcome
from domain.tables.spec import TableRow, TableSpec
from services.context import Context
from services.exchange.contract import OpenTable
from services.exchange.registry import register
from services.projects.under_way import load_project
from services.rollout.reading import point_of_view, today_of
from services.viewing import ViewRequest, open_view

__all__ = [
    "KINDS",
    "OWN_CITY",
    "RATIOS",
    "Comparison",
    "PeerEntry",
    "PeerKind",
    "PeerPage",
    "PeerValue",
    "open_peers",
    "save_peers",
]

NOT_YOURS = "同城比较由办公室和市少儿馆项目的牵头、配合部门维护。"
FIXED = "城市、指标和年份登记后不能更改，请恢复；填错的请清空数值，另填一行"


def may_manage(context: Context, session: Session, actor: Actor) -> bool:
    """Whether the actor brings figures: the office, and the departments of the project they serve."""
    scope = actor.scope(Permission.PEERS_MANAGE)
    if scope.everywhere or scope.empty:
        return scope.everywhere
    view = open_view(context, session, ViewRequest())
    found = city_queries.project_on(session, view.plan.plan_id, NODE)
    if found is None:
        return False
    project = load_project(context, session, Actor.system(), found[0])
    return scope.covers_departments(project.record.departments)


def open_peers(context: Context, actor: Actor, wanted: ViewRequest) -> PeerPage:
    """The comparison at a point of view."""
    actor.require(Permission.ROLLOUT_READ)
    with context.database.reading() as session:
        as_of, now = point_of_view(context, session, wanted)
        values = queries.values(session, as_of)
        may = now and actor.may(Permission.PEERS_MANAGE) and may_manage(context, session, actor)
    return PeerPage(as_of, values, compare_cities(values), may)


def save_peers(context: Context, actor: Actor, entries: Sequence[PeerEntry], file: str = "") -> int:
    """Tell figures, or take them back, as one transaction; returns the number of the last change.

    What changes nothing is left out. Raises Forbidden, and Invalid naming the first fault.
    """
    actor.require(Permission.PEERS_MANAGE)
    with context.database.writing(actor) as work:
        session = work.session
        if not may_manage(context, session, actor):
            raise Forbidden(NOT_YOURS)
        known = queries.ids(session)
        standing = {one.id: one for one in queries.values(session, today_of(context))}
        last = 0
        for entry in entries:
            faults = entry_faults(entry, work.today.year)
            if faults:
                raise Invalid(f"{next(iter(faults.values()))}。", faults)
            place = (entry.city.strip(), entry.kind.key, entry.year)
            figure_id = known.get(place)
            before = standing.get(figure_id) if figure_id is not None else None
            if _same(before, entry):
                continue
            last = work.record(
                "peer_figure.save" if entry.value is not None else "peer_figure.remove",
                PEER,
                ":".join(str(part) for part in place),
                {"value": before.value, "source": before.source} if before else None,
                {
                    "value": entry.value,
                    "source": entry.source.strip(),
                    **({"file": file} if file else {}),
                },
            )
            if figure_id is None:
                row = PeerFigure(city=place[0], figure=place[1], year=place[2], change_seq=last)
                session.add(row)
                session.flush()
                figure_id = known[place] = row.id
            session.add(
                PeerFigureRevision(
                    figure_id=figure_id,
                    value_e4=None if entry.value is None else to_e4(entry.value),
                    source=entry.source.strip(),
                    note=entry.note.strip(),
                    effective_on=work.today,
                    change_seq=last,
                )
            )
        return last


def _same(before: PeerValue | None, entry: PeerEntry) -> bool:
    if before is None:
        return entry.value is None
    told = (before.value, before.source, before.note)
    return told == (entry.value, entry.source.strip(), entry.note.strip())


class PeerTable:
    """See ``services.exchange.contract``."""

    spec: TableSpec = PEERS
    permission = Permission.PEERS_MANAGE

    def open(
        self, context: Context, session: Session, actor: Actor, parameters: Mapping[str, str]
    ) -> OpenTable:
        """All figures that are told."""
        if not may_manage(context, session, actor):
            raise Forbidden(NOT_YOURS)
        values = queries.values(session, today_of(context))
        return OpenTable(
            spec=self.spec,
            view=open_view(context, session, ViewRequest()),
            rows=tuple(_row(one) for one in values),
            marks={},
            file_name=f"同城比较_{context.today:%Y%m%d}.xlsx",
            about=(
                f"同城比较，{context.today} 下载。每行一个城市、一个指标、一个年份，写明来源。",
                "新增的数在表格下方另写一行，“标识”留空；没有公布的数不要填行，更不要填零。",
                "撤回填错的数：清空“数值”。从表格里删去的行保持不变。",
            ),
            subject={(one.city, one.kind.key, one.year): one for one in values},
        )

    def check(
        self,
        context: Context,
        session: Session,
        actor: Actor,
        opened: OpenTable,
        given: tuple[RowOutcome, ...],
    ) -> tuple[RowOutcome, ...]:
        """The rules of figures, and that no figure stands in two rows."""
        standing: Mapping[tuple[str, str, int], PeerValue] = opened.subject
        seen: dict[tuple[str, str, int], int] = {}
        refused: dict[int, list[RowFault]] = defaultdict(list)
        for at, outcome in enumerate(given):
            if not outcome.good:
                continue
            entry = _entry(outcome)
            for column, message in entry_faults(entry, context.today.year).items():
                refused[at].append(RowFault(column, message))
            place = (entry.city.strip(), entry.kind.key, entry.year)
            if entry.figure_id is None and place in standing:
                message = "这个城市、指标和年份已有一行，请直接修改那一行"
                refused[at].append(RowFault("", message))
            elif place in seen:
                refused[at].append(RowFault("", f"与表格第 {seen[place]} 行重复，请只保留一行"))
            seen.setdefault(place, outcome.number)
        return tuple(outcome.refused(*refused[at]) for at, outcome in enumerate(given))

    def apply(
        self, context: Context, actor: Actor, opened: OpenTable, good: tuple[RowOutcome, ...], source: str
    ) -> Mapping[str, int]:
        """Save the rows as one import."""
        return {"peers": save_peers(context, actor, [_entry(one) for one in good], source)}


def _row(one: PeerValue) -> TableRow:
    key = f"{PREFIX}{one.id}"
    fixed = ("city", "figure", "year")
    return TableRow(
        key,
        {
            "key": key,
            "city": one.city,
            "figure": one.kind.name,
            "unit": one.kind.unit,
            "year": one.year,
            "value": one.value,
            "source": one.source or None,
            "note": one.note or None,
        },
        locked=frozenset(fixed),
        closed=dict.fromkeys(fixed, FIXED),
    )


def _entry(outcome: RowOutcome) -> PeerEntry:
    values = outcome.values
    number, year = values.get("value"), values.get("year")
    return PeerEntry(
        figure_id=int(outcome.key.removeprefix(PREFIX)) if outcome.key else None,
        city=str(values.get("city") or ""),
        kind=BY_NAME[str(values["figure"])],
        year=int(year) if isinstance(year, int | float) else 0,
        value=float(number) if isinstance(number, int | float) else None,
        source=str(values.get("source") or ""),
        note=str(values.get("note") or ""),
    )


register(PeerTable())
