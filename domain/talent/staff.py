"""The staff register: who serves where, as what, since when, and when they were on leave.

Nothing here has a name. A person is an account's id and a number of the personnel office (工号); the name
stands in the one table that can be erased, and who may see it is ``domain.talent.sight``.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

__all__ = [
    "EDUCATION_NAMES",
    "GROUP_NAMES",
    "LEAVE_NAMES",
    "LEVEL_NAMES",
    "STATUS_NAMES",
    "Education",
    "Leave",
    "LeaveKind",
    "Roster",
    "StaffGroup",
    "StaffMember",
    "StaffStatus",
    "TitleLevel",
    "roster_of",
]


class TitleLevel(StrEnum):
    """Levels of professional titles, from the highest."""

    SENIOR = "senior"
    ASSOCIATE = "associate"
    MIDDLE = "middle"
    JUNIOR = "junior"
    NONE = "none"


class StaffGroup(StrEnum):
    """Kinds of posts in a public institution."""

    PROFESSIONAL = "professional"
    MANAGEMENT = "management"
    SUPPORT = "support"


class Education(StrEnum):
    """The highest degree or school finished."""

    DOCTOR = "doctor"
    MASTER = "master"
    BACHELOR = "bachelor"
    COLLEGE = "college"
    OTHER = "other"


class StaffStatus(StrEnum):
    """Whether a person serves: those seconded do, elsewhere."""

    ACTIVE = "active"
    SECONDED = "seconded"
    LEFT = "left"
    RETIRED = "retired"

    @property
    def serves(self) -> bool:
        """Whether the person still belongs to the library."""
        return self in (StaffStatus.ACTIVE, StaffStatus.SECONDED)


class LeaveKind(StrEnum):
    """Why a person was away."""

    SICK = "sick"
    MATERNITY = "maternity"
    STUDY = "study"
    OTHER = "other"


LEVEL_NAMES: Mapping[TitleLevel, str] = {
    TitleLevel.SENIOR: "正高",
    TitleLevel.ASSOCIATE: "副高",
    TitleLevel.MIDDLE: "中级",
    TitleLevel.JUNIOR: "初级",
    TitleLevel.NONE: "未定级",
}
GROUP_NAMES: Mapping[StaffGroup, str] = {
    StaffGroup.PROFESSIONAL: "专业技术",
    StaffGroup.MANAGEMENT: "管理",
    StaffGroup.SUPPORT: "工勤",
}
EDUCATION_NAMES: Mapping[Education, str] = {
    Education.DOCTOR: "博士",
    Education.MASTER: "硕士",
    Education.BACHELOR: "本科",
    Education.COLLEGE: "大专",
    Education.OTHER: "其他",
}
STATUS_NAMES: Mapping[StaffStatus, str] = {
    StaffStatus.ACTIVE: "在职",
    StaffStatus.SECONDED: "借调在外",
    StaffStatus.LEFT: "离职",
    StaffStatus.RETIRED: "退休",
}
LEAVE_NAMES: Mapping[LeaveKind, str] = {
    LeaveKind.SICK: "病假",
    LeaveKind.MATERNITY: "产假",
    LeaveKind.STUDY: "脱产学习",
    LeaveKind.OTHER: "其他",
}


@dataclass(frozen=True, slots=True)
class StaffMember:
    """A person on the register as one revision left them.

    ``entered_on`` is the first day of service and ``left_on`` the last one, None while the person serves.
    ``discipline`` is a code of the dictionary ``disciplines``, "" when none was told. ``effective_on`` and
    ``seq`` are those of the revision.
    """

    id: int
    user_id: int
    number: str
    department_id: int
    title_level: TitleLevel
    title: str
    group: StaffGroup
    education: Education
    discipline: str
    birth_year: int
    entered_on: date
    left_on: date | None
    status: StaffStatus
    effective_on: date = date.min
    seq: int = 0

    def serves_on(self, day: date) -> bool:
        """Whether the person is in service on a day; leave counts as service."""
        return self.entered_on <= day and (self.left_on is None or day <= self.left_on)


@dataclass(frozen=True, slots=True)
class Leave:
    """A leave from ``from_day`` to ``to_day``, both of them leave; without ``to_day`` it lasts."""

    staff_id: int
    from_day: date
    to_day: date | None
    kind: LeaveKind
    seq: int = 0

    def covers(self, first: date, last: date) -> bool:
        """Whether the person is away on all days from ``first`` to ``last``."""
        return self.from_day <= first and (self.to_day is None or self.to_day >= last)


@dataclass(frozen=True, eq=False)
class Roster:
    """All people on the register at one point of view, leavers among them, in the order of their numbers."""

    members: Mapping[int, StaffMember]
    leaves_by_person: Mapping[int, tuple[Leave, ...]] = field(default_factory=dict)
    _by_user: dict[int, StaffMember] = field(default_factory=dict, repr=False)
    _by_number: dict[str, StaffMember] = field(default_factory=dict, repr=False)

    def leaves(self, staff_id: int) -> tuple[Leave, ...]:
        """The leaves of a person in the order of their first days."""
        return self.leaves_by_person.get(staff_id, ())

    def by_user(self, user_id: int | None) -> StaffMember | None:
        """The person with an account; None when the account is not on the register."""
        if not self._by_user:
            self._by_user.update({member.user_id: member for member in self.members.values()})
        return None if user_id is None else self._by_user.get(user_id)

    def by_number(self, number: str) -> StaffMember | None:
        """The person with a number (工号); None when there is none."""
        if not self._by_number:
            self._by_number.update({member.number: member for member in self.members.values()})
        return self._by_number.get(number)

    def in_service(self, day: date) -> tuple[StaffMember, ...]:
        """Those in service on a day, people on leave or seconded among them."""
        return tuple(member for member in self.members.values() if member.serves_on(day))

    def departments(self, day: date | None = None) -> Mapping[int, tuple[StaffMember, ...]]:
        """People by their department's id: all, or with a day those in service on it."""
        found: dict[int, list[StaffMember]] = {}
        for member in self.members.values() if day is None else self.in_service(day):
            found.setdefault(member.department_id, []).append(member)
        return {department_id: tuple(people) for department_id, people in found.items()}


def roster_of(members: Iterable[StaffMember], leaves: Iterable[Leave] = ()) -> Roster:
    """The register of these people and leaves, in any order."""
    away: dict[int, list[Leave]] = {}
    for leave in leaves:
        away.setdefault(leave.staff_id, []).append(leave)
    return Roster(
        {member.id: member for member in sorted(members, key=lambda one: one.number)},
        {key: tuple(sorted(rows, key=lambda row: row.from_day)) for key, rows in away.items()},
    )
