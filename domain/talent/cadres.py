"""Reserve cadres: who is in the pool, for what direction and level, how ready, and since when."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from domain.errors import Invalid

NOTE_LIMIT = 1000
DIRECTIONS = "cadre_directions"
"""The code list of directions."""


class CadreLevel(StrEnum):
    """For what kind of post somebody is held in reserve, the highest first."""

    LEADER = "leader"
    HEAD = "head"
    DEPUTY = "deputy"
    GROUP = "group"


class Readiness(StrEnum):
    """How soon somebody could take the post."""

    NOW = "now"
    SOON = "soon"
    LATER = "later"


class CadreStep(StrEnum):
    """What is done with a stay in the pool."""

    ENTER = "enter"
    ASSESS = "assess"
    EXIT = "exit"
    RETURN = "return"


class ExitReason(StrEnum):
    """Why somebody leaves the pool."""

    APPOINTED = "appointed"
    UNSUITABLE = "unsuitable"
    LEFT = "left"
    AGE = "age"
    WISH = "wish"
    OTHER = "other"


LEVEL_WORDS: Mapping[CadreLevel, str] = {
    CadreLevel.LEADER: "馆级副职",
    CadreLevel.HEAD: "部门正职",
    CadreLevel.DEPUTY: "部门副职",
    CadreLevel.GROUP: "业务组长",
}
READINESS_WORDS: Mapping[Readiness, str] = {
    Readiness.NOW: "近期可用",
    Readiness.SOON: "一至两年可用",
    Readiness.LATER: "三年左右可用",
}
STEP_WORDS: Mapping[CadreStep, str] = {
    CadreStep.ENTER: "入库",
    CadreStep.ASSESS: "评估",
    CadreStep.EXIT: "出库",
    CadreStep.RETURN: "撤销出库",
}
EXIT_WORDS: Mapping[ExitReason, str] = {
    ExitReason.APPOINTED: "已提任使用",
    ExitReason.UNSUITABLE: "不再适宜",
    ExitReason.LEFT: "调离、退休或离职",
    ExitReason.AGE: "超过培养年龄",
    ExitReason.WISH: "本人申请退出",
    ExitReason.OTHER: "其他",
}


@dataclass(frozen=True, slots=True)
class CadreTerms:
    """A stay in the pool as one step left it. ``note`` is the ground for the step."""

    direction: str
    level: CadreLevel
    readiness: Readiness
    in_pool: bool = True
    exit_reason: ExitReason | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class CadreRecord:
    """A stay in the pool at a point of view. ``version`` is the ledger's number of its last step."""

    cadre_id: int
    staff_id: int
    version: int
    on: date
    entered_on: date
    terms: CadreTerms


@dataclass(frozen=True, slots=True)
class CadreRow:
    """One step as stored, with the day from which it holds."""

    step: CadreStep
    on: date
    author_id: int | None
    terms: CadreTerms


_ALLOWED: Mapping[bool, tuple[CadreStep, ...]] = {
    True: (CadreStep.ASSESS, CadreStep.EXIT),
    False: (CadreStep.RETURN,),
}


def allowed_steps(terms: CadreTerms) -> tuple[CadreStep, ...]:
    """What may be done with a stay next."""
    return _ALLOWED[terms.in_pool]


def check_step(terms: CadreTerms, step: CadreStep) -> None:
    """Raise Invalid when the stay does not allow the step."""
    if step in allowed_steps(terms):
        return
    if terms.in_pool:
        raise Invalid("此人仍在库中，不需要撤销出库。请刷新页面后核对。")
    raise Invalid("此人已经出库，不能再评估或办理出库。如系误办，请先撤销出库。")


def day_fault(day: date | None, today: date, earliest: date | None, what: str, than: str) -> str:
    """What is wrong with the day of a step, in words; empty when nothing is.

    ``earliest`` is the day it may not be before, ``than`` says what day that is.
    """
    if day is None:
        return f"请填写{what}。"
    if day > today:
        return f"{what}不能晚于今天（{today}），请重新选择。"
    if earliest is not None and day < earliest:
        return f"{what}不能早于{than}（{earliest}），请重新选择。"
    return ""
