"""The staff register of the demonstration: some 180 people, who came, rose, moved, were away and left.

Everybody and everything in it is invented. The personnel office keeps it as it would: all who were there in
one sitting of January 2021, then a few changes a year, each on its day.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import partial

from domain.permissions import Role
from domain.talent.staff import (
    Education,
    LeaveKind,
    Roster,
    StaffGroup,
    StaffMember,
    StaffStatus,
    TitleLevel,
)
from domain.talent.staffing import Newcomer, StaffChange, StaffTerms, terms_of
from services import administration
from services.demonstration.people import MERGED, PEOPLE, REORGANISED_ON, PersonSpec
from services.demonstration.replay import Event, Replay
from services.demonstration.staffing import ADMINISTRATOR
from services.demonstration.talent.names import invented
from services.demonstration.workdays import at, on_or_after
from services.talent.editing import save_leave, save_staff
from services.talent.register import load_roster, today_of

PERSONNEL = "fangxiaotang"
"""The head of personnel, who keeps the register."""
FOUNDED_ON = date(2021, 1, 4)

_OUTSIDE = (Role.UNIT_REVIEWER, Role.PANEL_MEMBER, Role.TRUSTEE, Role.SUPERVISOR)
_DIRECTORS_OFFICE = "BGS"
_SIZES = {
    "BGS": 3,
    "DWB": 3,
    "ZRB": 3,
    "JCB": 4,
    "CBB": 9,
    "DCB": 10,
    "JYB": 19,
    "HDB": 8,
    "ZXB": 8,
    "TCB": 9,
    "SEB": 8,
    "XCB": 5,
    "FDB": 7,
    "JSB": 8,
    "HQB": 10,
}
"""How many people there are in each department besides those who have work in the plan."""
_MANAGING = ("BGS", "DWB", "ZRB", "JCB")
_LEVELS = (
    TitleLevel.MIDDLE,
    TitleLevel.JUNIOR,
    TitleLevel.MIDDLE,
    TitleLevel.ASSOCIATE,
    TitleLevel.MIDDLE,
    TitleLevel.NONE,
    TitleLevel.JUNIOR,
    TitleLevel.MIDDLE,
    TitleLevel.ASSOCIATE,
    TitleLevel.MIDDLE,
    TitleLevel.JUNIOR,
)
_AGES = {
    TitleLevel.SENIOR: 54,
    TitleLevel.ASSOCIATE: 46,
    TitleLevel.MIDDLE: 38,
    TitleLevel.JUNIOR: 30,
    TitleLevel.NONE: 27,
}
"""Ages in 2021, about which people of a level are spread."""
_TITLES = {
    "JSB": ("正高级工程师", "高级工程师", "工程师", "助理工程师"),
    "JCB": ("正高级会计师", "高级会计师", "会计师", "助理会计师"),
    "": ("研究馆员", "副研究馆员", "馆员", "助理馆员"),
}
_DISCIPLINES = {
    "JSB": ("computing", "computing", "information"),
    "JCB": ("finance", "finance", "administration"),
    "TCB": ("documents", "history", "archives", "literature"),
    "SEB": ("education", "library", "literature"),
    "XCB": ("media", "art", "literature"),
    "HDB": ("library", "media", "literature", "education"),
    "": ("library", "information", "library", "history", "literature", "administration"),
}
_EDUCATIONS = (
    Education.BACHELOR,
    Education.MASTER,
    Education.BACHELOR,
    Education.BACHELOR,
    Education.MASTER,
    Education.COLLEGE,
    Education.MASTER,
)
_BETTER = {
    TitleLevel.NONE: TitleLevel.JUNIOR,
    TitleLevel.JUNIOR: TitleLevel.MIDDLE,
    TitleLevel.MIDDLE: TitleLevel.ASSOCIATE,
    TitleLevel.ASSOCIATE: TitleLevel.SENIOR,
}
_JOINING: tuple[tuple[date, tuple[str, ...]], ...] = (
    (date(2021, 7, 12), ("JYB", "SEB", "JSB")),
    (date(2022, 3, 14), ("CBB",)),
    (date(2022, 8, 1), ("JYF", "HDB", "TCB", "FDB")),
    (date(2023, 8, 1), ("ZXB", "JYF")),
    (date(2024, 5, 6), ("JSB",)),
    (date(2024, 8, 1), ("SEB", "XCB", "CBB")),
    (date(2025, 3, 17), ("JYF",)),
    (date(2025, 8, 1), ("SEB", "JSB", "FDB")),
)
"""Who came on which day, by departments; most in summer, some in the middle of a year."""
_LEAVING: tuple[tuple[date, int, StaffStatus], ...] = (
    (date(2021, 5, 31), 11, StaffStatus.RETIRED),
    (date(2021, 9, 30), 29, StaffStatus.LEFT),
    (date(2022, 4, 29), 46, StaffStatus.RETIRED),
    (date(2022, 10, 31), 57, StaffStatus.LEFT),
    (date(2023, 2, 28), 64, StaffStatus.RETIRED),
    (date(2023, 6, 30), 72, StaffStatus.LEFT),
    (date(2024, 1, 31), 80, StaffStatus.RETIRED),
    (date(2024, 8, 30), 93, StaffStatus.LEFT),
    (date(2025, 4, 30), 101, StaffStatus.RETIRED),
    (date(2025, 9, 30), 108, StaffStatus.RETIRED),
)
"""Who left when and how, by the number of the generated person."""
_BORN = {number: day.year - 60 for day, number, status in _LEAVING if status is StaffStatus.RETIRED}
"""When those were born who retire: sixty years before."""
_OLDEST = 1967
"""The year of birth of the oldest who serve on the business date."""
_ERASED, _ERASED_ON = 29, date(2022, 3, 7)
"""One who resigned asked that the name be erased."""
_SECONDED: tuple[tuple[date, int, StaffStatus], ...] = (
    (date(2023, 9, 4), 37, StaffStatus.SECONDED),
    (date(2024, 9, 2), 37, StaffStatus.ACTIVE),
    (date(2025, 6, 2), 85, StaffStatus.SECONDED),
)
_AWAY: tuple[tuple[date, int, int, LeaveKind], ...] = (
    (date(2021, 3, 8), 158, 6, LeaveKind.MATERNITY),
    (date(2021, 10, 11), 75, 40, LeaveKind.SICK),
    (date(2022, 2, 21), 158, 21, LeaveKind.MATERNITY),
    (date(2022, 9, 5), 120, 52, LeaveKind.STUDY),
    (date(2023, 1, 9), 92, 61, LeaveKind.SICK),
    (date(2023, 5, 15), 158, 33, LeaveKind.MATERNITY),
    (date(2023, 9, 4), 300, 76, LeaveKind.STUDY),
    (date(2024, 3, 4), 64, 22, LeaveKind.OTHER),
    (date(2024, 6, 17), 158, 90, LeaveKind.MATERNITY),
    (date(2024, 11, 4), 95, 15, LeaveKind.SICK),
    (date(2025, 2, 24), 158, 47, LeaveKind.MATERNITY),
    (date(2025, 9, 1), 180, 70, LeaveKind.STUDY),
    (date(2025, 10, 20), 0, 96, LeaveKind.SICK),
)
"""Leaves: from when, for how many days (0: still), of whom, why."""
_PROMOTED_ON = (*(date(year, 12, 20) for year in range(2021, 2025)), date(2025, 10, 30))
_PROMOTIONS = 7


@dataclass(frozen=True, slots=True)
class _Person:
    """Somebody to be registered: a log-in name if there is an account, and where they work."""

    name: str
    department: str
    number: int
    login: str = ""
    position: str = ""
    roles: tuple[Role, ...] = ()
    entered_on: date | None = None
    born: int | None = None


@dataclass
class StaffHistory:
    """Carries the register's story out."""

    replay: Replay
    _numbers: dict[int, str] = field(default_factory=dict)
    """The numbers (工号) of the generated people."""
    _registered: int = 0

    def events(self) -> Iterator[Event]:
        """All that happens to the register after January 2021, in no particular order."""
        yield Event(at(REORGANISED_ON, "09:00"), self.reorganise)
        for day, departments in _JOINING:
            yield Event(at(day, "10:20"), partial(self._join, day, departments))
        for day, number, status in _LEAVING:
            yield Event(at(on_or_after(day), "16:10"), partial(self._end, number, status, day))
        for day, number, status in _SECONDED:
            yield Event(at(on_or_after(day), "10:40"), partial(self._turn, number, status, day))
        for day, days, number, kind in _AWAY:
            yield Event(at(on_or_after(day), "09:50"), partial(self._away, number, day, days, kind))
        for place, day in enumerate(_PROMOTED_ON):
            yield Event(at(on_or_after(day), "15:00"), partial(self._promote, place, day))
        for person in PEOPLE:
            if person.left is not None:
                yield Event(at(person.left, "11:00"), partial(self._retire, person))
        yield Event(at(_ERASED_ON, "14:20"), self._erase)

    def register_all(self) -> None:
        """Everybody who is there in January 2021: those with work in the plan, then all others."""
        people = [
            _Person(
                person.name,
                _department(person),
                place,
                person.login,
                roles=tuple(grant.role for grant in person.grants),
                born=None if person.left is None else person.left.year - 60,
            )
            for place, person in enumerate(PEOPLE)
            if person.joined is None and _on_staff(person)
        ]
        departments = [code for code, size in _SIZES.items() for _ in range(size)]
        people += [self._generated(place, code) for place, code in enumerate(departments)]
        self._save(people, FOUNDED_ON)

    def _generated(self, number: int, department: str, entered_on: date | None = None) -> _Person:
        self._numbers.setdefault(number, "")
        born = _BORN.get(number)
        return _Person(invented(number), department, number, entered_on=entered_on, born=born)

    def _save(self, people: Sequence[_Person], day: date) -> None:
        changes = []
        for person in people:
            self._registered += 1
            number = f"YG{self._registered:04}"
            if not person.login:
                self._numbers[person.number] = number
            terms = self._terms(person, day)
            newcomer = Newcomer(person.name, person.login, "工作人员（演示）")
            changes.append(StaffChange(number, terms, min(terms.entered_on, day), None, newcomer))
        save_staff(self.replay.context, self.replay.staff.actor(PERSONNEL), changes)

    def _terms(self, person: _Person, day: date) -> StaffTerms:
        """What the register says of somebody: told by their number, so that every load is the same."""
        seed = person.number * 13 + len(person.login)
        code = person.department
        leads = Role.DIRECTOR in person.roles or Role.DEPARTMENT_HEAD in person.roles
        group = StaffGroup.PROFESSIONAL
        if Role.DIRECTOR in person.roles or (code in _MANAGING and seed % 3 != 0):
            group = StaffGroup.MANAGEMENT
        if code == "HQB" and not leads and seed % 5 < 3:
            group = StaffGroup.SUPPORT
        level = _LEVELS[seed % len(_LEVELS)]
        if leads:
            level = TitleLevel.SENIOR if seed % 4 == 0 else TitleLevel.ASSOCIATE
        if group is StaffGroup.SUPPORT:
            level = TitleLevel.NONE
        elif person.born is not None and level in (TitleLevel.NONE, TitleLevel.JUNIOR):
            level = TitleLevel.MIDDLE
        entered_on = person.entered_on
        if entered_on is not None:
            level = TitleLevel.NONE
            age = 24 + seed % 6
            birth_year = entered_on.year - age
        else:
            age = _AGES[level] + seed * 3 % 11 - 5
            birth_year = person.born or max(FOUNDED_ON.year - age, _OLDEST)
            entered_on = date(min(birth_year + 23 + seed % 4, 2020), 7 + seed % 3, 1 + seed % 20)
        education = _EDUCATIONS[seed % len(_EDUCATIONS)]
        if group is StaffGroup.SUPPORT:
            education = Education.OTHER if seed % 2 else Education.COLLEGE
        elif leads and education is Education.COLLEGE:
            education = Education.MASTER
        elif seed % 23 == 4:
            education = Education.DOCTOR
        disciplines = _DISCIPLINES.get(code, _DISCIPLINES[""])
        return StaffTerms(
            department_id=self.replay.staff.departments[code],
            title_level=level,
            title=_title(code, level),
            group=group,
            education=education,
            discipline="" if group is StaffGroup.SUPPORT else disciplines[seed % len(disciplines)],
            birth_year=birth_year,
            entered_on=entered_on,
        )

    def reorganise(self) -> None:
        """The people of two departments move into the one that they became."""
        roster = self._roster()
        merged = self.replay.staff.departments[MERGED.code]
        old = {self.replay.staff.departments[code] for code in MERGED.predecessors}
        self._change(
            [
                (member, replace(terms_of(member), department_id=merged))
                for member in roster.members.values()
                if member.department_id in old and member.status.serves
            ],
            REORGANISED_ON,
        )

    def _join(self, day: date, departments: Sequence[str]) -> None:
        people = [
            _Person(person.name, _department(person), place, person.login, entered_on=day)
            for place, person in enumerate(PEOPLE)
            if person.joined == day
        ]
        first = max(self._numbers) + 1
        people += [self._generated(first + place, code, day) for place, code in enumerate(departments)]
        self._save(people, day)

    def _end(self, number: int, status: StaffStatus, day: date) -> None:
        member = self._roster().by_number(self._numbers[number])
        if member is not None:
            self._change([(member, replace(terms_of(member), status=status, left_on=day))], day)
            administration.set_active(
                self.replay.context, self.replay.staff.actor(ADMINISTRATOR), member.user_id, False
            )

    def _turn(self, number: int, status: StaffStatus, day: date) -> None:
        member = self._roster().by_number(self._numbers[number])
        if member is not None:
            self._change([(member, replace(terms_of(member), status=status))], day)

    def _retire(self, person: PersonSpec) -> None:
        """Somebody with work in the plan, whose account was closed in the morning."""
        member = self._roster().by_user(self.replay.staff.accounts[person.login])
        if member is not None and person.left is not None:
            last = person.left - timedelta(days=1)
            terms = replace(terms_of(member), status=StaffStatus.RETIRED, left_on=last)
            self._change([(member, terms)], person.left)

    def _away(self, number: int, day: date, days: int, kind: LeaveKind) -> None:
        actor = self.replay.staff.actor(PERSONNEL)
        until = day + timedelta(days=days - 1) if days else None
        save_leave(self.replay.context, actor, self._numbers[number], day, until, kind)

    def _promote(self, place: int, day: date) -> None:
        """Some people get a better title each year, those first who have had theirs for long."""
        roster = self._roster()
        due = [
            member
            for member in roster.in_service(day)
            if member.title_level in _BETTER
            and member.group is not StaffGroup.SUPPORT
            and member.entered_on.year <= day.year - 3
            and member.id % len(_PROMOTED_ON) == place
        ]
        # The highest level is given to few: one a year.
        highest = [member for member in due if member.title_level is TitleLevel.ASSOCIATE]
        due = [*highest[:1], *(member for member in due if member not in highest)]
        codes = {key: code for code, key in self.replay.staff.departments.items()}
        changes = []
        for member in due[::2][:_PROMOTIONS]:
            level = _BETTER[member.title_level]
            title = _title(codes[member.department_id], level)
            changes.append((member, replace(terms_of(member), title_level=level, title=title)))
        self._change(changes, day)

    def _erase(self) -> None:
        """The administrator erases the name of one who left and asked for it; every count stays."""
        context, administrator = self.replay.context, self.replay.staff.actor(ADMINISTRATOR)
        member = self._roster().by_number(self._numbers[_ERASED])
        if member is not None:
            version = administration.account_page(context, administrator, member.user_id).version
            reason = "本人离职后书面申请清除姓名（演示数据）"
            administration.erase_person(context, administrator, member.user_id, reason, version)

    def _roster(self) -> Roster:
        with self.replay.context.database.reading() as session:
            return load_roster(session, today_of(self.replay.context))

    def _change(self, changes: Sequence[tuple[StaffMember, StaffTerms]], day: date) -> None:
        actor = self.replay.staff.actor(PERSONNEL)
        wanted = [StaffChange(member.number, terms, day) for member, terms in changes]
        save_staff(self.replay.context, actor, wanted)


def _on_staff(person: PersonSpec) -> bool:
    """Whether a person of the demonstration works for the library: administrators and outsiders do not."""
    roles = {grant.role for grant in person.grants}
    return not roles & {*_OUTSIDE, Role.ADMINISTRATOR} and all(grant.unit is None for grant in person.grants)


def _department(person: PersonSpec) -> str:
    """Where a person works at first; directors are with the office."""
    found = next((grant.department for grant in person.grants if grant.department), None)
    return found or _DIRECTORS_OFFICE


def _title(code: str, level: TitleLevel) -> str:
    titles = _TITLES.get(code, _TITLES[""])
    ranks = (TitleLevel.SENIOR, TitleLevel.ASSOCIATE, TitleLevel.MIDDLE, TitleLevel.JUNIOR)
    return titles[ranks.index(level)] if level in ranks else ""
