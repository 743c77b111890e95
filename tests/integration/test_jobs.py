"""Jobs on both databases: asked for once, done once, taken up again, cancelled, swept."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from data_access.models import Change, Job
from domain.clock import ScriptedClock
from domain.errors import Conflict, Forbidden, Invalid, NotFound, Unavailable
from domain.jobs import DEAD_AFTER_SECONDS, MAX_ATTEMPTS, JobState, JobView
from domain.permissions import Actor, Permission
from services import jobs
from services.administration import set_active_by_login
from services.context import Context
from services.jobs import JobKind, JobResult, JobStopped, RunningJob, registry
from services.jobs.running import Claim
from services.jobs.worker import Worker
from tests.support.factories import Library, at, opened

MACHINE = at(date(2026, 3, 2), 10)
"""The machine's time, which is not the installation's."""

Handler = Callable[[Context, RunningJob], JobResult | None]


@pytest.fixture
def kind(monkeypatch: pytest.MonkeyPatch) -> Callable[[Handler], JobKind]:
    """Make a kind of job out of a function; it is forgotten after the test."""
    monkeypatch.setattr(registry, "_KINDS", dict(registry._KINDS))

    def make(run: Handler) -> JobKind:
        return jobs.register(JobKind("test.work", "试验任务", Permission.PROJECT_READ, run))

    return make


def nothing(context: Context, job: RunningJob) -> None:
    """A handler that has nothing to do."""


@pytest.fixture
def clock() -> ScriptedClock:
    """The machine's clock, moved by hand."""
    return ScriptedClock(MACHINE)


@pytest.fixture
def worker(library: Library, clock: ScriptedClock) -> Worker:
    """The process that does jobs."""
    return Worker(library.context, clock)


def another(library: Library, clock: ScriptedClock, folder: Path) -> Worker:
    """A worker of the same database with a data folder of its own."""
    folder.mkdir(exist_ok=True)
    storage = replace(library.context.storage, data_dir=folder)
    return Worker(replace(library.context, storage=storage), clock)


def seen(library: Library, job_id: int, login: str = "head_ops") -> JobView:
    """A job as its owner sees it."""
    return jobs.read_job(library.context, library.actor(login), job_id)


def actions(library: Library) -> list[str]:
    """What the ledger says of jobs."""
    with library.context.database.reading() as session:
        found = select(Change.action).where(Change.subject_kind == "job").order_by(Change.seq)
        return list(session.scalars(found))


def row(library: Library, job_id: int) -> Job:
    """The row of a job."""
    with library.context.database.reading() as session:
        return session.get_one(Job, job_id)


