"""Targets of units: set for many, confirmed by a director, held against the pace; on either database."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

import services.capabilities  # noqa: F401 - registers every capability
from domain.errors import Conflict, Forbidden, Invalid, NotFound
from domain.network.targets import Pace
from domain.projects.lights import Light
from services.exchange.grid import SubmittedRow, open_table, save_rows
from services.indicators.catalogue import load_catalogue
from services.network.targets import TargetEntry, TargetPage, confirm_targets, save_targets, target_page
from services.plans import load_reference_plan
from services.viewing import ViewRequest
from tests.support.branches import Branches, branches
from tests.support.factories import SYSTEM, TODAY, Library

ENTRY = TargetEntry("XW-1", 1200.0, 0, source="年度计划")


@pytest.fixture(name="net")
def _net(library: Library) -> Branches:
    return branches(library)


def page(net: Branches, who: str = "director", **more: str) -> TargetPage:
    actor = net.library.actor(who)
    return target_page(net.library.context, actor, ViewRequest(basis="provisional", **more), "V01", 2024)


def line(found: TargetPage, code: str = "XW-1") -> Any:
    return next(one for one in found.lines if one.unit.code == code)


def save(net: Branches, *entries: TargetEntry, who: str = "office", code: str = "V01") -> int:
    return save_targets(net.library.context, net.library.actor(who), code, 2024, entries)


def test_a_target_is_set_confirmed_and_held_against_the_pace(net: Branches) -> None:
    net.post(*(("XW-1", "V01", f"2023-{month:02d}", month) for month in range(1, 13)))
    net.post(("XW-1", "V01", "2024-01", 5), ("XW-1", "V01", "2024-02", 10))
    save(net, ENTRY, replace(ENTRY, unit_code="QH-1", baseline=900.0, baseline_period="2016-2020"))
    found = line(page(net))
    assert found.target.source == "年度计划"
    assert (bool(found.defined_by), found.confirmed_by, found.may_confirm) == (True, "", True)
    assert (found.standing.pace, found.standing.light) == (Pace.SEASONAL, Light.UNSET)
    assert found.standing.planned == pytest.approx(1200 * 3 / 78)
    assert line(page(net), "QH-1").target.baseline_period == "2016-2020"
    before = page(net)
    seen = [(target.target_id, target.version) for target in before.to_confirm]
    assert len(seen) == 2
    confirm_targets(net.library.context, net.library.actor("director"), "V01", 2024, seen)
    found = line(page(net))
    assert (found.standing.light, found.may_confirm) == (Light.NORMAL, False)
    assert found.confirmed_by
    # Whatever changes has to be confirmed anew; the same again is no change.
    version = found.target.version
    assert save(net, replace(ENTRY, version=version)) == 0
    save(net, replace(ENTRY, version=version, value=1500.0))
    assert not line(page(net)).target.confirmed
    save(net, replace(ENTRY, version=line(page(net)).target.version, value=None))
    assert line(page(net)).target is None
    save(net, ENTRY)
    assert line(page(net)).target.value == 1200


def test_nobody_confirms_their_own_and_only_directors_do(net: Branches) -> None:
    save(net, ENTRY, who="director")
    target = line(page(net)).target
    seen = [(target.target_id, target.version)]
    assert page(net).to_confirm == ()
    assert page(net, "director2").to_confirm != ()
    context, library = net.library.context, net.library
    with pytest.raises(Forbidden, match="设定人以外"):
        confirm_targets(context, library.actor("director"), "V01", 2024, seen)
    for who in ("office", "statistics", "head_ops"):
        with pytest.raises(Forbidden):
            confirm_targets(context, library.actor(who), "V01", 2024, seen)
    for who in ("statistics", "head_ops", "unit_reviewer"):
        with pytest.raises(Forbidden):
            save(net, replace(ENTRY, version=target.version), who=who)
    confirm_targets(context, library.actor("director2"), "V01", 2024, seen)
    with pytest.raises(Conflict, match="刷新页面"):
        confirm_targets(context, library.actor("director2"), "V01", 2024, seen)


def test_the_second_to_save_is_told_and_nothing_is_lost(net: Branches) -> None:
    save(net, ENTRY)
    with pytest.raises(Conflict, match="目标"):
        save(net, replace(ENTRY, value=5.0), who="director")
    assert line(page(net)).target.value == 1200


@pytest.mark.parametrize(
    "entry",
    [
        replace(ENTRY, value=0.0),
        replace(ENTRY, value=-1.0),
        replace(ENTRY, value=float("nan")),
        replace(ENTRY, value=1e13),
        replace(ENTRY, value=1.00001),
        replace(ENTRY, source=" "),
        replace(ENTRY, source="长" * 201),
        replace(ENTRY, baseline=5.0),
        replace(ENTRY, baseline_period="2024"),
        replace(ENTRY, baseline=-5.0, baseline_period="2023"),
        replace(ENTRY, baseline=5.0, baseline_period="2020-2016"),
        replace(ENTRY, baseline=5.0, baseline_period="去年"),
        replace(ENTRY, unit_code="NO"),
        replace(ENTRY, unit_code="QU-XW"),
    ],
)
def test_what_is_no_target_is_refused_with_all_of_its_batch(
    unchanging_library: Library, entry: TargetEntry
) -> None:
    known = Branches(unchanging_library)
    net = known if known.registry.ids else branches(unchanging_library)
    with pytest.raises(Invalid) as caught:
        save(net, replace(ENTRY, unit_code="SG"), entry)
    assert set(caught.value.fields) == {entry.unit_code}
    assert line(page(net), "SG").target is None


def test_the_table_saves_what_was_typed(net: Branches) -> None:
    library = net.library
    context, office, marks = library.context, library.actor("office"), {"indicator": "V01", "year": "2024"}
    opened = open_table(context, office, "targets", marks)
    assert [row.key for row in opened.rows][:2] == ["SG", "QH"]
    rows = [
        SubmittedRow(1, {"key": "SG", "value": "12000", "source": "计划"}, {"value": "", "source": ""}),
        SubmittedRow(2, {"key": "QH", "value": "500", "source": ""}, {"value": "", "source": ""}),
    ]
    refused = save_rows(context, office, "targets", marks, rows)
    assert refused.written is None
    assert [fault.column for fault in refused.bad[0].faults] == ["source"]
    assert save_rows(context, office, "targets", marks, rows[:1]).written is not None
    assert line(page(net), "SG").target.value == 12000
    with pytest.raises(Invalid, match="年份"):
        open_table(context, office, "targets", {"indicator": "V01", "year": "20x4"})
    with pytest.raises(Invalid, match="V99"):
        open_table(context, office, "targets", {"indicator": "V99", "year": "2024"})


def test_the_plan_s_baselines_are_yearly_means(net: Branches) -> None:
    load_reference_plan(net.library.context, SYSTEM)
    load_catalogue(net.library.context, SYSTEM)
    found = page(net, plan="JLP-14").baselines
    assert {"V01", "C01"} <= {one.code for one in found}
    for one in found:
        assert one.element.yearly is not None
        assert one.element.period == "2016-2020"
    visits = next(one for one in found if one.code == "V01")
    assert (visits.element.yearly, visits.element.total) == (209.61, False)
    assert visits.note


def test_it_is_seen_as_it_was_known(net: Branches) -> None:
    save(net, ENTRY)
    yesterday = TODAY - timedelta(days=1)
    assert line(page(net, asof=yesterday.isoformat())).target is None
    with pytest.raises(NotFound, match="较晚的日期"):
        page(net, asof=yesterday.isoformat(), known="then")
