"""Batches: seen by nobody until published, published whole, put back whole."""

from __future__ import annotations

from datetime import date

import pytest

from data_access.network_store import Row
from domain.asof import EVERYTHING_KNOWN, AsOf, Basis
from domain.errors import Conflict, NotFound
from domain.network.cells import Source
from domain.periods import Period
from services.network import reading, staging
from services.network import staged as staged_rooms
from tests.support.branches import Branches, branches
from tests.support.factories import SYSTEM, Library
from tests.support.statements import counted
from tests.support.threads import at_once, winner_and_loser


@pytest.fixture(name="net")
def _net(library: Library) -> Branches:
    return branches(library)


def staged(net: Branches, *cells: tuple[str, str, str, object]) -> staging.Staging:
    """A sealed batch of these cells."""
    made = staging.open_batch(net.library.context, SYSTEM, Source.IMPORT, "一月")
    made.stage([made.row(net.entry(*cell)) for cell in cells])
    made.seal()
    return made


def publish(net: Branches, made: staging.Staging) -> int:
    """Publish a batch; returns its id."""
    return staging.publish(net.library.context, SYSTEM, made.batch_id).batch_id


def visits(net: Branches, basis: Basis = Basis.PROVISIONAL) -> float | None:
    """The network's visits of January."""
    return net.figure("network", "V01", "2024-01", basis).value


def test_nobody_sees_what_is_staged(net: Branches) -> None:
    net.post(("XW-1", "V01", "2024-01", 100))
    made = staged(net, ("XW-1", "V01", "2024-01", 120), ("QH-1", "V01", "2024-01", 30))
    assert (made.tally.added, made.tally.updated) == (1, 1)
    assert visits(net) == 100
    publish(net, made)
    assert visits(net) == 150
    assert net.verify() == ()


def test_words_come_back_as_they_were(net: Branches) -> None:
    note = "闸机\\N故障\t两天\n换了新的\r\\"
    made = staging.open_batch(net.library.context, SYSTEM, Source.IMPORT)
    made.stage([made.row(net.entry("XW-1", "V01", "2024-01", 5, note=note, reason="device"))])
    made.seal()
    publish(net, made)
    with net.library.context.database.reading() as session:
        view = AsOf(date(2199, 12, 31), EVERYTHING_KNOWN, Basis.PROVISIONAL)
        told = reading.cells(session, view, None, ["V01"], [Period.parse("2024-01")])
    assert [(cell.note, cell.reason, cell.value) for cell in told.values()] == [(note, "device", 5)]


def test_the_same_again_changes_nothing(net: Branches) -> None:
    cells = [("XW-1", "V01", "2024-01", 120), ("QH-1", "C01", "2024-01", 7.25)]
    publish(net, staged(net, *cells))
    again = staged(net, *cells)
    assert (again.tally.unchanged, again.tally.changed) == (2, 0)
    assert publish(net, again) == 0
    with pytest.raises(NotFound):
        staging.publish(net.library.context, SYSTEM, again.batch_id)


def test_rows_that_break_a_rule_are_told_one_by_one(net: Branches) -> None:
    net.post(("QH-1", "V01", "2024-02", 5))
    net.approve("QH-1", "2024-02")
    made = staging.open_batch(net.library.context, SYSTEM, Source.IMPORT)
    rows = [
        made.row(net.entry(*cell))
        for cell in (
            ("XW-1", "V01", "2024-01", 1),
            ("XW-1", "V01", "2024-01", 2),
            ("XW-1", "M12", "2024-01", 2),
            ("XW-1", "V01", "2024-Q1", 2),
            ("XW-1", "V01", "2024-03", 2),
            ("XW-1", "SP01", "2023", 2),
            ("QH-1", "V01", "2024-02", 2),
            ("QU-XW", "V01", "2024-01", 2),
        )
    ]
    found = made.stage(rows)
    assert found.changed == 1
    assert [(rejected.place, rejected.message[:12]) for rejected in sorted(found.rejected, key=_place)] == [
        (1, "同一个单位、指标和期次出"),
        (2, "“应报点数”由系统推算，"),
        (3, "“到馆人次”按月填报，请"),
        (4, "2024年3月还没有结束"),
        (5, "“服务人口”属于行政区，"),
        (6, "这份报表已审定锁定，不能"),
        (7, "“到馆人次”不在行政区填"),
    ]


