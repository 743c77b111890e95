"""Yearly key tasks (年度重点任务): how a year's list and its items stand, and what may be done to them.

A list is drawn up, issued under a document number, and closed once every item has a verdict. What was issued
is changed by dated revisions with a reason; what was closed is not changed at all.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from domain.errors import Conflict, Invalid
from domain.periods import Quarter

QUARTERS = (1, 2, 3, 4)
TITLE_LIMIT, TARGET_LIMIT, TEXT_LIMIT, REASON_LIMIT, NUMBER_LIMIT = 200, 300, 1000, 500, 80
MOST_ITEMS = 300
"""Items of one list."""
STATEMENT_DAYS = 10
"""Days after a quarter's end by which its statement is due."""


class ListState(StrEnum):
    """Where a year's list stands."""

    DRAFT = "draft"
    ISSUED = "issued"
    CLOSED = "closed"


class ListStep(StrEnum):
    """What is done to a list."""

    ISSUE = "issue"
    CLOSE = "close"


STATE_WORDS: Mapping[ListState, str] = {
    ListState.DRAFT: "拟定中",
    ListState.ISSUED: "已印发",
    ListState.CLOSED: "已办结",
}

_TRANSITIONS: Mapping[tuple[ListState, ListStep], ListState] = {
    (ListState.DRAFT, ListStep.ISSUE): ListState.ISSUED,
    (ListState.ISSUED, ListStep.CLOSE): ListState.CLOSED,
}

_REFUSALS: Mapping[tuple[ListState, ListStep], str] = {
    (
        ListState.ISSUED,
        ListStep.ISSUE,
    ): "本年度任务已经印发，不能再次印发；需要调整的，请逐项修改并写明原因。",
    (ListState.CLOSED, ListStep.ISSUE): "本年度任务已经办结，不能再印发。",
    (ListState.DRAFT, ListStep.CLOSE): "本年度任务还没有印发，不能办结。请先由馆领导印发。",
    (ListState.CLOSED, ListStep.CLOSE): "本年度任务已经办结，不能再次办结。",
}


class Verdict(StrEnum):
    """What became of an item at the end of its year."""

    DONE = "done"
    CARRIED = "carried"
    MISSED = "missed"
    CANCELLED = "cancelled"


VERDICT_WORDS: Mapping[Verdict, str] = {
    Verdict.DONE: "完成",
    Verdict.CARRIED: "未完成，结转下年",
    Verdict.MISSED: "未完成，不结转",
    Verdict.CANCELLED: "取消",
}


@dataclass(frozen=True, slots=True)
class ItemTerms:
    """What an item says. ``targets`` are what is to be reached by the end of each quarter, "" for nothing.

    ``project_id`` and ``milestone_ids`` are what its progress is read from; a free task has neither.
    """

    title: str
    department_id: int | None
    node_id: int | None = None
    director_id: int | None = None
    recurring: bool = False
    targets: tuple[str, str, str, str] = ("", "", "", "")
    project_id: int | None = None
    milestone_ids: tuple[int, ...] = ()

    @property
    def free(self) -> bool:
        """Whether its progress is stated by the department and read from no project."""
        return self.project_id is None


def after(state: ListState, step: ListStep) -> ListState:
    """The state after a step. Raises Invalid, with what to do instead, where the step does not apply."""
    following = _TRANSITIONS.get((state, step))
    if following is None:
        raise Invalid(_REFUSALS[state, step])
    return following


def check_changeable(state: ListState, reason: str) -> str | None:
    """The reason for changing an item of a list in this state, None where none is needed.

    Raises Conflict once the list is closed, Invalid when it was issued and there is no reason.
    """
    told = reason.strip()
    if state is ListState.CLOSED:
        raise Conflict("本年度任务已经办结，不能再修改。需要继续的工作，请列入下一年度。")
    if len(told) > REASON_LIMIT:
        raise Invalid(f"原因不超过 {REASON_LIMIT} 字，现在有 {len(told)} 字，请精简。", {"reason": "过长"})
    if state is ListState.ISSUED and not told:
        raise Invalid("任务已经印发，修改时请写明原因，原内容会保留备查。", {"reason": "请写明原因"})
    return told or None


