"""Stating what a project's money of a year is; it goes through the one workflow, and a director decides."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from data_access.models import MoneyFigure, MoneyStatement
from data_access.queries import money as queries
from data_access.queries import notices as notice_queries
from data_access.queries import people as people_queries
from data_access.unit_of_work import UnitOfWork
from domain.asof import EVERYTHING_KNOWN
from domain.dictionaries import MONEY_SOURCES
from domain.errors import Conflict, Forbidden, Invalid, NotFound
from domain.money.amounts import KIND_WORDS, NOTE_LIMIT, Amounts, Kind, check_year, plain_text, read_amount
from domain.permissions import Actor, Permission, Role
from domain.projects.work import ProjectState
from domain.workflow import Action, State
from services import workflow
from services.context import Context
from services.dictionaries import entries
from services.projects.telling import project_href
from services.projects.under_way import ProjectUnderWay, load_project
from services.versions import check_version
from services.viewing import EARLIEST

__all__ = ["Action", "Amounts", "Kind", "MoneyTerms", "decide", "read_amounts", "state_money"]

_KIND = queries.MONEY


@dataclass(frozen=True, slots=True)
class MoneyTerms:
    """What is stated for a year: full amounts by the code of their source, as of a day (None: today)."""

    year: int
    amounts: Mapping[str, Amounts]
    effective_on: date | None = None
    note: str = ""


def read_amounts(source: str, typed: Mapping[Kind, str]) -> Amounts:
    """The amounts of one source as they were typed, in 万元. Raises Invalid naming the source and figure."""
    return Amounts(
        *(
            read_amount(typed.get(kind, ""), f"“{source}”的{KIND_WORDS[kind]}", f"{source}:{kind.value}")
            for kind in Kind
        )
    )


def state_money(context: Context, actor: Actor, project_id: int, version: int, terms: MoneyTerms) -> int:
    """State a project's money of a year and submit it; returns the statement's id.

    Sources that differ from what stands are recorded, with all three figures; those left out stand. More
    spent than received is taken with a note that says why. ``version`` is the ledger's number of the last
    statement the form saw. Raises Conflict, Forbidden, Invalid, NotFound.
    """
    actor.require(Permission.MONEY_WRITE)
    with context.database.writing(actor) as work:
        project = load_project(context, work.session, actor, project_id)
        _authorise(actor, project)
        _refuse_overtaken(work, project_id, version)
        changed = _changed(work, project, terms)
        note = _checked(work, project, terms, changed)
        key = f"{project_id}:{terms.year}"
        names = _names(work, project)
        told = "；".join(f"{names.get(code, code)}：{_words(found)}" for code, found in changed.items())
        day = terms.effective_on or work.today
        after = {"year": str(terms.year), "amounts": told, "note": note, "effective_on": day.isoformat()}
        seq = work.record("money.submit", _KIND, key, after=after)
        row = MoneyStatement(
            project_id=project_id,
            year=terms.year,
            note=note,
            author_id=actor.user_id,
            submitted_at=work.now,
            effective_on=day,
            change_seq=seq,
        )
        work.session.add(row)
        work.session.flush()
        work.session.add_all(
            MoneyFigure(
                statement_id=row.id,
                source=code,
                budget=found.budget,
                received=found.received,
                spent=found.spent,
            )
            for code, found in changed.items()
        )
        workflow.submitted(work, STATEMENT, row.id, seq)
        workflow.tell_waiting(work, STATEMENT, _seen_by_workflow(row, project), _deciders(work, project))
        return row.id


def _authorise(actor: Actor, project: ProjectUnderWay) -> None:
    if not project.opened_by(actor, Permission.MONEY_WRITE):
        raise Forbidden("该项目由其他部门牵头，您不能填报经费。请联系牵头部门。")
    if project.record.work.state is ProjectState.CANCELLED:
        raise Invalid("该项目已取消，不再填报经费。")


def _refuse_overtaken(work: UnitOfWork, project_id: int, version: int) -> None:
    last = queries.last_change(work.session, project_id)
    check_version(work.session, version, last, "这个项目的经费", lambda: ())
    found = queries.statements(work.session, project_id, EVERYTHING_KNOWN)
    if found and found[0].state is State.SUBMITTED:
        raise Conflict("这个项目的经费已经提交，正在等待馆领导审核。如需修改，请先撤回。")


def _changed(work: UnitOfWork, project: ProjectUnderWay, terms: MoneyTerms) -> dict[str, Amounts]:
    """The sources that differ from what stands, in the order of the list of sources."""
    view = project.view
    standing = {
        row.source: row.amounts
        for row in queries.rows(work.session, view.plan.plan_id, view.as_of, project.record.work.project_id)
        if row.year == terms.year
    }
    offered = {entry.code: entry for entry in entries(work.session, MONEY_SOURCES, view.as_of)}
    for code in terms.amounts:
        entry = offered.get(code)
        if entry is None or not (entry.active or code in standing):
            raise Invalid("资金来源中没有这一项，或已停用，请刷新页面后重填。", {"source": "请重新填写"})
    changed = {
        code: terms.amounts[code]
        for code in offered
        if code in terms.amounts and terms.amounts[code] != standing.get(code, Amounts())
    }
    if not changed:
        raise Invalid("没有改动，无需提交。请先填写预算、到位或支出。", {"amounts": "没有改动"})
    return changed


def _checked(
    work: UnitOfWork, project: ProjectUnderWay, terms: MoneyTerms, changed: Mapping[str, Amounts]
) -> str | None:
    plan = project.view.plan
    check_year(terms.year, plan.starts_on.year, plan.ends_on.year, work.today.year, changed.values())
    day = terms.effective_on or work.today
    if not EARLIEST <= day <= work.today:
        raise Invalid("数据截至不能晚于今天，请修改。", {"effective_on": "日期不对"})
    if day.year < terms.year and any(found.received or found.spent for found in changed.values()):
        raise Invalid(
            f"数据截至早于 {terms.year} 年，到位和支出请留空，或修改日期。", {"effective_on": "过早"}
        )
    note = terms.note.strip()
    if len(note) > NOTE_LIMIT:
        raise Invalid(f"说明不超过 {NOTE_LIMIT} 字，现在有 {len(note)} 字，请精简。", {"note": "过长"})
    names = _names(work, project)
    over = [names.get(code, code) for code, found in changed.items() if found.overspent]
    if over and not note:
        raise Invalid(
            f"“{'”“'.join(over)}”支出大于到位。如属实，请在“说明”里写明原因（如垫付）后再提交。",
            {"note": "请写明原因"},
        )
    return note or None


def _names(work: UnitOfWork, project: ProjectUnderWay) -> dict[str, str]:
    return {entry.code: entry.label for entry in entries(work.session, MONEY_SOURCES, project.view.as_of)}


def _words(found: Amounts) -> str:
    """Amounts in a line of the ledger."""
    parts = [f"{KIND_WORDS[kind]} {plain_text(found.of(kind)) or '未填'}" for kind in Kind]
    return "，".join(parts) + "（万元）"


def _deciders(work: UnitOfWork, project: ProjectUnderWay) -> Iterable[int]:
    """The director who answers for the project, or all when there is no such one; never the actor."""
    directors = people_queries.holders_of(work.session, Role.DIRECTOR, work.today) - {work.actor.user_id}
    found = directors & {project.record.director_id} or directors
    return notice_queries.with_deputies(work.session, found, work.today)


def opened_to(actor: Actor, project: ProjectUnderWay) -> bool:
    """Whether the actor's scope for decisions on money reaches a project."""
    return project.opened_by(actor, Permission.MONEY_DECIDE)


