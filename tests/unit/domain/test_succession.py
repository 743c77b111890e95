"""Carrying over and comparing: every node once, every task concluded, chains of merging end."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from domain.evaluation import Verdict, VerdictKind
from domain.plan import NodeLevel
from domain.succession import (
    CarryTask,
    Change,
    TreePlace,
    end_of_merging,
    likeness,
    pair_nodes,
    place_for,
    without_verdict,
)


def place(code: str, title: str, level: NodeLevel = NodeLevel.ITEM) -> TreePlace:
    return TreePlace(code, title, level)


def task(key: int, verdict: Verdict | None, live: bool = True) -> CarryTask:
    return CarryTask(key, f"A{key}", f"任务{key}", "", "", 50.0, 2, live, verdict, "", None)


def test_equal_titles_are_the_same_node_wherever_they_stand() -> None:
    pairs = pair_nodes([place("D01", "馆舍建设"), place("D02", "阅读推广")], [place("D09", "阅读 推广")])
    assert [(p.change, p.earlier and p.earlier.code, p.later and p.later.code) for p in pairs] == [
        (Change.KEPT, "D02", "D09"),
        (Change.DROPPED, "D01", None),
    ]


def test_a_reworded_title_is_found_within_its_level() -> None:
    old = [place("D01", "推进馆藏资源体系建设"), place("D02", "推进馆藏资源体系建设", NodeLevel.DOMAIN)]
    (pair, dropped) = pair_nodes(old, [place("E01", "推进馆藏资源的体系建设")])
    assert (pair.change, pair.earlier, dropped.earlier) == (Change.REWORDED, old[0], old[1])


def test_what_is_not_alike_is_new_and_dropped() -> None:
    pairs = pair_nodes([place("D01", "馆舍建设")], [place("E01", "智慧服务")])
    assert [pair.change for pair in pairs] == [Change.NEW, Change.DROPPED]


titles = st.text("馆舍建设阅读推广智慧服务", min_size=1, max_size=6)
trees = st.lists(st.tuples(titles, st.sampled_from(list(NodeLevel))), max_size=8).map(
    lambda found: [TreePlace(f"N{n}", title, level) for n, (title, level) in enumerate(found)]
)


@given(trees, trees)
def test_every_node_of_both_plans_stands_exactly_once(
    earlier: list[TreePlace], later: list[TreePlace]
) -> None:
    pairs = pair_nodes(earlier, later)
    assert [pair.later for pair in pairs if pair.later] == later
    assert sorted(pair.earlier.code for pair in pairs if pair.earlier) == sorted(p.code for p in earlier)


@given(trees)
def test_a_plan_beside_itself_is_kept_as_it_is(tree: list[TreePlace]) -> None:
    assert {pair.change for pair in pair_nodes(tree, tree)} <= {Change.KEPT}


@given(titles, titles)
def test_likeness_is_a_share(one: str, other: str) -> None:
    assert 0 <= likeness(one, other) <= 1
    assert likeness(one, one) == 1


def test_a_place_is_proposed_only_where_one_is_called_alike() -> None:
    places = [place("E01", "馆舍建设"), place("E02", "阅读推广活动")]
    assert place_for("馆舍建设", places) == "E01"
    assert place_for("人才培养", places) == ""
    assert place_for("人才培养", []) == ""


def test_what_was_cancelled_on_the_way_needs_no_verdict() -> None:
    done = Verdict(1, VerdictKind.DONE, "已完成")
    found = without_verdict([task(1, done), task(2, None), task(3, None, live=False)])
    assert [t.project_id for t in found] == [2]


def merged(key: int, into: int) -> Verdict:
    return Verdict(key, VerdictKind.MERGED, "合并实施", into)


def test_chains_of_merging_end_where_nothing_merges_on() -> None:
    verdicts = {1: merged(1, 2), 2: merged(2, 3), 3: Verdict(3, VerdictKind.CARRIED, "继续")}
    assert [end_of_merging(key, verdicts) for key in (1, 2, 3, 4)] == [3, 3, 3, 4]


@given(st.dictionaries(st.integers(1, 6), st.integers(1, 6)))
def test_circles_of_merging_come_to_an_end(into: dict[int, int]) -> None:
    verdicts = {key: merged(key, target) for key, target in into.items()}
    assert all(end_of_merging(key, verdicts) >= 1 for key in range(1, 7))
