"""Hours of the demonstration: the rules of five years, training of all staff, claims, closed years.

Everything in it is invented and says so. Attendance comes in bulk, a quarter at a time; a few people claim
what they took elsewhere, most of it is recognised and some returned.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import partial

from domain.talent.hours import Category, Conversion, Mode
from domain.talent.hours_views import Claim
from domain.talent.staff import StaffGroup, StaffMember
from services.attachments import attach
from services.demonstration.replay import Event, Replay
from services.demonstration.workdays import at, on_or_after
from services.talent.hours import ENTRY, Credit, credit_all
from services.talent.hours_claims import (
    Action,
    AssessmentTerms,
    ClaimTerms,
    decide,
    recognise,
    save_claim,
    submit_claim,
)
from services.talent.hours_reading import person_hours
from services.talent.hours_rules import RuleTerms, set_rule
from services.talent.hours_years import CorrectionTerms, close_year, correct, years_page
from services.talent.register import load_roster, today_of

PERSONNEL = "fangxiaotang"
"""The head of personnel, who sets the rules and closes the years."""
REVIEWER = "fengjiashu"
"""Who recognises claims."""
GROUP = "group_training"
"""What training of all staff is called as a source of hours."""
LABEL = "（演示数据）"

_PRO, _PUBLIC = Category.PROFESSIONAL, Category.PUBLIC
_GROUPS = frozenset({StaffGroup.PROFESSIONAL, StaffGroup.MANAGEMENT})
_FIRST, _LAST = 2021, 2025
_QUARTER_DAYS = ((3, 24), (6, 16), (9, 22), (11, 18))
_SLOW = 9
"""One person in so many takes about half of what the others take."""


@dataclass(frozen=True, slots=True)
class _Story:
    """A claim: who, when submitted, what, and what became of it (a reason: returned; None: still waits)."""

    login: str
    on: date
    title: str
    category: Category
    mode: Mode
    tenths: int
    started: date
    ended: date
    provider: str
    decided_on: date | None
    reason: str = ""
    recognised: int | None = None


_CLAIMS = (
    _Story(
        "xiazhiqiu",
        date(2022, 9, 26),
        "阅读推广人研修班",
        _PRO,
        Mode.CLASSROOM,
        240,
        date(2022, 9, 20),
        date(2022, 9, 22),
        "省级培训中心",
        date(2022, 9, 29),
    ),
    _Story(
        "xulinqiao",
        date(2023, 5, 15),
        "办公室公文处理网络课程",
        _PUBLIC,
        Mode.ONLINE,
        120,
        date(2023, 4, 3),
        date(2023, 5, 12),
        "网络学习平台",
        date(2023, 5, 18),
    ),
    _Story(
        "xiazhiqiu",
        date(2023, 11, 20),
        "行业年会分会场",
        _PRO,
        Mode.CONFERENCE,
        160,
        date(2023, 11, 14),
        date(2023, 11, 15),
        "行业学会",
        date(2023, 11, 24),
        "日程显示只有一天半的学术报告，请按 12 学时修改后再提交。",
    ),
    _Story(
        "linxiachu",
        date(2024, 6, 17),
        "少儿阅读空间跟班学习",
        _PRO,
        Mode.SHADOWING,
        320,
        date(2024, 6, 3),
        date(2024, 6, 7),
        "外市图书馆",
        date(2024, 6, 21),
        "跟班五天，第三天参加会议，扣除 4 学时。",
        280,
    ),
    _Story(
        "tangyuning",
        date(2025, 4, 21),
        "数字资源长期保存培训",
        _PRO,
        Mode.CLASSROOM,
        160,
        date(2025, 4, 15),
        date(2025, 4, 16),
        "省级培训中心",
        date(2025, 4, 24),
    ),
    _Story(
        "xiazhiqiu",
        date(2025, 9, 15),
        "读者服务技能竞赛",
        _PRO,
        Mode.CONTEST,
        80,
        date(2025, 9, 10),
        date(2025, 9, 10),
        "市级主管部门",
        date(2025, 9, 18),
        "缺少获奖或参赛证明，请补充后再提交。",
    ),
    _Story(
        "linxiachu",
        date(2025, 11, 20),
        "公共文化空间运营研修",
        _PRO,
        Mode.CLASSROOM,
        160,
        date(2025, 11, 13),
        date(2025, 11, 14),
        "省级培训中心",
        None,
    ),
    _Story(
        "mengyitang",
        date(2025, 11, 24),
        "信息安全公需科目",
        _PUBLIC,
        Mode.ONLINE,
        60,
        date(2025, 11, 3),
        date(2025, 11, 21),
        "网络学习平台",
        None,
    ),
)


@dataclass
class HoursHistory:
    """Carries the story of the hours out."""

    replay: Replay
    _claims: dict[_Story, Claim] = field(default_factory=dict)
    """The claims that were submitted."""

    def events(self) -> Iterator[Event]:
        """All that happens to hours, in no particular order."""
        for year in (2021, 2023, 2025):
            yield Event(at(on_or_after(date(year, 1, 25)), "10:10"), partial(self._rule, year))
        for year in range(_FIRST, _LAST + 1):
            for number, (month, of) in enumerate(_QUARTER_DAYS):
                day = on_or_after(date(year, month, of))
                yield Event(at(day, "17:05"), partial(self._train, year, number, day))
        for year in range(_FIRST, _LAST):
            yield Event(at(on_or_after(date(year + 1, 1, 20)), "16:20"), partial(self._close, year))
        yield Event(at(on_or_after(date(2024, 3, 11)), "15:10"), self._correct)
        # Certificates are files: none where there is no data folder.
        if self.replay.context.storage.data_dir is not None:
            for story in _CLAIMS:
                yield Event(at(on_or_after(story.on), "11:35"), partial(self._claim, story))
                if story.decided_on is not None:
                    yield Event(at(on_or_after(story.decided_on), "09:25"), partial(self._decide, story))

    def _rule(self, year: int) -> None:
        """Plain at first; from 2023 on online hours count half and are capped, from 2025 some are carried."""
        conversions = {(Mode.ONLINE, _PUBLIC): Conversion(100, 400)}
        if year >= 2023:
            conversions[Mode.ONLINE, _PRO] = Conversion(50, 300)
            conversions[Mode.CONTEST, _PRO] = Conversion(200, 200)
        context, actor = self.replay.context, self.replay.staff.actor(PERSONNEL)
        terms = RuleTerms(
            year=year,
            valid_from=date(year, 1, 1),
            target=900,
            share=(2, 3),
            carry=100 if year >= 2025 else 0,
            groups=_GROUPS,
            conversions=conversions,
        )
        set_rule(context, actor, years_page(context, actor).version, terms)

    def _train(self, year: int, number: int, day: date) -> None:
        """A quarter's training of all who are there, in one transaction."""
        context, actor = self.replay.context, self.replay.staff.actor(PERSONNEL)
        with context.database.writing(actor) as work:
            roster = load_roster(work.session, today_of(context))
            present = [
                member
                for member in roster.in_service(day)
                if not any(leave.covers(day, day) for leave in roster.leaves(member.id))
            ]
            source = year * 10 + number
            credits = [one for member in present for one in _attended(member, year, number, day, source)]
            title = f"{year} 年第 {number + 1} 季度集中培训{LABEL}"
            after = {"title": title, "count": str(len(credits))}
            seq = work.record("hours.credit", ENTRY, f"{GROUP}:{source}", after=after)
            credit_all(work, seq, credits)

    def _close(self, year: int) -> None:
        close_year(self.replay.context, self.replay.staff.actor(PERSONNEL), year)

    def _correct(self) -> None:
        """A certificate that came after the close, and hours that were counted twice."""
        context, actor = self.replay.context, self.replay.staff.actor(PERSONNEL)
        for number, tenths, reason in (
            ("YG0031", 160, f"补交 2023 年 12 月培训证书{LABEL}"),
            ("YG0047", -45, f"2023 年第三季度重复计入{LABEL}"),
        ):
            found = person_hours(context, actor, number, 2023)
            terms = CorrectionTerms(2023, _PRO, Mode.CLASSROOM, tenths, reason)
            correct(context, actor, found.staff_id, found.version, terms)

    def _claim(self, story: _Story) -> None:
        context, actor = self.replay.context, self.replay.staff.actor(story.login)
        terms = ClaimTerms(
            f"{story.title}{LABEL}",
            story.category,
            story.mode,
            story.tenths,
            story.started,
            story.ended,
            story.provider,
        )
        made = save_claim(context, actor, None, 0, terms)
        words = "演示数据，不是真实证书。\n".encode()
        attach(context, actor, "hour_claim", str(made.id), "演示_证书.txt", [words])
        self._claims[story] = submit_claim(context, actor, made.id, made.version, terms)

    def _decide(self, story: _Story) -> None:
        """The reviewer recognises a claim, or returns it with a reason."""
        context, reviewer = self.replay.context, self.replay.staff.actor(REVIEWER)
        made = self._claims[story]
        if story.recognised is not None:
            assessed = AssessmentTerms(story.category, story.mode, story.recognised, story.reason)
            recognise(context, reviewer, made.id, made.version, assessed)
        elif story.reason:
            decide(context, reviewer, made.id, Action.RETURN, story.reason)
        else:
            recognise(context, reviewer, made.id, made.version)


def _attended(member: StaffMember, year: int, number: int, day: date, source: int) -> Iterator[Credit]:
    """What a person took in a quarter: told by their number, so that every load is the same."""
    seed = member.id * 7 + year * 3 + number * 5
    half = 2 if member.id % _SLOW == year % _SLOW else 1
    classroom = (160 + seed % 7 * 10) // half
    yield Credit(
        member.id,
        year,
        _PRO,
        Mode.CLASSROOM,
        classroom,
        GROUP,
        source * 10,
        day,
        f"业务集中培训{LABEL}",
    )
    yield Credit(
        member.id,
        year,
        _PUBLIC,
        Mode.ONLINE,
        (60 + seed % 5 * 10) // half,
        GROUP,
        source * 10 + 1,
        day,
        f"公需科目网络学习{LABEL}",
    )
    if seed % 4 == 0:
        yield Credit(
            member.id,
            year,
            _PRO,
            Mode.CONFERENCE,
            40,
            GROUP,
            source * 10 + 2,
            day,
            f"学术报告会{LABEL}",
        )
