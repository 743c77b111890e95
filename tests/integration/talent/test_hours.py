"""Hours on both databases: a claim's life, rules by day, credits, the close, corrections, who may."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest
from sqlalchemy import select

import services.capabilities  # noqa: F401 - registers the capability
from data_access.models import Change
from data_access.queries.talent import hours as queries
from domain.asof import EVERYTHING_KNOWN, AsOf
from domain.errors import CockpitError, Conflict, Forbidden, Invalid, NotFound
from domain.talent.hours import Totals, Verdict
from domain.talent.hours_views import Claim
from domain.worklist import Duty
from services.attachments import attach
from services.talent.hours import Category, Credit, Mode, credit, credit_all, hours_of_year
from services.talent.hours_claims import (
    Action,
    AssessmentTerms,
    ClaimTerms,
    State,
    decide,
    discard_claim,
    read_hours,
    recognise,
    save_claim,
    submit_claim,
)
from services.talent.hours_export import export_hours
from services.talent.hours_library import library_hours
from services.talent.hours_queue import claim_page, claims_queue, decide_chosen
from services.talent.hours_reading import hour_certificate, my_hours, person_hours
from services.talent.hours_rules import Conversion, RuleTerms, set_rule
from services.talent.hours_years import CorrectionTerms, close_year, correct, years_page
from services.talent.register import StaffGroup
from services.viewing import ViewRequest
from services.worklist import due_items
from tests.support.factories import SYSTEM, Library
from tests.support.files import PDF
from tests.support.staff import enrol_people

PRO, PUBLIC = Category.PROFESSIONAL, Category.PUBLIC
ROOM, NET = Mode.CLASSROOM, Mode.ONLINE
COURSE = ClaimTerms(
    "古籍修复培训", PRO, ROOM, 160, date(2024, 3, 4), date(2024, 3, 5), "试验学会", "ZS-2024-001"
)
RULE = RuleTerms(
    year=2024,
    valid_from=date(2024, 1, 1),
    target=900,
    share=(2, 3),
    carry=0,
    groups=frozenset({StaffGroup.PROFESSIONAL}),
    conversions={(NET, PRO): Conversion(50, 300)},
)
HERE = ViewRequest()


def staffed(library: Library) -> dict[str, int]:
    """People on the register by log-in name: two of 业务部, one of 技术部, and the personnel duty."""
    return enrol_people(
        library, {"staff": "ops", "reporter_ops": "ops", "reporter_tech": "tech", "hr": "party"}
    )


def claim(library: Library, terms: ClaimTerms = COURSE, login: str = "staff", paper: bool = True) -> Claim:
    """A claim that was submitted with a certificate."""
    context, actor = library.context, library.actor(login)
    made = save_claim(context, actor, None, 0, terms)
    if paper:
        attach(context, actor, "hour_claim", str(made.id), "证书.pdf", [PDF])
    return submit_claim(context, actor, made.id, made.version, terms)


def totals(library: Library, year: int = 2024, day: date | None = None) -> dict[int, Totals]:
    with library.context.database.reading() as session:
        view = AsOf(day or library.context.today, EVERYTHING_KNOWN)
        return dict(hours_of_year(session, view, year))


def test_a_claim_counts_once_it_is_recognised(library: Library) -> None:
    people = staffed(library)
    context = library.context
    found = claim(library)
    assert found.state is State.SUBMITTED
    assert totals(library) == {}
    waiting, decided = claims_queue(context, library.actor("hr"))
    assert [(line.claim.id, line.files, line.converted) for line in waiting] == [(found.id, 1, 160)]
    assert decided == ()
    duties = due_items(context, library.actor("hr"))
    assert [(item.duty, item.href) for item in duties] == [(Duty.DECIDE, f"/talent/claims/{found.id}")]
    assert recognise(context, library.actor("hr"), found.id, found.version) is State.APPROVED
    assert totals(library) == {people["staff"]: Totals(0, 160)}
    # From the day it was earned on.
    assert totals(library, day=date(2024, 3, 4)) == {}
    mine, claims = my_hours(context, library.actor("staff"))
    assert (mine.person.standing.counted.total, claims[0].claim.state) == (160, State.APPROVED)
    assert claim_page(context, library.actor("staff"), found.id).recognised == 160
    # A second click, and working on it again.
    with pytest.raises(Invalid, match="已经审核通过"):
        recognise(context, library.actor("hr"), found.id, found.version)
    with pytest.raises(Invalid, match="已经认定"):
        save_claim(context, library.actor("staff"), found.id, found.version, COURSE)
    assert totals(library) == {people["staff"]: Totals(0, 160)}


def test_a_rejected_claim_comes_back_with_its_reason_and_is_worked_on_again(library: Library) -> None:
    people = staffed(library)
    context, hr, staff = library.context, library.actor("hr"), library.actor("staff")
    found = claim(library)
    with pytest.raises(Invalid, match="请写明退回原因"):
        decide(context, hr, found.id, Action.RETURN)
    decide(context, hr, found.id, Action.RETURN, "证书上是 12 学时")
    assert [(item.duty, item.note) for item in due_items(context, staff)] == [
        (Duty.REVISE, "证书上是 12 学时")
    ]
    terms = replace(COURSE, claimed=120)
    again = submit_claim(context, staff, found.id, found.version, terms)
    with pytest.raises(Conflict, match="已经修改过这份学时申报"):
        recognise(context, hr, found.id, found.version)
    recognise(context, hr, again.id, again.version)
    assert totals(library) == {people["staff"]: Totals(0, 120)}


def test_what_a_reviewer_assesses_otherwise_needs_a_note(library: Library) -> None:
    people = staffed(library)
    context, hr = library.context, library.actor("hr")
    found = claim(library)
    with pytest.raises(Invalid, match="请写明理由"):
        recognise(context, hr, found.id, found.version, AssessmentTerms(PUBLIC, ROOM, None))
    with pytest.raises(Invalid, match="不超过 16 学时"):
        recognise(context, hr, found.id, found.version, AssessmentTerms(PRO, ROOM, 161, "多算"))
    recognise(context, hr, found.id, found.version, AssessmentTerms(PUBLIC, ROOM, 80, "第二天未签到"))
    assert totals(library) == {people["staff"]: Totals(80, 0)}
    page = claim_page(context, hr, found.id)
    assert page.assessment is not None
    assert page.assessment.note == "第二天未签到"


def test_many_are_decided_on_at_once(library: Library) -> None:
    people = staffed(library)
    context, hr = library.context, library.actor("hr")
    first = claim(library)
    second = claim(library, replace(COURSE, title="编目培训", certificate=""), "reporter_tech")
    own = claim(library, replace(COURSE, title="人事培训", certificate=""), "hr")
    outcomes = decide_chosen(context, hr, [first.id, second.id, own.id, 987654], Action.APPROVE, "")
    assert [outcome.state for outcome in outcomes] == [State.APPROVED, State.APPROVED, None, None]
    assert "不能审核自己提交的填报" in outcomes[2].message
    assert totals(library) == {people["staff"]: Totals(0, 160), people["reporter_tech"]: Totals(0, 160)}


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"claimed": 100_000}, "一次申报最多 200 学时，您填的是 10000 学时"),
        ({"claimed": 250}, "培训共 2 天，按每天最多 12 学时计，最多 24 学时"),
        ({"claimed": 0}, "学时须大于 0"),
        ({"claimed": None}, "请填写证书上的学时"),
        ({"title": "", "claimed": None}, "请填写培训名称、学时。"),
        ({"title": "  "}, "请填写培训名称"),
        ({"provider": ""}, "请填写举办单位"),
        ({"started_on": date(2024, 3, 6)}, "早于开始日期"),
        ({"ended_on": date(2024, 9, 1)}, "请在结束后再申报"),
        ({"ended_on": None}, "请填写培训的起止日期"),
        ({"started_on": date(2015, 1, 4), "ended_on": date(2015, 1, 5)}, "您不在本馆任职"),
    ],
)
def test_what_is_wrong_with_a_claim_is_said(
    unchanging_library: Library, changes: dict[str, object], words: str
) -> None:
    library = unchanging_library
    with library.context.database.reading() as session:
        enrolled = bool(session.scalars(select(Change.seq).where(Change.subject_kind == "staff")).all())
    if not enrolled:
        staffed(library)
    terms = replace(COURSE, **changes)  # type: ignore[arg-type]
    with pytest.raises(Invalid, match=words) as refused:
        save_claim(library.context, library.actor("staff"), None, 0, terms)
    assert refused.value.fields


def test_hours_as_typed() -> None:
    assert (read_hours("7.5"), read_hours(" 8 学时"), read_hours(""), read_hours("−2.5")) == (
        75,
        80,
        None,
        -25,
    )
    for wrong in ("八", "1e3", "7.55", "7,5", "NaN"):
        with pytest.raises(Invalid):
            read_hours(wrong)


def test_what_else_is_refused(library: Library) -> None:
    staffed(library)
    context, staff, other = library.context, library.actor("staff"), library.actor("reporter_ops")
    made = save_claim(context, staff, None, 0, COURSE)
    with pytest.raises(Invalid, match="请先上传证书"):
        submit_claim(context, staff, made.id, made.version, COURSE)
    with pytest.raises(CockpitError, match="内容"):
        attach(context, staff, "hour_claim", str(made.id), "证书.pdf", [b"MZ\x90\x00" * 400])
    with pytest.raises(Invalid, match="不能重复申报"):
        save_claim(context, staff, None, 0, COURSE)
    with pytest.raises(Invalid, match="一张证书只能申报一次"):
        save_claim(context, staff, None, 0, replace(COURSE, title="另一培训"))
    # Others see nothing of a draft, a colleague nothing at all.
    for actor in (other, library.actor("hr")):
        with pytest.raises(NotFound):
            claim_page(context, actor, made.id)
        with pytest.raises((NotFound, Forbidden)):
            save_claim(context, actor, made.id, made.version, COURSE)
    with pytest.raises(NotFound):
        attach(context, other, "hour_claim", str(made.id), "证书.pdf", [PDF])
    with pytest.raises(NotFound, match="不在本馆人员名册上"):
        save_claim(context, library.actor("office"), None, 0, COURSE)
    with pytest.raises(Forbidden):
        save_claim(context, library.actor("trustee"), None, 0, COURSE)
    with pytest.raises(Forbidden):
        claims_queue(context, library.actor("director"))
    with pytest.raises(Forbidden):
        recognise(context, staff, made.id, made.version)
    discard_claim(context, staff, made.id, made.version)
    with pytest.raises(NotFound):
        claim_page(context, staff, made.id)


def test_credits_of_a_source_replace_one_another(library: Library) -> None:
    people = staffed(library)
    first, second = people["staff"], people["reporter_ops"]
    wanted = [
        Credit(person, 2024, PRO, NET, 100, "training", 7, date(2024, 2, 1), "网络课")
        for person in (first, second)
    ]
    set_rule(library.context, library.actor("hr"), 0, RULE)
    database = library.context.database
    with database.writing(SYSTEM) as work:
        assert credit_all(work, work.record("hours.credit", "hour_entry", "training:7"), wanted) == 2
    assert totals(library) == {first: Totals(0, 50), second: Totals(0, 50)}
    with database.writing(SYSTEM) as work:
        seq = work.record("hours.credit", "hour_entry", "training:7")
        again = [wanted[0], replace(wanted[1], category=PUBLIC, hours=60)]
        assert credit_all(work, seq, again) == 2
    assert totals(library) == {first: Totals(0, 50), second: Totals(60, 0)}
    with database.writing(SYSTEM) as work:
        credit(work, SYSTEM, first, 2024, PRO, NET, 0, "training", 7, date(2024, 2, 1))
        credit(work, SYSTEM, first, 2024, PRO, NET, 900, "training", 8, date(2024, 2, 2), "长课")
    # 45 hours after conversion, of which the cap lets 30 count.
    assert totals(library)[first] == Totals(0, 300)
    mine, _ = my_hours(library.context, library.actor("staff"))
    assert [entry.tenths for entry in mine.entries] == [50, -50, 450]


def test_rules_are_set_by_year_and_by_one_person_at_a_time(library: Library) -> None:
    context, hr = library.context, library.actor("hr")
    version = set_rule(context, hr, 0, RULE)
    assert set_rule(context, hr, version, RULE) == version
    with pytest.raises(Conflict, match="学时规则"):
        set_rule(context, hr, 0, replace(RULE, target=800))
    later = replace(RULE, valid_from=date(2024, 3, 1), target=725, share=(1, 2), carry=100)
    set_rule(context, hr, version, later)
    with context.database.reading() as session:
        book = queries.rule_book(session)
    assert (book.on(2024, date(2024, 2, 29)).target, book.of_year(2024).target) == (900, 725)
    assert book.of_year(2025).share == Fraction(1, 2)
    now = years_page(context, hr, 2024).version
    for changes, words in (
        ({"valid_from": date(2023, 1, 1)}, "生效日期须在 2024 年内"),
        ({"target": 100_000}, "年度学时须在"),
        ({"share": (3, 2)}, "分数"),
        ({"groups": frozenset()}, "适用人员"),
        ({"conversions": {(NET, PRO): Conversion(5000)}}, "折算比例"),
        ({"year": 1980, "valid_from": date(1980, 1, 1)}, "年度须在"),
    ):
        with pytest.raises(Invalid, match=words):
            set_rule(context, hr, now, replace(RULE, **changes))
    with pytest.raises(Forbidden):
        set_rule(context, library.actor("director"), now, RULE)


def test_a_closed_year_keeps_its_sheet_and_is_corrected_by_entries_of_its_own(library: Library) -> None:
    people = staffed(library)
    context, hr, staff = library.context, library.actor("hr"), people["staff"]
    with context.database.writing(SYSTEM) as work:
        credit(work, SYSTEM, staff, 2023, PRO, ROOM, 880, "training", 1, date(2023, 5, 8), "业务培训")
    waiting = claim(
        library, replace(COURSE, started_on=date(2023, 12, 4), ended_on=date(2023, 12, 5), certificate="")
    )
    with pytest.raises(Invalid, match="尚未结束"):
        close_year(context, hr, 2024)
    with pytest.raises(Invalid, match="还有 1 份学时申报待认定"):
        close_year(context, hr, 2023)
    decide(context, hr, waiting.id, Action.RETURN, "请补证书")
    assert close_year(context, hr, 2023) == 4
    with pytest.raises(Conflict, match="已于 2024-03-"):
        close_year(context, hr, 2023)
    # No more claims, credits or rules; a rule set later for all years leaves the sheet alone.
    with pytest.raises(Invalid, match="2023 年学时已关账"):
        submit_claim(context, library.actor("staff"), waiting.id, waiting.version, COURSE_OF_2023)
    with pytest.raises(Invalid, match="已关账"), context.database.writing(SYSTEM) as work:
        credit(work, SYSTEM, staff, 2023, PRO, ROOM, 10, "training", 2, date(2023, 5, 9))
    with pytest.raises(Invalid, match="已关账"):
        set_rule(context, hr, 0, replace(RULE, year=2023, valid_from=date(2023, 1, 1)))
    before = person_hours(context, hr, "YG0001", 2023)
    assert before.person.frozen == before.person.standing
    assert (before.person.standing.missing, before.person.standing.verdict) == (20, Verdict.SHORT)
    terms = CorrectionTerms(2023, PRO, ROOM, 50, "补交 2023 年 11 月证书")
    correct(context, hr, staff, before.version, terms)
    with pytest.raises(Conflict, match="本年度的学时"):
        correct(context, hr, staff, before.version, terms)
    after = person_hours(context, hr, "YG0001", 2023)
    assert after.person.frozen == before.person.standing
    assert (after.person.standing.counted.total, after.person.corrected.total) == (930, 50)
    assert after.person.standing.verdict is Verdict.MET
    assert after.closed is not None
    assert after.entries[-1].seq > after.closed.seq
    for tenths, reason, words in (
        (-990, "误记", "只有 93 学时"),
        (0, "误记", "不能为 0"),
        (9000, "误记", "一次最多更正 200"),
        (10, " ", "请写明更正原因"),
    ):
        with pytest.raises(Invalid, match=words):
            correct(context, hr, staff, after.version, replace(terms, tenths=tenths, reason=reason))
    with pytest.raises(Forbidden):
        correct(context, library.actor("director"), staff, after.version, terms)


COURSE_OF_2023 = replace(COURSE, started_on=date(2023, 12, 4), ended_on=date(2023, 12, 5), certificate="")


def test_hours_left_over_are_carried_where_the_rule_says_so(library: Library) -> None:
    people = staffed(library)
    context, hr, staff = library.context, library.actor("hr"), people["staff"]
    with context.database.writing(SYSTEM) as work:
        credit(work, SYSTEM, staff, 2023, PRO, ROOM, 1000, "training", 1, date(2023, 5, 8))
        credit(work, SYSTEM, staff, 2024, PRO, ROOM, 300, "training", 2, date(2024, 2, 8))

    def carried() -> Totals:
        return person_hours(context, hr, "YG0001", 2024).person.standing.carried

    assert carried() == Totals()
    set_rule(context, hr, 0, replace(RULE, carry=80))
    assert carried() == Totals(0, 80)
    close_year(context, hr, 2023)
    assert carried() == Totals(0, 80)
    version = person_hours(context, hr, "YG0001", 2023).version
    correct(context, hr, staff, version, CorrectionTerms(2023, PRO, ROOM, -50, "重复计入"))
    # What was taken back after the close is no longer left over.
    assert carried() == Totals(0, 50)


def test_who_sees_whose_hours(library: Library) -> None:
    people = staffed(library)
    context = library.context
    with context.database.writing(SYSTEM) as work:
        for number, login in enumerate(people, 1):
            credit(work, SYSTEM, people[login], 2024, PRO, ROOM, 900, "training", number, date(2024, 2, 8))
    for login, seen in (
        ("hr", 4),
        ("director", 4),
        ("head_ops", 2),
        ("head_tech", 1),
        ("office", 0),
        ("trustee", 0),
    ):
        found = library_hours(context, library.actor(login), HERE)
        assert len(found.people) == seen, login
        assert (found.total.people, found.total.met) == (4, 4)
        # Four people in three departments are too few to be broken down, but for who leads them.
        hidden = sum(line.people is None for line in found.departments)
        assert hidden == {4: 0, 2: 2, 1: 2, 0: 3}[seen], login
    for login in ("staff", "reporter_ops", "admin", "panel"):
        with pytest.raises(Forbidden):
            library_hours(context, library.actor(login), HERE)
    head = library.actor("head_ops")
    assert person_hours(context, head, "YG0001").number == "YG0001"
    with pytest.raises(NotFound):
        person_hours(context, head, "YG0003")
    assert hour_certificate(context, library.actor("staff"), None).person.own
    with pytest.raises(Forbidden):
        hour_certificate(context, library.actor("staff"), "YG0002")
    assert export_hours(context, head, HERE).data[:2] == b"PK"
    with context.database.reading() as session:
        told = session.execute(
            select(Change.action, Change.subject_id, Change.after)
            .where(Change.action.in_(("staff.read", "staff.export")))
            .order_by(Change.seq)
        ).all()
    # One's own sheet is nobody's business; numbers are recorded and no names.
    assert [(row.action, row.subject_id) for row in told] == [
        ("staff.read", "YG0001"),
        ("staff.export", "hours:2024"),
    ]
    assert told[1].after == {"numbers": ["YG0001", "YG0002"]}