def _place(rejected: staging.Rejected) -> int:
    return rejected.place


def test_what_changed_meanwhile_is_reckoned_with(net: Branches) -> None:
    made = staged(net, ("XW-1", "V01", "2024-01", 120))
    net.post(("XW-1", "V01", "2024-01", 999), ("XW", "V01", "2024-01", 1))
    publish(net, made)
    assert visits(net) == 121
    assert net.verify() == ()


def test_a_report_locked_meanwhile_stops_the_batch(net: Branches) -> None:
    net.post(("XW-1", "V01", "2024-01", 5))
    made = staged(net, ("XW-1", "V01", "2024-01", 120))
    net.approve("XW-1", "2024-01")
    with pytest.raises(Conflict, match="1 份报表在此期间已审定锁定"):
        publish(net, made)
    assert visits(net) == 5
    staging.discard(net.library.context, SYSTEM, made.batch_id)
    assert net.verify() == ()


def test_the_same_batch_twice_at_once_counts_once(net: Branches) -> None:
    made = staged(net, ("XW-1", "V01", "2024-01", 120))
    _, refused = winner_and_loser(at_once(lambda: publish(net, made), lambda: publish(net, made)))
    assert isinstance(refused, Conflict | NotFound)
    assert visits(net) == 120
    assert net.verify() == ()


def test_undoing_puts_back_what_stood(net: Branches) -> None:
    net.post(("XW-1", "V01", "2024-01", 100))
    batch = publish(net, staged(net, ("XW-1", "V01", "2024-01", 120), ("QH-1", "V01", "2024-01", 30)))
    undone = staging.undo(net.library.context, SYSTEM, batch)
    found = net.figure("network", "V01", "2024-01")
    assert (found.value, found.told) == (100, 1)
    assert net.verify() == ()
    with pytest.raises(Conflict, match="已经撤销过"):
        staging.undo(net.library.context, SYSTEM, batch)
    staging.undo(net.library.context, SYSTEM, undone.batch_id)
    assert visits(net) == 150
    net.post(("QH-1", "V01", "2024-01", 31))
    assert net.verify() == ()


def test_nothing_is_undone_of_what_was_changed_since(net: Branches) -> None:
    batch = publish(net, staged(net, ("XW-1", "V01", "2024-01", 120), ("QH-1", "V01", "2024-01", 30)))
    net.post(("QH-1", "V01", "2024-01", 31))
    with pytest.raises(Conflict, match=r"有 1 个已被后来的填报修改.*单位QH-1 V01 2024-01"):
        staging.undo(net.library.context, SYSTEM, batch)
    assert visits(net) == 151
    assert net.verify() == ()


def test_rows_come_in_short_transactions(net: Branches, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(staged_rooms, "CHUNK", 300)
    made = staging.open_batch(net.library.context, SYSTEM, Source.IMPORT)
    months = [f"{year}-{month:02d}" for year in (2022, 2023) for month in range(1, 13)]
    units = [net.unit_id(code) for code in ("SG", "XW", "QH", "XW-1", "QH-1")]
    rows = [
        Row(unit_id, month, made.ground.ids[code], "value", unit_id * 10_000, "measured")
        for month in months
        for unit_id in units
        for code in ("V01", "C01", "C02", "C03", "U02", "E01", "E02", "C05")
    ]
    with counted(net.library.context.database.engine) as sent:
        made.stage(rows)
    assert sum("FOR UPDATE" in one or "SELECT ledger_head" in one for one in sent) >= 4
    made.seal()
    assert (made.tally.added, made.tally.rejected) == (960, [])
    publish(net, made)
    assert net.figure("network", "V01", "2023").value == 12 * sum(units)
    assert net.verify() == ()
