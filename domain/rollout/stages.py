"""The life of a site: the stages of its lane, the moves between them, and what is wrong with a move.

A move is a step of one stage, forward or back; nothing is skipped. The days of a site's moves never go back.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

LONGEST_REASON = 200
FIRST_DAY = date(2000, 1, 1)
"""No room of the programme was begun before this day; an earlier one was mistyped."""


class Lane(StrEnum):
    """How a room comes about: built anew, or nominated by a district and recognised."""

    NEW = "new"
    RECOGNISED = "recognised"

    @property
    def label(self) -> str:
        """What it is called."""
        return LANE_NAMES[self]


class SiteStage(StrEnum):
    """Where a site stands; both lanes meet at the opening."""

    SELECTION = "selection"
    SCHEME = "scheme"
    APPROVAL = "approval"
    CONSTRUCTION = "construction"
    FITTING = "fitting"
    ACCEPTANCE = "acceptance"
    NOMINATED = "nominated"
    VERIFIED = "verified"
    RECOGNISED = "recognised"
    OPEN = "open"
    ASSESSED = "assessed"

    @property
    def label(self) -> str:
        """What it is called."""
        return STAGE_NAMES[self]


class MoveKind(StrEnum):
    """What is done to a site."""

    START = "start"
    ADVANCE = "advance"
    BACK = "back"
    WITHDRAW = "withdraw"
    CLOSE = "close"
    REOPEN = "reopen"

    @property
    def label(self) -> str:
        """What it is called."""
        return MOVE_NAMES[self]

    @property
    def needs_reason(self) -> bool:
        """Whether it has to be said why."""
        return self in (MoveKind.BACK, MoveKind.WITHDRAW, MoveKind.CLOSE)

    @property
    def enters(self) -> bool:
        """Whether a stage is entered by it through that stage's gate; the first stage has none."""
        return self is MoveKind.ADVANCE


class SiteState(StrEnum):
    """Whether a site is on its way or open, was given up before it opened, or was closed after that."""

    ACTIVE = "active"
    WITHDRAWN = "withdrawn"
    CLOSED = "closed"

    @property
    def label(self) -> str:
        """What it is called."""
        return STATE_NAMES[self]


LANE_NAMES: Mapping[Lane, str] = {Lane.NEW: "新建", Lane.RECOGNISED: "申报认定"}
STAGE_NAMES: Mapping[SiteStage, str] = {
    SiteStage.SELECTION: "选址",
    SiteStage.SCHEME: "方案",
    SiteStage.APPROVAL: "立项",
    SiteStage.CONSTRUCTION: "施工",
    SiteStage.FITTING: "设备图书",
    SiteStage.ACCEPTANCE: "验收",
    SiteStage.NOMINATED: "区推荐",
    SiteStage.VERIFIED: "核查",
    SiteStage.RECOGNISED: "认定",
    SiteStage.OPEN: "开放",
    SiteStage.ASSESSED: "评估",
}
MOVE_NAMES: Mapping[MoveKind, str] = {
    MoveKind.START: "启动",
    MoveKind.ADVANCE: "进入下一阶段",
    MoveKind.BACK: "退回上一阶段",
    MoveKind.WITHDRAW: "撤销",
    MoveKind.CLOSE: "关闭",
    MoveKind.REOPEN: "重新开放",
}
STATE_NAMES: Mapping[SiteState, str] = {
    SiteState.ACTIVE: "推进中",
    SiteState.WITHDRAWN: "已撤销",
    SiteState.CLOSED: "已关闭",
}

STAGES: Mapping[Lane, tuple[SiteStage, ...]] = {
    Lane.NEW: (
        SiteStage.SELECTION,
        SiteStage.SCHEME,
        SiteStage.APPROVAL,
        SiteStage.CONSTRUCTION,
        SiteStage.FITTING,
        SiteStage.ACCEPTANCE,
        SiteStage.OPEN,
        SiteStage.ASSESSED,
    ),
    Lane.RECOGNISED: (
        SiteStage.NOMINATED,
        SiteStage.VERIFIED,
        SiteStage.RECOGNISED,
        SiteStage.OPEN,
        SiteStage.ASSESSED,
    ),
}
"""The stages of each lane in their order."""

OPENED: frozenset[SiteStage] = frozenset({SiteStage.OPEN, SiteStage.ASSESSED})
"""The stages in which a room is there for children."""


