"""How long a long file takes from its trial to its commit, and how much memory."""

from __future__ import annotations

import gc
import time
from pathlib import Path

import pytest

from data_access.models import ImportRun
from domain.network.importing.views import RunState
from domain.network.units import UnitType
from domain.permissions import Actor
from services.network.importing import committing, trying
from services.network.importing.reading import run_page
from services.network.importing.receiving import receive_file
from tests.support.branches import SINCE, Terms, branches
from tests.support.factories import library
from tests.support.session import TestSession

CODES = [
    "V01",
    "C01",
    "C02",
    "C03",
    "C05",
    "C08",
    "C09",
    "C10",
    "U01",
    "U02",
    "K01",
    "K02",
    "E01",
    "E02",
    "E05",
    "E06",
    "E07",
    "R05",
    "R06",
    "R08",
    "R09",
    "Q03",
    "Q13",
    "P03",
    "P11",
    "P12",
]

SECONDS, MEGABYTES = 60.0, 500
"""What a long file may take from its arrival to its commit, and the whole process meanwhile."""
STATUS, CLEAR = Path("/proc/self/status"), Path("/proc/self/clear_refs")


def forget_peak() -> None:
    """Let the peak of this process's memory begin anew: what the test made before is not the import's."""
    gc.collect()
    CLEAR.write_text("5")


def peak_megabytes() -> int:
    """The most memory this process held since."""
    lines = STATUS.read_text().splitlines()
    return int(next(line for line in lines if line.startswith("VmHWM")).split()[1]) // 1024


@pytest.mark.bench
@pytest.mark.parametrize(
    ("kind", "rows"),
    [("sqlite", 150_000), pytest.param("postgresql", 1_000_000, marks=pytest.mark.postgresql)],
)
def test_a_long_file(
    kind: str, rows: int, run: TestSession, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    months = [f"{year}-{month:02d}" for year in range(2021, 2024) for month in range(1, 13)]
    many = rows // (len(months) * len(CODES)) + 1
    points = {f"P-{at}": Terms(UnitType.COMMUNITY, "SG", "320104", SINCE) for at in range(many)}
    with library(run, kind, tmp_path) as made:
        net = branches(made, {"SG": Terms(UnitType.CITY), **points})
        context, actor = net.library.context, Actor.system()
        lines = ["单位,月份,指标,数值"]
        lines += [
            f"单位{unit},{month},{code},{len(unit) + 5}"
            for unit in points
            for month in months
            for code in CODES
        ]
        data = "\n".join(lines[: rows + 1]).encode()
        del lines
        forget_peak()
        begun = time.perf_counter()
        run_id = receive_file(context, actor, "长表.csv", [data], len(data))
        received = time.perf_counter()
        with context.database.writing(actor) as work:
            row = work.session.get_one(ImportRun, run_id)
            row.state = RunState.TRYING
        counts = trying.try_file(context, actor, run_id, lambda done, total, text: None)
        tried = time.perf_counter()
        committing.commit(context, actor, run_id, run_page(context, actor, run_id).version)
        ended = time.perf_counter()
    peak = peak_megabytes()
    spans = ", ".join(f"{span:.1f} s" for span in (received - begun, tried - received, ended - tried))
    with capsys.disabled():
        print(f"\n{kind}: {counts.added} figures: received, tried, committed in {spans}; {peak} MB at most")
    assert counts.added == rows
    assert ended - begun < SECONDS
    assert peak < MEGABYTES
