"""The evaluations of the demonstration: three domains half way, three at the end in different states."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import partial

from domain.evaluation import EvaluationKind, Section, VerdictKind
from domain.evaluation_views import EvaluationBody, TaskRow
from domain.permissions import Role
from domain.projects.work import WorkKind
from domain.workflow import Action
from services.demonstration.figures import DIRECTOR
from services.demonstration.people import holders, lead_on
from services.demonstration.replay import OFFICE, Event, Replay
from services.demonstration.workdays import at
from services.evaluation.deciding import decide
from services.evaluation.opening import open_evaluation
from services.evaluation.reading import dossier
from services.evaluation.writing import save_draft, sign
from services.viewing import ViewRequest

MIDTERM, FINAL = EvaluationKind.MIDTERM, EvaluationKind.FINAL
_NOW = ViewRequest()

_HALF_WAY = (("D06", "XCB"), ("D08", "HQB"), ("D12", "ZXB"))
"""The domains evaluated half way, with the departments that answer for them."""


def evaluation_events(replay: Replay) -> Iterator[Event]:
    """What happens around evaluations, in no particular order."""
    story = _Story(replay)
    half = date(2023, 9, 30)
    for number, (node, department) in enumerate(_HALF_WAY):
        opened = partial(story.open, node, MIDTERM, department, date(2023, 11, 10), half)
        yield Event(at(date(2023, 10, 16), f"09:{30 + number}"), opened)
        yield Event(at(date(2023, 11, 6), f"10:{10 + number}"), partial(story.sign, node, MIDTERM))
        yield Event(at(date(2023, 11, 9), f"15:{20 + number}"), partial(story.approve, node, MIDTERM))
    for number, (node, department) in enumerate(_HALF_WAY):
        opened = partial(story.open, node, FINAL, department, date(2025, 12, 12), date(2025, 10, 31))
        yield Event(at(date(2025, 11, 10), f"09:{40 + number}"), opened)
    yield Event(at(date(2025, 11, 17), "10:20"), partial(story.sign, "D06", FINAL))
    yield Event(at(date(2025, 11, 18), "16:05"), partial(story.approve, "D06", FINAL))
    yield Event(at(date(2025, 11, 24), "14:30"), partial(story.sign, "D12", FINAL))
    yield Event(at(date(2025, 11, 25), "11:15"), partial(story.draft, "D08", FINAL))


class _Story:
    """Carries evaluations out through the services."""

    def __init__(self, replay: Replay) -> None:
        self._replay = replay
        self._departments: dict[tuple[str, EvaluationKind], str] = {}
        self._signed: dict[tuple[str, EvaluationKind], int] = {}

    def open(self, node: str, kind: EvaluationKind, department: str, due_on: date, figures_on: date) -> None:
        """The office opens one."""
        context, staff = self._replay.context, self._replay.staff
        lead = lead_on(department, context.today)
        self._departments[node, kind] = lead
        actor = staff.actor(OFFICE)
        open_evaluation(context, actor, "", node, kind, 0, staff.departments[lead], due_on, figures_on)

    def _head(self, node: str, kind: EvaluationKind) -> str:
        lead = self._departments[node, kind]
        return holders(Role.DEPARTMENT_HEAD, lead, self._replay.context.today)[0]

    def sign(self, node: str, kind: EvaluationKind) -> None:
        """The department's head writes and signs it."""
        context, actor = self._replay.context, self._replay.staff.actor(self._head(node, kind))
        found = dossier(context, actor, node, kind, _NOW)
        if found.record is not None:
            body = _body(node, kind, found.figures.tasks, found.figures.actual)
            self._signed[node, kind] = sign(context, actor, found.record.evaluation_id, 0, body)

    def draft(self, node: str, kind: EvaluationKind) -> None:
        """Somebody of the department has begun to write."""
        context, actor = self._replay.context, self._replay.staff.actor(self._head(node, kind))
        found = dossier(context, actor, node, kind, _NOW)
        if found.record is not None:
            whole = _body(node, kind, found.figures.tasks, found.figures.actual)
            body = EvaluationBody({Section.OVERALL: whole.texts[Section.OVERALL]}, {})
            save_draft(context, actor, found.record.evaluation_id, 0, body)

    def approve(self, node: str, kind: EvaluationKind) -> None:
        """A director signs it."""
        context, actor = self._replay.context, self._replay.staff.actor(DIRECTOR)
        decide(context, actor, self._signed[node, kind], Action.APPROVE)


def _body(
    node: str, kind: EvaluationKind, tasks: tuple[TaskRow, ...], progress: float | None
) -> EvaluationBody:
    reached = "尚无报送" if progress is None else f"{progress:.1f}%"
    when = "中期" if kind is MIDTERM else "终期"
    texts = {
        Section.OVERALL: f"（演示数据）{node} 领域{when}总体进度 {reached}，任务基本按年度安排推进。",
        Section.RESULTS: "（演示数据）重点任务按里程碑推进，阶段成果已随月报提交佐证。",
        Section.PROBLEMS: "（演示数据）部分工作受场地和经费安排影响有所推迟，跨部门协调还需加强。",
        Section.NEXT: "（演示数据）对未达预期的任务逐项排出时间表，常态工作转入日常安排。",
    }
    if kind is MIDTERM:
        return EvaluationBody(texts, {})
    return EvaluationBody(texts, {row.project_id: _verdict(row) for row in tasks})


def _verdict(row: TaskRow) -> dict[str, str]:
    if row.state == "cancelled":
        return {
            "kind": VerdictKind.CANCELLED.value,
            "reason": "（演示数据）实施期间已取消，不再安排。",
            "into": "",
        }
    if row.kind != WorkKind.RECURRING.value and row.task.complete:
        return {"kind": VerdictKind.DONE.value, "reason": "（演示数据）各里程碑均已完成。", "into": ""}
    why = (
        "常态工作，转入下一规划继续实施。"
        if row.kind == WorkKind.RECURRING.value
        else "尚未全部完成，结转下一规划。"
    )
    return {"kind": VerdictKind.CARRIED.value, "reason": f"（演示数据）{why}", "into": ""}
