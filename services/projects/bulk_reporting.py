"""批量填报 as a whole: submit what is filled or chosen, 本月无变化, recall one's own until it is reviewed."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import TypeVar

from domain.errors import CockpitError, Conflict, Invalid
from domain.permissions import Actor, Permission
from domain.workflow import Action
from services.context import Context
from services.projects.report_table import DraftOfProject, ReportSubject, ReportTable
from services.projects.reporting import ReportBody, decide_report, submit_report

__all__ = ["UNCHANGED", "recall_chosen", "submit_chosen", "submit_filled", "submit_unchanged"]

UNCHANGED = "本月无变化。"
"""What such a report says was achieved; it claims no figures, so they stay as they were."""
_T = TypeVar("_T")


def submit_filled(context: Context, actor: Actor, parameters: Mapping[str, str]) -> int:
    """Submit every draft of the month that says what was achieved; returns how many.

    All or none. Raises Invalid when there is none, or naming the project whose draft is not complete.
    """

    def pick(subject: ReportSubject) -> Sequence[DraftOfProject]:
        if not subject.filled:
            raise Invalid("还没有填好的项目：请先填写“完成情况”，等它保存为草稿后再提交。")
        return subject.filled

    return _submit(context, actor, parameters, pick)


def submit_chosen(
    context: Context, actor: Actor, parameters: Mapping[str, str], chosen: Collection[int]
) -> int:
    """Submit the drafts of the chosen projects, by id; returns how many. All or none."""

    def pick(subject: ReportSubject) -> Sequence[DraftOfProject]:
        drafts = _chosen(subject.drafts, chosen, "所选的项目里有的已经提交或不需要您填报，请刷新页面后重选。")
        for draft in drafts:
            if not draft.filled:
                work = draft.record.work
                raise Invalid(f"{work.code} {work.title}：请先填写“完成情况”，或点“本月无变化”。")
        return drafts

    return _submit(context, actor, parameters, pick)


def submit_unchanged(
    context: Context, actor: Actor, parameters: Mapping[str, str], chosen: Collection[int]
) -> int:
    """Submit, for the chosen projects, reports that say 本月无变化; figures stay. Returns how many.

    All or none; only where nothing was said yet. Raises Invalid for a project whose draft says something,
    Conflict when one was reported meanwhile (a second click).
    """

    def pick(subject: ReportSubject) -> Sequence[DraftOfProject]:
        gone = "名单中的项目已经有人填报（或您已经点过一次），本次没有提交。请刷新页面查看。"
        drafts = _chosen(subject.drafts, chosen, gone, Conflict)
        for draft in drafts:
            if not draft.blank:
                work = draft.record.work
                raise Invalid(
                    f"{work.code} {work.title}：已经填了内容，不会用“本月无变化”覆盖。"
                    "请直接提交它，或清空后再点。"
                )
        return [replace(d, body=ReportBody(UNCHANGED, effective_on=d.body.effective_on)) for d in drafts]

    return _submit(context, actor, parameters, pick)


def recall_chosen(
    context: Context, actor: Actor, parameters: Mapping[str, str], chosen: Collection[int]
) -> int:
    """Recall one's own reports of the month on the chosen projects; returns how many. All or none.

    Raises Invalid for one that was decided on already, or that somebody else wrote.
    """
    actor.require(Permission.PROGRESS_WRITE)
    with context.database.batch():
        found = _opened(context, actor, parameters).submitted
        reports = _chosen(found, chosen, "只能撤回本期已提交、等待审核的填报，请重新勾选。")
        for report in reports:
            work = report.record.work
            with _named(f"{work.code} {work.title}"):
                decide_report(context, actor, report.report_id, Action.RECALL)
    return len(reports)


def _opened(context: Context, actor: Actor, parameters: Mapping[str, str]) -> ReportSubject:
    with context.database.reading() as session:
        subject: ReportSubject = ReportTable().open(context, session, actor, parameters).subject
    if subject.refusal:
        raise Invalid(subject.refusal)
    return subject


def _submit(
    context: Context,
    actor: Actor,
    parameters: Mapping[str, str],
    pick: Callable[[ReportSubject], Sequence[DraftOfProject]],
) -> int:
    actor.require(Permission.PROGRESS_WRITE)
    with context.database.batch():
        subject = _opened(context, actor, parameters)
        drafts = pick(subject)
        _refuse_silent_falls(drafts)
        for draft in drafts:
            work = draft.record.work
            with _named(f"{work.code} {work.title}"):
                submit_report(context, actor, work.project_id, subject.month, draft.version, draft.body)
    return len(drafts)


def _refuse_silent_falls(drafts: Iterable[DraftOfProject]) -> None:
    """A milestone may stand lower than it was reported; the report then says why."""
    for draft in drafts:
        if draft.falls and not draft.body.problems.strip():
            work = draft.record.work
            told = "、".join(draft.falls[:3])
            raise Invalid(f"{work.code} {work.title}：{told}，请在“存在问题”里写明原因后再提交。")


def _chosen(
    found: Mapping[int, _T],
    chosen: Collection[int],
    refused: str,
    error: type[CockpitError] = Invalid,
) -> list[_T]:
    """What was chosen, in the order of the table. Raises when nothing was, or what is not in ``found``."""
    wanted = set(chosen)
    if not wanted:
        raise Invalid("请先勾选项目。")
    if not wanted <= found.keys():
        raise error(refused)
    return [item for key, item in found.items() if key in wanted]


@contextmanager
def _named(title: str) -> Iterator[None]:
    """What is refused says of which project."""
    try:
        yield
    except Conflict as error:
        raise Conflict(f"{title}：{error.message}") from None
    except Invalid as error:
        raise Invalid(f"{title}：{error.message}", error.fields) from None
