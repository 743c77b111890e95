"""Stating figures for periods, one or many at a time; they go through the one workflow."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial

from data_access.models import Observation
from data_access.queries import indicators as queries
from data_access.queries import observations
from data_access.queries import people as people_queries
from data_access.queries import workflow as workflow_queries
from data_access.unit_of_work import UnitOfWork
from domain.asof import EVERYTHING_KNOWN, AsOf
from domain.errors import Conflict, FieldConflict, Forbidden, Invalid, NotFound
from domain.indicators.definition import Subject, applies_to
from domain.indicators.observation import Measurement, ValueState, check_value, effective_day
from domain.indicators.views import IndicatorRecord
from domain.periods import Period
from domain.permissions import Actor, Permission
from domain.tables.cells import read_cell
from domain.tables.spec import CellKind, ColumnSpec
from domain.workflow import Action, State
from services import workflow
from services.context import Context
from services.network.mirroring import mirror
from services.versions import overtaken
from services.viewing import EARLIEST

__all__ = [
    "Action",
    "Entry",
    "Measurement",
    "Period",
    "Subject",
    "ValueState",
    "decide",
    "read_value",
    "state_figures",
]

NOTE_LIMIT = 500
MOST_AT_ONCE = 500
COUNTED_FROM: dict[str, str] = {}
"""What the records are called from which an indicator is counted, by its code; whoever counts it says so."""
_KIND = queries.OBSERVATION


@dataclass(frozen=True, slots=True)
class Entry:
    """A figure as somebody states it. ``version`` is that of the period's latest figure on the page.

    ``as_at`` is the day a level was read (None: the period's last day, or today); totals need none.
    """

    code: str
    subject: Subject
    period: Period
    state: ValueState
    value: float | None = None
    measurement: Measurement = Measurement.MEASURED
    note: str = ""
    as_at: date | None = None
    version: int = 0


def read_value(text: str) -> float | None:
    """A number as people write it: 12,345, 1.2万, full-width digits; None for nothing. Raises Invalid."""
    cell = read_cell(ColumnSpec("value", "数值", CellKind.DECIMAL), text)
    if cell.fault is not None:
        raise Invalid(f"{cell.fault.message}。", {"value": cell.fault.message})
    return None if cell.value is None else float(str(cell.value))


def state_figures(context: Context, actor: Actor, entries: Sequence[Entry]) -> tuple[int, ...]:
    """State figures and submit them for decision, all or none; returns their ids in order.

    A second click, or a colleague who was faster, is found by the version. A later figure for a period
    corrects the earlier one once it is approved; both stay on record. Raises Conflict, Invalid, Forbidden,
    NotFound.
    """
    actor.require(Permission.INDICATOR_WRITE)
    _check_number(entries)
    with context.database.writing(actor) as work:
        known = queries.definitions(work.session, _now(work))
        rows = [_checked(work, _record_of(known, entry.code), entry) for entry in entries]
        seq = work.record(
            "observation.submit",
            _KIND,
            ",".join(dict.fromkeys(entry.code for entry in entries))[:80],
            after=[_told(entry, row) for entry, row in zip(entries, rows, strict=True)],
        )
        for row in rows:
            row.change_seq = seq
        work.session.add_all(rows)
        work.session.flush()
        owners = {known[entry.code].owner_department_id for entry in entries}
        deciders = {owner: workflow.deciders(work, owner) for owner in owners}
        for entry, row in zip(entries, rows, strict=True):
            record = known[entry.code]
            workflow.submitted(work, FIGURE, row.id, seq)
            found = _seen_by_workflow(row, record)
            workflow.tell_waiting(work, FIGURE, found, deciders[record.owner_department_id])
        return tuple(row.id for row in rows)


def _check_number(listed: Sequence[object]) -> None:
    if not listed:
        raise Invalid("没有可处理的数据，请先选择或填写。")
    if len(listed) > MOST_AT_ONCE:
        raise Invalid(f"一次最多处理 {MOST_AT_ONCE} 条，请分批进行。")


def _now(work: UnitOfWork) -> AsOf:
    return AsOf(work.today, EVERYTHING_KNOWN)


def _record_of(known: dict[str, IndicatorRecord], code: str) -> IndicatorRecord:
    if code not in known:
        raise NotFound(f"没有编号为“{code[:20]}”的指标，请刷新页面。")
    return known[code]


def _checked(work: UnitOfWork, record: IndicatorRecord, entry: Entry) -> Observation:
    definition = record.definition
    if not work.actor.scope(Permission.INDICATOR_WRITE).covers_departments(
        [record.owner_department_id], False
    ):
        raise Forbidden(f"“{definition.name}”由其他部门归口，您不能填报。请联系归口部门或办公室。")
    if definition.derived:
        raise Invalid(f"“{definition.name}”由其他指标计算得出，不能直接填报。", {"value": "不能直接填报"})
    if definition.counted:
        records = COUNTED_FROM.get(definition.code, "业务记录")
        raise Invalid(
            f"“{definition.name}”由系统从“{records}”自动取数，不能填报。数据有误的，请更正相应记录。",
            {"value": "不能填报"},
        )
    if not applies_to(definition, entry.subject):
        raise Invalid(f"“{definition.name}”按行政区计，不能按单个馆填报。", {"subject": "不适用"})
    if entry.period.first_day < EARLIEST:
        raise Invalid(f"期次不能早于 {EARLIEST.year} 年，请修改。", {"period": "过早"})
    day = effective_day(definition, entry.period, entry.as_at, work.today)
    value = check_value(definition, entry.state, entry.value)
    note = entry.note.strip()
    if len(note) > NOTE_LIMIT:
        raise Invalid(f"说明不超过 {NOTE_LIMIT} 字，现在有 {len(note)} 字，请精简。", {"note": "过长"})
    _refuse_overtaken(work, record, entry)
    return Observation(
        indicator_id=record.indicator_id,
        subject=entry.subject.value,
        period=str(entry.period),
        state=entry.state.value,
        value=value,
        measurement=entry.measurement.value,
        note=note or None,
        author_id=work.actor.user_id,
        submitted_at=work.now,
        effective_on=day,
    )


def _refuse_overtaken(work: UnitOfWork, record: IndicatorRecord, entry: Entry) -> None:
    """Refuse a second figure while the first one waits, and one that was entered beside a newer one."""
    last = observations.latest_stated(work.session, record.indicator_id, entry.subject, entry.period)
    if last is None and entry.version == 0:
        return
    if last is not None and last.id == entry.version:
        if workflow_queries.state_of(work.session, _KIND, last.id) is State.SUBMITTED:
            raise Conflict(
                f"“{record.definition.name}”{entry.period} 已经提交，正在等待审核。如需修改，请先撤回。"
            )
        return
    if last is None:
        raise Conflict("页面上的数据已过期，请刷新后重新填写。")
    names = people_queries.people(work.session)
    author = names[last.author_id].name if last.author_id in names else "另一位同事"
    theirs = "" if last.value is None else f"{last.value:g}"
    mine = "" if entry.value is None else f"{entry.value:g}"
    what = f"“{record.definition.name}”{entry.period} 的数据"
    raise overtaken(author, last.id, what, [FieldConflict("value", "", mine, theirs)])


def _told(entry: Entry, row: Observation) -> dict[str, object]:
    return {
        "indicator": entry.code,
        "subject": row.subject,
        "period": row.period,
        "state": row.state,
        "value": row.value,
        "measurement": row.measurement,
        "note": row.note,
        "effective_on": row.effective_on.isoformat(),
    }


def decide(context: Context, actor: Actor, observation_id: int, action: Action, reason: str = "") -> State:
    """Approve, return or recall a stated figure; returns its new state. Raises as ``workflow.decide``."""
    return workflow.decide(context, actor, _KIND, observation_id, action, reason)


def opened_to(actor: Actor, record: IndicatorRecord) -> bool:
    """Whether the actor's scope for decisions reaches an indicator's figures."""
    return actor.scope(Permission.INDICATOR_DECIDE).covers_departments([record.owner_department_id], False)


def may_decide(actor: Actor, record: IndicatorRecord, author_id: int) -> bool:
    """Whether the actor may decide on this person's figure: not on their own, nor as their deputy."""
    return author_id != actor.user_id and opened_to(actor.without_rights_of(author_id), record)


def _submission(context: Context, work: UnitOfWork, actor: Actor, observation_id: int) -> workflow.Submission:
    """A stated figure as the workflow sees it. Raises NotFound."""
    observation = work.session.get(Observation, observation_id)
    if observation is None:
        raise NotFound("没有找到这份填报，请刷新页面。")
    record = queries.definition(work.session, observation.indicator_id, _now(work))
    if record is None:
        raise NotFound("没有找到这份填报对应的指标，请刷新页面。")
    return replace(
        _seen_by_workflow(observation, record), carry_out=partial(_take_along, work, observation, record)
    )


def _take_along(work: UnitOfWork, observation: Observation, record: IndicatorRecord) -> None:
    """What is approved of the city's library is its figure in the network too."""
    if observation.subject == Subject.CITY:
        mirror(work, record.indicator_id, record.definition, Period.parse(observation.period))


def _seen_by_workflow(observation: Observation, record: IndicatorRecord) -> workflow.Submission:
    code, subject, period = record.definition.code, observation.subject, observation.period
    page = f"/indicators/{code}?subject={subject}"
    return workflow.Submission(
        subject_id=observation.id,
        author_id=observation.author_id,
        title=f"{record.definition.name} {period} 数据",
        ledger_key=f"{code}:{subject}:{period}",
        opened_to=lambda someone: opened_to(someone, record),
        href=page,
        revise_href=f"{page}&period={period}",
    )


FIGURE = workflow.register(
    workflow.SubmissionKind(
        name=_KIND,
        title="指标数据",
        write=Permission.INDICATOR_WRITE,
        decide=Permission.INDICATOR_DECIDE,
        load=_submission,
    )
)
