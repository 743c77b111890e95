"""Reporting rounds with terms of their own: windows, instructions, grace, lock and unlock."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from domain.errors import Conflict, Forbidden, Invalid
from domain.projects.reporting import ReportingStatus
from domain.workflow import Action, State
from services.projects.reading import project_list
from services.projects.reporting import report_form, save_draft
from services.rounds import RoundLine, RoundTerms, effect_of, open_rounds, save_round, set_lock
from services.viewing import ViewRequest
from tests.support.factories import BUILDING, PLATFORM, SYSTEM, Library, name_of

MARCH = RoundTerms(date(2024, 3, 20), date(2024, 4, 5))


def line(library: Library, month: str) -> RoundLine:
    """A month's round as the office sees it."""
    found = open_rounds(library.context, library.actor("office"))
    return next(line for line in found.lines if str(line.round.month) == month)


def status(library: Library, code: str) -> ReportingStatus | None:
    """The reporting status of a project in the round under way."""
    found = project_list(library.context, SYSTEM, ViewRequest())
    return next(p.reporting for node in found.nodes for p in node.projects if p.code == code)


class TestTerms:
    """A month's own window, days of grace and instructions."""

    def test_a_longer_window_makes_a_late_report_one_in_time(self, library: Library) -> None:
        library.go_to(date(2024, 4, 8))
        library.submit(library.actor("reporter_ops"), BUILDING, {1: 10}, month="2024-03")
        assert status(library, BUILDING) is ReportingStatus.MADE_UP
        longer = replace(MARCH, grace_days=3)
        effect = effect_of(library.context, library.actor("office"), "2024-03", longer)
        assert (effect.becoming_timely, effect.becoming_late) == (1, 0)
        save_round(library.context, library.actor("office"), "2024-03", 0, longer)
        assert status(library, BUILDING) is ReportingStatus.REPORTED
        shorter = replace(MARCH, due_on=date(2024, 4, 1))
        effect = effect_of(library.context, library.actor("office"), "2024-03", shorter)
        assert (effect.becoming_timely, effect.becoming_late) == (0, 1)

    def test_instructions_stand_over_the_form(self, library: Library) -> None:
        told = replace(MARCH, instructions="请附施工照片。")
        save_round(library.context, library.actor("office"), "2024-03", 0, told)
        form = report_form(library.context, library.actor("reporter_ops"), BUILDING, ViewRequest(), None)
        assert form.round.instructions == "请附施工照片。"
        assert line(library, "2024-03").version > 0

    def test_a_month_without_terms_follows_the_rule(self, library: Library) -> None:
        found = line(library, "2024-02")
        assert (found.version, found.round.opens_on, found.round.due_on) == (
            0,
            date(2024, 2, 20),
            date(2024, 3, 5),
        )

    @pytest.mark.parametrize(
        ("month", "terms", "field"),
        [
            ("2024-03", replace(MARCH, due_on=date(2024, 3, 19)), "due_on"),
            ("2024-03", replace(MARCH, opens_on=date(2024, 1, 1)), "opens_on"),
            ("2024-03", replace(MARCH, due_on=date(2025, 1, 1)), "due_on"),
            ("2024-03", replace(MARCH, grace_days=-1), "grace_days"),
            ("2024-03", replace(MARCH, grace_days=32), "grace_days"),
            ("2024-03", replace(MARCH, instructions="字" * 1001), "instructions"),
            ("2020-12", MARCH, "month"),
            ("2026-01", MARCH, "month"),
            ("三月", MARCH, "month"),
        ],
    )
    def test_impossible_terms_are_refused_by_field(
        self, library: Library, month: str, terms: RoundTerms, field: str
    ) -> None:
        before = library.detail(BUILDING).view.latest_seq
        with pytest.raises(Invalid) as caught:
            save_round(library.context, SYSTEM, month, 0, terms)
        assert set(caught.value.fields) == {field}
        with pytest.raises(Invalid):
            effect_of(library.context, SYSTEM, month, terms)
        assert library.detail(BUILDING).view.latest_seq == before

    def test_the_second_person_and_the_second_click_are_told(self, library: Library) -> None:
        save_round(library.context, library.actor("office"), "2024-03", 0, replace(MARCH, grace_days=1))
        with pytest.raises(Conflict, match=f"{name_of('office')}已经修改过 2024-03 月报的安排"):
            save_round(library.context, library.actor("admin"), "2024-03", 0, replace(MARCH, grace_days=2))
        version = line(library, "2024-03").version
        again = replace(MARCH, grace_days=1)
        assert save_round(library.context, library.actor("office"), "2024-03", version, again) == version
        assert line(library, "2024-03").round.grace_days == 1

    @pytest.mark.parametrize("login", ["director", "head_ops", "reporter_ops", "trustee", "staff"])
    def test_others_may_not(self, library: Library, login: str) -> None:
        actor = library.actor(login)
        with pytest.raises(Forbidden):
            open_rounds(library.context, actor)
        with pytest.raises(Forbidden):
            effect_of(library.context, actor, "2024-03", MARCH)
        with pytest.raises(Forbidden):
            save_round(library.context, actor, "2024-03", 0, MARCH)
        with pytest.raises(Forbidden):
            set_lock(library.context, actor, "2024-02", 0, True, "汇总")


