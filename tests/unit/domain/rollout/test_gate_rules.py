"""Gates: what is missing, by example and property; what a rule may ask for; what a new one would stop."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.rollout.gate_views import effect_of_rule
from domain.rollout.gates import (
    DEFAULTS,
    DOCUMENT_STAGES,
    DOCUMENTS,
    FIELD_NAMES,
    MOST,
    STANDARD,
    UNITS,
    GateRefused,
    GateRule,
    Shortfall,
    beyond,
    default_rule,
    demands,
    documents_of,
    from_document,
    rule_faults,
    same_demands,
    shortfalls,
    to_document,
)
from domain.rollout.sites import (
    STAGES,
    Lane,
    Move,
    MoveKind,
    Site,
    Sites,
    SiteStage,
    SiteTerms,
    Tier,
)

DAY = date(2024, 3, 1)
WHOLE = SiteTerms(
    name="试验点位",
    tier=Tier.STREET,
    district="320104",
    street="试验街道",
    host_name="试验社区",
    address="试验路1号",
    longitude=118.8,
    latitude=32.0,
    area_tenths=300,
    shared=True,
    divided_tenths=150,
    seats=10,
    volumes=500,
    staff_tenths=10,
    hours_tenths=360,
    library_unit_id=7,
)
NOTHING = SiteTerms(name="试验点位", tier=Tier.STREET, district="320104")


def rules() -> st.SearchStrategy[GateRule]:
    """Rules that may be set."""
    minimums = st.fixed_dictionaries({}, optional={name: st.integers(1, MOST[name]) for name in UNITS})
    return st.sampled_from(list(Lane)).flatmap(
        lambda lane: st.builds(
            GateRule,
            lane=st.just(lane),
            stage=st.sampled_from(STAGES[lane][1:]),
            fields=st.lists(st.sampled_from(sorted(FIELD_NAMES)), unique=True).map(tuple),
            minimums=minimums,
            documents=st.lists(st.sampled_from(documents_of(lane)), unique=True).map(tuple),
            source=st.just("试验办法"),
        )
    )


def terms() -> st.SearchStrategy[SiteTerms]:
    """Terms of which anything may be missing."""
    number = st.none() | st.integers(0, 2_000)
    return st.builds(
        replace,
        st.sampled_from([WHOLE, NOTHING]),
        area_tenths=number,
        shared=st.booleans(),
        divided_tenths=number,
        seats=number,
        volumes=number,
        staff_tenths=number,
        hours_tenths=number,
        address=st.sampled_from(["", "试验路1号"]),
    )


def test_the_standard_is_met_at_its_edge_and_missed_below_it() -> None:
    for rule in DEFAULTS.values():
        assert shortfalls(rule, WHOLE, frozenset()) == ()
    rule = default_rule(Lane.NEW, SiteStage.OPEN)
    assert dict(rule.minimums) == dict(STANDARD)
    one_less = replace(WHOLE, area_tenths=299, divided_tenths=149, seats=9, volumes=499, staff_tenths=9)
    assert [one.message for one in shortfalls(rule, one_less, frozenset())] == [
        "面积 29.9 ㎡，不足 30 ㎡",
        "少儿专用面积 14.9 ㎡，不足 15 ㎡",
        "少儿座席 9 个，不足 10 个",
        "少儿藏书 499 册，不足 500 册",
        "工作人员 0.9 人，不足 1 人",
    ]
    alone = replace(one_less, shared=False, divided_tenths=None)
    assert "divided_tenths" not in {one.field for one in shortfalls(rule, alone, frozenset())}
    told = GateRule(Lane.NEW, SiteStage.OPEN, ("divided_tenths",))
    assert shortfalls(told, alone, frozenset()) == ()
    assert len(shortfalls(told, replace(alone, shared=True), frozenset())) == 1


def test_what_is_missing_is_told_once_and_documents_by_their_names() -> None:
    rule = GateRule(
        Lane.NEW, SiteStage.APPROVAL, ("address", "seats"), {"seats": 10, "volumes": 500}, ("scheme",)
    )
    assert shortfalls(rule, NOTHING, frozenset({"approval"})) == (
        Shortfall("address", "未填写地址"),
        Shortfall("seats", "未填写少儿座席"),
        Shortfall("volumes", "未填写少儿藏书（不少于 500 册）"),
        Shortfall("document:scheme", "未上传建设方案"),
    )
    assert shortfalls(rule, WHOLE, frozenset({"scheme"})) == ()
    refused = GateRefused(SiteStage.APPROVAL, shortfalls(rule, NOTHING, frozenset()))
    assert refused.fields["document:scheme"] == "未上传建设方案"
    assert demands(rule) == ("须填写地址", "少儿座席 ≥ 10 个", "少儿藏书 ≥ 500 册", "须有建设方案")


@given(rules(), terms(), st.sets(st.sampled_from(sorted(DOCUMENTS))))
def test_whatever_is_missing_is_asked_for_and_making_it_good_passes(
    rule: GateRule, found: SiteTerms, have: set[str]
) -> None:
    missing = shortfalls(rule, found, frozenset(have))
    names = [one.field for one in missing]
    assert len(set(names)) == len(names)
    asked = {*rule.fields, *rule.minimums, *(f"document:{code}" for code in rule.documents)}
    assert set(names) <= asked
    assert from_document(to_document(missing)) == missing
    good: dict[str, Any] = {name: max(rule.minimums.get(name, 0), 1) for name in names if name in UNITS}
    good |= {name: getattr(WHOLE, name) for name in names if name in FIELD_NAMES and name not in UNITS}
    there = frozenset(have | {name.removeprefix("document:") for name in names})
    assert shortfalls(rule, replace(found, **good), there) == ()


@given(rules(), terms(), st.sets(st.sampled_from(sorted(DOCUMENTS))))
def test_a_stricter_rule_never_asks_for_less(rule: GateRule, found: SiteTerms, have: set[str]) -> None:
    stricter = replace(
        rule,
        fields=(*rule.fields, *(name for name in FIELD_NAMES if name not in rule.fields)),
        minimums={name: min(MOST[name], rule.minimums.get(name, 0) * 2 + 1) for name in UNITS},
        documents=documents_of(rule.lane),
    )
    before = {one.field for one in shortfalls(rule, found, frozenset(have))}
    after = {one.field for one in shortfalls(stricter, found, frozenset(have))}
    assert before <= after


@given(rules())
def test_what_may_be_set_has_no_fault_and_is_the_same_in_any_order(rule: GateRule) -> None:
    assert rule_faults(rule) == {}
    turned = replace(
        rule,
        fields=tuple(reversed(rule.fields)),
        minimums=dict(reversed(list(rule.minimums.items()))),
        documents=tuple(reversed(rule.documents)),
    )
    assert same_demands(rule, turned)
    assert not same_demands(rule, replace(rule, source="另一办法"))


@pytest.mark.parametrize(
    ("changes", "field", "words"),
    [
        ({"stage": SiteStage.SELECTION}, "stage", "前面没有新建的关口"),
        ({"stage": SiteStage.VERIFIED}, "stage", "前面没有新建的关口"),
        ({"fields": ("name",)}, "fields", "不认识的字段"),
        ({"minimums": {"address": 3}}, "minimums", "不认识的字段"),
        ({"minimums": {"seats": 0}}, "seats", "须大于 0"),
        ({"minimums": {"seats": 2_001}}, "seats", "不超过 2000 个"),
        ({"minimums": {"hours_tenths": 1_681}}, "hours_tenths", "不超过 168 小时"),
        ({"documents": ("nomination",)}, "documents", "新建没有的材料"),
        ({"source": " "}, "source", "请写明依据"),
        ({"source": "长" * 301}, "source", "不超过 300 字"),
    ],
)
def test_what_a_rule_may_not_ask_for(changes: dict[str, Any], field: str, words: str) -> None:
    rule = GateRule(Lane.NEW, SiteStage.APPROVAL, ("address",), {"seats": 10}, ("scheme",), "试验办法")
    assert rule_faults(rule) == {}
    assert words in rule_faults(replace(rule, **changes))[field]


def test_every_kind_of_document_comes_about_in_a_stage_of_its_lane() -> None:
    for lane, stages in DOCUMENT_STAGES.items():
        assert tuple(stages) == STAGES[lane]
    assert {code for lane in Lane for code in documents_of(lane)} == DOCUMENTS.keys()


def test_a_waiver_covers_what_it_was_given_for() -> None:
    seats, volumes = Shortfall("seats", "少儿座席 8 个，不足 10 个"), Shortfall("volumes", "未填写少儿藏书")
    assert beyond((replace(seats, message="少儿座席 6 个，不足 10 个"),), (seats,)) == ()
    assert beyond((seats, volumes), (seats,)) == (volumes,)


def _sites(*found: tuple[str, Lane, SiteStage, SiteTerms]) -> Sites:
    by_id: dict[int, Site] = {}
    moves: dict[int, tuple[Move, ...]] = {}
    for key, (code, lane, stage, held) in enumerate(found, 1):
        by_id[key] = Site(key, code, lane, held, DAY, key)
        kind = MoveKind.START if stage is STAGES[lane][0] else MoveKind.ADVANCE
        moves[key] = (Move(key, 1, kind, stage, DAY, key),)
    return Sites(by_id, moves, {})


def test_a_new_rule_tells_whom_it_would_stop_and_whom_it_would_free() -> None:
    few, none = replace(WHOLE, seats=8), replace(WHOLE, seats=8, volumes=None)
    sites = _sites(
        ("ET001", Lane.NEW, SiteStage.SCHEME, WHOLE),
        ("ET002", Lane.NEW, SiteStage.SELECTION, WHOLE),
        ("ET003", Lane.NEW, SiteStage.SCHEME, few),
        ("ET004", Lane.NEW, SiteStage.APPROVAL, few),
        ("ET005", Lane.RECOGNISED, SiteStage.NOMINATED, few),
        ("ET006", Lane.NEW, SiteStage.OPEN, none),
    )
    now = GateRule(Lane.NEW, SiteStage.APPROVAL, minimums={"seats": 10})
    documents = {1: frozenset({"scheme"}), 3: frozenset({"scheme"})}
    then = replace(now, minimums={"seats": 12})
    effect = effect_of_rule(sites, now, then, documents)
    assert [(one.code, one.at_gate) for one in effect.stopped] == [("ET001", True), ("ET002", False)]
    assert (effect.considered, effect.at_gate, effect.more, effect.freed) == (3, 1, (), ())
    effect = effect_of_rule(sites, now, replace(now, documents=("scheme",)), documents)
    assert [one.code for one in effect.stopped] == ["ET002"]
    assert effect.stopped[0].missing == (Shortfall("document:scheme", "未上传建设方案"),)
    effect = effect_of_rule(sites, now, replace(now, minimums={"seats": 8}), documents)
    assert [one.code for one in effect.freed] == ["ET003"]
    effect = effect_of_rule(sites, now, replace(now, documents=("approval",)), documents)
    assert [one.code for one in effect.more] == ["ET003"]


@given(rules(), rules(), st.lists(terms(), max_size=6))
def test_the_effect_is_what_the_gate_itself_would_say(
    now: GateRule, then: GateRule, found: list[SiteTerms]
) -> None:
    now = replace(now, lane=then.lane, stage=then.stage, documents=())
    before = STAGES[then.lane][STAGES[then.lane].index(then.stage) - 1]
    sites = _sites(*((f"ET{at:03d}", then.lane, before, one) for at, one in enumerate(found)))
    effect = effect_of_rule(sites, now, then, {})
    if before in (SiteStage.OPEN,):
        assert effect.considered == 0
        return
    passes = {site.code: not shortfalls(then, site.terms, frozenset()) for site in sites}
    passed = {site.code: not shortfalls(now, site.terms, frozenset()) for site in sites}
    assert {one.code for one in effect.stopped} == {c for c in passes if passed[c] and not passes[c]}
    assert {one.code for one in effect.freed} == {c for c in passes if passes[c] and not passed[c]}
    assert {one.code for one in effect.more} <= {c for c in passes if not passes[c] and not passed[c]}