def _submission(context: Context, work: UnitOfWork, actor: Actor, statement_id: int) -> workflow.Submission:
    row = work.session.get(MoneyStatement, statement_id)
    if row is None:
        raise NotFound("没有找到这份经费填报，请刷新页面。")
    return _seen_by_workflow(row, load_project(context, work.session, actor, row.project_id))


def _seen_by_workflow(row: MoneyStatement, project: ProjectUnderWay) -> workflow.Submission:
    base, _, query = project_href(project).partition("?")
    page = f"{base}/money?{query}&year={row.year}"
    return workflow.Submission(
        subject_id=row.id,
        author_id=row.author_id,
        title=f"{project.record.work.title} {row.year} 年经费",
        ledger_key=f"{row.project_id}:{row.year}",
        opened_to=lambda someone: opened_to(someone, project),
        href=page,
        revise_href=page,
    )


STATEMENT = workflow.register(
    workflow.SubmissionKind(
        name=_KIND,
        title="经费",
        write=Permission.MONEY_WRITE,
        decide=Permission.MONEY_DECIDE,
        load=_submission,
    )
)


def decide(context: Context, actor: Actor, statement_id: int, action: Action, reason: str = "") -> State:
    """Approve, return or recall a statement; returns its new state. Raises as ``workflow.decide``."""
    return workflow.decide(context, actor, _KIND, statement_id, action, reason)
