"""Risks and problems on both databases: what is refused and kept, who sees what, what it asks of people."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import select

import services.capabilities  # noqa: F401 - registers duties, notices and what closing tells
from data_access.models import Notice, RiskRevision
from domain.errors import Conflict, Forbidden, Invalid, NotFound
from domain.risks.terms import (
    Measure,
    ProblemState,
    ProblemStep,
    ProblemTerms,
    RiskState,
    RiskStep,
    RiskTerms,
)
from domain.worklist import Duty
from services.administration.consequences import Closing, held_by
from services.administration.rules import save_rule
from services.cockpit import cockpit
from services.notices.daily import tell_calendar
from services.projects.reporting import ReportBody, submit_report
from services.risks.assessing import assess_risk, close_risk, raise_risk, reopen_risk
from services.risks.export import export_problems, export_risks
from services.risks.forms import new_problem, new_risk
from services.risks.reading import Level, RiskFilter, open_list, problem_page, risk_page
from services.risks.rules import KEY
from services.risks.solving import (
    Source,
    answer_problem,
    close_problem,
    edit_problem,
    raise_problem,
    reopen_problem,
    solve_problem,
)
from services.risks.tabs import node_risks, project_risks
from services.search import search
from services.viewing import ViewRequest
from services.worklist.reading import open_worklist
from tests.support.factories import BUILDING, PARTY, SYSTEM, TODAY, Library

NOW = ViewRequest()
ON_BUILDING = f"project:{BUILDING}"


def risk_terms(library: Library, **changes: object) -> RiskTerms:
    """A risk of 业务部's as its form gives it."""
    terms = RiskTerms(
        title="供货可能推迟",
        description="供应商产能不足。",
        likelihood=3,
        impact=4,
        department_id=library.department("ops"),
        owner_id=library.user_id("reporter_ops"),
        review_on=TODAY + timedelta(days=30),
        measures=(Measure("每周会商", TODAY + timedelta(days=20)),),
    )
    return replace(terms, **changes)  # type: ignore[arg-type]


def problem_terms(library: Library, **changes: object) -> ProblemTerms:
    """A problem of 业务部's as its form gives it."""
    terms = ProblemTerms(
        title="设备未到",
        description="合同设备逾期未到货。",
        since_on=TODAY - timedelta(days=9),
        effect="安装推迟。",
        department_id=library.department("ops"),
        owner_id=library.user_id("reporter_ops"),
    )
    return replace(terms, **changes)  # type: ignore[arg-type]


def asking(library: Library, **changes: object) -> ProblemTerms:
    """A problem that asks a director to coordinate."""
    return problem_terms(
        library,
        needs_director=True,
        director_id=library.user_id("director"),
        request="请协调供货方。",
        **changes,
    )


