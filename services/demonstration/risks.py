"""A few risks and problems of the last year, assessed, come true, coordinated, over: told as people would."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import partial

from domain.permissions import Actor, Role
from services.demonstration.people import holders, lead_on
from services.demonstration.replay import Event, Replay
from services.demonstration.script import ProjectScript
from services.demonstration.workdays import at, later
from services.risks.assessing import Measure, RiskState, RiskTerms, assess_risk, close_risk, raise_risk
from services.risks.forms import new_problem
from services.risks.reading import problem_page, risk_page
from services.risks.solving import Source, answer_problem, edit_problem, raise_problem, solve_problem
from services.viewing import ViewRequest

DIRECTOR = "gujingyuan"
LABEL = "（演示数据）"
_NOW = ViewRequest()


@dataclass(frozen=True, slots=True)
class RiskStory:
    """One risk: the project it is about by number, its grades on its days, and how it ended."""

    project: int
    title: str
    description: str
    grades: tuple[tuple[date, int, int], ...]
    measure: str
    ends: str = ""
    watched: bool = False


@dataclass(frozen=True, slots=True)
class ProblemStory:
    """One problem: what a director is asked and answers, and how it was solved, as far as it got."""

    project: int
    on: date
    title: str
    effect: str
    measure: str
    request: str = ""
    answer: str = ""
    solved: str = ""


RISKS: tuple[RiskStory, ...] = (
    RiskStory(
        2,
        "设备供货可能晚于安装计划",
        "供应商排产紧张，设备可能晚到，影响安装和验收。",
        ((date(2025, 3, 12), 3, 4), (date(2025, 6, 18), 4, 4), (date(2025, 10, 15), 4, 5)),
        "与供应商确认排产计划，必要时调整安装顺序",
    ),
    RiskStory(
        5,
        "专业人员不足，数据整理可能拖期",
        "整理工作量大，现有人员难以按期完成。",
        ((date(2025, 4, 9), 3, 3), (date(2025, 9, 10), 2, 3)),
        "协调志愿者和实习生参与初步整理",
    ),
    RiskStory(
        9,
        "经费到位时间可能推迟",
        "上级经费下达时间未定，采购可能推迟。",
        ((date(2025, 5, 14), 4, 3), (date(2025, 9, 17), 3, 4)),
        "先行完成采购需求论证和方案评审",
    ),
    RiskStory(
        12,
        "活动场地与大型活动冲突",
        "场地档期紧，部分活动可能改期。",
        ((date(2025, 7, 9), 2, 2),),
        "提前一个季度锁定场地",
        watched=True,
    ),
    RiskStory(
        16,
        "系统迁移期间可能影响读者服务",
        "迁移窗口内检索和借还可能中断。",
        ((date(2025, 2, 19), 3, 5), (date(2025, 5, 21), 2, 4)),
        "安排在闭馆时段迁移并保留回退方案",
        ends="迁移已完成，运行平稳。",
    ),
    RiskStory(
        20,
        "合作单位人员变动影响进度",
        "合作单位联系人更换，对接可能中断。",
        ((date(2025, 8, 13), 2, 3),),
        "重新确认双方联系人和分工",
    ),
)

PROBLEMS: tuple[ProblemStory, ...] = (
    ProblemStory(
        7,
        date(2025, 11, 12),
        "跨部门数据口径不一致",
        "汇总数据无法核对，报送推迟。",
        "列出不一致的口径清单",
        "请协调相关部门统一口径并指定牵头部门。",
    ),
    ProblemStory(
        13,
        date(2025, 11, 18),
        "改造区域需临时闭馆",
        "施工和开放时间冲突，进度受阻。",
        "提出分区闭馆方案",
        "请确定闭馆时段并协调读者告知工作。",
    ),
    ProblemStory(
        18,
        date(2025, 9, 22),
        "合作协议未按期签订",
        "后续工作无法启动。",
        "修改协议文本并报审",
        "请协调合作方尽快确认协议。",
        "已与合作方商定，十月中旬签订，由牵头部门跟进。",
        "协议已签订。",
    ),
    ProblemStory(
        4, date(2025, 10, 21), "部分资料版权尚未确认", "数字化成果暂不能公开。", "逐项联系权利人确认授权"
    ),
)
OCCURRED_ON = date(2025, 10, 28)
"""When the risk about the money came true."""


def risk_events(replay: Replay, scripts: Sequence[ProjectScript]) -> Iterator[Event]:
    """What happens with risks and problems, in no particular order; fewer projects make fewer of them."""
    told = [script for script in scripts if script.steps and not script.turns]
    for number, story in enumerate(RISKS):
        if story.project < len(told):
            yield from _Risk(replay, told[story.project], story, number).events()
    for number, met in enumerate(PROBLEMS):
        if met.project < len(told):
            yield from _Problem(replay, told[met.project], met, number).events()


@dataclass
class _Told:
    """What both kinds of stories need: the people of the project's department on a day."""

    replay: Replay
    script: ProjectScript

    def writer(self) -> Actor:
        """The reporter of the department, or its head."""
        return self.replay.staff.actor(self.people()[0])

    def people(self) -> tuple[str, ...]:
        """Who answers for the project's work on the clock's day."""
        today = self.replay.context.today
        department = lead_on(self.script.lead, today)
        return holders(Role.REPORTER, department, today) or holders(Role.DEPARTMENT_HEAD, department, today)

    def in_charge(self) -> tuple[int, int]:
        """The department that leads the project and the person of it who answers."""
        staff, today = self.replay.staff, self.replay.context.today
        return staff.departments[lead_on(self.script.lead, today)], staff.accounts[self.people()[0]]

    @property
    def place(self) -> str:
        """The project in addresses."""
        return f"project:{self.script.code}-01"