@dataclass(frozen=True, slots=True)
class Move:
    """A move of a site: the `turn`-th of its life, in force from `effective_on`, recorded by change `seq`.

    `stage` is where the site stands after it; of a withdrawal or closing, where it stood.
    """

    site_id: int
    turn: int
    kind: MoveKind
    stage: SiteStage
    effective_on: date
    seq: int
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a site stands after its moves, since when, and how it came there, the first move first."""

    stage: SiteStage | None = None
    since: date | None = None
    state: SiteState = SiteState.ACTIVE
    history: tuple[Move, ...] = ()

    @property
    def is_open(self) -> bool:
        """Whether the room is open."""
        return self.state is SiteState.ACTIVE and self.stage in OPENED

    @property
    def in_flight(self) -> bool:
        """Whether the site is on its way to the opening."""
        return self.state is SiteState.ACTIVE and self.stage is not None and self.stage not in OPENED

    @property
    def opened_on(self) -> date | None:
        """The day the room was first opened; None when it has not been, or was begun anew since."""
        for move in reversed(self.history):
            if move.stage is SiteStage.OPEN and move.kind is MoveKind.ADVANCE:
                return move.effective_on
            if move.kind is MoveKind.START:
                break
        return None

    @property
    def words(self) -> str:
        """How it stands, in a word: its stage, or that it was given up or closed."""
        if self.state is not SiteState.ACTIVE:
            return self.state.label
        return "未启动" if self.stage is None else self.stage.label

    def days(self, today: date) -> int:
        """How many days it has been standing so, 0 on the first."""
        return 0 if self.since is None else max(0, (today - self.since).days)

    def entered(self, stage: SiteStage) -> date | None:
        """The day a stage was last entered, however; None when it never was."""
        days = [m.effective_on for m in self.history if m.stage is stage and m.kind in _ENTERING]
        return days[-1] if days else None


_ENTERING = frozenset({MoveKind.START, MoveKind.ADVANCE, MoveKind.BACK})
NOT_STARTED = Standing()


def after(moves: Iterable[Move]) -> Standing:
    """Where a site stands after these moves, which come in their order."""
    history = tuple(moves)
    if not history:
        return NOT_STARTED
    last = history[-1]
    return Standing(last.stage, last.effective_on, state_after(last.kind), history)


def state_after(kind: MoveKind) -> SiteState:
    """The state that a move leaves a site in."""
    if kind is MoveKind.WITHDRAW:
        return SiteState.WITHDRAWN
    return SiteState.CLOSED if kind is MoveKind.CLOSE else SiteState.ACTIVE


def position(lane: Lane, stage: SiteStage) -> int:
    """The place of a stage in its lane, from 0."""
    return STAGES[lane].index(stage)


def next_stage(lane: Lane, stage: SiteStage) -> SiteStage | None:
    """The stage after one; None after the last."""
    order = STAGES[lane]
    place = order.index(stage) + 1
    return order[place] if place < len(order) else None


def possible(lane: Lane, standing: Standing) -> tuple[MoveKind, ...]:
    """The moves that a site's standing leaves open, the usual one first."""
    stage = standing.stage
    if stage is None or standing.state is SiteState.WITHDRAWN:
        return (MoveKind.START,)
    if standing.state is SiteState.CLOSED:
        return (MoveKind.REOPEN,)
    found: list[MoveKind] = []
    if next_stage(lane, stage) is not None:
        found.append(MoveKind.ADVANCE)
    if stage is SiteStage.ASSESSED or (stage not in OPENED and position(lane, stage) > 0):
        found.append(MoveKind.BACK)
    found.append(MoveKind.CLOSE if stage in OPENED else MoveKind.WITHDRAW)
    return tuple(found)


def target(lane: Lane, standing: Standing, kind: MoveKind) -> SiteStage | None:
    """Where a move would leave a site; None when it is not possible."""
    if kind not in possible(lane, standing):
        return None
    if kind is MoveKind.START or standing.stage is None:
        return STAGES[lane][0]
    if kind is MoveKind.ADVANCE:
        return next_stage(lane, standing.stage)
    if kind is MoveKind.BACK:
        return STAGES[lane][position(lane, standing.stage) - 1]
    return standing.stage


