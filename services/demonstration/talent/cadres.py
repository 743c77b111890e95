"""Reserve cadres and the three mechanisms of the demonstration: four years of both, as personnel keeps them.

Everybody and everything in it is invented. Two directions stay short, as the plan says of them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import partial

from data_access.queries.talent import cadres as cadre_queries
from data_access.queries.talent import mechanisms as mechanism_queries
from domain.permissions import Actor, Role
from domain.talent.cadre_gaps import Slot
from domain.talent.cadres import CadreLevel, CadreRecord, CadreTerms, ExitReason, Readiness
from domain.talent.mechanisms import Conclusion, Mechanism
from domain.talent.staff import Education, Roster, StaffGroup, StaffMember, TitleLevel
from services.demonstration.people import PEOPLE
from services.demonstration.replay import Event, Replay
from services.demonstration.workdays import at, on_or_after
from services.talent.cadre_acting import ActionKind, arrange_action, finish_action
from services.talent.cadre_editing import assess_cadre, enter_pool, exit_pool, set_needs
from services.talent.mechanism_editing import conclude_case, register_case, save_document
from services.talent.register import load_roster, today_of

OFFICER = "fengjiashu"
"""Who keeps the pool."""
LABEL = "（演示数据）"
_LEADER, _HEAD, _DEPUTY, _GROUP = CadreLevel
_NOW, _SOON, _LATER = Readiness

_NEEDS: tuple[tuple[date, str, dict[Slot, int]], ...] = (
    (
        date(2022, 3, 10),
        "2022年第3次馆务会",
        {
            ("children", _HEAD): 1,
            ("children", _DEPUTY): 2,
            ("children", _GROUP): 3,
            ("technology", _HEAD): 1,
            ("technology", _DEPUTY): 2,
            ("technology", _GROUP): 3,
            ("general", _LEADER): 3,
            ("general", _HEAD): 3,
            ("general", _DEPUTY): 3,
            ("readers", _HEAD): 2,
            ("readers", _DEPUTY): 3,
            ("readers", _GROUP): 3,
            ("collections", _HEAD): 1,
            ("collections", _DEPUTY): 2,
            ("collections", _GROUP): 2,
        },
    ),
    (
        date(2024, 4, 12),
        "2024年第5次馆务会，按少儿馆建设进度增补",
        {("children", _DEPUTY): 3, ("network", _HEAD): 1, ("network", _DEPUTY): 2, ("network", _GROUP): 2},
    ),
)
_ENTRIES: tuple[tuple[date, tuple[tuple[str, CadreLevel, Readiness], ...]], ...] = (
    (
        date(2022, 3, 23),
        (
            ("general", _LEADER, _SOON),
            ("general", _LEADER, _LATER),
            ("general", _HEAD, _SOON),
            ("general", _DEPUTY, _SOON),
            ("general", _DEPUTY, _LATER),
            ("readers", _HEAD, _SOON),
            ("readers", _DEPUTY, _SOON),
            ("readers", _DEPUTY, _LATER),
            ("readers", _GROUP, _SOON),
            ("collections", _HEAD, _LATER),
            ("collections", _DEPUTY, _SOON),
            ("children", _GROUP, _SOON),
            ("technology", _DEPUTY, _LATER),
        ),
    ),
    (
        date(2023, 4, 12),
        (
            ("general", _HEAD, _SOON),
            ("general", _DEPUTY, _LATER),
            ("readers", _GROUP, _LATER),
            ("readers", _DEPUTY, _LATER),
            ("collections", _GROUP, _SOON),
            ("technology", _GROUP, _LATER),
        ),
    ),
    (
        date(2024, 4, 24),
        (
            ("general", _LEADER, _SOON),
            ("readers", _GROUP, _LATER),
            ("children", _DEPUTY, _LATER),
            ("network", _DEPUTY, _SOON),
            ("network", _GROUP, _LATER),
            ("technology", _GROUP, _LATER),
        ),
    ),
    (
        date(2025, 3, 19),
        (
            ("children", _DEPUTY, _LATER),
            ("collections", _DEPUTY, _LATER),
            ("network", _HEAD, _LATER),
            ("readers", _HEAD, _LATER),
        ),
    ),
)
"""Who was taken in on which day: direction, level, readiness."""
_ASSESSED = (date(2022, 12, 14), date(2023, 12, 13), date(2024, 12, 11))
_EXITS: tuple[tuple[date, int, ExitReason, str], ...] = (
    (date(2023, 9, 20), 6, ExitReason.APPOINTED, "经馆党委会研究，任命为部门副主任。"),
    (date(2024, 10, 16), 3, ExitReason.APPOINTED, "经馆党委会研究，任命为部门副主任。"),
    (date(2025, 6, 18), 8, ExitReason.WISH, "本人申请转向专业技术发展，同意退出。"),
)
"""Who left the pool when, by the place in the order of entering, and why."""
_ACTIONS: tuple[tuple[date, int, ActionKind, str, int, bool], ...] = (
    (date(2022, 9, 5), 3, ActionKind.ROTATION, "到业务部门轮岗锻炼", 180, True),
    (date(2022, 10, 10), 12, ActionKind.MENTOR, "由信息技术部主任带教系统建设", 360, True),
    (date(2023, 3, 6), 6, ActionKind.ACTING, "主持部门日常工作", 190, True),
    (date(2023, 5, 8), 5, ActionKind.SECONDMENT, "到区级图书馆挂职副馆长", 365, True),
    (date(2023, 9, 4), 11, ActionKind.TASK, "参与少儿服务标准编制", 150, True),
    (date(2024, 3, 11), 13, ActionKind.ROTATION, "到窗口部门轮岗锻炼", 180, True),
    (date(2024, 5, 13), 0, ActionKind.TRAINING, "中青年干部管理能力专题班", 12, True),
    (date(2024, 9, 2), 21, ActionKind.MENTOR, "由少儿部主任带教少儿馆筹建", 365, True),
    (date(2025, 3, 24), 2, ActionKind.ROTATION, "到业务辅导部轮岗锻炼", 270, False),
    (date(2025, 6, 9), 22, ActionKind.SECONDMENT, "到街道分馆挂职锻炼", 180, False),
    (date(2025, 7, 7), 12, ActionKind.TASK, "承担智慧书房平台升级专项", 210, False),
    (date(2025, 9, 8), 25, ActionKind.TASK, "参与少儿馆开馆筹备", 60, False),
)
"""What was arranged for whom, for how many days, and whether it was finished."""
_DOCUMENTS: tuple[tuple[Mechanism, str, str, date], ...] = (
    (Mechanism.ENCOURAGE, "干部鼓励激励实施办法", "演示〔2021〕18号", date(2021, 11, 15)),
    (Mechanism.TOLERATE, "干部容错纠错实施办法（试行）", "演示〔2021〕19号", date(2021, 11, 15)),
    (Mechanism.MOVE, "干部能上能下实施细则", "演示〔2022〕6号", date(2022, 4, 18)),
    (Mechanism.TOLERATE, "容错纠错情形清单", "演示〔2023〕11号", date(2023, 6, 12)),
)
_CASES: tuple[tuple[date, Mechanism, str, Conclusion | None], ...] = (
    (date(2022, 5, 16), Mechanism.ENCOURAGE, "阅读推广专项攻坚激励", Conclusion.HONOURED),
    (date(2022, 7, 11), Mechanism.MOVE, "部门副职空缺选任", Conclusion.PROMOTED),
    (date(2022, 10, 17), Mechanism.TOLERATE, "新服务试点未达预期", Conclusion.TOLERATED),
    (date(2023, 4, 10), Mechanism.ENCOURAGE, "古籍整理项目激励", Conclusion.PREFERRED),
    (date(2023, 6, 19), Mechanism.MOVE, "重点岗位干部交流", Conclusion.MOVED_ON),
    (date(2023, 9, 11), Mechanism.MOVE, "连续考核靠后调整", Conclusion.MOVED_DOWN),
    (date(2023, 11, 13), Mechanism.TOLERATE, "平台切换短时中断", Conclusion.LIGHTENED),
    (date(2024, 3, 18), Mechanism.ENCOURAGE, "年度考核优秀激励", Conclusion.HONOURED),
    (date(2024, 5, 20), Mechanism.TOLERATE, "活动组织疏漏", Conclusion.NOT_TOLERATED),
    (date(2024, 9, 9), Mechanism.MOVE, "部门副职空缺选任", Conclusion.PROMOTED),
    (date(2025, 3, 10), Mechanism.ENCOURAGE, "少儿馆建设专班激励", Conclusion.PREFERRED),
    (date(2025, 5, 12), Mechanism.TOLERATE, "预约规则调整引发投诉", Conclusion.TOLERATED),
    (date(2025, 7, 14), Mechanism.MOVE, "任职期满考核", Conclusion.STAYED),
    (date(2025, 11, 10), Mechanism.ENCOURAGE, "总分馆通借通还攻坚激励", None),
)
_PREFERRED = {
    "technology": ("computing", "information"),
    "children": ("education", "literature"),
    "general": ("administration", "finance"),
    "collections": ("library", "documents", "archives"),
}


@dataclass
class CadreHistory:
    """Carries the story of the pool and of the mechanisms out, after the staff register's."""

    replay: Replay
    stays: list[int] = field(default_factory=list)
    """The stays in the order of entering."""
    needs: int = 0
    actions: dict[int, int] = field(default_factory=dict)
    """What was arranged, by its place in the story."""

    def events(self) -> Iterator[Event]:
        """All that happens, in no particular order."""
        for day, basis, wanted in _NEEDS:
            yield Event(at(day, "15:10"), partial(self._need, day, basis, wanted))
        for day, entries in _ENTRIES:
            yield Event(at(day, "10:10"), partial(self._enter, day, entries))
        for day in _ASSESSED:
            yield Event(at(day, "14:40"), partial(self._assess, day))
        for day, place, reason, note in _EXITS:
            yield Event(at(day, "16:20"), partial(self._exit, day, place, reason, note))
        for number, (day, place, kind, title, days, done) in enumerate(_ACTIONS):
            until = day + timedelta(days=days)
            yield Event(at(day, "09:40"), partial(self._arrange, number, place, kind, title, until))
            if done:
                yield Event(at(on_or_after(until), "16:30"), partial(self._finish, number))
        for mechanism, title, mark, day in _DOCUMENTS:
            yield Event(at(day, "11:20"), partial(self._document, mechanism, title, mark, day))
        for number, (day, mechanism, title, conclusion) in enumerate(_CASES):
            yield Event(at(day, "10:50"), partial(self._case, number, mechanism, title))
            if conclusion is not None:
                after = on_or_after(day + timedelta(days=24))
                yield Event(at(after, "15:40"), partial(self._conclude, mechanism, title, conclusion))

    def _need(self, day: date, basis: str, wanted: dict[Slot, int]) -> None:
        told = f"{basis}{LABEL}"
        self.needs = set_needs(self.replay.context, self._officer(), self.needs, wanted, told, day)

    def _enter(self, day: date, entries: tuple[tuple[str, CadreLevel, Readiness], ...]) -> None:
        roster = self._roster()
        taken = {record.staff_id for record in self._records()}
        for direction, level, readiness in entries:
            member = self._candidate(roster, day, direction, level, taken)
            taken.add(member.id)
            note = f"经民主推荐、组织考察，馆党委会研究入库{LABEL}。"
            terms = CadreTerms(direction, level, readiness, note=note)
            self.stays.append(enter_pool(self.replay.context, self._officer(), member.id, terms, day))

    def _candidate(
        self, roster: Roster, day: date, direction: str, level: CadreLevel, taken: set[int]
    ) -> StaffMember:
        """Who fits best: by what they studied, then by number; heads of departments for the highest level."""
        heads = {
            self.replay.staff.accounts[person.login]
            for person in PEOPLE
            if person.grants[0].role is Role.DEPARTMENT_HEAD and person.left is None
        }
        personnel = {self.replay.staff.accounts[login] for login in (OFFICER, "fangxiaotang")}
        directors = {
            self.replay.staff.accounts[person.login]
            for person in PEOPLE
            if person.grants[0].role is Role.DIRECTOR
        }
        senior = level in (_LEADER, _HEAD)

        def fits(member: StaffMember) -> bool:
            age = day.year - member.birth_year
            return (
                member.id not in taken
                and member.user_id not in personnel | directors
                and (member.user_id in heads) is (level is _LEADER)
                and member.group is not StaffGroup.SUPPORT
                and member.education in (Education.DOCTOR, Education.MASTER, Education.BACHELOR)
                and (level is _LEADER or (33 if senior else 27) <= age <= (46 if senior else 39))
                and (not senior or member.title_level is not TitleLevel.NONE)
            )

        wanted = _PREFERRED.get(direction, ())
        found = [member for member in roster.in_service(day) if fits(member)]
        return min(found, key=lambda member: (member.discipline not in wanted, member.id * 7 % 31))

    def _assess(self, day: date) -> None:
        """At the end of a year every third of the pool is thought readier than before."""
        for place, record in enumerate(self._held()):
            terms = record.terms
            if (place + day.year) % 3 or terms.readiness is _NOW:
                continue
            better = _NOW if terms.readiness is _SOON else _SOON
            note = f"{day.year}年度考核和民主测评较好，成熟度上调{LABEL}。"
            kept = replace(terms, readiness=better, note=note)
            assess_cadre(self.replay.context, self._officer(), record.cadre_id, record.version, kept, day)

    def _exit(self, day: date, place: int, reason: ExitReason, note: str) -> None:
        record = self._record(self.stays[place])
        told = f"{note}{LABEL}"
        exit_pool(self.replay.context, self._officer(), record.cadre_id, record.version, reason, told, day)

    def _arrange(self, number: int, place: int, kind: ActionKind, title: str, until: date) -> None:
        record = self._record(self.stays[place])
        today = self.replay.context.today
        department = None
        if kind is ActionKind.ROTATION:
            roster = self._roster()
            own = roster.members[record.staff_id].department_id
            others = sorted(key for key in roster.departments(today) if key != own)
            department = others[number % len(others)]
        self.actions[number] = arrange_action(
            self.replay.context,
            self._officer(),
            record.cadre_id,
            kind,
            f"{title}{LABEL}",
            today,
            until,
            department,
        )

    def _finish(self, number: int) -> None:
        context = self.replay.context
        with context.database.reading() as session:
            every = cadre_queries.actions(session, today_of(context))
        record = next(found for found in every if found.action_id == self.actions[number])
        result = f"按计划完成，带教和所在部门评价良好{LABEL}。"
        finish_action(context, self._officer(), record.action_id, record.version, context.today, result)

    def _document(self, mechanism: Mechanism, title: str, mark: str, day: date) -> None:
        save_document(self.replay.context, self._officer(), None, 0, mechanism, f"{title}{LABEL}", mark, day)

    def _case(self, number: int, mechanism: Mechanism, title: str) -> None:
        context = self.replay.context
        personnel = {self.replay.staff.accounts[login] for login in (OFFICER, "fangxiaotang")}
        serving = [m for m in self._roster().in_service(context.today) if m.user_id not in personnel]
        chosen = {serving[(number * 17 + step * 29 + 40) % len(serving)].id for step in range(1 + number % 3)}
        situation = f"由所在部门提出，组织人事部核实{LABEL}。"
        register_case(
            context, self._officer(), mechanism, f"{title}{LABEL}", situation, tuple(chosen), context.today
        )

    def _conclude(self, mechanism: Mechanism, title: str, conclusion: Conclusion) -> None:
        context = self.replay.context
        with context.database.reading() as session:
            every = mechanism_queries.cases(session, today_of(context))
        record = next(
            found
            for found in every
            if (found.terms.mechanism, found.terms.title) == (mechanism, f"{title}{LABEL}")
        )
        opinion = f"经馆党委会研究决定{LABEL}。"
        conclude_case(
            context, self._officer(), record.case_id, record.version, conclusion, context.today, opinion
        )

    def _officer(self) -> Actor:
        return self.replay.staff.actor(OFFICER)

    def _roster(self) -> Roster:
        with self.replay.context.database.reading() as session:
            return load_roster(session, today_of(self.replay.context))

    def _records(self) -> tuple[CadreRecord, ...]:
        with self.replay.context.database.reading() as session:
            return cadre_queries.cadres(session, today_of(self.replay.context))

    def _record(self, cadre_id: int) -> CadreRecord:
        return next(record for record in self._records() if record.cadre_id == cadre_id)

    def _held(self) -> list[CadreRecord]:
        return [record for record in self._records() if record.terms.in_pool]
