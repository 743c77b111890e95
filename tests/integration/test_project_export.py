"""The workbook of all projects: of the day asked for, of what the person may see, with nothing that runs."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from domain.errors import Forbidden, Invalid, NotFound
from domain.permissions import Actor
from domain.workflow import Action
from services import jobs
from services.jobs.worker import Worker
from services.projects.export import start_export
from services.projects.reporting import ReportBody, submit_report
from services.viewing import ViewRequest
from tests.support.factories import ALL_PROJECTS, BUILDING, PARTY, YEARLY, Library
from tests.support.factories import library as made_library
from tests.support.session import TestSession
from tests.support.workbook import formulas, sheet_names, texts

DANGEROUS = '=HYPERLINK("http://evil.example","点我")'


@pytest.fixture(name="library")
def _library(run: TestSession, tmp_path: Path) -> Iterator[Library]:
    """The small library on SQLite: what is read is read through queries tested elsewhere."""
    with made_library(run, "sqlite", tmp_path) as made:
        yield made


def exported(library: Library, actor: Actor, **view: str) -> bytes:
    """The workbook that a person gets."""
    job_id = start_export(library.context, actor, ViewRequest(**view))
    assert Worker(library.context).do_next()
    done = jobs.read_job(library.context, actor, job_id)
    assert not done.error
    return jobs.result_file(library.context, actor, job_id).path.read_bytes()


def test_it_holds_terms_reports_and_decisions(library: Library) -> None:
    reporter, head = library.actor("reporter_ops"), library.actor("head_ops")
    report = library.submit(reporter, BUILDING, {1: 100, 2: 40})
    library.decide(head, report, Action.RETURN, "请补充验收材料。")
    data = exported(library, head)
    assert sheet_names(data) == ["说明", "项目", "里程碑", "进展报告", "审核记录"]
    found = texts(data)
    assert {BUILDING, "新馆建设", "选址", "本月按计划推进。", "请补充验收材料。", "已退回"} <= found
    assert {"选址：100%\n施工：40%", "4 个（导出人可查看的全部项目）"} <= found
    assert {code for code in ALL_PROJECTS if code in found} == {*ALL_PROJECTS} - {PARTY}, (
        "not restricted work"
    )
    assert PARTY in texts(exported(library, library.actor("director")))


def test_it_is_of_the_day_that_was_looked_at(library: Library) -> None:
    head = library.actor("head_ops")
    library.save(head, BUILDING, title="新馆扩建")
    assert "新馆扩建" in texts(exported(library, head))
    before = texts(exported(library, head, asof="2024-01-31"))
    assert "新馆扩建" not in before
    assert {"2024-01-31", "新馆建设"} <= before


def test_the_day_is_fixed_when_it_is_asked_for(library: Library) -> None:
    head = library.actor("head_ops")
    job_id = start_export(library.context, head, ViewRequest())
    library.go_to(date(2024, 4, 2))
    Worker(library.context).do_next()
    name = jobs.read_job(library.context, library.actor("head_ops"), job_id).file_name
    assert name == "试验规划项目资料（截至2024-03-25）.xlsx"


def test_nothing_in_it_runs(library: Library) -> None:
    reporter = library.actor("reporter_ops")
    body = ReportBody(
        achieved=DANGEROUS,
        problems="http://evil.example/x",
        next_steps="@SUM(1)",
        completions={library.milestones(YEARLY)[0]: 10.0},
    )
    submit_report(library.context, reporter, library.project_id(YEARLY), "2024-03", 0, body)
    data = exported(library, reporter)
    assert formulas(data) == []
    assert any("HYPERLINK" in text for text in texts(data))


def test_faulty_points_of_view_and_people_without_rights_are_refused(library: Library) -> None:
    head = library.actor("head_ops")
    with pytest.raises(Invalid):
        start_export(library.context, head, ViewRequest(asof="gestern"))
    with pytest.raises(NotFound):
        start_export(library.context, head, ViewRequest(plan="P-99"))
    with pytest.raises(Forbidden):
        start_export(library.context, library.actor("staff"), ViewRequest())
    assert jobs.own_jobs(library.context, head).jobs == ()
