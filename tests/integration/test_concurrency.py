"""Two people at one thing, many writers at once, and readers beside them."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import func, select

from data_access.models import Change, Decision, Draft, LedgerHead, MilestoneProgress, ProgressReport
from data_access.unit_of_work import Database
from domain.clock import SystemClock
from domain.errors import Conflict, FieldConflict
from domain.projects.work import ProjectState
from domain.workflow import Action, IllegalTransition, State
from services.projects.editing import MilestoneTerms, SavedTerms, save_terms, set_state
from services.projects.reporting import decide_report, report_form, save_draft, submit_report
from services.viewing import ViewRequest
from tests.support.factories import BUILDING, SYSTEM, Library, name_of, opened
from tests.support.threads import at_once, winner_and_loser

MONTH = "2024-03"


def rows(library: Library, table: type) -> int:
    """How many rows a table has."""
    with library.context.database.reading() as session:
        return session.scalar(select(func.count()).select_from(table)) or 0


class TestTerms:
    """Whoever saves second is shown both versions, and loses nothing."""

    def test_the_second_to_save_gets_both_versions(self, library: Library) -> None:
        head, office = library.actor("head_ops"), library.actor("office")
        project = library.project_id(BUILDING)
        version, terms = library.terms(BUILDING)
        heavier = replace(terms.milestones[1], weight=5.0)
        added = MilestoneTerms(None, "试运行", date(2025, 1, 31), 1.0)
        saved = save_terms(
            library.context,
            head,
            project,
            version,
            replace(
                terms, title="新馆", milestones=(terms.milestones[0], heavier, terms.milestones[2], added)
            ),
        ).version
        mine = replace(terms, weight=7.0)
        with pytest.raises(Conflict, match=f"{name_of('head_ops')}已经修改过这个项目") as refused:
            save_terms(library.context, office, project, version, mine)

        conflict = refused.value
        assert (conflict.saved_by, conflict.saved_version) == (name_of("head_ops"), saved)
        assert conflict.differences == (
            FieldConflict("title", "", "新馆建设", "新馆"),
            FieldConflict("weight", "", "7.0", "2.0"),
            FieldConflict("milestone", "", "施工｜期限 2024-06-30｜权重 2", "施工｜期限 2024-06-30｜权重 5"),
            FieldConflict("milestone", "", "", "试运行｜期限 2025-01-31｜权重 1"),
        )
        # Nothing of the refused save was written, nothing of the first one lost.
        assert library.terms(BUILDING)[0] == saved
        assert library.detail(BUILDING).line.work.weight == 2.0

        _, theirs = library.terms(BUILDING)
        save_terms(
            library.context, office, project, conflict.saved_version, replace(theirs, weight=mine.weight)
        )
        work = library.detail(BUILDING).line.work
        assert (work.title, work.weight) == ("新馆", 7.0)
        assert [m.title for m in work.milestones] == ["选址", "施工", "验收", "试运行"]

    def test_saving_over_with_the_new_version_is_a_choice(self, library: Library) -> None:
        head, office = library.actor("head_ops"), library.actor("office")
        project = library.project_id(BUILDING)
        version, terms = library.terms(BUILDING)
        save_terms(library.context, head, project, version, replace(terms, title="新馆"))
        mine = replace(terms, title="馆舍")
        with pytest.raises(Conflict) as refused:
            save_terms(library.context, office, project, version, mine)
        save_terms(library.context, office, project, refused.value.saved_version, mine)
        detail = library.detail(BUILDING)
        assert detail.line.title == "馆舍"
        assert [change for line in detail.history for change in line.changes] == [
            ("title", "新馆", "馆舍"),
            ("title", "新馆建设", "新馆"),
        ]

    def test_saved_at_the_same_moment_exactly_one_wins(self, library: Library) -> None:
        project = library.project_id(BUILDING)
        version, terms = library.terms(BUILDING)
        head, office = library.actor("head_ops"), library.actor("office")
        saved, refused = winner_and_loser(
            at_once(
                lambda: save_terms(library.context, head, project, version, replace(terms, title="甲")),
                lambda: save_terms(library.context, office, project, version, replace(terms, title="乙")),
            )
        )
        assert isinstance(refused, Conflict)
        assert isinstance(saved, SavedTerms)
        assert refused.saved_version == saved.version == library.detail(BUILDING).version
        assert len(library.detail(BUILDING).history) == 1

    def test_saving_what_is_there_already_is_no_change(self, library: Library) -> None:
        head = library.actor("head_ops")
        version, terms = library.terms(BUILDING)
        before = library.detail(BUILDING).view.latest_seq
        assert (
            save_terms(library.context, head, library.project_id(BUILDING), version, terms).version == version
        )
        assert library.detail(BUILDING).view.latest_seq == before

    def test_a_decision_on_the_state_meets_changed_terms(self, library: Library) -> None:
        director, head = library.actor("director"), library.actor("head_ops")
        project, version = library.project_id(BUILDING), library.detail(BUILDING).version
        library.save(head, BUILDING, weight=3.0)
        with pytest.raises(Conflict, match=f"{name_of('head_ops')}已经修改过这个项目，本次操作没有执行"):
            set_state(library.context, director, project, version, ProjectState.PAUSED, "等待资金")
        assert library.detail(BUILDING).line.work.state is ProjectState.ACTIVE


class TestDrafts:
    """A draft has one latest version, and what a colleague wrote is never overwritten unseen."""

    def test_the_second_to_save_gets_both_versions(self, library: Library) -> None:
        one, other = library.actor("reporter_ops"), library.actor("reporter_ops2")
        project = library.project_id(BUILDING)
        theirs = library.body(BUILDING, {1: 40}, text="甲的文字")
        mine = library.body(BUILDING, {1: 60}, text="乙的文字")
        assert save_draft(library.context, one, project, MONTH, 0, theirs) == 1
        with pytest.raises(Conflict, match=f"{name_of('reporter_ops')}已经修改过这份草稿") as refused:
            save_draft(library.context, other, project, MONTH, 0, mine)
        conflict = refused.value
        assert (conflict.saved_by, conflict.saved_version) == (name_of("reporter_ops"), 1)
        first = library.milestones(BUILDING)[0]
        assert conflict.differences == (
            FieldConflict("achieved", "", "乙的文字", "甲的文字"),
            FieldConflict("completions", "", f"{{'{first}': 60}}", f"{{'{first}': 40}}"),
        )
        form = report_form(library.context, other, BUILDING, ViewRequest(), MONTH)
        assert form.draft.body["achieved"] == "甲的文字"
        assert save_draft(library.context, other, project, MONTH, conflict.saved_version, mine) == 2

    def test_saved_at_the_same_moment_exactly_one_wins(self, library: Library) -> None:
        project = library.project_id(BUILDING)
        actors = [library.actor("reporter_ops"), library.actor("reporter_ops2")]
        bodies = [library.body(BUILDING, {}, text=text) for text in ("甲", "乙")]
        version, refused = winner_and_loser(
            at_once(
                lambda: save_draft(library.context, actors[0], project, MONTH, 0, bodies[0]),
                lambda: save_draft(library.context, actors[1], project, MONTH, 0, bodies[1]),
            )
        )
        assert version == 1
        assert isinstance(refused, Conflict)
        assert refused.saved_version == 1
        assert rows(library, Draft) == 1

    def test_a_draft_that_was_submitted_meanwhile(self, library: Library) -> None:
        one, other = library.actor("reporter_ops"), library.actor("reporter_ops2")
        project = library.project_id(BUILDING)
        body = library.body(BUILDING, {1: 40})
        version = save_draft(library.context, one, project, MONTH, 0, body)
        submit_report(library.context, one, project, MONTH, version, body)
        with pytest.raises(Conflict, match="已经提交或被清除。您填写的内容仍保留在页面上"):
            save_draft(library.context, other, project, MONTH, version, body)

    def test_what_a_colleague_saved_in_between_is_not_submitted_unseen(self, library: Library) -> None:
        one, other = library.actor("reporter_ops"), library.actor("reporter_ops2")
        project = library.project_id(BUILDING)
        mine = library.body(BUILDING, {1: 40}, text="我的文字")
        version = save_draft(library.context, one, project, MONTH, 0, mine)
        save_draft(library.context, other, project, MONTH, version, replace(mine, achieved="别人的文字"))
        with pytest.raises(Conflict) as refused:
            submit_report(library.context, one, project, MONTH, version, mine)
        assert refused.value.differences == (FieldConflict("achieved", "", "我的文字", "别人的文字"),)
        assert rows(library, ProgressReport) == 0


class TestOneForm:
    """Saves of one opened form may overtake each other on the way, and are no conflict."""

    def save(self, library: Library, text: str, version: int, page: str, stamp: int) -> int:
        reporter, project = library.actor("reporter_ops"), library.project_id(BUILDING)
        body = library.body(BUILDING, {}, text=text)
        return save_draft(library.context, reporter, project, MONTH, version, body, page, stamp)

    def kept(self, library: Library) -> str:
        form = report_form(library.context, library.actor("reporter_ops"), BUILDING, ViewRequest(), MONTH)
        text: str = form.draft.body["achieved"]
        return text

    def test_a_save_that_was_sent_before_the_last_answer_came(self, library: Library) -> None:
        assert self.save(library, "一", 0, "page", 1) == 1
        assert self.save(library, "一二", 0, "page", 2) == 2
        assert self.kept(library) == "一二"

    def test_a_save_that_arrives_late_changes_nothing(self, library: Library) -> None:
        self.save(library, "一二", 0, "page", 2)
        assert self.save(library, "一", 0, "page", 1) == 1
        assert self.kept(library) == "一二"

    def test_another_form_is_still_a_conflict(self, library: Library) -> None:
        self.save(library, "一", 0, "page", 1)
        with pytest.raises(Conflict):
            self.save(library, "二", 0, "another page", 1)
        # It has seen the first one now; then it is the first that has not.
        assert self.save(library, "二", 1, "another page", 2) == 2
        with pytest.raises(Conflict):
            self.save(library, "一二", 1, "page", 2)
        assert self.kept(library) == "二"

    def test_the_form_submits_what_it_saved_itself(self, library: Library) -> None:
        reporter, project = library.actor("reporter_ops"), library.project_id(BUILDING)
        self.save(library, "一", 0, "page", 1)
        self.save(library, "一二", 0, "page", 2)
        body = library.body(BUILDING, {1: 10}, text="一二三")
        with pytest.raises(Conflict):
            submit_report(library.context, reporter, project, MONTH, 0, body, "another page")
        submit_report(library.context, reporter, project, MONTH, 0, body, "page")
        assert library.detail(BUILDING).reports[0].achieved == "一二三"


class TestReports:
    """One click too many makes no second report, and no second decision."""

    @pytest.mark.parametrize("drafted", [True, False], ids=["from a draft", "without a draft"])
    def test_a_double_click_submits_once(self, library: Library, drafted: bool) -> None:
        reporter, project = library.actor("reporter_ops"), library.project_id(BUILDING)
        body = library.body(BUILDING, {1: 40, 2: 10})
        version = save_draft(library.context, reporter, project, MONTH, 0, body) if drafted else 0
        _, refused = winner_and_loser(
            at_once(*[lambda: submit_report(library.context, reporter, project, MONTH, version, body)] * 2)
        )
        assert isinstance(refused, Conflict)
        assert "已经提交" in refused.message
        assert (rows(library, ProgressReport), rows(library, Decision)) == (1, 1)
        assert (rows(library, MilestoneProgress), rows(library, Draft)) == (2, 0)

    @pytest.mark.parametrize("other", [Action.APPROVE, Action.RETURN, Action.RECALL])
    def test_of_two_decisions_at_once_exactly_one_counts(self, library: Library, other: Action) -> None:
        report = library.submit(library.actor("reporter_ops"), BUILDING, {1: 40})
        head = library.actor("head_ops")
        second = library.actor("reporter_ops" if other is Action.RECALL else "director")
        state, refused = winner_and_loser(
            at_once(
                lambda: decide_report(library.context, head, report, Action.APPROVE),
                lambda: decide_report(library.context, second, report, other, "请补充"),
            )
        )
        assert isinstance(refused, IllegalTransition)
        steps = library.detail(BUILDING).reports[0].steps
        assert [step.state for step in steps] == [State.SUBMITTED, state]
        assert library.detail(BUILDING).line.progress.actual == (10 if state is State.APPROVED else 0)


class TestLedger:
    """Numbers are given in the order of commits, without gaps."""

    WRITERS, WRITES = 8, 25

    def test_nothing_slips_in_behind_a_reading(self, library: Library) -> None:
        with opened(library.url, timeout_seconds=60) as own:
            database = Database(own.context.database.engine, SystemClock())
            with database.reading() as session:
                start = session.scalars(select(LedgerHead.seq)).one()
            finished = threading.Event()
            given: list[int] = []

            def write() -> None:
                for number in range(self.WRITES):
                    with database.writing(SYSTEM) as work:
                        given.append(work.record("test.write", "test", number))

            def watch() -> int:
                """Whatever is visible at any moment is everything up to the latest number."""
                readings = 0
                while not finished.is_set():
                    with database.reading() as session:
                        head = session.scalars(select(LedgerHead.seq)).one()
                        seen = select(func.count(), func.max(Change.seq)).where(Change.seq > start)
                        count, latest = session.execute(seen).one()
                    assert (count, latest or start) == (head - start, head)
                    readings += 1
                return readings

            def write_all() -> None:
                try:
                    assert at_once(*[write] * self.WRITERS) == [None] * self.WRITERS
                finally:
                    finished.set()

            readings, written = at_once(watch, write_all)
            assert written is None
            assert isinstance(readings, int), readings
            assert readings > 1
            total = self.WRITERS * self.WRITES
            assert sorted(given) == list(range(start + 1, start + total + 1))
            with database.reading() as session:
                changes = session.execute(
                    select(Change.seq, Change.recorded_at).where(Change.seq > start).order_by(Change.seq)
                ).all()
            assert [change.seq for change in changes] == sorted(given)
            assert [change.recorded_at for change in changes] == sorted(c.recorded_at for c in changes)

    def test_a_refused_write_takes_no_number(self, library: Library) -> None:
        with library.context.database.reading() as session:
            start = session.scalars(select(LedgerHead.seq)).one()

        def fail() -> None:
            with library.context.database.writing(SYSTEM) as work:
                assert work.record("test.write", "test", 1) == start + 1
                raise RuntimeError

        with pytest.raises(RuntimeError):
            fail()
        with library.context.database.writing(SYSTEM) as work:
            assert work.record("test.write", "test", 2) == start + 1

    def test_a_batch_is_written_whole_or_not_at_all(self, library: Library) -> None:
        head, database = library.actor("head_ops"), library.context.database
        before = library.detail(BUILDING)

        def fail() -> None:
            with database.batch():
                library.save(head, BUILDING, title="甲")
                library.save(head, BUILDING, title="乙")
                assert library.detail(BUILDING).line.title == "乙"
                raise RuntimeError

        with pytest.raises(RuntimeError):
            fail()
        assert library.detail(BUILDING) == before
        with database.batch():
            library.save(head, BUILDING, title="甲")
            library.save(head, BUILDING, title="乙")
        assert library.detail(BUILDING).line.title == "乙"
        assert library.detail(BUILDING).view.latest_seq == before.view.latest_seq + 2


def test_a_reader_sees_one_state_while_a_writer_commits(library: Library) -> None:
    head = library.actor("head_ops")

    database = library.context.database
    with database.reading() as session:
        first = session.execute(select(func.count(), func.max(Change.seq)).select_from(Change)).one()
        at_once(lambda: library.save(head, BUILDING, title="改名"))
        again = session.execute(select(func.count(), func.max(Change.seq)).select_from(Change)).one()
        head_seq = session.scalars(select(LedgerHead.seq)).one()
        reports = session.scalar(select(func.count()).select_from(ProgressReport))
        library.submit(library.actor("reporter_ops"), BUILDING, {1: 10})
        assert session.scalar(select(func.count()).select_from(ProgressReport)) == reports == 0
    assert tuple(first) == tuple(again)
    assert head_seq == first[1]
    assert library.detail(BUILDING).line.title == "改名"
    assert library.detail(BUILDING).view.latest_seq > head_seq