def clean_terms(terms: ItemTerms) -> ItemTerms:
    """The terms without surrounding blanks. Raises Invalid by field."""
    title, targets = terms.title.strip(), tuple(target.strip() for target in terms.targets)
    faults: dict[str, str] = {}
    if not title:
        faults["title"] = "请填写任务名称。"
    elif len(title) > TITLE_LIMIT:
        faults["title"] = f"任务名称不超过 {TITLE_LIMIT} 字，现在有 {len(title)} 字，请精简。"
    if terms.department_id is None:
        faults["department"] = "请选择责任部门。"
    if not any(targets):
        faults["targets"] = "请至少填写一个季度的目标。"
    for quarter, target in zip(QUARTERS, targets, strict=True):
        if len(target) > TARGET_LIMIT:
            faults["targets"] = f"第 {quarter} 季度目标不超过 {TARGET_LIMIT} 字，请精简。"
    if faults:
        raise Invalid("".join(faults.values()), faults)
    first, second, third, fourth = targets
    return ItemTerms(
        title=title,
        department_id=terms.department_id,
        node_id=terms.node_id,
        director_id=terms.director_id,
        recurring=terms.recurring,
        targets=(first, second, third, fourth),
        project_id=terms.project_id,
        milestone_ids=terms.milestone_ids if terms.project_id is not None else (),
    )


def check_issue(items: int, number: str, issued_on: date | None, year: int, today: date) -> str:
    """The document number of a list that may be issued. Raises Invalid by field."""
    text = number.strip()
    faults: dict[str, str] = {}
    if not items:
        faults["items"] = "清单还是空的，请先列入任务再印发。"
    if not text or len(text) > NUMBER_LIMIT:
        faults["number"] = f"请填写文号，不超过 {NUMBER_LIMIT} 字，如“金图发〔{year}〕3号”。"
    if issued_on is None:
        faults["day"] = "请填写印发日期。"
    elif issued_on > today:
        faults["day"] = "印发日期不能晚于今天，请修改。"
    elif not year - 1 <= issued_on.year <= year:
        faults["day"] = f"{year} 年度任务的印发日期须在 {year - 1} 年或 {year} 年，请修改。"
    if faults:
        raise Invalid("".join(faults.values()), faults)
    return text


def check_verdict(verdict: Verdict, recurring: bool, reason: str) -> str | None:
    """The reason of a verdict. Raises Invalid where one is needed, or recurring work would be carried."""
    told = reason.strip()
    if verdict is Verdict.CARRIED and recurring:
        raise Invalid(
            "常态类任务逐年办结，不结转；没有完成的请选“未完成，不结转”，下一年重新列入。",
            {"verdict": "不能结转"},
        )
    if verdict is Verdict.MISSED and not recurring:
        raise Invalid("阶段类任务没有完成的，请选“结转下年”；不再实施的，请选“取消”。", {"verdict": "不适用"})
    if verdict is not Verdict.DONE and not told:
        word = "取消" if verdict is Verdict.CANCELLED else "未完成"
        raise Invalid(f"请写明{word}的原因。", {"reason": "请写明原因"})
    if len(told) > REASON_LIMIT:
        raise Invalid(f"原因不超过 {REASON_LIMIT} 字，现在有 {len(told)} 字，请精简。", {"reason": "过长"})
    return told or None


def check_close(unjudged: Iterable[str], year: int, today: date) -> None:
    """Refuse to close a year that is not over, or with items that nobody judged, naming them."""
    missing = tuple(unjudged)
    if missing:
        named = "、".join(f"“{title}”" for title in missing[:5])
        more = f"等 {len(missing)} 项" if len(missing) > 5 else f" {len(missing)} 项"
        raise Invalid(f"还不能办结：{named}{more}没有年末结论，请逐项填写后再办结。", {"verdict": "缺结论"})
    if today < date(year, 12, 1):
        raise Invalid(f"{year} 年度任务请在 12 月以后办结。", {"day": "过早"})


def check_statement(quarter: int, year: int, text: str, completion: float | None, today: date) -> str:
    """What a department says of a quarter. Raises Invalid by field."""
    told = text.strip()
    if quarter not in QUARTERS:
        raise Invalid("请选择季度。", {"quarter": "请选择"})
    if Quarter(year, quarter).first_day > today:
        raise Invalid(f"第 {quarter} 季度还没有开始，暂不需要填报。", {"quarter": "过早"})
    if not told:
        raise Invalid("请填写进展情况。", {"text": "请填写"})
    if len(told) > TEXT_LIMIT:
        raise Invalid(f"进展情况不超过 {TEXT_LIMIT} 字，现在有 {len(told)} 字，请精简。", {"text": "过长"})
    if completion is None or not 0 <= completion <= 100:
        raise Invalid("请填写全年完成进度，0 至 100。", {"completion": "0 至 100"})
    return told


def quarter_of(due_on: date) -> int:
    """The quarter a day lies in, from 1."""
    return Quarter.of(due_on).number
