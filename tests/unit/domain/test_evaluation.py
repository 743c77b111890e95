"""Verdicts that may be signed, and the text that is frozen."""

from __future__ import annotations

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.evaluation import (
    Section,
    Task,
    Verdict,
    VerdictKind,
    canonical,
    circle_from,
    differences,
    digest,
    narrative_faults,
    unfounded,
    verdict_faults,
)

DONE, CARRIED, MERGED, CANCELLED = VerdictKind
FINISHED = Task(1, "D01-01", "阅览室", 100.0)
LATE = Task(2, "D01-02", "自助点", 80.0)
SILENT = Task(3, "D01-03", "展厅", None)
DROPPED = Task(4, "D01-04", "旧库", 10.0, cancelled=True)
ELSEWHERE = Task(9, "D02-01", "数字平台", 60.0)
PLAN = {task.project_id: task for task in (FINISHED, LATE, SILENT, DROPPED, ELSEWHERE)}


def faults(task: Task, verdict: Verdict | None, **others: Verdict) -> dict[str, str]:
    verdicts = {} if verdict is None else {task.project_id: verdict}
    standing = {found.project_id: found for found in others.values()}
    return verdict_faults([task], verdicts, PLAN, standing, all_needed=True)


@pytest.mark.parametrize(
    ("task", "verdict"),
    [
        (FINISHED, Verdict(1, DONE, "已验收")),
        (LATE, Verdict(2, DONE, "主体已投用，余项为质保")),
        (LATE, Verdict(2, CARRIED, "转入下一规划")),
        (LATE, Verdict(2, MERGED, "并入数字平台", into=9)),
        (SILENT, Verdict(3, CANCELLED, "选址落空")),
        (DROPPED, Verdict(4, CANCELLED, "已停办")),
        (DROPPED, Verdict(4, MERGED, "余下部分并入", into=2)),
    ],
)
def test_a_verdict_with_its_reason_may_be_signed(task: Task, verdict: Verdict) -> None:
    assert faults(task, verdict) == {}


@pytest.mark.parametrize(
    ("task", "verdict", "field", "told"),
    [
        (FINISHED, None, "verdict-1", "还没有结论"),
        (LATE, Verdict(2, DONE, "  "), "reason-2", "进度为 80.0%，认定完成须写明理由，并由馆领导认定"),
        (SILENT, Verdict(3, DONE, ""), "reason-3", "进度为 未报"),
        (FINISHED, Verdict(1, DONE, ""), "reason-1", "须写明理由"),
        (LATE, Verdict(2, CARRIED, "长" * 501), "reason-2", "不超过 500 字，现在有 501 字"),
        (DROPPED, Verdict(4, CARRIED, "继续"), "verdict-4", "只能是取消或并入"),
        (LATE, Verdict(2, MERGED, "并入"), "into-2", "并入哪一项"),
        (LATE, Verdict(2, MERGED, "并入", into=2), "into-2", "不能并入自己"),
        (LATE, Verdict(2, MERGED, "并入", into=77), "into-2", "不在本规划中"),
        (LATE, Verdict(2, MERGED, "并入", into=4), "into-2", "“旧库”已取消"),
    ],
)
def test_what_may_not_be_signed_says_what_to_do(
    task: Task, verdict: Verdict | None, field: str, told: str
) -> None:
    found = faults(task, verdict)
    assert list(found) == [field]
    assert told in found[field]


def test_merging_in_a_circle_is_refused_with_the_way_round() -> None:
    own = Verdict(2, MERGED, "并入", into=9)
    back = Verdict(9, MERGED, "并入", into=3)
    assert faults(LATE, own, back=back) == {}
    found = faults(LATE, own, back=back, again=Verdict(3, MERGED, "并入", into=2))
    assert "D01-02 → D02-01 → D01-03 → D01-02" in found["into-2"]


def test_merging_into_what_another_evaluation_cancelled_is_refused() -> None:
    found = faults(LATE, Verdict(2, MERGED, "并入", into=9), other=Verdict(9, CANCELLED, "停办"))
    assert "已取消" in found["into-2"]


def test_a_half_way_evaluation_needs_no_verdict_and_a_reason_for_each_it_gives() -> None:
    assert verdict_faults([LATE], {}, PLAN, {}, all_needed=False) == {}
    given_one = {2: Verdict(2, CARRIED, "")}
    assert list(verdict_faults([LATE], given_one, PLAN, {}, all_needed=False)) == ["reason-2"]


def test_done_below_a_hundred_waits_for_a_director_s_words() -> None:
    verdicts = {1: Verdict(1, DONE, "已验收"), 2: Verdict(2, DONE, "主体已投用")}
    assert unfounded([FINISHED, LATE], verdicts) == (LATE,)
    verdicts[2] = Verdict(2, DONE, "主体已投用", finding="同意，余项纳入运维")
    assert unfounded([FINISHED, LATE], verdicts) == ()


LINKS = st.dictionaries(st.integers(1, 6), st.integers(1, 6), max_size=6)


@given(LINKS, st.integers(1, 6))
def test_a_circle_is_found_if_and_only_if_following_the_links_comes_back(
    links: dict[int, int], start: int
) -> None:
    verdicts = {key: Verdict(key, MERGED, "并入", into=into) for key, into in links.items()}
    at, seen = links.get(start), []
    while at is not None and at != start and at not in seen:
        seen.append(at)
        at = links.get(at)
    assert bool(circle_from(start, verdicts)) == (at == start)


def test_the_narrative_of_a_correction_says_why_it_is_made() -> None:
    texts = dict.fromkeys((Section.OVERALL, Section.RESULTS, Section.PROBLEMS), "写了")
    assert narrative_faults(texts, 1) == {}
    assert narrative_faults(texts, 2) == {"correction": "请填写“更正说明”"}
    assert set(narrative_faults({}, 1)) == {"overall", "results", "problems"}
    assert "现在有 5001 字" in narrative_faults({**texts, Section.NEXT: "长" * 5001}, 1)["next"]


@given(st.dictionaries(st.text(max_size=5), st.integers() | st.text(max_size=5) | st.none(), max_size=6))
def test_the_frozen_text_does_not_depend_on_the_order_of_what_is_in_it(content: dict[str, object]) -> None:
    turned = dict(reversed(content.items()))
    assert canonical(content) == canonical(turned)
    assert digest(canonical(content)) == hashlib.sha256(canonical(content).encode()).hexdigest()


def test_any_change_of_what_is_frozen_changes_its_digest() -> None:
    one = canonical({"结论": "完成", "进度": 80.0})
    assert one == '{"结论":"完成","进度":80.0}'
    assert digest(one) != digest(canonical({"结论": "完成", "进度": 80.1}))


def test_figures_that_differ_now_are_told_with_both_values() -> None:
    before = [{"code": "A", "title": "甲", "actual": 40.0}, {"code": "B", "title": "乙", "actual": 10.0}]
    now = [{"code": "A", "title": "甲", "actual": 55.0}, {"code": "C", "title": "丙", "actual": 5.0}]
    found = differences(before, now, "code", "title", ["actual"])
    assert [(d.what, d.frozen, d.now) for d in found] == [
        ("甲", 40.0, 55.0),
        ("乙", 10.0, None),
        ("丙", None, 5.0),
    ]
    assert differences(before, before, "code", "title", ["actual"]) == ()
