"""What a file means, put right by a person: columns, names, the few things that no column says."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from data_access.models import ImportRun
from data_access.unit_of_work import UnitOfWork
from domain.errors import Conflict, Invalid
from domain.network.importing.mapping import ROLE_NAMES, SINGLE, Besides, Role
from domain.network.importing.mapping import Mapping as ColumnMapping
from domain.network.importing.periods import FIRST_YEAR, LAST_YEAR, read_period
from domain.network.importing.views import Basis, RunState
from domain.permissions import Actor
from services.context import Context
from services.network.importing.keeping import STALE, found_run, run_to_change
from services.network.importing.receiving import catalogue_of, ground_now, name_all, units_of

__all__ = [
    "OPEN_STATES",
    "ROLE_NAMES",
    "Basis",
    "Role",
    "choose_name",
    "set_besides",
    "set_column",
    "set_terms",
]

NAMED = (Role.UNIT, Role.INDICATOR, Role.ITEM)
OPEN_STATES = (RunState.MAPPING, RunState.TRIED)
"""States in which the mapping may be changed; a trial has to be made anew then."""


def set_column(
    context: Context, actor: Actor, run_id: int, version: int, position: int, role: Role, code: str
) -> int:
    """Say what a column holds; returns the run's new version. Raises Conflict, Invalid, NotFound."""
    with context.database.writing(actor) as work:
        run = run_to_change(work.session, actor, run_id, version, *OPEN_STATES)
        mapping = ColumnMapping.from_json(run.mapping["columns"])
        before = next((column for column in mapping.columns if column.position == position), None)
        if before is None:
            raise Invalid("请求格式不对，请刷新页面后重试。")
        if code and code not in catalogue_of(ground_now(context, work.session)):
            raise Invalid(f"没有指标“{code[:20]}”，请从列表中选择。")
        columns = []
        for column in mapping.columns:
            if column.position == position:
                period = column.header if role is Role.FIGURE and _is_period(column.header) else ""
                column = replace(
                    column,
                    role=role,
                    code=code if role is Role.FIGURE else "",
                    period=(column.period or period) if role is Role.FIGURE else "",
                )
            elif role in SINGLE and column.role is role:
                # One column alone may have it: the one chosen last.
                column = replace(column, role=Role.IGNORE, code="")
            columns.append(column)
        # Other kinds of columns may hold names of other things.
        renamed = role is not before.role and (role in NAMED or before.role in NAMED)
        names = dict(run.mapping.get("names", {}))
        for kind, named in (("unit", Role.UNIT), ("indicator", Role.INDICATOR)):
            if named in (role, before.role) and role is not before.role:
                names.pop(kind, None)
        saved = _save(work, run, mapping=replace(mapping, columns=tuple(columns)), names=names)
    if renamed:
        name_all(context, actor, run_id, propose_items=True)
    return saved


def _is_period(header: str) -> bool:
    found = read_period(header)
    return found.period is not None or found.needs_year


def set_terms(
    context: Context,
    actor: Actor,
    run_id: int,
    version: int,
    *,
    source: str,
    code: str,
    year: str,
    period: str,
    sums: bool,
    estimated: bool,
) -> int:
    """Say what no column says; returns the run's new version. Raises Conflict, Invalid, NotFound."""
    name = source.strip()
    if not name or len(name) > 120:
        raise Invalid("请填写数据来源的名称，不超过 120 字；下次同一来源的文件会沿用这次的对应关系。")
    wanted_year: int | None = None
    if year.strip():
        if not year.strip().isdigit() or not FIRST_YEAR <= int(year.strip()) <= LAST_YEAR:
            raise Invalid(f"年份请写四位数字，在 {FIRST_YEAR} 至 {LAST_YEAR} 之间。")
        wanted_year = int(year.strip())
    wanted_period = ""
    if period.strip():
        found = read_period(period.strip(), wanted_year)
        if found.period is None:
            raise Invalid(f"“{period.strip()[:20]}”{found.fault}。")
        wanted_period = str(found.period)
    with context.database.writing(actor) as work:
        run = run_to_change(work.session, actor, run_id, version, *OPEN_STATES)
        if code and code not in catalogue_of(ground_now(context, work.session)):
            raise Invalid(f"没有指标“{code[:20]}”，请从列表中选择。")
        mapping = ColumnMapping.from_json(run.mapping["columns"])
        wanted = replace(
            mapping, code=code, year=wanted_year, period=wanted_period, sums=sums, estimated=estimated
        )
        if (wanted, name) == (mapping, run.mapping["source"]):
            return run.version
        return _save(work, run, mapping=wanted, source=name)


