"""Reading the change ledger: who, what, on which thing, on which days of Shanghai, page by page."""

from __future__ import annotations

from contextlib import suppress
from datetime import date, timedelta

import pytest

from domain.errors import Forbidden, Invalid
from domain.ledger import PAGE_SIZE, WITHHELD, LedgerFilter, LedgerLine
from domain.permissions import Actor
from services.administration import create_user, read_ledger
from tests.support.factories import BUILDING, PARTY, PLATFORM, SYSTEM, TODAY, Library, name_of

TOMORROW = TODAY + timedelta(days=1)


def lines(library: Library, **wanted: object) -> tuple[LedgerLine, ...]:
    return read_ledger(library.context, SYSTEM, LedgerFilter(**wanted)).lines  # type: ignore[arg-type]  # as named


def record(library: Library, actor: Actor, count: int = 1, action: str = "test.write") -> None:
    for number in range(count):
        with library.context.database.writing(actor) as work:
            work.record(action, "test", number, before={"甲": number}, after={"乙": [number]})


def test_the_latest_comes_first_and_tells_before_and_after(library: Library) -> None:
    library.save(library.actor("office"), BUILDING, weight=3.0)
    line = lines(library)[0]
    assert (line.actor, line.action) == (name_of("office"), "project.amend")
    assert (line.subject_kind, line.subject_id) == ("project", str(library.project_id(BUILDING)))
    assert (line.before, line.after) == ("weight＝2.0", "effective_on＝2024-03-25；weight＝3.0")
    assert line.recorded_at == library.clock.now()
    seqs = [line.seq for line in lines(library)]
    assert seqs == sorted(seqs, reverse=True)


class TestWho:
    """By log-in name in full, or by a part of the name."""

    @pytest.fixture
    def library(self, library: Library) -> Library:
        create_user(library.context, SYSTEM, "odd", "甲%乙_丙\\丁", ())
        record(library, library.actor("office"))
        record(library, library.actor("director"), 2)
        record(library, library.actor("director2"), 3)
        return library

    def found(self, library: Library, actor: str) -> list[str]:
        return [line.actor for line in lines(library, actor=actor, action="test.write")]

    def test_by_log_in_name(self, library: Library) -> None:
        assert self.found(library, "director") == [name_of("director")] * 2
        assert self.found(library, "DIRECTOR2") == [name_of("director2")] * 3
        assert self.found(library, "direct") == []

    def test_by_part_of_the_name(self, library: Library) -> None:
        assert len(self.found(library, "试验员")) == 6
        assert self.found(library, name_of("office")) == [name_of("office")]

    @pytest.mark.parametrize("pattern", ["%", "_", "试%员", "试验员_", "\\"])
    def test_signs_mean_themselves(self, library: Library, pattern: str) -> None:
        assert self.found(library, pattern) == []

    def test_the_system_has_no_name(self, library: Library) -> None:
        assert {line.actor for line in lines(library, action="account.create")} == {"系统"}
        assert {line.actor for line in lines(library, action="plan.load")} == {"系统"}


def test_by_action_and_by_thing(library: Library) -> None:
    office, project = library.actor("office"), library.project_id(BUILDING)
    library.save(office, BUILDING, weight=3.0)
    library.save(office, PLATFORM, weight=3.0)
    library.submit(library.actor("reporter_ops"), BUILDING, {1: 10})
    assert {line.subject_id for line in lines(library, action="project.amend")} == {
        str(project),
        str(library.project_id(PLATFORM)),
    }
    assert [line.action for line in lines(library, subject=f"{project}:2024-03")] == [
        "progress_report.submit"
    ]
    assert {line.subject_kind for line in lines(library, subject="project")} == {"project"}
    assert lines(library, subject="project", action="progress_report.submit") == ()
    assert lines(library, action="no.such") == ()
    actions = read_ledger(library.context, SYSTEM, LedgerFilter(action="no.such")).actions
    assert actions == tuple(sorted(actions))
    assert {"project.amend", "progress_report.submit", "session.open", "plan.load"} <= set(actions)


