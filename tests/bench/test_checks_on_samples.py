"""What the checks say of other cities' real figures: alarms for 1,000 values, and slips that are found.

    NETWORK_SAMPLES=folder .venv/bin/pytest tests/bench/test_checks_on_samples.py -m bench -s

The folder has the files as their publishers gave them; they are no part of the project.
"""

from __future__ import annotations

import os
import random
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import pytest

from domain.network.checks.season import Terms
from domain.periods import Month
from tests.support.check_samples import COPIES, SLIPS, Case, cases, loans_by_authority, visits_by_branch

pytestmark = pytest.mark.bench

TRIED = 400
"""So many units and months are tried for each kind of slip, drawn by a fixed seed."""
SMALLEST = 30
ODDS = (3.0, 4.0, 5.0, 6.0)

PARTS = {
    "visits, first year (9 months)": ("visits", Month(2014, 4), Month(2014, 12)),
    "visits, second year": ("visits", Month(2015, 1), Month(2015, 12)),
    "loans, closures of 2020 (9 months)": ("loans", Month(2019, 10), Month(2020, 6)),
    "loans, second year": ("loans", Month(2020, 7), Month(2021, 6)),
}


@pytest.fixture(scope="module")
def samples() -> Path:
    folder = os.environ.get("NETWORK_SAMPLES", "")
    if not folder:
        pytest.skip("NETWORK_SAMPLES names no folder with the sample files")
    return Path(folder)


@pytest.mark.parametrize("part", PARTS)
def test_alarms_and_what_is_found(part: str, samples: Path) -> None:
    source, first, last = PARTS[part]
    book = visits_by_branch(samples) if source == "visits" else loans_by_authority(samples)
    found = list(cases(book, first, last))
    values = sum(len(case.told) for case in found)
    print(f"\n{part}: {len(book)} units, {values} values")
    print(f"{'odds':>5} {'per 1,000':>10}  by check; slips found, %")
    for odds in ODDS:
        terms = Terms(odds=odds)
        alarms = Counter(doubt.check.value for case in found for doubt in case.doubts(terms))
        rate = 1000 * sum(alarms.values()) / values
        by_check = ", ".join(f"{name} {1000 * count / values:.1f}" for name, count in sorted(alarms.items()))
        print(f"{odds:>5} {rate:>10.1f}  {by_check}")
        slips = {name: f"{share:.0f}" for name, share in found_slips(found, terms).items()}
        print(" " * 18 + ", ".join(f"{name} {share}" for name, share in slips.items()))
    standard = [(case, doubt) for case in found for doubt in case.doubts(Terms())]
    for case, doubt in standard:
        print(f"  {case.unit} {case.month}: {doubt.words}")
    assert 1000 * len(standard) / values < 60


def found_slips(found: Sequence[Case], terms: Terms) -> dict[str, float]:
    """Of each kind of slip, the share in percent that raises a doubt that was not there without it."""
    dice = random.Random(20)
    chosen = dice.sample(list(found), min(TRIED, len(found)))
    rates = {}
    for name in (*SLIPS, *COPIES):
        hits = tried = 0
        for case in chosen:
            before = {(doubt.check, doubt.code) for doubt in case.doubts(terms)}
            for code, value in case.told.items():
                if name in SLIPS:
                    wrong: float | None = SLIPS[name](value, dice)
                else:
                    wrong = case.evidence.past.get(code, {}).get(COPIES[name](case.month))
                if wrong is None or wrong == value or value < SMALLEST:
                    continue
                tried += 1
                after = {(doubt.check, doubt.code) for doubt in case.doubts(terms, {code: wrong})}
                hits += bool(after - before)
        if tried:
            rates[name] = 100 * hits / tried
    return rates