def set_besides(
    context: Context,
    actor: Actor,
    run_id: int,
    version: int,
    position: int | None,
    code: str,
    items: Sequence[str],
    skipped: Sequence[str],
) -> int:
    """Say which kinds of items count for a further indicator, and which for nothing."""
    with context.database.writing(actor) as work:
        run = run_to_change(work.session, actor, run_id, version, *OPEN_STATES)
        mapping = ColumnMapping.from_json(run.mapping["columns"])
        known = set(run.mapping.get("items", []))
        if not known.issuperset({*items, *skipped}):
            raise Invalid("请求格式不对，请刷新页面后重试。")
        besides: tuple[Besides, ...] = ()
        if items:
            if position is None or all(column.position != position for column in mapping.figures):
                raise Invalid("请选择另计的数值取自哪一列。")
            if code not in catalogue_of(ground_now(context, work.session)):
                raise Invalid("请选择另计到哪一个指标。")
            besides = (Besides(position, code, tuple(items)),)
        wanted = replace(mapping, besides=besides, skipped=tuple(skipped))
        return run.version if wanted == mapping else _save(work, run, mapping=wanted)


def choose_name(context: Context, actor: Actor, run_id: int, kind: str, key: str, code: str | None) -> Basis:
    """Say what a name stands for: a code, empty for left out, None for nobody knows; returns on what ground.

    Names are chosen one after another, faster than answers come back: of two choices the last holds.
    """
    with context.database.writing(actor) as work:
        run = found_run(work.session, actor, run_id)
        if run.state not in OPEN_STATES:
            raise Conflict(STALE)
        names = {name: list(rows) for name, rows in run.mapping.get("names", {}).items()}
        if code:
            ground = ground_now(context, work.session)
            known: Mapping[str, Any] = units_of(ground) if kind == "unit" else catalogue_of(ground)
            if code not in known:
                what = "单位" if kind == "unit" else "指标"
                raise Invalid(f"没有编码为“{code[:20]}”的{what}，请从列表中选择。")
        rows = names.get(kind, [])
        at = next((at for at, row in enumerate(rows) if row[0] == key), None)
        if at is None:
            raise Invalid("请求格式不对，请刷新页面后重试。")
        basis = Basis.OPEN if code is None else Basis.CHOSEN
        rows[at] = [key, rows[at][1], code, basis.value]
        run.mapping = {**run.mapping, "names": names}
        _reopened(work, run)
        return basis


def _reopened(work: UnitOfWork, run: ImportRun) -> None:
    """After a change the trial that was made before does not hold any more."""
    run.updated_at = work.now
    run.error = None
    if run.state == RunState.TRIED:
        run.state = RunState.MAPPING
        run.version += 1


def _save(
    work: UnitOfWork,
    run: ImportRun,
    *,
    mapping: ColumnMapping | None = None,
    names: Mapping[str, Any] | None = None,
    source: str | None = None,
) -> int:
    kept = dict(run.mapping)
    if mapping is not None:
        kept["columns"] = mapping.as_json()
    if names is not None:
        kept["names"] = dict(names)
    if source is not None:
        kept["source"] = source
    run.mapping = kept
    run.version += 1
    _reopened(work, run)
    return run.version