class TestRefused:
    """On a library that nothing is written to."""

    @pytest.mark.parametrize(
        ("changes", "field", "told"),
        [
            ({"title": "  "}, "title", "请填写风险名称"),
            ({"title": "长" * 121}, "title", "不超过 120 字，现在有 121 字"),
            ({"description": ""}, "description", "请填写风险描述"),
            ({"likelihood": 0}, "likelihood", "可能性须为 1 至 5 的整数"),
            ({"impact": 9}, "impact", "影响程度须为 1 至 5 的整数"),
            ({"owner_id": None}, "owner_id", "请选择责任人"),
            ({"owner_id": 1}, "owner_id", "责任人须是责任部门的负责人或填报员"),
            ({"department_id": None}, "department_id", "请选择责任部门"),
            ({"department_id": 10**9}, "department_id", "所选责任部门不存在"),
            ({"review_on": None}, "review_on", "请填写复核日期"),
            ({"review_on": TODAY - timedelta(days=1)}, "review_on", "复核日期不能早于今天"),
            ({"review_on": date(2099, 1, 1)}, "review_on", "最多定到五年以后"),
            ({"measures": (Measure("会商", None),)}, "measures", "第 1 条措施没有完成期限"),
            ({"measures": (Measure("", TODAY),)}, "measures", "第 1 条措施没有内容"),
            ({"measures": (Measure("会商", date(2020, 1, 1)),)}, "measures", "完成期限不能早于今天"),
            ({"measures": (Measure("会商", TODAY, date(2025, 1, 1)),)}, "measures", "完成日期不能晚于今天"),
            ({"measures": (Measure("会商", TODAY),) * 13}, "measures", "措施最多 12 条"),
        ],
    )
    def test_a_risk(
        self, changes: dict[str, object], field: str, told: str, unchanging_library: Library
    ) -> None:
        library = unchanging_library
        with pytest.raises(Invalid) as refused:
            raise_risk(
                library.context, library.actor("head_ops"), ON_BUILDING, risk_terms(library, **changes)
            )
        assert told in refused.value.message
        assert field in refused.value.fields

    @pytest.mark.parametrize(
        ("changes", "told"),
        [
            ({"since_on": None}, "请填写发生日期"),
            ({"since_on": TODAY + timedelta(days=1)}, "尚未发生的请登记为风险"),
            ({"effect": ""}, "请填写影响"),
            ({"needs_director": True, "request": "请定"}, "请选择请哪位馆领导协调"),
            ({"needs_director": True, "director_id": 1}, "请写明请求馆领导协调什么"),
            ({"needs_director": True, "director_id": 10**9, "request": "请定"}, "不是在任馆领导"),
        ],
    )
    def test_a_problem(self, changes: dict[str, object], told: str, unchanging_library: Library) -> None:
        library = unchanging_library
        with pytest.raises(Invalid, match=told):
            raise_problem(
                library.context, library.actor("head_ops"), ON_BUILDING, problem_terms(library, **changes)
            )

    def test_an_assessment_of_tomorrow(self, unchanging_library: Library) -> None:
        library = unchanging_library
        head, tomorrow = library.actor("head_ops"), TODAY + timedelta(days=1)
        with pytest.raises(Invalid, match="评估日期不能晚于今天"):
            raise_risk(library.context, head, ON_BUILDING, risk_terms(library), tomorrow)

    def test_whoever_has_no_right(self, unchanging_library: Library) -> None:
        library = unchanging_library
        c, terms = library.context, risk_terms(library)
        for login in ("director", "trustee", "admin", "staff"):
            with pytest.raises(Forbidden):
                raise_risk(c, library.actor(login), ON_BUILDING, terms)
        # The supporting department sees the project, and another's project is not its to write on.
        for login in ("head_tech", "reporter_tech", "head_party"):
            with pytest.raises(NotFound):
                raise_risk(c, library.actor(login), ON_BUILDING, terms)
        for reference in (f"project:{PARTY}", "node:D01.2", "project:nothing", "node:nothing"):
            with pytest.raises(NotFound):
                raise_risk(c, library.actor("head_ops"), reference, terms)
        for reference in ("project:", "milestone:1", "：", "node:a b"):
            with pytest.raises(Invalid, match="关联工作不对"):
                new_risk(c, library.actor("head_ops"), reference)
        with pytest.raises(NotFound):
            risk_page(c, library.actor("director"), 77, NOW)
        with pytest.raises(Forbidden):
            open_list(c, library.actor("admin"), NOW)

    def test_words_of_an_address(self) -> None:
        for wrong in ({"cell": "9-9"}, {"cell": "x"}, {"level": "x"}, {"state": "x"}, {"department": "甲"}):
            with pytest.raises(Invalid, match="筛选条件不对"):
                RiskFilter.from_text(**wrong)


