"""Training: activities with places, who is seated and who waits, and whose attendance brings which hours.

Nothing about seats is stored: they follow from the order in which people enrolled and from the places, so
that the list moves up by itself when somebody withdraws. Hours are tenths of an hour, as everywhere.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from enum import StrEnum

from domain.errors import Invalid
from domain.talent.hours import Category, Mode, hours_text

TITLE_LIMIT = 100
PROVIDER_LIMIT = 100
NOTE_LIMIT = 1000
MOST_PLACES = 5_000
MOST_TENTHS = 4_000
"""The longest activity: 400 hours, more than a year of half-day courses."""
LONGEST_DAYS = 366
MOST_HEADS = 2_000
"""The most people that one library sends to one activity."""


class Audience(StrEnum):
    """For whom an activity is: our own staff, or the libraries of the whole network besides."""

    STAFF = "staff"
    NETWORK = "network"


class Way(StrEnum):
    """How a library of the network came to an activity (plan D11.1.1)."""

    ORDERED = "ordered"
    BOOKED = "booked"


class Step(StrEnum):
    """What a person did about a seat."""

    ENROL = "enrol"
    WITHDRAW = "withdraw"


class Phase(StrEnum):
    """Where an activity stands on a day."""

    OPEN = "open"
    CLOSED = "closed"
    UNDER_WAY = "under_way"
    OVER = "over"
    CANCELLED = "cancelled"


class Seat(StrEnum):
    """How a person stands to an activity."""

    NONE = "none"
    SEATED = "seated"
    WAITING = "waiting"
    ATTENDED = "attended"
    ABSENT = "absent"


@dataclass(frozen=True, slots=True)
class Terms:
    """What an activity is: as a form gives it, and as it is kept.

    ``places`` None takes everybody; ``enrol_until`` None closes enrolment on the day before the first day.
    """

    title: str
    category: Category
    mode: Mode
    tenths: int
    provider: str
    place: str
    starts_on: date
    ends_on: date
    department_id: int
    places: int | None = None
    enrol_until: date | None = None
    audience: Audience = Audience.STAFF
    note: str = ""
    cancelled: bool = False

    @property
    def last_day(self) -> date:
        """The last day on which one may enrol by oneself: always before the activity's first."""
        eve = self.starts_on - timedelta(days=1)
        return min(self.enrol_until or eve, eve)

    def phase(self, today: date) -> Phase:
        """Where the activity stands."""
        if self.cancelled:
            return Phase.CANCELLED
        if today > self.ends_on:
            return Phase.OVER
        if today >= self.starts_on:
            return Phase.UNDER_WAY
        return Phase.OPEN if today <= self.last_day else Phase.CLOSED


def checked(terms: Terms) -> Terms:
    """The terms with texts trimmed. Raises Invalid naming the faulty field."""
    title, provider = terms.title.strip(), terms.provider.strip()
    place, note = terms.place.strip(), terms.note.strip()
    if not title:
        raise Invalid("请填写活动名称。", {"title": "必填"})
    if len(title) > TITLE_LIMIT:
        raise Invalid(f"活动名称不超过 {TITLE_LIMIT} 字，请精简。", {"title": "过长"})
    if not provider:
        raise Invalid("请填写主办单位。", {"provider": "必填"})
    if max(len(provider), len(place)) > PROVIDER_LIMIT:
        raise Invalid(f"主办单位、地点各不超过 {PROVIDER_LIMIT} 字，请精简。", {"provider": "过长"})
    if len(note) > NOTE_LIMIT:
        raise Invalid(f"说明不超过 {NOTE_LIMIT} 字，现在有 {len(note)} 字，请精简。", {"note": "过长"})
    if not 0 < terms.tenths <= MOST_TENTHS:
        raise Invalid(f"学时须大于 0，一项活动最多 {MOST_TENTHS // 10} 学时，请修改。", {"hours": "超出范围"})
    if terms.ends_on < terms.starts_on:
        raise Invalid("结束日期早于开始日期，请调整。", {"ends_on": "早于开始日期"})
    if (terms.ends_on - terms.starts_on).days >= LONGEST_DAYS:
        raise Invalid("一项活动不超过一年，跨年的请分年登记。", {"ends_on": "过长"})
    if terms.places is not None and not 1 <= terms.places <= MOST_PLACES:
        raise Invalid(f"名额须为 1 至 {MOST_PLACES} 的整数，不限名额的请留空。", {"places": "超出范围"})
    if terms.enrol_until is not None and terms.enrol_until > terms.starts_on:
        raise Invalid("报名截止不能晚于开始日期，请调整。", {"enrol_until": "晚于开始日期"})
    return replace(terms, title=title, provider=provider, place=place, note=note)


