"""All projects of a plan as one workbook: terms, milestones, reports with their text, decisions."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path
from types import TracebackType
from typing import Any

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from domain.clock import SHANGHAI
from domain.projects.views import ProjectDossier, ReportView
from domain.projects.words import KIND_WORDS, LIGHT_WORDS, PROJECT_STATE_WORDS, WORKFLOW_WORDS

# Text stays text: a report that begins with "=" is no formula, an address in it is no link.
_OPTIONS = {"strings_to_formulas": False, "strings_to_urls": False, "nan_inf_to_errors": True}
_CELL_LIMIT = 32_767
"""Characters that a cell of Excel holds."""

TEXT, LONG, NUMBER, PERCENT, POINTS, DAY, MOMENT = (
    "text", "long", "number", "percent", "points", "day", "moment"
)  # fmt: skip
_FORMATS: dict[str, dict[str, Any]] = {
    TEXT: {"num_format": "@"},
    LONG: {"num_format": "@", "text_wrap": True},
    NUMBER: {"num_format": "General"},
    PERCENT: {"num_format": '0.0"%"'},
    POINTS: {"num_format": "+0.0;-0.0;0.0"},
    DAY: {"num_format": "yyyy-mm-dd", "align": "left"},
    MOMENT: {"num_format": "yyyy-mm-dd hh:mm", "align": "left"},
}

Column = tuple[str, str, int]
"""Heading, kind of value, width in characters."""

PROJECTS: tuple[Column, ...] = (
    ("项目编号", TEXT, 14),
    ("项目名称", TEXT, 34),
    ("规划领域", TEXT, 24),
    ("规划条目", TEXT, 30),
    ("工作类型", TEXT, 10),
    ("状态", TEXT, 10),
    ("灯色", TEXT, 8),
    ("实际进度", PERCENT, 10),
    ("序时进度", PERCENT, 10),
    ("差距（个百分点）", POINTS, 16),
    ("牵头部门", TEXT, 16),
    ("配合部门", TEXT, 24),
    ("分管馆领导", TEXT, 12),
    ("责任人", TEXT, 10),
    ("计划开始", DAY, 12),
    ("计划完成", DAY, 12),
    ("权重", NUMBER, 8),
    ("最近更新", DAY, 12),
)
MILESTONES: tuple[Column, ...] = (
    ("项目编号", TEXT, 14),
    ("项目名称", TEXT, 34),
    ("里程碑", TEXT, 34),
    ("计划日期", DAY, 12),
    ("最初日期", DAY, 12),
    ("推迟次数", NUMBER, 10),
    ("权重", NUMBER, 8),
    ("完成比例", PERCENT, 10),
    ("完成日期", DAY, 12),
    ("最近报送", DAY, 12),
    ("是否取消", TEXT, 10),
    ("取消原因", TEXT, 24),
)
REPORTS: tuple[Column, ...] = (
    ("项目编号", TEXT, 14),
    ("项目名称", TEXT, 34),
    ("月份", TEXT, 10),
    ("第几次报送", NUMBER, 12),
    ("数据截至", DAY, 12),
    ("填报人", TEXT, 10),
    ("提交时间", MOMENT, 17),
    ("审核状态", TEXT, 10),
    ("完成情况", LONG, 60),
    ("存在问题", LONG, 40),
    ("下步打算", LONG, 40),
    ("里程碑完成", LONG, 40),
)
DECISIONS: tuple[Column, ...] = (
    ("项目编号", TEXT, 14),
    ("项目名称", TEXT, 34),
    ("月份", TEXT, 10),
    ("第几次报送", NUMBER, 12),
    ("时间", MOMENT, 17),
    ("办理人", TEXT, 10),
    ("办理结果", TEXT, 10),
    ("原因", LONG, 60),
)


class PortfolioWorkbook:
    """A workbook that is filled project by project and saved when the block ends without an error."""

    def __init__(self, path: Path, about: Sequence[tuple[str, str]]) -> None:
        self._book = xlsxwriter.Workbook(str(path), _OPTIONS)
        self._formats = {kind: self._book.add_format(look) for kind, look in _FORMATS.items()}
        self._head = self._book.add_format({"bold": True, "bottom": 1})
        self._about(about)
        self._projects = _Sheet(self, "项目", PROJECTS)
        self._milestones = _Sheet(self, "里程碑", MILESTONES)
        self._reports = _Sheet(self, "进展报告", REPORTS)
        self._decisions = _Sheet(self, "审核记录", DECISIONS)

    def __enter__(self) -> PortfolioWorkbook:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is None:
            for sheet in (self._projects, self._milestones, self._reports, self._decisions):
                sheet.finish()
        self._book.close()

    def add(self, dossier: ProjectDossier) -> None:
        """Add one project with its milestones, reports and decisions."""
        line, work = dossier.line, dossier.line.work
        known = (line.code, line.title)
        self._projects.write(
            *known,
            dossier.path[0].title if dossier.path else "",
            f"{dossier.path[-1].code} {dossier.path[-1].title}" if dossier.path else "",
            KIND_WORDS[work.kind] + ("" if work.kind_confirmed else "（待确认）"),
            PROJECT_STATE_WORDS[work.state],
            LIGHT_WORDS[line.verdict.light],
            line.shown,
            line.progress.planned,
            line.progress.gap if work.reported else None,
            line.lead_department,
            "、".join(dossier.supporting_departments),
            line.director,
            line.owner,
            work.planned_start,
            work.planned_finish,
            work.weight,
            line.last_reported_on,
        )
        for milestone in work.milestones:
            self._milestones.write(
                *known,
                milestone.title,
                milestone.due_on,
                milestone.baseline_due_on,
                milestone.times_postponed,
                milestone.weight,
                milestone.completion if milestone.last_reported_on else None,
                milestone.completed_on,
                milestone.last_reported_on,
                "是" if milestone.cancelled else "否",
                milestone.cancel_reason,
            )
        for report in sorted(dossier.reports, key=lambda report: (report.month, report.number)):
            self._add_report(known, report)

    def _add_report(self, known: tuple[str, str], report: ReportView) -> None:
        self._reports.write(
            *known,
            report.month,
            report.number,
            report.effective_on,
            report.author,
            report.submitted_at,
            WORKFLOW_WORDS[report.state],
            report.achieved,
            report.problems,
            report.next_steps,
            "\n".join(f"{claim.title}：{claim.completion:g}%" for claim in report.claims),
        )
        for step in report.steps:
            self._decisions.write(
                *known,
                report.month,
                report.number,
                step.decided_at,
                step.actor,
                WORKFLOW_WORDS[step.state],
                step.reason,
            )

    def _about(self, about: Sequence[tuple[str, str]]) -> None:
        sheet = self._book.add_worksheet("说明")
        sheet.set_column(0, 0, 16, self._head)
        sheet.set_column(1, 1, 80, self._formats[LONG])
        for number, (name, value) in enumerate(about):
            sheet.write_string(number, 0, name)
            sheet.write_string(number, 1, value)

    def sheet(self, title: str, columns: Sequence[Column]) -> tuple[Worksheet, list[Format]]:
        """A new sheet with its headings, and the formats of its columns."""
        sheet = self._book.add_worksheet(title)
        formats = [self._formats[kind] for _, kind, _ in columns]
        for at, (heading, _, width) in enumerate(columns):
            sheet.set_column(at, at, width, formats[at])
            sheet.write_string(0, at, heading, self._head)
        sheet.freeze_panes(1, 2)
        return sheet, formats


class _Sheet:
    """One sheet, filled row by row."""

    def __init__(self, book: PortfolioWorkbook, title: str, columns: Sequence[Column]) -> None:
        self._sheet, self._formats = book.sheet(title, columns)
        self._row = 0

    def write(self, *values: Any) -> None:
        self._row += 1
        for at, (value, look) in enumerate(zip(values, self._formats, strict=True)):
            if value is None or value == "":
                continue
            if isinstance(value, str):
                self._sheet.write_string(self._row, at, value[:_CELL_LIMIT], look)
            elif isinstance(value, datetime):
                local = value.astimezone(SHANGHAI).replace(tzinfo=None, microsecond=0)
                self._sheet.write_datetime(self._row, at, local, look)
            elif isinstance(value, date):
                self._sheet.write_datetime(self._row, at, datetime(value.year, value.month, value.day), look)
            else:
                self._sheet.write_number(self._row, at, value, look)

    def finish(self) -> None:
        """Let the headings filter all rows."""
        self._sheet.autofilter(0, 0, max(self._row, 1), len(self._formats) - 1)
