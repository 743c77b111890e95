"""Training in the demonstration: five years of activities, exchanges with reports, lists of 五个一.

The personnel office plans, enrols and records as it would, each step on its day; everything is invented.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import partial

from domain.talent.hours import Category, Mode
from domain.talent.staff import StaffGroup, StaffMember
from services.demonstration.replay import Event, Replay
from services.demonstration.scenario import BUSINESS_DATE
from services.demonstration.workdays import at, on_or_after
from services.network.registry import load_registry
from services.talent.checklist import Action, Item, Proof, claim_item, decide_claim, save_checklist
from services.talent.exchanges import ExchangeKind, ExchangeTerms, add_exchange, decide_report, hand_in
from services.talent.register import Roster, load_roster, today_of
from services.talent.training import Audience, Terms, add_activity, cancel_activity
from services.talent.training_attendance import Heads, Way, record_attendance, record_heads
from services.talent.training_reading import open_activity
from services.talent.training_seats import enrol, enrol_people, withdraw

PERSONNEL = "fangxiaotang"
"""The head of personnel, who runs training."""
YEARS = range(2021, 2026)
_HOME = "演示·金陵图书馆培训中心"


@dataclass(frozen=True, slots=True)
class _Course:
    """What is held every year: when, how many of ten people come, and for the network or not."""

    title: str
    category: Category
    mode: Mode
    hours: int
    month: int
    day: int
    days: int
    of_ten: int
    network: bool = False


_COURSES = (
    _Course("公需科目集中学习", Category.PUBLIC, Mode.ONLINE, 24, 3, 18, 10, 9),
    _Course("读者服务规范与沟通", Category.PROFESSIONAL, Mode.CLASSROOM, 12, 4, 15, 2, 5),
    _Course("公共图书馆业务统计与规范", Category.PROFESSIONAL, Mode.CLASSROOM, 8, 5, 20, 1, 3, True),
    _Course("编目与元数据实务", Category.PROFESSIONAL, Mode.CLASSROOM, 18, 6, 17, 3, 4),
    _Course("图书馆学术年会", Category.PROFESSIONAL, Mode.CONFERENCE, 16, 9, 9, 2, 2),
    _Course("阅读推广案例研讨", Category.PROFESSIONAL, Mode.CLASSROOM, 12, 9, 23, 2, 3, True),
    _Course("消防与应急处置", Category.PUBLIC, Mode.CLASSROOM, 4, 10, 14, 1, 7),
)
_LIBRARIES = ("XW", "QH", "GL", "JN", "LH", "GC")
_EXCHANGES: tuple[tuple[date, int, str, ExchangeKind, str, str, int, str], ...] = (
    (date(2021, 5, 10), 19, "panzijin", ExchangeKind.SHADOWING, "省级公共图书馆甲", "典藏部", 40, "accepted"),
    (date(2022, 9, 5), 89, "tianxubai", ExchangeKind.EXCHANGE, "友好城市图书馆乙", "古籍部", 80, "accepted"),
    (
        date(2023, 4, 10),
        18,
        "yuanqingyue",
        ExchangeKind.SHADOWING,
        "少年儿童图书馆丙",
        "借阅部",
        40,
        "accepted",
    ),
    (
        date(2024, 3, 4),
        180,
        "dengsiqi",
        ExchangeKind.SECONDMENT,
        "区公共图书馆丁",
        "馆长助理",
        80,
        "accepted",
    ),
    (
        date(2025, 4, 14),
        17,
        "pengwanqing",
        ExchangeKind.EXCHANGE,
        "友好城市图书馆乙",
        "活动部",
        40,
        "accepted",
    ),
    (
        date(2025, 9, 8),
        25,
        "fumingxuan",
        ExchangeKind.SHADOWING,
        "省级公共图书馆甲",
        "数字部",
        40,
        "returned",
    ),
    (
        date(2025, 10, 13),
        25,
        "liaozhixia",
        ExchangeKind.SHADOWING,
        "少年儿童图书馆丙",
        "活动部",
        40,
        "handed",
    ),
    (date(2025, 10, 20), 18, "qiunanxing", ExchangeKind.EXCHANGE, "区公共图书馆丁", "辅导部", 40, "due"),
    (date(2025, 11, 3), 80, "panzijin", ExchangeKind.SECONDMENT, "区公共图书馆丁", "部主任助理", 80, "away"),
)
"""First day, days, who, kind, host, post, hours, and how far it came."""
_REPORT = (
    "跟随岗位完成日常工作，学习了对方的服务流程与数据管理办法；回馆后整理操作要点，在部门内讲解一次（演示）。"
)
_ITEMS = (
    Item("i1", "读一本专业书", "写不少于一千字的读书笔记"),
    Item("i2", "参加一次集中培训", "", Proof.ACTIVITY),
    Item("i3", "提一条工作改进建议", "被部门采纳或有回复"),
    Item("i4", "参加一次读者活动服务", "活动策划或现场服务"),
    Item("i5", "讲一次内部分享课", "部门或全馆均可"),
)
"""The five of the demonstration: what the library's own are is not public."""
_LISTED = (date(2023, 2, 6), date(2024, 2, 5), date(2025, 2, 10))
_CLAIMS: tuple[tuple[date, str, str, str, str], ...] = (
    (date(2025, 4, 23), "panzijin", "i1", "approve", "读完一本读者服务专著，写了读书笔记（演示）。"),
    (date(2025, 5, 16), "pengwanqing", "i4", "approve", "负责一场亲子阅读活动的现场服务（演示）。"),
    (date(2025, 6, 12), "tianxubai", "i1", "approve", "读完一本古籍版本学教材，笔记已交部门（演示）。"),
    (date(2025, 7, 9), "dengsiqi", "i5", "approve", "在采编部讲解新的著录规则（演示）。"),
    (date(2025, 9, 17), "yuanqingyue", "i4", "return", "参加活动（演示）。"),
    (date(2025, 11, 18), "panzijin", "i5", "", "在借阅服务部分享咨询案例一次（演示）。"),
    (date(2025, 11, 20), "pengwanqing", "i3", "", "建议活动报名增加候补，已获部门回复（演示）。"),
)
"""Day, who, which item, what was decided, and what was said."""


