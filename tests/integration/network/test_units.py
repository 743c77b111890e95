"""Units on both databases: registered, changed from a day on, moved, closed and opened again."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from domain.asof import AsOf
from domain.errors import Conflict, Forbidden, Invalid, NotFound
from domain.network.changing import UnitTerms, version_of
from domain.network.places import UnitState
from domain.network.units import Registry, UnitType
from domain.periods import Month
from services.network.directory import UnitFilter, open_unit, touched, unit_list
from services.network.registry import kept_registry, load_registry
from services.network.units import (
    change_unit,
    close_temporarily,
    close_unit,
    create_unit,
    move_unit,
    reopen_unit,
)
from tests.support.factories import SYSTEM, TODAY, Library
from tests.support.units import CITY, CORNER, MACHINE, NORTH, QINHUAI, SOUTH, STREET, XUANWU, build_units

JUNE = date(2023, 6, 1)


def registry(library: Library, view: AsOf | None = None) -> Registry:
    """All units as they are now."""
    with library.context.database.reading() as session:
        return load_registry(session, view)


def version(library: Library, code: str) -> int:
    """The version that a form of a unit is opened with now."""
    found = registry(library)
    unit = found.unit(code)
    assert unit is not None
    return version_of(found, unit.id)


def test_a_network_goes_in_and_comes_out(library: Library) -> None:
    found = build_units(library.context)
    units = found.at(TODAY)
    assert len(units) == 9
    corner = found.unit(CORNER)
    assert corner is not None
    path = [units[one].code for one in found.path(corner.id, TODAY)]
    assert path == [CORNER, STREET, SOUTH, CITY]
    assert found.scopes(corner.id, Month(2024, 1))[-2:] == (f"district:{QINHUAI}", "type:community")


def test_a_move_leaves_old_periods_and_what_was_known(library: Library) -> None:
    before = build_units(library.context)
    point = before.unit(STREET)
    assert point is not None
    known = max(row.seq for rows in before.revisions.values() for row in rows)
    saved = move_unit(
        library.context, SYSTEM, STREET, NORTH, XUANWU, JUNE, version(library, STREET), "区划调整"
    )
    found = registry(library)
    assert f"district:{QINHUAI}" in found.scopes(point.id, Month(2023, 5))
    assert f"district:{XUANWU}" in found.scopes(point.id, Month(2023, 6))
    north, corner = found.unit(NORTH), found.unit(CORNER)
    assert north is not None
    assert corner is not None
    assert f"under:{north.id}" in found.scopes(corner.id, Month(2023, 6))
    then = registry(library, AsOf(TODAY, known))
    assert f"district:{QINHUAI}" in then.scopes(point.id, Month(2023, 6))
    sheet = open_unit(library.context, library.actor("statistics"), STREET)
    assert sheet.line.version == saved.version
    assert [one.name for one in sheet.revisions] == ["试验街道分馆", "试验街道分馆"]
    assert sheet.history[0].action == "unit.move"
    assert sheet.history[0].after is not None
    assert sheet.history[0].after["reason"] == "区划调整"
    assert sheet.history[0].before == {"parent": SOUTH, "district": QINHUAI}


def test_two_people_on_one_unit(library: Library) -> None:
    build_units(library.context)
    seen = version(library, CORNER)
    terms = UnitTerms("新名", UnitType.COMMUNITY, STREET, QINHUAI, opened_on=date(2021, 1, 1))
    change_unit(library.context, SYSTEM, CORNER, terms, TODAY, seen)
    with pytest.raises(Conflict, match="已经修改过单位"):
        change_unit(library.context, SYSTEM, CORNER, replace(terms, name="另名"), TODAY, seen)
    again = version(library, CORNER)
    assert change_unit(library.context, SYSTEM, CORNER, terms, TODAY, again).version == again


def test_closing_for_good_and_opening_again(library: Library) -> None:
    build_units(library.context)
    with pytest.raises(Invalid, match="请写明原因"):
        close_unit(library.context, SYSTEM, CORNER, JUNE, " ", version(library, CORNER))
    close_unit(library.context, SYSTEM, CORNER, JUNE, "拆迁", version(library, CORNER))
    found = registry(library)
    corner = found.unit(CORNER)
    assert corner is not None
    assert found.expects(corner.id, Month(2023, 5))
    assert not found.expects(corner.id, Month(2023, 6))
    with pytest.raises(Invalid, match="已于 2023-06-01 关闭"):
        close_unit(library.context, SYSTEM, CORNER, TODAY, "再次", version(library, CORNER))
    reopen_unit(library.context, SYSTEM, CORNER, date(2023, 9, 15), version(library, CORNER))
    found = registry(library)
    assert not found.expects(corner.id, Month(2023, 8))
    assert found.expects(corner.id, Month(2023, 9))
    assert found.expects(corner.id, Month(2023, 5))


def test_a_closing_taken_back_on_its_day_never_was(library: Library) -> None:
    build_units(library.context)
    close_unit(library.context, SYSTEM, CORNER, JUNE, "误登", version(library, CORNER))
    reopen_unit(library.context, SYSTEM, CORNER, JUNE, version(library, CORNER))
    found = registry(library)
    corner = found.unit(CORNER)
    assert corner is not None
    assert all(found.expects(corner.id, Month(2023, month)) for month in range(1, 13))


def test_closing_temporarily_until_further_notice_and_opening_again(library: Library) -> None:
    build_units(library.context)
    seen = version(library, CORNER)
    close_temporarily(library.context, SYSTEM, CORNER, JUNE, None, "装修", seen)
    with pytest.raises(Conflict):
        close_temporarily(library.context, SYSTEM, CORNER, TODAY, None, "再次", seen)
    with pytest.raises(Invalid, match="重叠"):
        close_temporarily(library.context, SYSTEM, CORNER, TODAY, None, "再次", version(library, CORNER))
    found = registry(library)
    corner = found.unit(CORNER)
    assert corner is not None
    assert not found.expects(corner.id, Month(2023, 7))
    reopen_unit(library.context, SYSTEM, CORNER, date(2023, 8, 10), version(library, CORNER))
    found = registry(library)
    assert not found.expects(corner.id, Month(2023, 7))
    assert found.expects(corner.id, Month(2023, 8))
    assert found.is_open(corner.id, date(2023, 8, 10))
    with pytest.raises(Invalid, match="不必恢复开放"):
        reopen_unit(library.context, SYSTEM, CORNER, TODAY, version(library, CORNER))
    # A closing that ends the day it begins was none.
    close_temporarily(library.context, SYSTEM, CORNER, TODAY, None, "误登", version(library, CORNER))
    reopen_unit(library.context, SYSTEM, CORNER, TODAY, version(library, CORNER))
    assert len(registry(library).closures_of(corner.id)) == 1


def test_refusals_leave_nothing(library: Library) -> None:
    before = build_units(library.context)
    below = UnitTerms("下级", UnitType.STREET, CORNER, QINHUAI)
    with pytest.raises(Invalid, match="街道分馆不能设在社区分馆") as error:
        create_unit(library.context, SYSTEM, "QH-9", below)
    assert "parent" in error.value.fields
    with pytest.raises(NotFound):
        change_unit(library.context, SYSTEM, "ZZ-1", below, TODAY, 0)
    for login in ("director", "reporter_ops", "unit_reviewer"):
        with pytest.raises(Forbidden):
            create_unit(library.context, library.actor(login), "QH-9", below)
    assert registry(library).revisions == before.revisions


def test_what_a_closing_and_a_move_touch(library: Library) -> None:
    build_units(library.context)
    found = touched(library.context, SYSTEM, STREET, date(2024, 1, 15))
    assert {unit.code for unit in found.below} == {CORNER, MACHINE}
    assert found.months == 2
    with pytest.raises(Invalid, match="不能作为它的上级"):
        touched(library.context, SYSTEM, SOUTH, TODAY, CORNER, QINHUAI)
    assert touched(library.context, SYSTEM, STREET, date(2024, 4, 1), NORTH, XUANWU).months == 0


def test_the_list_is_filtered_and_a_bad_filter_told(library: Library) -> None:
    build_units(library.context)
    close_unit(library.context, SYSTEM, CORNER, JUNE, "拆迁", version(library, CORNER))
    reader = library.actor("director")
    below = unit_list(library.context, reader, UnitFilter(under=STREET)).lines
    assert [line.unit.code for line in below] == [STREET, CORNER, MACHINE]
    closed = unit_list(library.context, reader, UnitFilter(state="closed")).lines
    assert [(line.unit.code, line.state) for line in closed] == [(CORNER, UnitState.CLOSED)]
    assert unit_list(library.context, reader, UnitFilter(words="街道 qh")).lines[0].unit.code == STREET
    with pytest.raises(Invalid, match="没有这个行政区"):
        unit_list(library.context, reader, UnitFilter(district="999"))
    with pytest.raises(NotFound):
        open_unit(library.context, reader, "ZZ")


def test_the_registry_is_kept_until_a_unit_changes(library: Library) -> None:
    build_units(library.context)

    def kept() -> Registry:
        with library.context.database.reading() as session:
            return kept_registry(library.context, session)

    first = kept()
    assert kept() is first
    close_unit(library.context, SYSTEM, CORNER, JUNE, "拆迁", version(library, CORNER))
    assert kept() is not first
