"""The parts of the board and the map: how many there are, what a card says, marks that differ in shape."""

from __future__ import annotations

import json
from datetime import date, timedelta
from typing import Any

import pytest

from components.labels.rollout_board import AGEING, STAGE_MARKS
from components.rollout.board import columns, history_words, legend
from components.rollout.shortfalls import CONTROLS, shortfall_words
from components.rollout.site_map import MOST, layout, map_card
from domain.asof import EVERYTHING_KNOWN, AsOf
from domain.network.districts import DISTRICTS
from domain.network.geometry import tiles
from domain.rollout.ageing import Ageing, StageHistory
from domain.rollout.board import COLUMN, Board, BoardCard, BoardColumn, Facets, SiteDot, SiteMap
from domain.rollout.gates import FIELD_NAMES, Shortfall
from domain.rollout.sites import Site, SiteTerms, Tier
from domain.rollout.stages import STAGES, Lane, Move, MoveKind, SiteStage, after, possible

TODAY = date(2024, 3, 25)
VIEW = AsOf(TODAY, EVERYTHING_KNOWN)
FACETS = Facets({}, {}, {}, ())
MOST_OF_A_PAGE = 700


def href(path: str, **more: str) -> str:
    """An address as the tests read it."""
    return f"{path}?{'&'.join(f'{name}={value}' for name, value in more.items())}" if more else path


def listed(**more: str) -> str:
    """The address of the list."""
    return href("/rollout/sites", **more)


def site(number: int, district: str = "320104") -> Site:
    """A site."""
    terms = SiteTerms(f"试验点位{number}", Tier.STREET, district)
    return Site(number, f"ET{number:03d}", Lane.NEW, terms, TODAY, number)


def full_board() -> Board:
    """A board of the longest lane with as many cards as its columns show, each with all it may have."""
    found, number = [], 0
    for stage in STAGES[Lane.NEW]:
        standing = after([Move(1, 1, MoveKind.START, stage, TODAY - timedelta(days=90), 1)])
        cards = []
        for _ in range(COLUMN):
            number += 1
            cards.append(
                BoardCard(
                    site(number),
                    standing,
                    90,
                    Ageing.LONG,
                    (
                        Shortfall("seats", "未填写少儿座席"),
                        Shortfall("area_tenths", "未填写面积"),
                        Shortfall("volumes", "未填写少儿藏书"),
                    ),
                    possible(Lane.NEW, standing),
                )
            )
        history = StageHistory((10, 20, 30, 40, 100))
        found.append(BoardColumn(stage, tuple(cards), 37, 3, history))
    return Board(Lane.NEW, tuple(found), FACETS, VIEW, True, TODAY, may_move=True)


def words_of(part: Any) -> str:
    """All that a component says, as it is sent."""
    return json.dumps(part, default=lambda one: one.to_plotly_json(), ensure_ascii=False)


def test_a_full_board_stays_within_a_page() -> None:
    shown = columns(full_board(), href, listed)
    parts = list(shown._traverse())
    assert sum(hasattr(part, "to_plotly_json") for part in parts) < MOST_OF_A_PAGE
    words = words_of(shown)
    assert words.count("其余 27 个") == 8
    assert "/rollout/sites?stage=construction" in words
    # One stop of the tabulator.
    assert sum(getattr(part, "tabIndex", None) == 0 for part in parts) == 1


def test_a_card_says_what_it_is_and_offers_its_moves() -> None:
    cards = [
        part for part in columns(full_board(), href, listed)._traverse() if type(part).__name__ == "Article"
    ]
    second = next(card for card in cards if card.id == "board-card-ET011").to_plotly_json()["props"]
    assert second["aria-label"] == (
        "试验点位11，秦淮区，方案 90 天，偏长，缺：未填写少儿座席、未填写面积等 3 项"
    )
    assert json.loads(second["data-moves"]) == [
        ["advance", "进入“立项”…"],
        ["back", "退回“选址”…"],
        ["withdraw", "撤销…"],
    ]
    assert (second["draggable"], second["aria-setsize"]) == ("true", "37")


def test_what_nobody_may_move_is_not_draggable() -> None:
    standing = after([Move(1, 1, MoveKind.START, SiteStage.SELECTION, TODAY, 1)])
    column = BoardColumn(SiteStage.SELECTION, (BoardCard(site(1), standing, 0, Ageing.UNKNOWN),), 1)
    shown = columns(Board(Lane.NEW, (column,), FACETS, VIEW, True, TODAY), href, listed)
    words = words_of(shown)
    assert 'draggable": "true' not in words
    assert "办理" not in words
    assert "其余" not in words


def test_history_in_words() -> None:
    assert history_words(StageHistory((10, 20, 30, 40, 100))) == "以往中位 30 天，半数在 20–40 天（5 次）"
    assert history_words(StageHistory((10, 20))) == "历史不足（2 次，满 5 次才比较）"
    assert len(legend()) == len(AGEING) == len(Ageing)


def test_marks_differ_in_shape_and_colours_within_a_lane() -> None:
    assert set(STAGE_MARKS) == set(SiteStage)
    assert len({mark.symbol for mark in STAGE_MARKS.values()}) == len(SiteStage)
    for stages in STAGES.values():
        assert len({STAGE_MARKS[stage].colour for stage in stages}) == len(stages)


@pytest.mark.parametrize("number", [0, 1, 2, 9, 10, MOST])
def test_marks_stand_apart_within_their_tile(number: int) -> None:
    for outline in tiles().outlines:
        places = layout(outline, number)
        assert len(set(places)) == len(places) == number
        ring = outline.rings[0]
        for x, y in places:
            assert min(px for px, _ in ring) < x < max(px for px, _ in ring)
            # Below the name, which stands at the upper edge.
            assert min(py for _, py in ring) < y < max(py for _, py in ring) - 0.08


@pytest.mark.parametrize(("number", "mode"), [(MOST, "markers"), (MOST + 1, "markers+text")])
def test_the_map_has_a_mark_for_each_site_or_for_each_stage(number: int, mode: str) -> None:
    dots = tuple(SiteDot(site(n), SiteStage.SCHEME if n % 2 else SiteStage.OPEN, n) for n in range(number))
    everywhere = {code: dots if code == "320104" else () for code in DISTRICTS}
    found = SiteMap(None, everywhere, tiles(), FACETS, VIEW, True)
    shown = map_card(found, graph_id="m", source="试验", site_href=href, district_href=href)
    drawn = next(part.figure for part in shown._traverse() if type(part).__name__ == "Graph")
    traces = {trace["name"]: trace for trace in drawn["data"] if "name" in trace}
    scheme = traces[f"方案 {number // 2}"]
    assert (scheme["mode"], scheme["marker"]["symbol"]) == (mode, "square")
    assert len(scheme["x"]) == (number // 2 if mode == "markers" else 1)
    assert traces["立项 0"]["x"] == [None]
    assert f"秦淮区 {number} 个" in words_of(shown)


def test_a_shortfall_leads_to_its_field() -> None:
    assert set(CONTROLS) == set(FIELD_NAMES)
    link = shortfall_words(Shortfall("seats", "未填写少儿座席"), "ET001", href, may_write=True)
    assert link.href == "/rollout/sites/ET001/edit#site-seats"
    paper = shortfall_words(Shortfall("document:approval", "未上传立项批复"), "ET001", href, may_write=False)
    assert paper.href == "/rollout/sites/ET001#site-documents"
    assert (
        shortfall_words(Shortfall("seats", "未填写少儿座席"), "ET001", href, may_write=False)
        == "未填写少儿座席"
    )
