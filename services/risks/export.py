"""The lists of risks and of problems as files, with the filters and the point of view of the page."""

from __future__ import annotations

from domain.permissions import Actor, Permission
from domain.risks.scoring import LEVEL_WORDS
from domain.risks.tables import PROBLEMS, RISKS
from domain.risks.terms import PROBLEM_STATE_WORDS, RISK_STATE_WORDS, Measure
from domain.risks.views import ProblemLine, RiskLine
from domain.tables.spec import TableRow, Value
from reports.workbooks import write_csv, write_workbook
from services.context import Context
from services.exchange.files import File
from services.risks.reading import RiskFilter, open_list
from services.viewing import ViewRequest


def export_risks(
    context: Context, actor: Actor, wanted: ViewRequest, chosen: RiskFilter, extension: str
) -> File:
    """The listed risks as ``xlsx`` or ``csv``."""
    actor.require(Permission.RISK_READ)
    view = open_list(context, actor, wanted, chosen)
    rows = [TableRow(str(line.record.risk_id), _risk(line)) for line in view.risks]
    data = write_csv(RISKS, rows) if extension == "csv" else write_workbook(RISKS, rows)
    return File(f"风险_{view.as_of.effective_on:%Y%m%d}.{extension}", data)


def export_problems(
    context: Context, actor: Actor, wanted: ViewRequest, chosen: RiskFilter, extension: str
) -> File:
    """The listed problems as ``xlsx`` or ``csv``."""
    actor.require(Permission.RISK_READ)
    view = open_list(context, actor, wanted, chosen)
    rows = [TableRow(str(line.record.problem_id), _problem(line)) for line in view.problems]
    data = write_csv(PROBLEMS, rows) if extension == "csv" else write_workbook(PROBLEMS, rows)
    return File(f"问题_{view.as_of.effective_on:%Y%m%d}.{extension}", data)


def _measures(measures: tuple[Measure, ...]) -> str | None:
    told = [
        f"{number}. {m.text}（{m.due_on} 前" + (f"，{m.done_on} 完成）" if m.done_on else "）")
        for number, m in enumerate(measures, 1)
    ]
    return "\n".join(told) or None


def _risk(line: RiskLine) -> dict[str, Value]:
    terms = line.terms
    return {
        "title": terms.title,
        "place": line.place.title,
        "description": terms.description,
        "likelihood": terms.likelihood,
        "impact": terms.impact,
        "score": terms.score,
        "level": LEVEL_WORDS[line.level],
        "state": RISK_STATE_WORDS[terms.state],
        "department": line.department or None,
        "owner": line.owner or None,
        "measures": _measures(terms.measures),
        "review_on": terms.review_on,
        "assessed_on": line.record.on,
        "reason": terms.reason or None,
    }


def _problem(line: ProblemLine) -> dict[str, Value]:
    terms = line.terms
    return {
        "title": terms.title,
        "place": line.place.title,
        "description": terms.description,
        "since_on": terms.since_on,
        "effect": terms.effect or None,
        "state": PROBLEM_STATE_WORDS[terms.state],
        "department": line.department or None,
        "owner": line.owner or None,
        "measures": _measures(terms.measures),
        "needs_director": "是" if terms.needs_director else "否",
        "director": line.director or None,
        "request": terms.request or None,
        "answer": terms.answer or None,
        "reason": terms.reason or None,
    }
