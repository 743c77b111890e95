"""Jobs over HTTP: whose they are, what can be fetched, what a page asks for while one runs."""

from __future__ import annotations

import pytest

from domain.permissions import Permission, Role
from services import jobs
from services.jobs.worker import Worker
from services.projects.export import start_export
from services.viewing import ViewRequest
from tests.contract.calls import NOBODYS_ID, body_of, guarded_callbacks
from tests.contract.conftest import Site
from tests.contract.world import BY_COLLEAGUE, RESTRICTED, facts_for, login_of
from tests.support.client import call, router_body
from tests.support.workbook import sheet_names, texts

HEAD, DIRECTOR = login_of(Role.DEPARTMENT_HEAD), login_of(Role.DIRECTOR)
ADMINISTRATOR = login_of(Role.ADMINISTRATOR)
POLL = "..job-bar.value...job-text.children...job-poll.disabled...job-done.search.."
CANCEL = "..job-cancelled.search...job-message.children.."
REPEAT = "..job-repeated.search...job-repeat-message.children.."


def exported(site: Site, login: str) -> int:
    """Somebody exports all projects; the id of the finished job."""
    actor = site.actor(login)
    job_id = start_export(site.context, actor, ViewRequest())
    worker = Worker(site.context)
    while worker.do_next():
        pass
    assert jobs.read_job(site.context, actor, job_id).result
    return job_id


@pytest.mark.parametrize("output", [POLL, CANCEL, REPEAT])
def test_somebody_else_s_job_is_not_found(site: Site, output: str) -> None:
    before = site.written()
    assert output in guarded_callbacks(site)
    theirs = {"job": site.world.facts.jobs[DIRECTOR], "ended_job": site.world.facts.ended_jobs[DIRECTOR]}
    nobodys = {"job": NOBODYS_ID, "ended_job": NOBODYS_ID}
    for facts in (theirs, nobodys):
        answer = call(site.as_(HEAD), body_of(site, output, Role.DEPARTMENT_HEAD, facts=facts))
        assert answer.status_code == 404
        assert answer.get_json()["error"].startswith("没有找到这个任务")
    assert site.written() == before


def test_administrators_watch_and_cancel_but_do_not_repeat_what_others_asked(site: Site) -> None:
    theirs = {"job": site.world.facts.jobs[DIRECTOR], "ended_job": site.world.facts.ended_jobs[DIRECTOR]}
    before = site.written()[0]
    statuses = {
        output: call(
            site.as_(ADMINISTRATOR), body_of(site, output, Role.ADMINISTRATOR, facts=theirs)
        ).status_code
        for output in (POLL, CANCEL, REPEAT)
    }
    assert statuses == {POLL: 200, CANCEL: 200, REPEAT: 404}
    assert site.actions_since(before) == ["job.cancel"]


def test_only_the_person_who_asked_gets_the_file(site: Site) -> None:
    job_id = exported(site, HEAD)
    address = f"/jobs/{job_id}/result"
    answer = site.as_(HEAD).get(address, buffered=True)
    assert answer.status_code == 200
    assert answer.headers["Cache-Control"] == "no-store"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    disposition = answer.headers["Content-Disposition"]
    assert disposition.startswith("attachment;")
    assert "%E9%A1%B9%E7%9B%AE%E8%B5%84%E6%96%99" in disposition, "项目资料"
    assert sheet_names(answer.data)[1:] == ["项目", "里程碑", "进展报告", "审核记录"]
    for login in (DIRECTOR, ADMINISTRATOR, login_of(Role.OFFICE), "colleague"):
        assert site.as_(login).get(address).status_code == 404, login
    assert site.as_(None).get(address).status_code == 401
    for wrong in ("/jobs/0/result", f"/jobs/{NOBODYS_ID}/result", f"/jobs/{'9' * 30}/result"):
        assert site.as_(HEAD).get(wrong).status_code in (404, 422), wrong
    for wrong in ("/jobs/-1/result", "/jobs/x/result", "/jobs/../result"):
        assert site.as_(HEAD).get(wrong).status_code in (403, 404), wrong
    waiting = site.world.facts.jobs[HEAD]
    assert site.as_(HEAD).get(f"/jobs/{waiting}/result").status_code == 404


def test_the_file_holds_what_the_person_may_see(site: Site) -> None:
    def codes(login: str) -> set[str]:
        answer = site.as_(login).get(f"/jobs/{exported(site, login)}/result", buffered=True)
        return texts(answer.data)

    assert {BY_COLLEAGUE} <= codes(HEAD)
    assert RESTRICTED not in codes(HEAD)
    assert RESTRICTED in codes(DIRECTOR)


def test_pages_show_one_s_own_and_administrators_everybody_s(site: Site) -> None:
    own, theirs = site.world.facts.jobs[HEAD], site.world.facts.jobs[DIRECTOR]

    def content(login: str, query: str, path: str = "/jobs") -> str:
        return str(call(site.as_(login), router_body(path, query)).get_json())

    shown = content(HEAD, f"?job={own}")
    assert "job-poll" in shown
    assert f"/jobs?job={theirs}" not in shown
    refused = content(HEAD, f"?job={theirs}")
    assert "job-poll" not in refused
    assert "没有找到" in refused
    everybody = content(ADMINISTRATOR, "", "/admin/jobs")
    assert f"/admin/jobs?job={theirs}" in everybody
    assert "执行任务的进程没有运行" in everybody
    assert call(site.as_(HEAD), router_body("/admin/jobs")).status_code == 403


def test_polling_ends_with_the_job(site: Site) -> None:
    def poll() -> dict[str, dict[str, object]]:
        found: dict[str, dict[str, object]] = call(
            site.as_(HEAD), body_of(site, POLL, Role.DEPARTMENT_HEAD)
        ).get_json()["response"]
        return found

    first = poll()
    assert first["job-poll"]["disabled"] is False
    assert "job-done" not in first
    assert "排队" in str(first["job-text"]["children"])
    worker = Worker(site.context)
    while worker.do_next():
        pass
    last = poll()
    assert last["job-poll"]["disabled"] is True
    assert str(last["job-done"]["search"]).startswith(f"?job={site.world.facts.jobs[HEAD]}&")


def test_the_facts_of_examples_are_one_s_own(site: Site) -> None:
    for account in site.world.accounts.values():
        facts = facts_for(site.world, account, Permission.ACCOUNT_OWN)
        assert jobs.read_job(site.context, site.actor(account.login), facts["job"]).mine