@dataclass(frozen=True, slots=True)
class Enrolment:
    """One step of one person, as it was recorded; ``seq`` orders the steps."""

    staff_id: int
    step: Step
    seq: int


@dataclass(frozen=True, slots=True)
class Attendance:
    """What was recorded of a person's attendance: the hours in tenths, 0 for absence."""

    staff_id: int
    tenths: int
    seq: int
    note: str = ""


@dataclass(frozen=True, slots=True)
class Headcount:
    """One library's part in an activity, in heads: booked, and attended once it took place."""

    unit_id: int
    way: Way
    booked: int
    attended: int | None
    note: str
    seq: int


@dataclass(frozen=True, slots=True)
class Seating:
    """Who has a seat and who waits, each in the order of enrolment."""

    seated: tuple[int, ...] = ()
    waiting: tuple[int, ...] = ()
    heads: int = 0
    """Seats taken by other libraries' people."""

    @property
    def taken(self) -> int:
        """All seats that are taken."""
        return len(self.seated) + self.heads

    def seat_of(self, staff_id: int) -> Seat:
        """How a person stands, attendance aside."""
        if staff_id in self.seated:
            return Seat.SEATED
        return Seat.WAITING if staff_id in self.waiting else Seat.NONE

    def place_in_line(self, staff_id: int) -> int:
        """How many are before a waiting person, and themself; 0 for those who do not wait."""
        return self.waiting.index(staff_id) + 1 if staff_id in self.waiting else 0


def seating(steps: Iterable[Enrolment], places: int | None, heads: int = 0) -> Seating:
    """Seats by the order of enrolment; whoever withdrew and enrolled again stands at the end.

    ``heads`` seats are other libraries'. Without a limit nobody waits.
    """
    since: dict[int, int] = {}
    for found in sorted(steps, key=lambda step: step.seq):
        if found.step is Step.ENROL:
            since.setdefault(found.staff_id, found.seq)
        else:
            since.pop(found.staff_id, None)
    line = tuple(since)
    if places is None:
        return Seating(line, (), heads)
    free = max(places - heads, 0)
    return Seating(line[:free], line[free:], heads)


def moved_up(before: Seating, after: Seating) -> tuple[int, ...]:
    """Those who waited before and are seated now, in order."""
    return tuple(staff_id for staff_id in after.seated if staff_id in before.waiting)


def check_enrolment(terms: Terms, today: date, seat: Seat, late: bool = False) -> None:
    """Raise Invalid unless somebody who stands thus may enrol today; ``late``: by those who run it.

    Those who run an activity put people on its list until it is over; afterwards they record attendance of
    those who came.
    """
    if terms.cancelled:
        raise Invalid("这项活动已取消，不再接受报名。")
    if seat is not Seat.NONE:
        raise Invalid("已经在报名名单中，无需重复报名。")
    if late:
        return
    if today > terms.last_day:
        raise Invalid(f"报名已于 {terms.last_day} 截止。如需参加，请联系组织人事。")


def check_withdrawal(terms: Terms, today: date, seat: Seat, late: bool = False) -> None:
    """Raise Invalid unless somebody who stands thus may withdraw today."""
    if seat in (Seat.ATTENDED, Seat.ABSENT):
        raise Invalid("考勤已经登记，不能再取消报名。如登记有误，请联系组织人事更正。")
    if seat is Seat.NONE:
        raise Invalid("不在报名名单中，无需取消。")
    if not late and today >= terms.starts_on and not terms.cancelled:
        raise Invalid("活动已经开始，不能自行取消报名，请联系组织人事。")


def check_attendance(terms: Terms, today: date, seated: Collection[int], hours: Mapping[int, int]) -> None:
    """Raise Invalid unless these hours (tenths by person, 0 for absence) may be recorded today."""
    if terms.cancelled:
        raise Invalid("这项活动已取消，不能登记考勤。")
    if today < terms.starts_on:
        raise Invalid(f"活动 {terms.starts_on} 开始，开始后才能登记考勤。")
    if not hours:
        raise Invalid("没有需要登记的人员，请先填写学时。", {"attendance": "必填"})
    if not set(hours) <= set(seated):
        raise Invalid("名单中有人没有报名或还在候补，请先补报名，再登记考勤。", {"attendance": "不在名单"})
    for tenths in hours.values():
        if not 0 <= tenths <= terms.tenths:
            raise Invalid(
                f"每人实到学时须在 0 至 {hours_text(terms.tenths)} 之间，请修改。", {"attendance": "超出范围"}
            )