class TestAsking:
    def test_a_job_waits_with_what_it_was_asked(
        self, library: Library, kind: Callable[[Handler], JobKind]
    ) -> None:
        head = library.actor("head_ops")
        job_id = jobs.enqueue(library.context, head, kind(nothing), {"b": 1, "a": "二"})
        found = seen(library, job_id)
        assert (found.state, found.title, found.mine, found.attempts) == (
            JobState.QUEUED,
            "试验任务",
            True,
            0,
        )
        assert found.requested_at == library.clock.now()
        assert actions(library) == ["job.enqueue"]

    def test_a_second_click_is_the_same_job(
        self, library: Library, worker: Worker, kind: Callable[[Handler], JobKind]
    ) -> None:
        made = kind(nothing)
        head, office = library.actor("head_ops"), library.actor("office")
        first = jobs.enqueue(library.context, head, made, {"a": 1}, "page-1")
        assert jobs.enqueue(library.context, head, made, {"a": 1}, "page-1") == first
        assert jobs.enqueue(library.context, head, made, {"a": 1}, "page-2") == first, "still to be done"
        assert jobs.enqueue(library.context, head, made, {"a": 2}, "page-3") != first
        assert jobs.enqueue(library.context, office, made, {"a": 1}, "page-1") != first, "somebody else's"
        while worker.do_next():
            pass
        assert jobs.enqueue(library.context, head, made, {"a": 1}, "page-1") == first, "the same click"
        assert jobs.enqueue(library.context, head, made, {"a": 1}, "page-4") != first, "wanted once more"

    def test_only_those_who_may(self, library: Library, kind: Callable[[Handler], JobKind]) -> None:
        with pytest.raises(Forbidden):
            jobs.enqueue(library.context, library.actor("staff"), kind(nothing), {})
        with pytest.raises(Invalid):
            jobs.enqueue(library.context, library.actor("office"), kind(nothing), {}, "k" * 81)
        assert actions(library) == []

    def test_other_people_s_jobs_are_not_there(
        self, library: Library, worker: Worker, kind: Callable[[Handler], JobKind]
    ) -> None:
        head = library.actor("head_ops")
        job_id = jobs.enqueue(library.context, head, kind(nothing), {})
        for look in (jobs.read_job, jobs.cancel, jobs.repeat, jobs.result_file):
            for login in ("director", "reporter_ops", "staff"):
                with pytest.raises(NotFound):
                    look(library.context, library.actor(login), job_id)
        with pytest.raises(NotFound):
            jobs.read_job(library.context, head, 987_654_321)
        assert jobs.own_jobs(library.context, library.actor("director")).jobs == ()
        assert [job.job_id for job in jobs.own_jobs(library.context, head).jobs] == [job_id]

    def test_administrators_see_and_cancel_everybody_s_and_take_nothing_out(
        self, library: Library, worker: Worker, kind: Callable[[Handler], JobKind]
    ) -> None:
        made, head, admin = kind(_writes_a_file), library.actor("head_ops"), library.actor("admin")
        done = jobs.enqueue(library.context, head, made, {"n": 1})
        worker.do_next()
        waiting = jobs.enqueue(library.context, head, made, {"n": 2})
        listed = jobs.all_jobs(library.context, admin)
        assert [(job.job_id, job.mine, job.may_download) for job in listed.jobs] == [
            (waiting, False, False),
            (done, False, False),
        ]
        told = jobs.read_job(library.context, admin, done)
        assert (told.text, told.result, told.file_name) == ("", {}, ""), "it may name restricted work"
        assert jobs.read_job(library.context, head, done).file_name == "内容.txt"
        with pytest.raises(NotFound):
            jobs.result_file(library.context, admin, done)
        with pytest.raises(NotFound):
            jobs.repeat(library.context, admin, done)
        jobs.cancel(library.context, admin, waiting)
        assert seen(library, waiting).state is JobState.CANCELLED
        with pytest.raises(Forbidden):
            jobs.all_jobs(library.context, head)