@dataclass
class _Risk(_Told):
    story: RiskStory
    number: int
    risk_id: int = 0

    def events(self) -> Iterator[Event]:
        """Registered, assessed anew, closed or come true."""
        for count, (day, likelihood, impact) in enumerate(self.story.grades):
            moment = at(later(day, 0), "10:05") + timedelta(minutes=11 * self.number)
            yield Event(moment, partial(self.assess, count == 0, likelihood, impact))
        if self.story.ends:
            yield Event(at(later(self.story.grades[-1][0], 20), "15:10"), self.close)
        if "经费" in self.story.title:
            yield Event(at(OCCURRED_ON, "15:30"), self.occur)

    def assess(self, first: bool, likelihood: int, impact: int) -> None:
        """Register the risk, or assess it anew."""
        context, today = self.replay.context, self.replay.context.today
        department, owner = self.in_charge()
        terms = RiskTerms(
            title=f"{self.story.title}{LABEL}",
            description=self.story.description,
            likelihood=likelihood,
            impact=impact,
            department_id=department,
            owner_id=owner,
            review_on=today + timedelta(days=120 if self.number else 45),
            measures=(Measure(self.story.measure, today + timedelta(days=110)),),
            state=RiskState.WATCHED if self.story.watched else RiskState.OPEN,
        )
        if first:
            self.risk_id = raise_risk(context, self.writer(), self.place, terms)
        else:
            assess_risk(context, self.writer(), self.risk_id, self._version(), terms)

    def close(self) -> None:
        """The risk is over."""
        close_risk(self.replay.context, self.writer(), self.risk_id, self._version(), self.story.ends)

    def occur(self) -> None:
        """The risk came true and is a problem now."""
        context, actor = self.replay.context, self.writer()
        form = new_problem(context, actor, "", risk_id=self.risk_id)
        terms = replace(form.terms, title=f"经费未按期到位{LABEL}", effect="采购推迟约一个月。", measures=())
        raise_problem(context, actor, "", terms, Source(self.risk_id, form.risk_version))

    def _version(self) -> int:
        context = self.replay.context
        return risk_page(context, self.writer(), self.risk_id, _NOW).line.record.version


@dataclass
class _Problem(_Told):
    story: ProblemStory
    number: int
    problem_id: int = 0

    def events(self) -> Iterator[Event]:
        """Registered, put before a director, answered, solved."""
        moment = at(self.story.on, "14:05") + timedelta(minutes=13 * self.number)
        yield Event(moment, self.register)
        if self.story.request:
            yield Event(at(later(self.story.on, 2), "09:50"), self.ask)
        if self.story.answer:
            yield Event(at(later(self.story.on, 5), "16:20"), self.answer)
        if self.story.solved:
            yield Event(at(later(self.story.on, 15), "16:40"), self.solve)

    def register(self) -> None:
        """The department registers what happened."""
        context = self.replay.context
        form = new_problem(context, self.writer(), self.place)
        department, owner = self.in_charge()
        measures = (Measure(self.story.measure, context.today + timedelta(days=21)),)
        terms = replace(
            form.terms,
            title=f"{self.story.title}{LABEL}",
            description=f"{self.story.title}，{self.story.effect}",
            effect=self.story.effect,
            department_id=department,
            owner_id=owner,
            measures=measures,
        )
        self.problem_id = raise_problem(context, self.writer(), self.place, terms)

    def ask(self) -> None:
        """The department asks a director to coordinate."""
        page = problem_page(self.replay.context, self.writer(), self.problem_id, _NOW)
        terms = replace(
            page.line.terms,
            needs_director=True,
            director_id=self.replay.staff.accounts[DIRECTOR],
            request=self.story.request,
        )
        version = page.line.record.version
        edit_problem(self.replay.context, self.writer(), self.problem_id, version, terms)

    def answer(self) -> None:
        """The director answers."""
        director = self.replay.staff.actor(DIRECTOR)
        page = problem_page(self.replay.context, director, self.problem_id, _NOW)
        version = page.line.record.version
        answer_problem(self.replay.context, director, self.problem_id, version, self.story.answer)

    def solve(self) -> None:
        """The problem is over."""
        page = problem_page(self.replay.context, self.writer(), self.problem_id, _NOW)
        version = page.line.record.version
        solve_problem(self.replay.context, self.writer(), self.problem_id, version, self.story.solved)