def check_places(terms: Terms, found: Seating) -> None:
    """Raise Invalid when the places would be fewer than the seats already given away."""
    if terms.places is not None and terms.places < found.taken:
        raise Invalid(
            f"已有 {found.taken} 人占用名额，名额不能少于这个数。", {"places": f"至少 {found.taken}"}
        )


def check_heads(
    terms: Terms, today: date, found: Seating, before: Headcount | None, booked: int, attended: int | None
) -> None:
    """Raise Invalid unless a library may take part with so many people."""
    if terms.audience is not Audience.NETWORK:
        raise Invalid("这项活动只面向本馆职工，不登记其他单位的人数。")
    if terms.cancelled:
        raise Invalid("这项活动已取消，不再登记人数。")
    if not 0 <= booked <= MOST_HEADS:
        raise Invalid(f"预订人数须在 0 至 {MOST_HEADS} 之间，请修改。", {"booked": "超出范围"})
    if attended is not None:
        if today < terms.starts_on:
            raise Invalid("活动还没有开始，实到人数请留空。", {"attended": "未到时间"})
        if not 0 <= attended <= MOST_HEADS:
            raise Invalid(f"实到人数须在 0 至 {MOST_HEADS} 之间，请修改。", {"attended": "超出范围"})
    more = booked - (before.booked if before else 0)
    if terms.places is not None and more > terms.places - found.taken and more > 0:
        left = max(terms.places - found.taken, 0)
        raise Invalid(f"剩余名额 {left} 个，不够再增加 {more} 人，请减少人数。", {"booked": "名额不足"})


def tenths_of(hours: float | None, label: str = "学时") -> int:
    """Hours that somebody typed, in tenths. Raises Invalid for more than one decimal."""
    if hours is None:
        raise Invalid(f"请填写{label}。", {"hours": "必填"})
    found = round(hours * 10)
    if abs(hours * 10 - found) > 1e-6 or abs(hours) > 1e9:
        raise Invalid(f"{label}最多一位小数，请修改。", {"hours": "最多一位小数"})
    return found


@dataclass(frozen=True, slots=True)
class Activity:
    """An activity with all that is known of it at a point of view."""

    activity_id: int
    terms: Terms
    version: int
    steps: tuple[Enrolment, ...] = ()
    attendance: Mapping[int, Attendance] = field(default_factory=dict)
    heads: Mapping[int, Headcount] = field(default_factory=dict)

    @property
    def seating(self) -> Seating:
        """Who has a seat and who waits."""
        booked = sum(found.booked for found in self.heads.values())
        return seating(self.steps, self.terms.places, booked)

    def seat_of(self, staff_id: int) -> Seat:
        """How a person stands, attendance included."""
        found = self.attendance.get(staff_id)
        if found is not None:
            return Seat.ATTENDED if found.tenths else Seat.ABSENT
        return self.seating.seat_of(staff_id)

    @property
    def attended(self) -> int:
        """How many of our own staff came."""
        return sum(found.tenths > 0 for found in self.attendance.values())

    @property
    def heads_attended(self) -> int:
        """How many of other libraries' people came, as far as told."""
        return sum(found.attended or 0 for found in self.heads.values())


@dataclass(frozen=True, slots=True)
class NetworkYear:
    """What a year's training of the network came to, in heads."""

    activities: int
    libraries: int
    ordered: int
    booked: int
    attended: int
    untold: int
    """Bookings of activities that are over and whose attendance nobody told."""


def network_year(activities: Sequence[Activity], today: date) -> NetworkYear:
    """Count the training of the network among some activities; cancelled ones are left out."""
    counted = [a for a in activities if a.terms.audience is Audience.NETWORK and not a.terms.cancelled]
    parts = [(a, part) for a in counted for part in a.heads.values() if part.booked or part.attended]
    return NetworkYear(
        activities=len(counted),
        libraries=len({part.unit_id for _, part in parts}),
        ordered=sum(part.booked for _, part in parts if part.way is Way.ORDERED),
        booked=sum(part.booked for _, part in parts if part.way is Way.BOOKED),
        attended=sum(part.attended or 0 for _, part in parts),
        untold=sum(part.attended is None and a.terms.phase(today) is Phase.OVER for a, part in parts),
    )