def test_assessments_are_kept_and_read_as_they_were(library: Library) -> None:
    c, head, director = library.context, library.actor("head_ops"), library.actor("director")
    risk = raise_risk(c, head, ON_BUILDING, risk_terms(library), TODAY - timedelta(days=10))
    with pytest.raises(Conflict, match="已经登记过"):
        raise_risk(c, head, ON_BUILDING, risk_terms(library))
    first = risk_page(c, head, risk, NOW)
    assert (first.line.terms.score, first.line.level) == (12, Level.HIGH)
    version = first.line.record.version

    assert assess_risk(c, head, risk, version, risk_terms(library)) == version
    early = TODAY - timedelta(days=11)
    with pytest.raises(Invalid, match="评估日期不能早于上次评估"):
        assess_risk(c, head, risk, version, risk_terms(library, impact=5), early)
    graver = risk_terms(library, likelihood=4, impact=5, reason="工厂停产", state=RiskState.WATCHED)
    second = assess_risk(c, head, risk, version, graver)
    # A second person, and a second click, meet both versions.
    with pytest.raises(Conflict) as met:
        assess_risk(c, library.actor("reporter_ops"), risk, version, risk_terms(library, impact=1))
    assert met.value.saved_version == second
    assert {d.field: (d.mine, d.theirs) for d in met.value.differences}["影响程度"] == ("1", "5")

    page = risk_page(c, director, risk, NOW)
    assert [(s.step, s.terms.score) for s in page.steps] == [(RiskStep.RAISE, 12), (RiskStep.ASSESS, 20)]
    assert page.allowed == ()
    then = risk_page(c, director, risk, ViewRequest(asof=(TODAY - timedelta(days=3)).isoformat()))
    assert (then.line.terms.score, len(then.steps)) == (12, 1)
    early_list = open_list(c, director, ViewRequest(asof=(TODAY - timedelta(days=11)).isoformat()))
    assert early_list.risks == ()
    listed = open_list(c, director, NOW, RiskFilter.from_text(cell="4-5"))
    assert [line.level for line in listed.risks] == [Level.SEVERE]
    assert (listed.cells[4, 5], listed.cell_levels[1, 1]) == (1, Level.LOW)
    assert open_list(c, director, NOW, RiskFilter.from_text(level="low")).risks == ()

    with pytest.raises(Invalid, match="请写明关闭原因"):
        close_risk(c, head, risk, second, " ")
    closed = close_risk(c, head, risk, second, "已到货")
    with pytest.raises(Conflict):
        close_risk(c, head, risk, second, "已到货")
    with pytest.raises(Invalid, match="不能再评估"):
        assess_risk(c, head, risk, closed, graver)
    assert open_list(c, director, NOW).risks == ()
    assert open_list(c, director, NOW, RiskFilter.from_text(state="closed")).risks != ()
    reopen_risk(c, head, risk, closed, "又停产")
    assert risk_page(c, head, risk, NOW).line.terms.state is RiskState.OPEN
    with c.database.reading() as session:
        assert len(session.scalars(select(RiskRevision)).all()) == 4


def test_levels_go_by_the_dated_rule(library: Library) -> None:
    c, head = library.context, library.actor("head_ops")
    risk = raise_risk(c, head, "", risk_terms(library))
    values = {"medium": 3, "high": 5, "severe": 8, "remind_days": 7}
    with pytest.raises(Invalid, match="依次升高"):
        save_rule(c, SYSTEM, KEY, {**values, "high": 20}, TODAY, "试行", 0)
    library.go_to(TODAY + timedelta(days=2))
    save_rule(c, SYSTEM, KEY, values, TODAY + timedelta(days=2), "试行", 0)
    assert risk_page(c, head, risk, NOW).line.level is Level.SEVERE
    assert risk_page(c, head, risk, ViewRequest(asof=TODAY.isoformat())).line.level is Level.HIGH


def test_a_risk_that_came_true_is_a_problem_at_once(library: Library) -> None:
    c, head = library.context, library.actor("head_ops")
    risk = raise_risk(c, head, ON_BUILDING, risk_terms(library))
    form = new_problem(c, head, "", risk_id=risk)
    assert (form.terms.title, form.place.ref) == ("供货可能推迟", ON_BUILDING)
    assert form.terms.measures == risk_terms(library).measures
    source = Source(risk, form.risk_version)
    with pytest.raises(Invalid):
        raise_problem(c, head, "", problem_terms(library, effect=""), source)
    assert risk_page(c, head, risk, NOW).line.terms.state is RiskState.OPEN
    problem = raise_problem(c, head, "", problem_terms(library), source)
    with pytest.raises(Conflict):
        raise_problem(c, head, "", problem_terms(library, title="再来"), source)
    page = risk_page(c, head, risk, NOW)
    assert (page.line.terms.state, page.problems) == (RiskState.OCCURRED, ((problem, "设备未到"),))
    met = problem_page(c, head, problem, NOW)
    assert met.risk == (risk, "供货可能推迟")
    assert met.line.place.ref == ON_BUILDING


def test_a_report_s_problems_are_taken_over_once(library: Library) -> None:
    c, reporter = library.context, library.actor("reporter_ops")
    body = ReportBody(achieved="按计划推进。", problems="设备未到货。影响安装。")
    report = submit_report(c, reporter, library.project_id(BUILDING), "2024-03", 0, body)
    form = new_problem(c, reporter, "", report_id=report)
    assert (form.terms.title, form.terms.description) == ("设备未到货", "设备未到货。影响安装。")
    assert form.terms.department_id == library.department("ops")
    for login in ("reporter_tech", "head_party"):
        with pytest.raises(NotFound):
            new_problem(c, library.actor(login), "", report_id=report)
    source = Source(report_id=report)
    with pytest.raises(Invalid, match="月报"):
        raise_problem(c, reporter, "", problem_terms(library), source)
    raise_problem(c, reporter, ON_BUILDING, problem_terms(library), source)
    with pytest.raises(Conflict, match="已经登记过"):
        raise_problem(c, reporter, ON_BUILDING, problem_terms(library, title="另一个"), source)


