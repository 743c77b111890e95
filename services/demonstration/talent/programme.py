"""Three batches of the 111 programme: two that were decided, one with an objection upheld, one under way.

Everybody and everything in it is invented. Applicants are told from the staff register by its numbers, so
that every load tells the same story.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import partial
from hashlib import sha256

from data_access.models import Attachment
from data_access.queries.talent.programme import DECISION
from domain.permissions import Actor, Grant, Role, ScopeKind
from domain.talent.programme import Category, Step
from domain.talent.programme_rules import BatchTerms, Eligibility, SheetItem, eligibility_checks
from domain.talent.staff import Roster, StaffGroup, StaffMember, TitleLevel
from services import attachments
from services.demonstration.people import PEOPLE
from services.demonstration.replay import Event, Replay
from services.demonstration.workdays import at, later
from services.talent.programme import open_application, open_batch_page
from services.talent.programme_applying import begin, judge, submit
from services.talent.programme_batches import conclude, publish, save_batch, seat, select_people
from services.talent.programme_objections import lodge, rule
from services.talent.programme_panel import open_panel
from services.talent.programme_reviewing import score
from services.talent.register import load_roster, today_of
from services.viewing import ViewRequest

PERSONNEL, DIRECTOR, OBJECTOR = "fangxiaotang", "gujingyuan", "wangyifan"
_NOW = ViewRequest()
_LABEL = "（演示数据）"
_SHEET = (SheetItem("业绩贡献", 40), SheetItem("专业能力", 30), SheetItem("培养潜力", 30))
_STATEMENTS = (
    "主持本部门两项业务改进，撰写专题报告三篇，带教新入职馆员。",
    "承担重点服务项目，读者满意度逐年提高，参与省级课题一项。",
    "长期从事专题文献整理，编制目录两部，多次受邀作业务讲座。",
    "牵头完成系统升级与数据整理，形成操作规范并在全馆推广。",
)
_GOAL = "培养期内完成一项课题，发表论文一篇，形成一项可推广的服务成果。"


@dataclass(frozen=True, slots=True)
class _Story:
    """One batch: its terms, how many apply, and how many working days each part takes after the last day."""

    terms: BatchTerms
    people: int
    panel: tuple[str, ...]
    reference: str = ""
    objections: bool = False
    scored_by: int = 99


_STORIES = (
    _Story(
        BatchTerms(
            category=Category.LEADING,
            name=f"2021 年领军人才{_LABEL}",
            quota=4,
            apply_from=date(2021, 9, 6),
            apply_to=date(2021, 9, 24),
            decide_by=date(2021, 12, 31),
            term_to=date(2024, 12, 31),
            sheet=_SHEET,
            passing=70,
            reviewers=2,
            eligibility=Eligibility(TitleLevel.ASSOCIATE, None, 58, 5),
            rules="面向全馆专业技术人员，个人申报，资格审查后由评审组评分，择优公示认定。",
        ),
        7,
        ("zhangyuan", "gonghuaijin", "suyanqiu"),
        "演示馆发〔2021〕18 号",
    ),
    _Story(
        BatchTerms(
            category=Category.YOUNG,
            name=f"2023 年青年人才{_LABEL}",
            quota=7,
            apply_from=date(2023, 3, 6),
            apply_to=date(2023, 3, 31),
            decide_by=date(2023, 7, 31),
            term_to=date(2026, 7, 31),
            sheet=_SHEET,
            passing=70,
            reviewers=2,
            eligibility=Eligibility(TitleLevel.MIDDLE, None, 42, 2),
            rules="面向四十二周岁及以下专业技术人员，公示期内接受实名异议。",
        ),
        11,
        ("zhangyuan", "gonghuaijin", "suyanqiu"),
        "演示馆发〔2023〕9 号",
        objections=True,
    ),
    _Story(
        BatchTerms(
            category=Category.SKILLED,
            name=f"2025 年高技能人才{_LABEL}",
            quota=5,
            apply_from=date(2025, 9, 8),
            apply_to=date(2025, 10, 10),
            decide_by=date(2026, 1, 30),
            term_to=date(2028, 12, 31),
            sheet=_SHEET,
            passing=70,
            reviewers=2,
            eligibility=Eligibility(TitleLevel.MIDDLE, None, 50, 3),
            rules="面向从事编目、修复、信息技术等岗位的专业技术人员。",
        ),
        9,
        ("zhangyuan", "gonghuaijin", "shaomingche"),
        scored_by=1,
    ),
)


@dataclass
class ProgrammeHistory:
    """Carries the three batches out."""

    replay: Replay
    batches: dict[Category, int] = field(default_factory=dict)
    _applications: dict[Category, list[int]] = field(default_factory=dict)

    def events(self) -> Iterator[Event]:
        """All that happens in the three batches, each step on its day."""
        for story in _STORIES:
            terms = story.terms
            yield Event(at(terms.apply_from, "09:20"), partial(self._open, story))
            yield Event(at(terms.apply_to, "10:30"), partial(self._apply, story))
            yield Event(at(later(terms.apply_to, 5), "10:00"), partial(self._seat, story))
            yield Event(at(later(terms.apply_to, 6), "14:30"), partial(self._check, story))
            yield Event(at(later(terms.apply_to, 20), "09:40"), partial(self._score, story))
            if not story.reference:
                continue
            listed = later(terms.apply_to, 28)
            yield Event(at(later(terms.apply_to, 27), "16:00"), partial(self._conclude, story))
            yield Event(at(listed, "09:00"), partial(self._publish, story))
            if story.objections:
                yield Event(at(later(listed, 2), "11:10"), partial(self._object, story))
                yield Event(at(later(listed, 6), "15:20"), partial(self._rule, story))
            yield Event(at(later(listed, 10), "10:10"), partial(self._select, story))

    @property
    def _hr(self) -> Actor:
        return self.replay.staff.actor(PERSONNEL)

    def _roster(self) -> Roster:
        with self.replay.context.database.reading() as session:
            return load_roster(session, today_of(self.replay.context))

    def _open(self, story: _Story) -> None:
        category = story.terms.category
        self.batches[category] = save_batch(self.replay.context, self._hr, None, 0, story.terms)

    def _apply(self, story: _Story) -> None:
        batch = self.batches[story.terms.category]
        made = self._applications.setdefault(story.terms.category, [])
        for place, member in enumerate(self._applicants(story)):
            actor = _as_staff(member)
            application = begin(self.replay.context, actor, batch)
            body = {"statement": _STATEMENTS[place % len(_STATEMENTS)] + _LABEL, "goal": _GOAL}
            submit(self.replay.context, actor, application, 0, body)
            made.append(application)

    def _applicants(self, story: _Story) -> Sequence[StaffMember]:
        """People who bring what is asked, spread over the register, and one who does not."""
        accounts = self.replay.staff.accounts
        apart = {accounts[person.login] for person in PEOPLE if person.login in accounts}
        terms = story.terms
        able = [
            member
            for member in self._roster().in_service(terms.apply_to)
            if member.user_id not in apart
            and member.group is StaffGroup.PROFESSIONAL
            and all(one.met for one in eligibility_checks(terms.eligibility, member, terms.apply_to))
        ]
        junior = [
            member
            for member in self._roster().in_service(terms.apply_to)
            if member.user_id not in apart and member.title_level is TitleLevel.JUNIOR
        ]
        step = max(1, len(able) // story.people)
        return [*able[::step][: story.people - 1], *junior[:1]]

    def _seat(self, story: _Story) -> None:
        ids = [self.replay.staff.accounts[login] for login in story.panel]
        seat(self.replay.context, self._hr, self.batches[story.terms.category], ids)

    def _check(self, story: _Story) -> None:
        """Who lacks a requirement does not pass; in the batch under way one is asked for more papers."""
        context, made = self.replay.context, self._applications[story.terms.category]
        for place, application in enumerate(made):
            page = open_application(context, self._hr, application, _NOW)
            step, text = Step.QUALIFY, ""
            if any(not check.met for check in page.checks):
                step, text = Step.DISQUALIFY, "职称未达到规则要求。"
            elif not story.reference and place == 1:
                step, text = Step.RETURN, "请补充近三年获奖证书复印件。"
            judge(context, self._hr, application, page.version, step, text)

    def _score(self, story: _Story) -> None:
        """Each reviewer scores what no conflict of interest bars; in the batch under way one has begun."""
        context, batch = self.replay.context, self.batches[story.terms.category]
        for login in story.panel[: story.scored_by]:
            actor = self._reviewer(login, batch)
            [given] = open_panel(context, actor)
            for line in given.lines:
                if line.open and line.bar is None:
                    score(context, actor, line.application_id, 0, _points(line.application_id, login))

    def _reviewer(self, login: str, batch: int) -> Actor:
        grant = Grant(Role.PANEL_MEMBER, ScopeKind.ASSIGNMENT, frozenset({batch}))
        actor = self.replay.staff.actor(login)
        return replace(actor, grants=(*actor.grants, grant))

    def _version(self, batch: int) -> int:
        return open_batch_page(self.replay.context, self._hr, batch, _NOW).version

    def _conclude(self, story: _Story) -> None:
        batch = self.batches[story.terms.category]
        conclude(self.replay.context, self._hr, batch, self._version(batch))

    def _publish(self, story: _Story) -> None:
        batch = self.batches[story.terms.category]
        last = self.replay.context.today + timedelta(days=8)
        publish(self.replay.context, self._hr, batch, self._version(batch), last)

    def _listed(self, story: _Story) -> list[int]:
        page = open_batch_page(self.replay.context, self._hr, self.batches[story.terms.category], _NOW)
        return [key for key, _, _ in page.publications[-1].names]

    def _object(self, story: _Story) -> None:
        """A colleague objects by name, and a letter comes."""
        first, second = self._listed(story)[:2]
        objector = self.replay.staff.actor(OBJECTOR)
        lodge(
            self.replay.context,
            objector,
            first,
            f"申报材料中的一项成果为集体完成，个人排名与事实不符。{_LABEL}",
        )
        lodge(self.replay.context, self._hr, second, f"来信反映其工作年限不足。{_LABEL}", "读者来信")

    def _rule(self, story: _Story) -> None:
        page = open_batch_page(self.replay.context, self._hr, self.batches[story.terms.category], _NOW)
        upheld, dismissed = page.objections
        found = "调阅成果署名材料，申报排名与证书不一致，异议成立。"
        rule(self.replay.context, self._hr, upheld.objection_id, True, found)
        found = "核对人事档案，工作年限符合条件，异议不成立。"
        rule(self.replay.context, self._hr, dismissed.objection_id, False, found)

    def _select(self, story: _Story) -> None:
        batch = self.batches[story.terms.category]
        self._decision(batch)
        director = self.replay.staff.actor(DIRECTOR)
        select_people(self.replay.context, director, batch, self._version(batch), story.reference)

    def _decision(self, batch: int) -> None:
        """The decision's file; its row alone where there is no data folder to keep files in."""
        context = self.replay.context
        name, content = "演示_认定文件.txt", "演示数据，不代表真实文件。\n".encode()
        if context.storage.data_dir is not None:
            attachments.attach(context, self._hr, DECISION, str(batch), name, [content])
            return
        with context.database.writing(self._hr) as work:
            row = Attachment(
                subject_kind=DECISION,
                subject_id=str(batch),
                name=name,
                media_type="text/plain",
                size=len(content),
                sha256=sha256(content).hexdigest(),
                uploaded_by=self._hr.user_id,
                uploaded_at=work.now,
                effective_on=work.today,
            )
            row.change_seq = work.record(
                "attachment.add", DECISION, batch, after={"attachment": name, "size": row.size}
            )
            work.session.add(row)


def _as_staff(member: StaffMember) -> Actor:
    grant = Grant(Role.STAFF, ScopeKind.DEPARTMENT, frozenset({member.department_id}))
    return Actor(member.user_id, member.number, member.number, (grant,))


def _points(application: int, reviewer: str) -> list[float]:
    """Points that differ from one to the next and are the same in every load."""
    seed = sha256(f"{application}:{reviewer}".encode()).digest()
    worth = application * 7 % 17
    return [round(item.points * (74 + worth + seed[place] % 7) / 100, 1) for place, item in enumerate(_SHEET)]
