"""单位年度目标: the targets of all units for an indicator and a year, as one table."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy.orm import Session

from domain.errors import Invalid
from domain.network.target_table import TARGETS
from domain.network.targets import TargetPage
from domain.permissions import Actor, Permission
from domain.tables.compare import RowFault, RowOutcome
from domain.tables.spec import TableRow, TableSpec, Value
from services.context import Context
from services.exchange.contract import OpenTable
from services.exchange.registry import register
from services.network.targets import TargetEntry, checked_terms, save_targets, target_page
from services.viewing import ViewRequest


@dataclass(frozen=True, slots=True)
class TargetTable:
    """See ``services.exchange.contract``."""

    spec: TableSpec = TARGETS
    permission: Permission = Permission.INDICATOR_DEFINE

    def open(
        self, context: Context, session: Session, actor: Actor, parameters: Mapping[str, str]
    ) -> OpenTable:
        """The units of the indicator and year in the parameters."""
        page = target_page(
            context,
            actor,
            ViewRequest(),
            parameters.get("indicator", ""),
            year_of(parameters.get("year", "")),
        )
        return table_of(page)

    def check(
        self,
        context: Context,
        session: Session,
        actor: Actor,
        opened: OpenTable,
        given: tuple[RowOutcome, ...],
    ) -> tuple[RowOutcome, ...]:
        """What the rules of targets say of each row."""
        page: TargetPage = opened.subject
        checked = []
        for outcome in given:
            faults = []
            if outcome.good:
                entry = _entry(outcome, 0)
                if entry.value is None and (entry.baseline is not None or entry.baseline_period):
                    faults = [RowFault("value", "请填写年度目标，或把基线和基线年份也清空")]
                elif entry.value is not None:
                    try:
                        checked_terms(page.definition, entry)
                    except Invalid as error:
                        faults = [
                            RowFault(name, text.removesuffix("。")) for name, text in error.fields.items()
                        ]
            checked.append(outcome.refused(*faults))
        return tuple(checked)

    def apply(
        self, context: Context, actor: Actor, opened: OpenTable, good: tuple[RowOutcome, ...], source: str
    ) -> Mapping[str, int]:
        """Save the targets that changed, as one change."""
        page: TargetPage = opened.subject
        versions = {line.unit.code: line.target.version for line in page.lines if line.target is not None}
        entries = [_entry(outcome, versions.get(outcome.key, 0)) for outcome in good]
        return {"targets": save_targets(context, actor, page.definition.code, page.year, entries)}


def year_of(text: str) -> int | None:
    """The year in an address; None for none. Raises Invalid for what is no year."""
    if not text:
        return None
    if not (text.isascii() and text.isdigit() and len(text) == 4):
        raise Invalid("网址中的年份不对，请重新选择。", {"year": "不是年份"})
    return int(text)


def table_of(page: TargetPage) -> OpenTable:
    """The page's targets as the table that is filled in."""
    name = page.definition.name
    return OpenTable(
        spec=TARGETS,
        view=page.view,
        rows=tuple(
            TableRow(
                line.unit.code,
                {
                    "key": line.unit.code,
                    "name": line.unit.name,
                    "type": line.unit.type.label,
                    "last_year": line.last_year,
                    "value": line.target.value if line.target else None,
                    "baseline": line.target.baseline if line.target else None,
                    "baseline_period": (line.target.baseline_period or None) if line.target else None,
                    "source": line.target.source if line.target else None,
                    "confirmed": line.confirmed_by or None,
                },
            )
            for line in page.lines
        ),
        marks={"indicator": page.definition.code, "year": str(page.year)},
        file_name=f"{page.year}年目标_{page.definition.code}_{page.view.today:%Y%m%d}.xlsx",
        about=(
            f"{page.year}年各单位“{name}”的目标，单位：{page.definition.unit}，{page.view.today} 下载。",
            "清空年度目标即撤销；改动过的目标须由馆领导重新确认，确认之前不亮灯。",
        ),
        subject=page,
    )


def _entry(outcome: RowOutcome, version: int) -> TargetEntry:
    values = outcome.values
    return TargetEntry(
        unit_code=outcome.key,
        value=_number(values.get("value")),
        version=version,
        baseline=_number(values.get("baseline")),
        baseline_period=str(values.get("baseline_period") or ""),
        source=str(values.get("source") or ""),
    )


def _number(value: Value) -> float | None:
    return float(value) if isinstance(value, int | float) and not isinstance(value, bool) else None


register(TargetTable())