@dataclass
class TrainingHistory:
    """Carries the story of training out."""

    replay: Replay
    _held: dict[tuple[int, str], int] = field(default_factory=dict)
    _exchanges: dict[int, int] = field(default_factory=dict)

    def events(self) -> Iterator[Event]:
        """All that happens, in no particular order."""
        for year in YEARS:
            for place, course in enumerate(_COURSES):
                starts = on_or_after(date(year, course.month, course.day))
                plan, list_, record = (
                    partial(act, year, place) for act in (self._plan, self._list, self._record)
                )
                yield Event(at(on_or_after(starts - timedelta(days=24)), "10:10"), plan)
                yield Event(at(on_or_after(starts - timedelta(days=12)), "10:20"), list_)
                ends = starts + timedelta(days=course.days - 1)
                yield Event(at(on_or_after(ends + timedelta(days=1)), "16:00"), record)
        for number, (first, days, *_) in enumerate(_EXCHANGES):
            yield Event(at(on_or_after(first - timedelta(days=14)), "09:40"), partial(self._send, number))
            over = on_or_after(first + timedelta(days=days + 5))
            if over < BUSINESS_DATE:
                yield Event(at(over, "10:30"), partial(self._report, number))
        for day in _LISTED:
            yield Event(at(day, "09:20"), partial(self._set_lists, day.year))
        for number, (day, *_) in enumerate(_CLAIMS):
            yield Event(at(on_or_after(day), "15:40"), partial(self._claim, number))
        yield Event(at(date(2025, 11, 10), "11:00"), self._open_workshop)
        yield Event(at(date(2025, 11, 12), "11:00"), self._call_off)

    def _roster(self) -> Roster:
        with self.replay.context.database.reading() as session:
            return load_roster(session, today_of(self.replay.context))

    def _terms(self, year: int, course: _Course) -> Terms:
        starts = on_or_after(date(year, course.month, course.day))
        return Terms(
            title=f"{year}年{course.title}",
            category=course.category,
            mode=course.mode,
            tenths=course.hours * 10,
            provider=_HOME,
            place="" if course.mode is Mode.ONLINE else "报告厅",
            starts_on=starts,
            ends_on=starts + timedelta(days=course.days - 1),
            department_id=self.replay.staff.departments["ZRB"],
            audience=Audience.NETWORK if course.network else Audience.STAFF,
            places=240 if course.network else None,
        )

    def _plan(self, year: int, place: int) -> None:
        terms, actor = self._terms(year, _COURSES[place]), self.replay.staff.actor(PERSONNEL)
        self._held[year, terms.title] = add_activity(self.replay.context, actor, terms)

    def _list(self, year: int, place: int) -> None:
        """Who comes: told by number, so that every load is the same."""
        course, context = _COURSES[place], self.replay.context
        activity, actor = self._activity(year, course), self.replay.staff.actor(PERSONNEL)
        people = [
            member.id
            for member in self._roster().in_service(context.today)
            if _turn(member, year + 3 * place) < course.of_ten and self._others(member)
        ]
        enrol_people(context, actor, activity, people)
        if course.network:
            for number, unit in enumerate(self._units()):
                way = Way.ORDERED if (number + place) % 2 else Way.BOOKED
                version = open_activity(context, actor, activity).heads_version
                booked = 6 + (year + number * 5 + place) % 9
                note = "点课：本馆业务骨干到馆讲授（演示）" if way is Way.ORDERED else ""
                record_heads(context, actor, activity, version, Heads(unit, way, booked, note=note))

    def _record(self, year: int, place: int) -> None:
        """Who came: most the whole time, some half of it, a few not at all."""
        course, context = _COURSES[place], self.replay.context
        activity, actor = self._activity(year, course), self.replay.staff.actor(PERSONNEL)
        page = open_activity(context, actor, activity)
        hours = {}
        for person in page.people:
            turn = (person.staff_id * 31 + year + place) % 20
            hours[person.staff_id] = 0 if turn == 0 else course.hours * (5 if turn == 1 else 10)
        record_attendance(context, actor, activity, page.attendance_version, hours)
        for part in page.heads[: len(page.heads) - (year == YEARS[-1])]:
            version = open_activity(context, actor, activity).heads_version
            heads = Heads(part.unit_id, part.way, part.booked, max(part.booked - year % 3, 0), part.note)
            record_heads(context, actor, activity, version, heads)

    def _activity(self, year: int, course: _Course) -> int:
        return self._held[year, f"{year}年{course.title}"]

    def _others(self, member: StaffMember) -> bool:
        """Whether a person is not the one who records: nobody records their own attendance."""
        return member.user_id != self.replay.staff.accounts[PERSONNEL]

    def _units(self) -> list[int]:
        with self.replay.context.database.reading() as session:
            registry = load_registry(session)
        return [unit.id for code in _LIBRARIES if (unit := registry.unit(code)) is not None]

    def _open_workshop(self) -> None:
        """A small workshop of December that is full, with people who wait and one who gave up the seat."""
        context, actor = self.replay.context, self.replay.staff.actor(PERSONNEL)
        terms = Terms(
            title="古籍修复工作坊",
            category=Category.PROFESSIONAL,
            mode=Mode.CLASSROOM,
            tenths=120,
            provider=_HOME,
            place="修复室",
            starts_on=date(2025, 12, 9),
            ends_on=date(2025, 12, 10),
            department_id=self.replay.staff.departments["ZRB"],
            places=6,
            enrol_until=date(2025, 12, 3),
            note="实操为主，名额有限；报满后可报名候补（演示）。",
        )
        activity = add_activity(context, actor, terms)
        people = [m.id for m in self._roster().in_service(context.today) if self._others(m)]
        enrol(context, self.replay.staff.actor("tianxubai"), activity)
        own = {self._member(login).id for login in ("tianxubai", "dengsiqi", "panzijin")}
        enrol_people(context, actor, activity, [key for key in people if key not in own][40:45])
        enrol(context, self.replay.staff.actor("dengsiqi"), activity)
        enrol(context, self.replay.staff.actor("panzijin"), activity)
        withdraw(context, self.replay.staff.actor("tianxubai"), activity)

    def _call_off(self) -> None:
        """A seminar that was planned and called off."""
        context, actor = self.replay.context, self.replay.staff.actor(PERSONNEL)
        terms = Terms(
            title="智慧图书馆专题讲座",
            category=Category.PROFESSIONAL,
            mode=Mode.CLASSROOM,
            tenths=30,
            provider=_HOME,
            place="报告厅",
            starts_on=date(2025, 11, 21),
            ends_on=date(2025, 11, 21),
            department_id=self.replay.staff.departments["ZRB"],
            places=100,
        )
        activity = add_activity(context, actor, terms)
        version = open_activity(context, actor, activity).version
        cancel_activity(context, actor, activity, version, "主讲人行程有变，改期另行通知（演示）。")

    def _member(self, login: str) -> StaffMember:
        found = self._roster().by_user(self.replay.staff.accounts[login])
        if found is None:
            raise LookupError(f"{login} is not on the register of the demonstration")
        return found

    def _send(self, number: int) -> None:
        first, days, login, kind, host, position, hours, _ = _EXCHANGES[number]
        terms = ExchangeTerms(
            self._member(login).id,
            kind,
            f"演示·{host}",
            position,
            first,
            first + timedelta(days=days - 1),
            Category.PROFESSIONAL,
            hours * 10,
            "学习对方的岗位流程，带回可用的做法（演示）。",
        )
        actor = self.replay.staff.actor(PERSONNEL)
        self._exchanges[number] = add_exchange(self.replay.context, actor, terms)

    def _report(self, number: int) -> None:
        _, _, login, *_, came = _EXCHANGES[number]
        if came in ("due", "away"):
            return
        context, actor = self.replay.context, self.replay.staff.actor(PERSONNEL)
        report = hand_in(context, self.replay.staff.actor(login), self._exchanges[number], 0, _REPORT)
        if came == "accepted":
            decide_report(context, actor, report, Action.APPROVE)
        elif came == "returned":
            decide_report(context, actor, report, Action.RETURN, "请补充带回的具体做法和时间安排（演示）。")

    def _set_lists(self, year: int) -> None:
        context, actor = self.replay.context, self.replay.staff.actor(PERSONNEL)
        for group in StaffGroup:
            items = _ITEMS[:3] if group is StaffGroup.SUPPORT else _ITEMS
            save_checklist(context, actor, year, group, 0, items)

    def _claim(self, number: int) -> None:
        day, login, key, decision, text = _CLAIMS[number]
        context, staff = self.replay.context, self.replay.staff
        claim = claim_item(context, staff.actor(login), day.year, key, day, text)
        if decision:
            reason = "请写明活动名称和承担的工作（演示）。" if decision == "return" else ""
            decide_claim(context, staff.actor(PERSONNEL), claim, Action(decision), reason)


def _turn(member: StaffMember, seed: int) -> int:
    """A digit for a person and a course."""
    return (member.id * 7 + seed * 11) % 10