def test_a_director_is_asked_answers_and_is_asked_again(library: Library) -> None:
    c, head, director = library.context, library.actor("head_ops"), library.actor("director")
    problem = raise_problem(c, head, ON_BUILDING, asking(library))
    view = cockpit(c, director, NOW)
    assert [(line.problem.problem_id, line.mine) for line in view.coordination] == [(problem, True)]
    assert cockpit(c, library.actor("director2"), NOW).coordination[0].mine is False
    duties = open_worklist(c, director).owed
    assert [item.duty for item in duties] == [Duty.COORDINATE]
    assert [i for i in open_worklist(c, library.actor("director2")).owed if i.duty is Duty.COORDINATE] == []
    version = problem_page(c, director, problem, NOW).line.record.version
    assert problem_page(c, director, problem, NOW).allowed == (ProblemStep.ANSWER,)
    for login in ("head_ops", "office", "reporter_ops"):
        with pytest.raises(Forbidden):
            answer_problem(c, library.actor(login), problem, version, "同意")
    with pytest.raises(Invalid, match="请写明答复意见"):
        answer_problem(c, director, problem, version, "")
    answered = answer_problem(c, director, problem, version, "已约供货方面谈。")
    with pytest.raises(Conflict):
        answer_problem(c, director, problem, version, "已约供货方面谈。")
    with pytest.raises(Invalid, match="不能再馆领导答复"):
        answer_problem(c, director, problem, answered, "再答")
    assert cockpit(c, director, NOW).coordination_total == 0
    page = problem_page(c, head, problem, NOW)
    assert (page.line.terms.answer, page.line.terms.state) == ("已约供货方面谈。", ProblemState.OPEN)
    assert edit_problem(c, head, problem, answered, asking(library)) == answered
    again = edit_problem(c, head, problem, answered, replace(asking(library), request="请再协调。"))
    assert cockpit(c, director, NOW).coordination_total == 1
    before = ViewRequest(asof=(TODAY - timedelta(days=1)).isoformat())
    assert cockpit(c, director, before).coordination_total == 0
    solved = solve_problem(c, head, problem, again, "设备已到。")
    with pytest.raises(Invalid, match="不能再更新"):
        edit_problem(c, head, problem, solved, asking(library))
    # What was never answered waits again when the problem comes back.
    reopened = reopen_problem(c, head, problem, solved, "又停了")
    assert problem_page(c, head, problem, NOW).line.terms.state is ProblemState.COORDINATING
    with pytest.raises(Invalid, match="请写明关闭原因"):
        close_problem(c, head, problem, reopened, "")
    close_problem(c, head, problem, reopened, "并入其他工作")
    with c.database.reading() as session:
        kinds = session.scalars(select(Notice.kind).where(Notice.user_id == director.user_id)).all()
    assert sorted(kinds) == ["problem_asked"] * 3


def test_restricted_work_is_hidden_everywhere(library: Library) -> None:
    c, head = library.context, library.actor("head_party")
    own = {
        "department_id": library.department("party"),
        "owner_id": library.user_id("reporter_party"),
    }
    with pytest.raises(Invalid, match="不能负责这项工作"):
        raise_risk(c, head, f"project:{PARTY}", risk_terms(library, title="涉密风险"))
    risk = raise_risk(c, head, f"project:{PARTY}", risk_terms(library, title="涉密风险", **own))
    problem = raise_problem(c, head, f"project:{PARTY}", replace(asking(library, title="涉密问题"), **own))  # type: ignore[arg-type]
    for login in ("head_ops", "reporter_ops", "head_tech"):
        other = library.actor(login)
        view = open_list(c, other, NOW)
        assert (view.risks, view.problems, view.risk_total) == ((), (), 0)
        for page, number in ((risk_page, risk), (problem_page, problem)):
            with pytest.raises(NotFound):
                page(c, other, number, NOW)
        assert not [hit for group in search(c, other, "涉密", NOW).groups for hit in group.hits]
        if login != "reporter_ops":
            assert cockpit(c, other, NOW).coordination_total == 0
    for login in ("director", "office", "head_party", "reporter_party"):
        assert open_list(c, library.actor(login), NOW).risk_total == 1
        assert len(search(c, library.actor(login), "涉密", NOW).groups) == 2
    assert cockpit(c, library.actor("director"), NOW).coordination_total == 1