def allowed(
    lane: Lane,
    standing: Standing,
    kind: MoveKind,
    effective_on: date | None,
    reason: str,
    today: date,
    wanted: SiteStage | None = None,
) -> dict[str, str]:
    """What is wrong with a move, by field (stage, effective_on, reason); empty when nothing is.

    `wanted` is the stage that was asked for, if one was: one that the move does not lead to is refused.
    """
    found: dict[str, str] = {}
    told = stage_fault(lane, standing, kind, wanted)
    if told:
        found["stage"] = told
    told = day_fault(standing.since, effective_on, today)
    if told:
        found["effective_on"] = told
    if not reason.strip() and (kind.needs_reason or (kind is MoveKind.START and standing.history)):
        found["reason"] = f"请写明{kind.label}的原因。"
    elif len(reason.strip()) > LONGEST_REASON:
        found["reason"] = f"原因不超过 {LONGEST_REASON} 字，请精简。"
    return found


def stage_fault(lane: Lane, standing: Standing, kind: MoveKind, wanted: SiteStage | None) -> str:
    """Why a move is not possible from where a site stands; empty when it is."""
    led = target(lane, standing, kind)
    if led is None:
        return _impossible(lane, standing, kind)
    if wanted is None or wanted is led:
        return ""
    if wanted not in STAGES[lane]:
        return f"“{wanted.label}”不是{lane.label}的阶段，请重新选择。"
    if kind is MoveKind.ADVANCE:
        return (
            f"不能跳过阶段：点位现在是“{standing.words}”，下一阶段是“{led.label}”，"
            f"不能直接进入“{wanted.label}”。请逐个阶段办理。"
        )
    return f"{kind.label}后的阶段是“{led.label}”，不是“{wanted.label}”。请逐个阶段办理。"


def _impossible(lane: Lane, standing: Standing, kind: MoveKind) -> str:
    if standing.state is SiteState.WITHDRAWN:
        return "点位已撤销，只能重新启动，从第一个阶段开始。"
    if standing.state is SiteState.CLOSED:
        return "图书室已关闭，只能重新开放。"
    if standing.stage is None:
        return "点位还没有启动，请先启动。"
    if kind is MoveKind.START:
        return "点位已经启动，不必再次启动。"
    if kind is MoveKind.REOPEN:
        return "图书室没有关闭，不必重新开放。"
    if kind is MoveKind.ADVANCE:
        return f"“{standing.stage.label}”已是最后一个阶段。"
    if kind is MoveKind.WITHDRAW:
        return "图书室已经开放，不能撤销；不再开放请办理关闭。"
    if kind is MoveKind.CLOSE:
        return "图书室还没有开放，不能关闭；不再建设请办理撤销。"
    if standing.stage is SiteStage.OPEN:
        return "图书室已经开放，不能退回建设阶段；开放日期登记有误请更正日期，不再开放请办理关闭。"
    return f"“{standing.stage.label}”是第一个阶段，不能再退回；不再建设请办理撤销。"


def day_fault(since: date | None, day: date | None, today: date) -> str:
    """What is wrong with the day of a move that follows one of `since`; empty when nothing is."""
    if day is None:
        return "请填写日期。"
    if day > today:
        return f"日期不能晚于今天（{today.isoformat()}）：阶段变动办理后再登记。"
    if since is not None and day < since:
        return f"日期不能早于上一次阶段变动的日期（{since.isoformat()}），请修改。"
    if day < FIRST_DAY:
        return "日期的年份不对，请修改。"
    return ""


def corrected_day_fault(moves: Sequence[Move], turn: int, day: date | None, today: date) -> str:
    """What is wrong with another day for the move of that turn: it stays between its neighbours."""
    before = [move.effective_on for move in moves if move.turn < turn]
    later = [move.effective_on for move in moves if move.turn > turn]
    told = day_fault(max(before, default=None), day, today)
    if told or day is None:
        return told
    if later and day > min(later):
        return f"日期不能晚于下一次阶段变动的日期（{min(later).isoformat()}），请修改。"
    return ""


@dataclass(frozen=True, slots=True)
class Stay:
    """A stay of a site in a stage: from its first day to the day it left, None while it stands there."""

    site_id: int
    stage: SiteStage
    from_day: date
    to_day: date | None

    def days(self, today: date) -> int:
        """How long it lasted or has lasted, in days."""
        return ((self.to_day or today) - self.from_day).days


def stays(history: Iterable[Move]) -> tuple[Stay, ...]:
    """The stays in stages that a history tells of. Withdrawn and closed sites stay nowhere."""
    found: list[Stay] = []
    last: Move | None = None
    for move in history:
        if last is not None and state_after(last.kind) is SiteState.ACTIVE:
            found.append(Stay(last.site_id, last.stage, last.effective_on, move.effective_on))
        last = move
    if last is not None and state_after(last.kind) is SiteState.ACTIVE:
        found.append(Stay(last.site_id, last.stage, last.effective_on, None))
    return tuple(found)