class TestDays:
    """Both days are included, and days are Shanghai's."""

    @pytest.fixture
    def library(self, library: Library) -> Library:
        office = library.actor("office")
        for day, hour, minute, action in (
            (TODAY, 0, 0, "first.minute"),
            (TODAY, 7, 59, "still.yesterday.in.utc"),
            (TODAY, 23, 59, "last.minute"),
            (TOMORROW, 0, 0, "next.day"),
        ):
            library.go_to(day, hour, minute)
            if action == "last.minute":
                library.clock.advance(seconds=59, microseconds=999_999)
            record(library, office, action=action)
        return library

    def on(self, library: Library, from_day: date | None, to_day: date | None) -> list[str]:
        found = lines(library, from_day=from_day, to_day=to_day, subject="test")
        return [line.action for line in reversed(found)]

    def test_one_day(self, library: Library) -> None:
        whole = ["first.minute", "still.yesterday.in.utc", "last.minute"]
        assert self.on(library, TODAY, TODAY) == whole
        assert self.on(library, TOMORROW, TOMORROW) == ["next.day"]
        assert self.on(library, TODAY - timedelta(days=1), TODAY - timedelta(days=1)) == []

    def test_open_ends(self, library: Library) -> None:
        assert len(self.on(library, None, None)) == 4
        assert self.on(library, TOMORROW, None) == ["next.day"]
        assert len(self.on(library, None, TODAY)) == 3
        assert len(self.on(library, None, date.max)) == 4

    def test_the_wrong_way_round(self) -> None:
        with pytest.raises(Invalid, match="结束日期不能早于开始日期") as refused:
            LedgerFilter(from_day=TOMORROW, to_day=TODAY)
        assert set(refused.value.fields) == {"to_day"}


class TestPages:
    """Fifty to a page."""

    def test_all_pages_together_are_everything_once(self, library: Library) -> None:
        record(library, library.actor("office"), 2 * PAGE_SIZE + 3)
        pages = [
            read_ledger(library.context, SYSTEM, LedgerFilter(subject="test", page=n)) for n in range(1, 5)
        ]
        assert [(len(page.lines), page.more) for page in pages] == [
            (PAGE_SIZE, True),
            (PAGE_SIZE, True),
            (3, False),
            (0, False),
        ]
        numbers = [int(line.subject_id) for page in pages for line in page.lines]
        assert numbers == list(reversed(range(2 * PAGE_SIZE + 3)))

    def test_an_exact_page_has_nothing_after_it(self, library: Library) -> None:
        record(library, library.actor("office"), PAGE_SIZE)
        page = read_ledger(library.context, SYSTEM, LedgerFilter(subject="test"))
        assert (len(page.lines), page.more) == (PAGE_SIZE, False)

    @pytest.mark.parametrize("page", [0, -1, 1_000_001, 2**70])
    def test_pages_that_cannot_be(self, page: int) -> None:
        with pytest.raises(Invalid, match="页码超出范围"):
            LedgerFilter(page=page)


@pytest.mark.parametrize("text", ["\x00", "\ud800", "'; DROP TABLE change; --", "长" * 10_000])
@pytest.mark.parametrize("field", ["actor", "action", "subject"])
def test_odd_filters_find_nothing(unchanging_library: Library, field: str, text: str) -> None:
    found: tuple[LedgerLine, ...] = ()
    with suppress(Invalid):
        found = lines(unchanging_library, **{field: text})
    assert found == ()


@pytest.mark.parametrize("login", ["director", "office", "head_ops", "supervisor", "staff"])
def test_only_administrators_read_it(unchanging_library: Library, login: str) -> None:
    library = unchanging_library
    with pytest.raises(Forbidden):
        read_ledger(library.context, library.actor(login), LedgerFilter())
    assert read_ledger(library.context, library.actor("admin"), LedgerFilter()).lines


def test_administrators_read_who_did_what_and_not_what_was_written(library: Library) -> None:
    library.submit(library.actor("reporter_ops"), BUILDING, {1: 10})
    library.submit(library.actor("reporter_party"), PARTY, {1: 20})
    library.save(library.actor("head_party"), PARTY, title="不公开的名称")
    page = read_ledger(library.context, library.actor("admin"), LedgerFilter())
    told = {(line.action, line.subject_id.partition(":")[0]): line.after for line in page.lines}
    open_one = told["progress_report.submit", str(library.project_id(BUILDING))]
    assert WITHHELD in open_one
    assert "2024-03" in open_one
    assert "按计划推进" not in open_one
    secret = str(library.project_id(PARTY))
    for action in ("progress_report.submit", "project.amend"):
        assert "2024-03" not in told[action, secret]
        assert "不公开" not in told[action, secret]
        assert "＝" in told[action, secret]