class TestDoing:
    def test_a_job_runs_as_the_person_who_asked_and_leaves_its_result(
        self, library: Library, worker: Worker, kind: Callable[[Handler], JobKind]
    ) -> None:
        ran: list[Actor] = []

        def run(context: Context, job: RunningJob) -> JobResult:
            ran.append(job.actor)
            job.progress(0, 2, "第一步")
            assert seen(library, job.job_id).percent == 0
            path = job.new_file()
            path.write_text("结果", "utf-8")
            return JobResult("做完了。", {"rows": 2}, path, "结果.txt")

        head = library.actor("head_ops")
        job_id = jobs.enqueue(library.context, head, kind(run), {})
        assert worker.do_next()
        assert not worker.do_next()
        found = seen(library, job_id)
        assert (found.state, found.percent, found.result) == (JobState.DONE, 100.0, {"rows": 2})
        assert found.finished_at == library.clock.now()
        assert found.file_until == MACHINE + timedelta(days=7)
        file = jobs.result_file(library.context, head, job_id)
        assert (file.name, file.path.read_text("utf-8"), file.size) == ("结果.txt", "结果", 6)
        assert file.path.stat().st_mode & 0o777 == 0o600
        assert [(actor.user_id, actor.grants) for actor in ran] == [(head.user_id, head.grants)]
        assert actions(library) == ["job.enqueue", "job.finish"]

    def test_rights_lost_since_are_noticed(
        self, library: Library, worker: Worker, kind: Callable[[Handler], JobKind]
    ) -> None:
        made = kind(_must_not_run)
        job_id = jobs.enqueue(library.context, library.actor("head_ops"), made, {})
        set_active_by_login(library.context, library.actor("admin"), "head_ops", active=False)
        worker.do_next()
        found = jobs.read_job(library.context, library.actor("admin"), job_id)
        assert found.state is JobState.FAILED
        assert "发起人已停用" in found.error

    @pytest.mark.parametrize(
        ("error", "told"),
        [
            (Invalid("请先设定目标。"), "请先设定目标。"),
            (ValueError("secret detail"), "任务没有完成。请稍后重新开始"),
        ],
    )
    def test_what_goes_wrong_is_told_in_chinese_and_can_be_tried_again(
        self,
        library: Library,
        worker: Worker,
        kind: Callable[[Handler], JobKind],
        error: Exception,
        told: str,
    ) -> None:
        def run(context: Context, job: RunningJob) -> None:
            job.new_file().write_text("half", "utf-8")
            raise error

        head = library.actor("head_ops")
        job_id = jobs.enqueue(library.context, head, kind(run), {"a": 1})
        worker.do_next()
        found = seen(library, job_id)
        assert found.state is JobState.FAILED
        assert found.error.startswith(told)
        assert "secret" not in found.error
        assert not list(worker.store.folder.glob("result-*")), "half a file is no result"
        again = jobs.repeat(library.context, head, job_id)
        assert jobs.repeat(library.context, head, job_id) == again, "a second click"
        assert (again != job_id, row(library, again).parameters) == (True, {"a": 1})

    def test_a_job_of_a_kind_that_is_gone_says_so(self, library: Library, worker: Worker) -> None:
        gone = JobKind("test.gone", "旧任务", Permission.PROJECT_READ, nothing)
        job_id = jobs.enqueue(library.context, library.actor("head_ops"), gone, {})
        worker.do_next()
        assert "不再支持" in seen(library, job_id).error

    def test_what_is_done_is_not_done_again(
        self, library: Library, worker: Worker, kind: Callable[[Handler], JobKind]
    ) -> None:
        head = library.actor("head_ops")
        job_id = jobs.enqueue(library.context, head, kind(nothing), {})
        worker.do_next()
        for change in (jobs.cancel, jobs.repeat):
            with pytest.raises(Conflict):
                change(library.context, head, job_id)