class TestLock:
    """A locked round takes no more reports; what is in stays and may be decided on."""

    def test_nothing_more_is_taken_until_it_is_unlocked(self, library: Library) -> None:
        reporter = library.actor("reporter_ops")
        report = library.submit(reporter, BUILDING, {1: 10}, month="2024-02")
        set_lock(library.context, library.actor("office"), "2024-02", 0, True, "季度数据已上报")
        found = line(library, "2024-02")
        assert (found.round.locked, found.round.lock_reason) == (True, "季度数据已上报")
        tech = library.actor("reporter_tech")
        with pytest.raises(Invalid, match=r"2024-02 月报已锁定（季度数据已上报），不能再填报.*办公室解锁"):
            library.submit(tech, PLATFORM, {1: 10}, month="2024-02")
        body = library.body(PLATFORM, {1: 10})
        with pytest.raises(Invalid, match="已锁定"):
            save_draft(library.context, tech, library.project_id(PLATFORM), "2024-02", 0, body)
        with pytest.raises(Invalid, match="不能再撤回"):
            library.decide(reporter, report, Action.RECALL)
        assert library.decide(library.actor("head_ops"), report, Action.APPROVE) is State.APPROVED
        form = report_form(library.context, tech, PLATFORM, ViewRequest(), "2024-02")
        assert form.round.locked
        set_lock(library.context, library.actor("office"), "2024-02", found.version, False, "补报一家")
        library.submit(tech, PLATFORM, {1: 10}, month="2024-02")

    def test_an_open_round_is_not_locked(self, library: Library) -> None:
        with pytest.raises(Invalid, match="截止后才能锁定"):
            set_lock(library.context, library.actor("office"), "2024-03", 0, True, "汇总")

    @pytest.mark.parametrize("reason", ["", "  \n", "\u200b"])
    def test_it_takes_a_reason(self, library: Library, reason: str) -> None:
        with pytest.raises(Invalid) as caught:
            set_lock(library.context, library.actor("office"), "2024-02", 0, True, reason)
        assert set(caught.value.fields) == {"reason"}

    def test_locking_twice_or_on_an_old_page_is_refused(self, library: Library) -> None:
        office = library.actor("office")
        set_lock(library.context, office, "2024-02", 0, True, "汇总")
        with pytest.raises(Conflict):
            set_lock(library.context, office, "2024-02", 0, True, "汇总")
        version = line(library, "2024-02").version
        with pytest.raises(Invalid, match="已经是锁定状态"):
            set_lock(library.context, office, "2024-02", version, True, "汇总")
        with pytest.raises(Invalid, match="先解锁"):
            save_round(
                library.context, office, "2024-02", version, RoundTerms(date(2024, 2, 20), date(2024, 3, 9))
            )
