"""三项机制 on both databases: documents, cases about people, conclusions, what each year counts."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import select

import services.capabilities  # noqa: F401 - registers attachments
from data_access.models import Change
from domain.errors import Conflict, Forbidden, Invalid, NotFound
from domain.talent.mechanisms import CaseState, CaseStep, Conclusion, Mechanism
from services import attachments
from services.talent.cadre_export import export_cases
from services.talent.mechanism_editing import (
    CASE,
    DOCUMENT,
    conclude_case,
    register_case,
    reopen_case,
    save_document,
    withdraw_case,
)
from services.talent.mechanism_reading import CaseFilter, case_page, document_page, open_mechanisms
from services.viewing import ViewRequest
from tests.support.factories import SYSTEM, TODAY, Library, name_of
from tests.support.staff import enrol_people

NOW = ViewRequest()
EVERY = CaseFilter()
OPENED = date(2023, 11, 6)


def people_of(library: Library) -> dict[str, int]:
    """A few people on the register."""
    return enrol_people(library, {"reporter_ops": "ops", "director": "ops", "hr": "ops"})


def case_of(library: Library, *people: int, **changes: Any) -> int:
    """A case of tolerated mistakes as HR registers it."""
    given: dict[str, Any] = {
        "mechanism": Mechanism.TOLERATE,
        "title": "先行先试未达预期",
        "situation": "按程序决策，未谋私利。",
        "people": people,
        "opened_on": OPENED,
    }
    return register_case(library.context, library.actor("hr"), **{**given, **changes})


class TestRefused:
    """On a library that nothing is written to."""

    @pytest.mark.parametrize(
        ("changes", "field", "told"),
        [
            ({"mechanism": None}, "mechanism", "请选择适用哪一项机制"),
            ({"title": ""}, "title", "请填写事项名称"),
            ({"title": "长" * 121}, "title", "不超过 120 字，现在有 121 字"),
            ({"situation": " "}, "situation", "请写明情况"),
            ({"opened_on": TODAY + timedelta(days=1)}, "opened_on", "受理日期不能晚于今天"),
            ({"people": ()}, "people", "请选择涉及人员"),
            ({"people": (10**9,)}, "people", "有的人员不在名册上"),
            ({"people": tuple(range(1, 30))}, "people", "最多涉及 20 人"),
        ],
    )
    def test_a_case(
        self, changes: dict[str, Any], field: str, told: str, unchanging_library: Library
    ) -> None:
        with pytest.raises(Invalid) as refused:
            case_of(unchanging_library, 1, **changes)
        assert told in refused.value.message
        assert field in refused.value.fields

    @pytest.mark.parametrize(
        ("changes", "told"),
        [
            ({"mechanism": None}, "请选择属于哪一项机制"),
            ({"title": ""}, "请填写文件名称"),
            ({"issued_on": None}, "请填写印发日期"),
            ({"issued_on": TODAY + timedelta(days=1)}, "印发日期不能晚于今天"),
            ({"in_force": False}, "请写明停止执行的原因"),
        ],
    )
    def test_a_document(self, changes: dict[str, Any], told: str, unchanging_library: Library) -> None:
        library = unchanging_library
        given = {"mechanism": Mechanism.MOVE, "title": "实施办法", "number": "", "issued_on": TODAY}
        with pytest.raises(Invalid, match=told):
            save_document(library.context, library.actor("hr"), None, 0, **{**given, **changes})

    @pytest.mark.parametrize("login", ["director", "head_ops", "staff", "office", "trustee", "admin"])
    def test_whoever_is_not_hr_writes_nothing(self, login: str, unchanging_library: Library) -> None:
        library, actor = unchanging_library, unchanging_library.actor(login)
        with pytest.raises(Forbidden):
            register_case(library.context, actor, Mechanism.MOVE, "事项", "情况", (1,), TODAY)
        with pytest.raises(Forbidden):
            save_document(library.context, actor, None, 0, Mechanism.MOVE, "办法", "", TODAY)
        if login != "director":
            with pytest.raises(Forbidden):
                open_mechanisms(library.context, actor, NOW, EVERY)
            with pytest.raises(Forbidden):
                export_cases(library.context, actor, NOW, EVERY)


def test_a_case_is_concluded_counted_reopened_and_withdrawn(library: Library) -> None:
    ids = people_of(library)
    hr, context = library.actor("hr"), library.context
    case = case_of(library, ids["reporter_ops"])
    with pytest.raises(Conflict, match="没有重复登记"):
        case_of(library, ids["reporter_ops"])
    with pytest.raises(Invalid, match="不能办理涉及本人的事项"):
        case_of(library, ids["hr"])

    def conclude(
        version: int, conclusion: Conclusion | None, on: date | None, opinion: str = "研究决定。"
    ) -> int:
        return conclude_case(context, hr, case, version, conclusion, on, opinion)

    first = case_page(context, hr, case, NOW).line.record.version
    with pytest.raises(Invalid, match="请选择这项机制的结论"):
        conclude(first, Conclusion.PROMOTED, TODAY)
    with pytest.raises(Invalid, match="结论日期不能早于受理日期"):
        conclude(first, Conclusion.TOLERATED, OPENED - timedelta(days=1))
    with pytest.raises(Invalid, match="请写明结论意见"):
        conclude(first, Conclusion.TOLERATED, TODAY, "")
    second = conclude(first, Conclusion.TOLERATED, date(2023, 12, 4))
    with pytest.raises(Conflict, match="已经修改过这件事项"):
        conclude(first, Conclusion.TOLERATED, TODAY)

    def counted(view: ViewRequest = NOW) -> tuple[int, int, int]:
        found = open_mechanisms(context, hr, view, EVERY)
        year = next(y for y in found.counts if (y.year, y.mechanism) == (2023, Mechanism.TOLERATE))
        return year.cases, year.applied, year.people

    assert counted() == (1, 1, 1)
    assert counted(ViewRequest(asof="2023-11-30")) == (0, 0, 0)
    with pytest.raises(Invalid, match="请写明原因"):
        reopen_case(context, hr, case, second, "")
    third = reopen_case(context, hr, case, second, "发现新情况。")
    assert counted() == (0, 0, 0)
    withdraw_case(context, hr, case, third, "重复受理。")
    page = case_page(context, library.actor("director"), case, NOW)
    assert page.line.record.terms.state is CaseState.WITHDRAWN
    assert page.line.people == (name_of("reporter_ops"),)
    assert page.allowed == ()
    assert [row.step for row, _ in page.steps] == [
        CaseStep.REGISTER,
        CaseStep.CONCLUDE,
        CaseStep.REOPEN,
        CaseStep.WITHDRAW,
    ]
    # Administrators read the ledger: what was written of people is not in it.
    with context.database.reading() as session:
        told = str(session.scalars(select(Change.after).where(Change.subject_kind == CASE)).all())
    assert "先行先试" not in told
    assert "重复受理" not in told


def test_nobody_reads_a_case_about_themselves(library: Library) -> None:
    ids = people_of(library)
    case = case_of(library, ids["director"], ids["reporter_ops"])
    director, other = library.actor("director"), library.actor("director2")
    with pytest.raises(NotFound, match="没有找到这件事项"):
        case_page(library.context, director, case, NOW)
    found = open_mechanisms(library.context, director, NOW, EVERY)
    assert (found.cases, found.case_total, found.open_cases[Mechanism.TOLERATE]) == ((), 0, 1)
    with library.context.database.reading() as session, pytest.raises(NotFound):
        attachments._locate(library.context, session, director, CASE, str(case))
    assert case_page(library.context, other, case, NOW).line.people


def test_a_document_is_registered_once_replaced_with_a_reason_and_has_files(library: Library) -> None:
    context, hr = library.context, library.actor("hr")
    given = (Mechanism.MOVE, "能上能下实施办法", "演示〔2022〕3号", date(2022, 5, 9))
    document, version = save_document(context, hr, None, 0, *given)
    assert save_document(context, hr, document, version, *given) == (document, version)
    with pytest.raises(Conflict, match="已经登记过"):
        save_document(context, hr, None, 0, *given)
    _, later = save_document(context, hr, document, version, *given, in_force=False, reason="被新办法代替。")
    with pytest.raises(Conflict, match="已经修改过这份文件"):
        save_document(context, hr, document, version, *given)
    page = document_page(context, library.actor("director"), document, NOW)
    assert (page.record.version, page.record.terms.in_force, page.may_manage) == (later, False, False)
    text = "正文".encode()
    attached = attachments.attach(context, hr, DOCUMENT, str(document), "办法.txt", [text], len(text))
    assert attached.name == "办法.txt"
    with pytest.raises(Forbidden, match="只有组织人事"):
        attachments.attach(
            context, library.actor("director"), DOCUMENT, str(document), "说明.txt", [text], len(text)
        )
    for nobody in ("0", "x", "9" * 30):
        with pytest.raises(NotFound):
            attachments.attach(context, hr, DOCUMENT, nobody, "说明.txt", [text], len(text))


def test_filters_and_the_list_taken_out(library: Library) -> None:
    ids = people_of(library)
    case = case_of(library, ids["reporter_ops"])
    conclude_case(
        library.context, SYSTEM, case, _version(library, case), Conclusion.TOLERATED, TODAY, "研究决定。"
    )
    case_of(library, ids["reporter_ops"], mechanism=Mechanism.ENCOURAGE)

    def listed(**given: str) -> int:
        chosen = CaseFilter.from_text(**given)
        return len(open_mechanisms(library.context, library.actor("hr"), NOW, chosen).cases)

    assert [listed(), listed(mechanism="tolerate"), listed(state="open"), listed(year="2024")] == [2, 1, 1, 1]
    with pytest.raises(Invalid, match="筛选条件不对"):
        listed(year="今年")
    assert export_cases(library.context, library.actor("director"), NOW, EVERY).data[:2] == b"PK"


def _version(library: Library, case: int) -> int:
    return case_page(library.context, library.actor("director2"), case, NOW).line.record.version
