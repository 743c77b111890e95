"""An evaluation's tasks and verdicts as a workbook: the frozen ones where it is frozen."""

from __future__ import annotations

from domain.evaluation import VERDICT_WORDS, EvaluationKind, VerdictKind
from domain.permissions import Actor
from domain.projects.lights import Light
from domain.projects.words import KIND_WORDS, LIGHT_WORDS
from domain.projects.work import WorkKind
from domain.tables.spec import CellKind, ColumnSpec, TableRow, TableSpec
from reports.workbooks import write_workbook
from services.context import Context
from services.evaluation.common import NAMES
from services.evaluation.reading import dossier
from services.exchange.files import File
from services.viewing import ViewRequest

SPEC = TableSpec(
    "evaluation",
    "评估结论",
    (
        ColumnSpec("code", "编号"),
        ColumnSpec("title", "任务"),
        ColumnSpec("kind", "类型"),
        ColumnSpec("department", "责任部门"),
        ColumnSpec("light", "灯色"),
        ColumnSpec("actual", "进度", CellKind.PERCENT),
        ColumnSpec("planned", "序时", CellKind.PERCENT),
        ColumnSpec("verdict", "结论"),
        ColumnSpec("into", "并入"),
        ColumnSpec("reason", "理由"),
        ColumnSpec("finding", "馆领导认定理由"),
    ),
    key="code",
)


def export_dossier(
    context: Context, actor: Actor, code: str, kind: EvaluationKind, wanted: ViewRequest
) -> File:
    """The tasks of an evaluation with their verdicts as they stand. Raises Forbidden, NotFound."""
    found = dossier(context, actor, code, kind, wanted)
    rows = []
    for row in found.figures.tasks:
        verdict = found.verdicts.get(row.project_id)
        merged = verdict is not None and verdict.kind is VerdictKind.MERGED
        rows.append(
            TableRow(
                row.code,
                {
                    "code": row.code,
                    "title": row.title,
                    "kind": KIND_WORDS[WorkKind(row.kind)],
                    "department": row.department or None,
                    "light": LIGHT_WORDS[Light(row.light)],
                    "actual": row.actual,
                    "planned": row.planned,
                    "verdict": VERDICT_WORDS[verdict.kind] if verdict else None,
                    "into": found.titles.get(verdict.into or 0) if verdict and merged else None,
                    "reason": verdict.reason if verdict else None,
                    "finding": (verdict.finding or None) if verdict else None,
                },
            )
        )
    version = f"第{found.frozen.version}版" if found.frozen else "未冻结"
    return File(f"{found.node.title}{NAMES[kind]}_{version}.xlsx", write_workbook(SPEC, rows))
