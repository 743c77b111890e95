"""Evidence on milestones, and the rule that nothing is reported as done without any: on both databases."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

import services.capabilities  # noqa: F401 - registers what files hang on
from domain.errors import Forbidden, Invalid, NotFound
from domain.workflow import Action
from services import attachments
from services.administration.rules import rule_page, save_rule
from services.projects.bulk_reporting import submit_filled
from services.projects.dependencies import project_schedule
from services.projects.evidence import MILESTONE, REPORT, draft_key
from services.projects.evidence_rule import KEY
from services.projects.reporting import report_form
from services.viewing import ViewRequest
from tests.support.factories import BUILDING, PARTY, SYSTEM, TODAY, Library
from tests.support.files import PDF

MONTH = "2024-03"


def asking(library: Library) -> Library:
    """The library where evidence is asked for, as real installations are."""
    rules = replace(library.context.rules, own={})
    return replace(library, context=replace(library.context, rules=rules))


def attach(library: Library, login: str, kind: str, subject: str, name: str = "验收单.pdf") -> int:
    actor = library.actor(login)
    found = attachments.attach(library.context, actor, kind, subject, name, [PDF])
    return found.attachment_id


def test_what_is_done_is_proven_on_the_milestone_or_on_the_month_s_report(library: Library) -> None:
    library = asking(library)
    reporter = library.actor("reporter_ops")
    first, second, _ = library.milestones(BUILDING)
    with pytest.raises(Invalid) as refused:
        library.submit(reporter, BUILDING, {1: 100, 2: 99.96})
    assert set(refused.value.fields) == {f"completion-{first}", f"completion-{second}"}
    assert "还没有佐证材料" in refused.value.message
    form = report_form(library.context, reporter, BUILDING, ViewRequest(), MONTH)
    assert form.latest is None
    assert form.evidence_required

    proof = attach(library, "reporter_ops", MILESTONE, str(first))
    with pytest.raises(Invalid) as refused:
        library.submit(reporter, BUILDING, {1: 100, 2: 100})
    assert set(refused.value.fields) == {f"completion-{second}"}
    # What was removed proves nothing.
    attachments.remove(library.context, reporter, proof, "传错了")
    with pytest.raises(Invalid):
        library.submit(reporter, BUILDING, {1: 100})
    attach(library, "reporter_ops", REPORT, draft_key(library.project_id(BUILDING), MONTH))
    report = library.submit(reporter, BUILDING, {1: 100, 2: 100})
    library.approve(library.actor("director"), report)


def test_less_than_all_and_what_was_done_before_need_nothing(library: Library) -> None:
    reporter, director = library.actor("reporter_ops"), library.actor("director")
    library.approve(director, library.submit(reporter, BUILDING, {1: 100}))
    library = asking(library)
    # 100 % was approved before the rule held: saying so again is no new claim.
    again = library.submit(reporter, BUILDING, {1: 100, 2: 99.9})
    assert library.decide(director, again, Action.RETURN, "请核对。")


def test_the_rule_holds_from_its_day(library: Library) -> None:
    tomorrow = TODAY + timedelta(days=1)
    version = rule_page(library.context, SYSTEM).version
    save_rule(library.context, SYSTEM, KEY, {"required": 1}, tomorrow, "馆务会议定", version)
    reporter = library.actor("reporter_ops")
    assert library.submit(reporter, BUILDING, {1: 100})
    library.go_to(tomorrow)
    with pytest.raises(Invalid, match="还没有佐证材料"):
        library.submit(library.actor("reporter_tech"), "D01.1.2-01", {1: 100})


def test_a_table_of_drafts_is_refused_in_the_same_words_and_kept(library: Library) -> None:
    library = asking(library)
    reporter = library.actor("reporter_ops")
    library.keep_draft(reporter, BUILDING, {3: 100})
    with pytest.raises(Invalid, match=f"{BUILDING} .*还没有佐证材料"):
        submit_filled(library.context, reporter, {})
    assert report_form(library.context, reporter, BUILDING, ViewRequest(), MONTH).draft.version == 1
    attach(library, "reporter_ops", MILESTONE, str(library.milestones(BUILDING)[2]))
    assert submit_filled(library.context, reporter, {}) == 1


def test_files_of_a_milestone_go_by_the_rights_on_its_project(library: Library) -> None:
    first = str(library.milestones(BUILDING)[0])
    attach(library, "reporter_ops", MILESTONE, first)
    with pytest.raises(Forbidden, match="牵头"):
        attach(library, "head_tech", MILESTONE, first)
    hidden = str(library.milestones(PARTY)[0])
    for login, subject in (("reporter_tech", hidden), ("trustee", first), ("office", "0"), ("office", "x")):
        with pytest.raises((NotFound, Forbidden)):
            attach(library, login, MILESTONE, subject)
    shown = project_schedule(library.context, library.actor("office"), BUILDING, ViewRequest())
    assert [file.name for file in shown.evidence[int(first)].items] == ["验收单.pdf"]
    # The office edits projects and so may add; an earlier day neither shows the file nor takes one.
    assert shown.evidence[int(first)].may_attach
    earlier = ViewRequest(asof=(TODAY - timedelta(days=1)).isoformat())
    before = project_schedule(library.context, library.actor("office"), BUILDING, earlier)
    assert not before.evidence[int(first)].items
    assert not before.evidence[int(first)].may_attach