class TestTwoWorkers:
    def test_every_job_is_claimed_by_one(
        self, library: Library, clock: ScriptedClock, tmp_path: Path, kind: Callable[[Handler], JobKind]
    ) -> None:
        made, head = kind(nothing), library.actor("head_ops")
        wanted = [jobs.enqueue(library.context, head, made, {"n": n}) for n in range(12)]
        claimed: list[int] = []
        start = threading.Barrier(3)

        def work(folder: Path) -> None:
            with opened(library.url) as mine:
                claimant = another(mine, clock, folder)
                start.wait()
                while claim := claimant.claim():
                    claimed.append(claim.job_id)

        threads = [threading.Thread(target=work, args=(tmp_path / f"w{n}",)) for n in range(3)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert sorted(claimed) == wanted

    def test_one_that_was_taken_for_dead_writes_nothing_more(
        self,
        library: Library,
        worker: Worker,
        clock: ScriptedClock,
        tmp_path: Path,
        kind: Callable[[Handler], JobKind],
    ) -> None:
        other = another(library, clock, tmp_path / "other")
        ended: list[str] = []
        claims: list[Claim | None] = []

        def run(context: Context, job: RunningJob) -> JobResult:
            if not ended:
                ended.append("taken over")
                # As if this process had been asleep: another one takes the job and finishes it.
                clock.advance(seconds=DEAD_AFTER_SECONDS + 1)
                other.take_up()
                claims.append(other.claim())
                time.sleep(0.6)
                job.progress(1, 2)
                ended.append("went on")
            return JobResult(data={"by": "other"})

        job_id = jobs.enqueue(library.context, library.actor("head_ops"), kind(run), {})
        worker.do_next()
        kept = row(library, job_id)
        assert (kept.state, kept.worker, kept.attempts) == (JobState.RUNNING, other.name, 2)
        assert ended == ["taken over"]
        assert claims[0] is not None
        other.run(claims[0])
        found = seen(library, job_id)
        assert (found.state, found.result, found.attempts) == (JobState.DONE, {"by": "other"}, 2)

    def test_one_folder_has_one_worker(self, worker: Worker) -> None:
        assert not worker.store.worker_alive()
        with worker.store.working(0) as first:
            assert first
            assert worker.store.worker_alive()
            with worker.store.working(0.2) as second:
                assert not second
        assert not worker.store.worker_alive()


class TestInterrupted:
    def test_a_dead_process_s_job_is_taken_up_three_times_and_then_given_up(
        self, library: Library, clock: ScriptedClock, kind: Callable[[Handler], JobKind]
    ) -> None:
        head = library.actor("head_ops")
        job_id = jobs.enqueue(library.context, head, kind(nothing), {})
        for attempt in range(1, MAX_ATTEMPTS + 1):
            killed = Worker(library.context, clock)
            killed.take_up()
            claim = killed.claim()
            assert claim is not None
            assert claim.attempt == attempt
            killed.store.path(job_id, attempt).write_text("half", "utf-8")
        survivor = Worker(library.context, clock)
        assert not survivor.do_next()
        found = seen(library, job_id)
        assert (found.state, found.attempts) == (JobState.INTERRUPTED, MAX_ATTEMPTS)
        assert "重新开始" in found.error
        assert not list(survivor.store.folder.glob("result-*"))
        assert jobs.repeat(library.context, head, job_id) != job_id

    def test_elsewhere_only_silence_tells_of_death(
        self, library: Library, clock: ScriptedClock, tmp_path: Path, kind: Callable[[Handler], JobKind]
    ) -> None:
        job_id = jobs.enqueue(library.context, library.actor("head_ops"), kind(nothing), {})
        assert another(library, clock, tmp_path / "far").claim() is not None
        here = Worker(library.context, clock)
        assert not here.do_next()
        clock.advance(seconds=DEAD_AFTER_SECONDS + 1)
        assert here.do_next()
        assert seen(library, job_id).state is JobState.DONE

    def test_a_server_that_ends_puts_the_job_back(
        self, library: Library, worker: Worker, kind: Callable[[Handler], JobKind]
    ) -> None:
        def run(context: Context, job: RunningJob) -> None:
            if not worker.stopping.is_set():
                worker.stopping.set()
                job.progress(1, 2)

        job_id = jobs.enqueue(library.context, library.actor("head_ops"), kind(run), {})
        worker.do_next()
        found = seen(library, job_id)
        assert (found.state, found.attempts) == (JobState.QUEUED, 0)
        assert actions(library) == ["job.enqueue"]
        worker.do_next()
        assert seen(library, job_id).state is JobState.DONE

    def test_a_database_that_was_away_is_no_fault_of_the_job_s(
        self, library: Library, worker: Worker, kind: Callable[[Handler], JobKind]
    ) -> None:
        def run(context: Context, job: RunningJob) -> None:
            raise Unavailable()

        job_id = jobs.enqueue(library.context, library.actor("head_ops"), kind(run), {})
        for _ in range(MAX_ATTEMPTS):
            assert seen(library, job_id).state is JobState.QUEUED
            worker.do_next()
        assert seen(library, job_id).state is JobState.INTERRUPTED


class TestCancelling:
    def test_one_that_waits_ends_at_once(
        self, library: Library, worker: Worker, kind: Callable[[Handler], JobKind]
    ) -> None:
        head = library.actor("head_ops")
        job_id = jobs.enqueue(library.context, head, kind(_must_not_run), {})
        jobs.cancel(library.context, head, job_id)
        found = seen(library, job_id)
        assert (found.state, found.cancelling, found.may_repeat) == (JobState.CANCELLED, False, True)
        assert not worker.do_next()
        assert actions(library) == ["job.enqueue", "job.cancel"]

    def test_one_that_runs_ends_where_it_says_how_far_it_is(
        self, library: Library, worker: Worker, kind: Callable[[Handler], JobKind]
    ) -> None:
        reached: list[Any] = []
        head = library.actor("head_ops")

        def run(context: Context, job: RunningJob) -> None:
            job.progress(0, 2)
            assert not job.cancelled
            jobs.cancel(context, head, job.job_id)
            jobs.cancel(context, head, job.job_id)
            assert seen(library, job.job_id).cancelling
            time.sleep(0.6)
            try:
                job.progress(1, 2)
            except JobStopped:
                reached.append(job.cancelled)
                raise
            reached.append("went on")

        job_id = jobs.enqueue(library.context, head, kind(run), {})
        worker.do_next()
        assert reached == [True]
        assert seen(library, job_id).state is JobState.CANCELLED
        assert actions(library) == ["job.enqueue", "job.cancel", "job.finish"]

    def test_one_that_died_while_being_cancelled_stays_so(
        self, library: Library, clock: ScriptedClock, kind: Callable[[Handler], JobKind]
    ) -> None:
        head = library.actor("head_ops")
        job_id = jobs.enqueue(library.context, head, kind(nothing), {})
        assert Worker(library.context, clock).claim() is not None
        jobs.cancel(library.context, head, job_id)
        assert not Worker(library.context, clock).do_next()
        assert seen(library, job_id).state is JobState.CANCELLED


class TestKeeping:
    def test_files_go_when_their_time_is_over(
        self, library: Library, worker: Worker, clock: ScriptedClock, kind: Callable[[Handler], JobKind]
    ) -> None:
        head = library.actor("head_ops")
        job_id = jobs.enqueue(library.context, head, kind(_writes_a_file), {})
        worker.do_next()
        clock.advance(days=7)
        worker.sweep()
        path = jobs.result_file(library.context, head, job_id).path
        clock.advance(seconds=1)
        worker.sweep()
        assert not path.exists()
        assert not seen(library, job_id).may_download
        with pytest.raises(NotFound, match="保留期"):
            jobs.result_file(library.context, head, job_id)

    def test_what_killed_attempts_left_goes_and_the_rest_stays(
        self, library: Library, worker: Worker, kind: Callable[[Handler], JobKind]
    ) -> None:
        head = library.actor("head_ops")
        job_id = jobs.enqueue(library.context, head, kind(_writes_a_file), {})
        worker.do_next()
        kept = jobs.result_file(library.context, head, job_id).path
        old, fresh, foreign = (worker.store.folder / name for name in ("result-8-1", "result-9-1", "notes"))
        for path in (old, fresh, foreign):
            path.write_text("x", "utf-8")
        for path in (old, foreign, kept):
            os.utime(path, (0, 0))
        worker.sweep()
        assert [path.exists() for path in (old, fresh, foreign, kept)] == [False, True, True, True]

    def test_a_right_lost_since_closes_the_file(
        self, library: Library, worker: Worker, kind: Callable[[Handler], JobKind]
    ) -> None:
        head = library.actor("head_ops")
        job_id = jobs.enqueue(library.context, head, kind(_writes_a_file), {})
        worker.do_next()
        with pytest.raises(Forbidden):
            jobs.result_file(library.context, replace(head, grants=()), job_id)


def _writes_a_file(context: Context, job: RunningJob) -> JobResult:
    path = job.new_file()
    path.write_text("内容", "utf-8")
    return JobResult(file=path, file_name="内容.txt")


def _must_not_run(context: Context, job: RunningJob) -> None:
    raise AssertionError("this must not run")
