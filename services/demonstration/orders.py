"""A few orders of the last two years in every state, told by the people whose steps they were."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from domain.permissions import Actor, Role
from services.demonstration.people import DEPARTMENTS, holders, lead_on
from services.demonstration.replay import OFFICE, Event, Replay
from services.demonstration.script import ProjectScript
from services.demonstration.workdays import at, later
from services.supervision import answering, issuing
from services.supervision.calling import tell_orders
from services.supervision.issuing import Colour, OrderTerms
from services.supervision.reading import open_page
from services.viewing import ViewRequest

DIRECTOR = "gujingyuan"
_LABEL = "（演示数据）"


@dataclass(frozen=True, slots=True)
class OrderStory:
    """One order: raised on a day, due some working days later, taken as far as ``ends`` says.

    ``project`` counts among the projects that are told of; None for an order about nothing in particular.
    """

    on: date
    days: int
    title: str
    requirement: str
    ends: str
    project: int | None = None
    by: str = OFFICE
    colour: Colour = Colour.NONE


STORIES: tuple[OrderStory, ...] = (
    OrderStory(
        date(2024, 4, 8),
        15,
        "加快项目前期手续办理",
        "列出未办结手续清单，逐项明确责任人和办结时间。",
        "archived",
        3,
    ),
    OrderStory(
        date(2024, 9, 9), 10, "补齐第三季度活动档案", "按活动逐场补齐签到、照片和总结，统一归档。", "archived"
    ),
    OrderStory(
        date(2025, 3, 10),
        20,
        "推进年度任务按序时完成",
        "对照年度任务书说明差距，提出赶进度措施。",
        "struck",
        7,
        DIRECTOR,
    ),
    OrderStory(
        date(2025, 6, 16), 12, "整改消防检查发现的问题", "逐项整改并附照片，整改完成前加强巡查。", "finished"
    ),
    OrderStory(
        date(2025, 9, 15),
        15,
        "重复立项，已并入其他督办",
        "与前期督办事项合并办理。",
        "withdrawn",
        11,
    ),
    OrderStory(
        date(2025, 10, 20),
        20,
        "明确项目收尾安排",
        "列出剩余工作、完成时间和验收方式。",
        "answered",
        15,
        DIRECTOR,
    ),
    OrderStory(
        date(2025, 10, 30),
        14,
        "加快滞后里程碑建设",
        "每周反馈一次进展，说明存在的困难和需要协调的事项。",
        "behind",
        19,
        DIRECTOR,
        Colour.BLUE,
    ),
    OrderStory(
        date(2025, 11, 18), 10, "做好年终总结数据核对", "核对全年业务数据，说明与月报的差异。", "handed"
    ),
    OrderStory(date(2025, 11, 25), 15, "拟订明年重点任务建议", "提出任务、指标和时间安排。", "raised"),
)
_ANSWERS = {
    20: "已完成现场核查，正在比选方案。",
    60: "主要工作已铺开，按计划推进。",
    100: "已按要求办理完毕。",
}
_ORDER = ("raised", "handed", "accepted", "answered", "finished", "struck", "archived")


def order_events(replay: Replay, scripts: Sequence[ProjectScript]) -> Iterator[Event]:
    """The steps of every story on their days, and the calendar where somebody kept silent."""
    known = [script for script in scripts if script.steps]
    for number, story in enumerate(STORIES):
        script = known[story.project % len(known)] if story.project is not None and known else None
        yield from _Told(replay, story, script, DEPARTMENTS[number % 3].code).events()


class _Told:
    """One story being told: the order it became, and who has which step."""

    def __init__(
        self, replay: Replay, story: OrderStory, script: ProjectScript | None, department: str
    ) -> None:
        self.replay, self.story, self.script = replay, story, script
        self._department = script.lead if script else department
        self.order_id = 0

    def events(self) -> Iterator[Event]:
        """All that happens to the order."""
        story = self.story
        yield Event(at(story.on, "09:40"), self._raise)
        if story.ends == "raised":
            return
        yield Event(at(story.on, "10:20"), self._hand_over)
        if story.ends == "withdrawn":
            yield Event(at(later(story.on, 2), "15:10"), self._withdraw)
        if story.ends in ("handed", "withdrawn"):
            return
        yield Event(at(later(story.on, 1), "14:30"), self._accept)
        if story.ends == "behind":
            yield Event(at(later(story.on, 8), "16:00"), partial(self._answer, 20))
            yield Event(at(later(story.on, 10), "09:05"), self._press)
            for days in (15, 18):
                yield Event(at(later(story.on, days), "08:00"), self._calendar)
            return
        half = max(story.days // 2, 2)
        yield Event(at(later(story.on, half), "16:20"), partial(self._answer, 60))
        yield Event(at(later(story.on, story.days - 1), "16:40"), partial(self._answer, 100))
        reached = _ORDER.index(story.ends)
        for step, name in enumerate(("finished", "struck", "archived")):
            if reached >= _ORDER.index(name):
                yield Event(at(later(story.on, story.days + 1 + step), "10:10"), partial(self._close, name))

    def _head(self) -> str:
        today = self.replay.context.today
        return holders(Role.DEPARTMENT_HEAD, lead_on(self._department, today), today)[0]

    def _turn(self) -> int:
        actor = self.replay.staff.actor(OFFICE)
        return open_page(self.replay.context, actor, self.order_id, ViewRequest()).line.standing.turn

    def _raise(self) -> None:
        story, today = self.story, self.replay.context.today
        project = self.replay.project_ids.get(self.script.code) if self.script else None
        terms = OrderTerms(
            title=story.title,
            requirement=story.requirement + _LABEL,
            due_on=later(today, story.days),
            basis="馆务会议定事项" if story.by == DIRECTOR else "年度工作要点",
            colour=story.colour,
            subject=f"project:{project}" if project else "",
        )
        actor = self.replay.staff.actor(story.by)
        self.order_id = issuing.raise_order(self.replay.context, actor, terms)

    def _hand_over(self) -> None:
        replay, today = self.replay, self.replay.context.today
        department = replay.staff.departments[lead_on(self._department, today)]
        issuing.hand_over(replay.context, replay.staff.actor(OFFICE), self.order_id, self._turn(), department)

    def _accept(self) -> None:
        actor = self.replay.staff.actor(self._head())
        answering.accept(self.replay.context, actor, self.order_id, self._turn(), "由部门负责人牵头办理。")

    def _answer(self, completion: int) -> None:
        text = _ANSWERS[completion]
        actor = self.replay.staff.actor(self._head())
        answering.answer(self.replay.context, actor, self.order_id, self._turn(), text + _LABEL, completion)

    def _press(self) -> None:
        issuing.press(self.replay.context, self.replay.staff.actor(DIRECTOR), self.order_id)

    def _calendar(self) -> None:
        context = self.replay.context
        with context.database.writing(Actor.system()) as work:
            tell_orders(context, work)

    def _withdraw(self) -> None:
        reason = "已并入其他督办事项，不再单列。"
        actor = self.replay.staff.actor(self.story.by)
        issuing.withdraw(self.replay.context, actor, self.order_id, self._turn(), reason)

    def _close(self, name: str) -> None:
        context, staff, turn = self.replay.context, self.replay.staff, self._turn()
        if name == "finished":
            issuing.finish(context, staff.actor(self.story.by), self.order_id, turn, "同意办结。")
        elif name == "struck":
            issuing.strike_off(context, staff.actor(OFFICE), self.order_id, turn, "已核对，同意销号。")
        else:
            issuing.archive(context, staff.actor(OFFICE), self.order_id, turn, "材料随附件保存。")