def test_tabs_show_what_is_about_the_work_and_below(library: Library) -> None:
    c, head = library.context, library.actor("head_ops")
    raise_risk(c, head, ON_BUILDING, risk_terms(library))
    raise_risk(c, head, "node:D01.1", risk_terms(library, title="条目的风险"))
    raise_risk(c, head, "", risk_terms(library, title="全馆的风险"))
    raise_problem(c, head, "node:D02", problem_terms(library))
    assert [line.terms.title for line in project_risks(c, head, BUILDING, NOW).found.risks] == [
        "供货可能推迟"
    ]
    assert project_risks(c, head, BUILDING, NOW).ref == ON_BUILDING
    assert project_risks(c, library.actor("head_tech"), BUILDING, NOW).ref == ""
    counts = {
        code: (len(found.risks), len(found.problems))
        for code in ("plan", "D01", "D01.1.1", "D01.1.2", "D02")
        for found in [node_risks(c, head, code, NOW).found]
    }
    assert counts == {"plan": (3, 1), "D01": (2, 0), "D01.1.1": (1, 0), "D01.1.2": (0, 0), "D02": (0, 1)}
    with pytest.raises(NotFound):
        node_risks(c, head, "D01.2", NOW)


def test_what_falls_due_is_owed_and_told(library: Library) -> None:
    c, reporter = library.context, library.actor("reporter_ops")
    late = Measure("旧措施", TODAY + timedelta(days=2))
    risk = raise_risk(
        c,
        library.actor("head_ops"),
        ON_BUILDING,
        risk_terms(library, review_on=TODAY + timedelta(days=6), measures=(late,)),
    )
    raise_problem(c, library.actor("head_ops"), "", problem_terms(library, measures=(late,)))

    def owed(login: str) -> list[Duty]:
        kinds = (Duty.REVIEW, Duty.MEASURE, Duty.COORDINATE)
        return [i.duty for i in open_worklist(c, library.actor(login)).owed if i.duty in kinds]

    assert sorted(owed("reporter_ops")) == [Duty.MEASURE, Duty.MEASURE, Duty.REVIEW]
    assert owed("head_tech") == []
    tell_calendar(c)
    tell_calendar(c)
    library.go_to(TODAY + timedelta(days=8))
    tell_calendar(c)
    with c.database.reading() as session:
        due = session.scalars(
            select(Notice.text).where(Notice.user_id == reporter.user_id, Notice.kind == "risk_due")
        ).all()
    assert len(due) == 6
    # A late measure stays as it is while it is late; the review moves on with the assessment.
    version = risk_page(c, reporter, risk, NOW).line.record.version
    moved = risk_terms(library, review_on=TODAY + timedelta(days=90), measures=(late,))
    assess_risk(c, reporter, risk, version, moved)
    assert sorted(owed("reporter_ops")) == [Duty.MEASURE, Duty.MEASURE]


def test_what_a_person_or_department_holds_is_told_before_it_closes(library: Library) -> None:
    c, head = library.context, library.actor("head_ops")
    raise_risk(c, head, ON_BUILDING, risk_terms(library))
    raise_problem(c, head, ON_BUILDING, asking(library))
    for closing, kind, count in (
        (Closing(user_id=library.user_id("reporter_ops")), "risk", 2),
        (Closing(department_id=library.department("ops")), "risk", 2),
        (Closing(user_id=library.user_id("director")), "problem", 1),
    ):
        with c.database.reading() as session:
            found = {holding.kind: holding for holding in held_by(c, session, closing)}
        assert (found[kind].count, found[kind].hidden) == (count, count)
        assert "供货" not in found[kind].told


def test_lists_leave_as_files(library: Library) -> None:
    c, head = library.context, library.actor("head_ops")
    raise_risk(c, head, ON_BUILDING, risk_terms(library, title="=1+1"))
    raise_problem(c, head, ON_BUILDING, asking(library))
    risks = export_risks(c, head, NOW, RiskFilter(), "csv")
    assert risks.name.startswith("风险_20240325")
    assert "每周会商" in risks.data.decode("utf-8-sig")
    problems = export_problems(c, head, NOW, RiskFilter(), "csv").data.decode("utf-8-sig")
    assert "待馆领导协调" in problems
    assert export_problems(c, head, NOW, RiskFilter(), "xlsx").data[:2] == b"PK"
    with pytest.raises(Forbidden):
        export_risks(c, library.actor("trustee"), NOW, RiskFilter(), "csv")
