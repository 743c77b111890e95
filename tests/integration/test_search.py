"""Search on either database: words literally, nothing beyond one's scope, one statement a source."""

from __future__ import annotations

import pytest

from domain.errors import Invalid
from domain.permissions import Actor
from services import search as searching
from services.indicators.catalogue import load_catalogue
from services.search import Found, Place, search
from services.viewing import ViewRequest
from tests.support.factories import BUILDING, PARTY, SYSTEM, TODAY, WITHOUT_CONTENT, Library
from tests.support.statements import counted


def look(library: Library, who: str | Actor, text: str, limit: int = 30, **view: str) -> Found:
    actor = library.actor(who) if isinstance(who, str) else who
    return search(library.context, actor, text, ViewRequest(**view), limit=limit)


def titles(found: Found, kind: str) -> list[str]:
    return [hit.title for group in found.groups if group.kind == kind for hit in group.hits]


def everything(found: Found) -> str:
    return "\n".join(f"{hit.title} {hit.detail} {hit.href}" for group in found.groups for hit in group.hits)


def test_every_source_finds_its_own(library: Library) -> None:
    body = library.body(BUILDING, {1: 100.0}, TODAY, "完成选址论证，面积２０００平方米。")
    library.submit_body(library.actor("reporter_ops"), BUILDING, 0, body)
    found = look(library, "director", "建设")
    assert titles(found, "project") == ["新馆建设", "平台建设"]
    assert titles(look(library, "director", "d01.1"), "node") == ["事项一", "馆舍", "平台"]
    assert titles(look(library, "director", "施工"), "milestone") == ["施工"]
    assert titles(look(library, "director", "平台甲"), "system") == ["平台甲"]
    assert titles(look(library, "director", "2000 论证"), "report") == ["新馆建设：2024-03 月报"]
    assert titles(look(library, "director", "xgjs"), "project") == ["新馆建设"]
    assert titles(look(library, "admin", "试验员1"), "person")[0] == "试验员1"
    assert titles(look(library, "admin", "业务"), "department") == ["业务部"]
    load_catalogue(library.context, SYSTEM)
    assert "到馆人次" in titles(look(library, "director", "到馆"), "indicator")
    assert not titles(look(library, "staff", "到馆"), "indicator")
    place = Place("驾驶舱", "", "/")
    assert search(library.context, library.actor("staff"), "jsc", ViewRequest(), [place]).total == 1


def test_a_part_need_not_repeat_the_name_of_its_project(library: Library) -> None:
    found = look(library, "director", "新馆 施工")
    assert titles(found, "milestone") == ["施工"]
    assert titles(look(library, "director", "平台 施工"), "milestone") == []
    assert titles(look(library, "director", "新馆"), "milestone") == [], "its own words must be found too"


@pytest.mark.parametrize("who", ["head_ops", "reporter_ops", "head_tech", "reporter_tech"])
def test_restricted_work_is_not_told(library: Library, who: str) -> None:
    library.submit_body(
        library.actor("reporter_party"), PARTY, 0, library.body(PARTY, {1: 50.0}, TODAY, "党建专题学习")
    )
    for text in ("党建", "党务", "方案", "D01.2", "学习", "dj", "dw"):
        assert "D01.2" not in everything(look(library, who, text)), text
    for permitted in ("director", "office", "head_party", "reporter_party"):
        assert "党建工作" in titles(look(library, permitted, "党建"), "project"), permitted
        assert titles(look(library, permitted, "专题学习"), "report"), permitted


def test_a_reporter_finds_the_own_department_s_work_alone(library: Library) -> None:
    assert titles(look(library, "reporter_ops", "建设"), "project") == ["新馆建设"]
    assert titles(look(library, "reporter_ops", "上线"), "milestone") == []
    # The nodes and systems are those above one's own work.
    assert titles(look(library, "reporter_ops", "平台"), "node") == []
    assert titles(look(library, "reporter_ops", "平台甲"), "system") == []
    assert titles(look(library, "reporter_tech", "平台甲"), "system") == ["平台甲"]


@pytest.mark.parametrize("who", WITHOUT_CONTENT)
def test_those_without_rights_on_content_find_none(library: Library, who: str) -> None:
    for text in ("建设", "D01", "施工", "平台", "馆", "试验", "部"):
        found = look(library, who, text)
        kinds = {group.kind for group in found.groups}
        assert kinds <= ({"person", "department"} if who == "admin" else set()), text


def test_wildcards_and_quotes_are_literal(library: Library) -> None:
    text = "完成100%，见a_b\\c，'x' /y。"
    body = library.body(BUILDING, {1: 100.0}, TODAY, text)
    library.submit_body(library.actor("reporter_ops"), BUILDING, 0, body)
    other = library.body("D02.2-01", {1: 10.0}, TODAY, "完成1000册，见axb")
    library.submit_body(library.actor("reporter_ops"), "D02.2-01", 0, other)
    for word in ("100%", "a_b", "\\c", "'x'", "/y"):
        assert titles(look(library, "director", word, 1), "report") == ["新馆建设：2024-03 月报"], word
    for word in ("%%", "__", "1%0", "a%b", "[a]", "*", "；--", "' OR 1=1"):
        assert titles(look(library, "director", word), "report") == [], word
        assert titles(look(library, "director", word), "milestone") == [], word


def test_it_looks_from_the_point_of_view_of_the_page(library: Library) -> None:
    assert titles(look(library, "director", "新馆", asof="2020-06-30"), "project") == []
    # A faulty one counts as the usual one: the page itself says what is wrong.
    assert titles(look(library, "director", "新馆", asof="someday"), "project") == ["新馆建设"]


def test_blank_and_long_texts(library: Library) -> None:
    assert look(library, "director", " \x00　").total == 0
    with pytest.raises(Invalid):
        look(library, "director", "长" * 81)
    assert look(library, Actor(1, "x", "无角色"), "新馆").total == 0


def test_hits_are_limited_for_each_source(library: Library) -> None:
    found = look(library, "director", "D0", limit=2)
    assert all(len(group.hits) <= 2 for group in found.groups)
    scores = [group.hits[0].score for group in found.groups]
    assert scores == sorted(scores, reverse=True)


def test_no_source_sends_more_than_one_statement(library: Library) -> None:
    actor, view = library.actor("director"), 4
    with counted(library.context.database.engine) as sent:
        search(library.context, actor, "建设 馆", ViewRequest())
    assert len(sent) <= view + len(searching.SOURCES), "\n".join(sent)


def test_a_kind_is_registered_once() -> None:
    with pytest.raises(ValueError, match="project"):
        searching.register("project", "项目", lambda *_: ())
