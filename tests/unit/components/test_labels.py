"""Every state has a word, an icon that is shipped and a class that is styled."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import Enum
from typing import Any

import pytest

from components import labels, tokens
from components.ledger_words import document_words, subject_words
from components.light import light_badge, tag
from components.right_words import PERMISSION_NAMES
from domain.asof import Basis, Knowledge
from domain.credentials import CredentialState
from domain.jobs import JobState
from domain.ledger import LedgerNames
from domain.notices import DeliveryState, NoticeKind
from domain.permissions import CREDENTIAL_POLICY, CredentialKind, Permission
from domain.projects.lights import Light, LightReason, LightVerdict, ReasonKind
from domain.projects.reporting import ReportingSignal, ReportingStatus
from domain.projects.work import ProjectState, WorkKind
from domain.workflow import Action, State
from server.frontend import ICONS

TABLES: list[tuple[type[Enum], Mapping[Any, labels.Label]]] = [
    (Light, labels.LIGHTS),
    (WorkKind, labels.WORK_KINDS),
    (ProjectState, labels.PROJECT_STATES),
    (ReportingStatus, labels.REPORTING),
    (ReportingSignal, labels.REPORTING_SIGNALS),
    (State, labels.WORKFLOW_STATES),
    (Action, labels.WORKFLOW_ACTIONS),
    (NoticeKind, labels.NOTICES),
    (DeliveryState, labels.DELIVERIES),
    (JobState, labels.JOB_STATES),
]
STYLES = (tokens.CSS_FILE.parent / "app.css").read_text(encoding="utf-8")


def test_every_credential_can_be_told() -> None:
    assert set(labels.CREDENTIAL_KINDS) == set(CredentialKind)
    assert set(labels.CREDENTIAL_STATES) == set(CredentialState)
    besides = [carried for kind, carried in CREDENTIAL_POLICY.items() if kind is not CredentialKind.SESSION]
    assert set(labels.CREDENTIAL_PERMISSIONS) == frozenset().union(*besides)


@pytest.mark.parametrize(("states", "table"), TABLES, ids=[states.__name__ for states, _ in TABLES])
def test_every_state_has_a_label(states: type[Enum], table: Mapping[Any, labels.Label]) -> None:
    assert set(table) == set(states)
    assert len({label.text for label in table.values()}) == len(table)
    for label in table.values():
        assert label.icon in ICONS
        assert all(f".{name}" in STYLES for name in label.css.split())


def test_lights_differ_in_shape_and_have_colours() -> None:
    assert set(labels.SYMBOLS) == set(labels.STATUS_TOKEN) == set(Light)
    assert len(set(labels.SYMBOLS.values())) == len(Light)
    assert set(labels.STATUS_TOKEN.values()) == set(tokens.STATUS)
    for light in Light:
        assert re.search(rf"\.light--{light.value}::before", STYLES)


def test_points_of_view_have_words() -> None:
    assert set(labels.KNOWLEDGE) == set(Knowledge)
    assert set(labels.BASES) == set(Basis)


@pytest.mark.parametrize("kind", ReasonKind)
def test_every_reason_reads_as_chinese(kind: ReasonKind) -> None:
    full = labels.reason_text(LightReason(kind, milestone_id=1, days=12, gap=-17.25), "完成选址")
    bare = labels.reason_text(LightReason(kind))
    assert full
    assert "None" not in full
    assert re.search(r"[一-鿿]", bare)


@pytest.mark.parametrize(
    ("reason", "expected"),
    [
        (LightReason(ReasonKind.GAP_BEHIND, gap=-17.25), "进度比序时落后 17.2 个百分点，超过滞后界限"),
        (LightReason(ReasonKind.OVERDUE, 1, days=12), "里程碑“完成选址”已逾期 12 天"),
        (LightReason(ReasonKind.DUE_SOON, 1, days=0), "里程碑“完成选址”今天到期，尚未报送进展"),
        (LightReason(ReasonKind.ON_PACE, gap=0.0), "进度与序时相符"),
        (LightReason(ReasonKind.ON_PACE, gap=2.0), "进度与序时相符，领先 2.0 个百分点"),
        (LightReason(ReasonKind.PAUSED, days=0), "工作已暂停"),
    ],
)
def test_reason_text(reason: LightReason, expected: str) -> None:
    assert labels.reason_text(reason, "完成选址") == expected


def test_verdict_text_names_milestones_and_counts_the_rest() -> None:
    reasons = tuple(LightReason(ReasonKind.OVERDUE, milestone_id=n, days=n) for n in (5, 4, 3, 2))
    text = labels.verdict_text(LightVerdict(Light.WATCH, reasons), {5: "甲", 4: "乙"}, limit=2)
    assert text == "里程碑“甲”已逾期 5 天；里程碑“乙”已逾期 4 天；另有 2 项"


def test_badges_carry_the_word_and_the_reason() -> None:
    badge: Any = light_badge(Light.WATCH, reason="里程碑逾期", big=True)
    assert badge.children == "关注"
    assert badge.title == "里程碑逾期"
    assert badge.className == "light light--watch light-big"
    shown = [tag(state).children for state in (WorkKind.RECURRING, ReportingStatus.MISSING, State.RETURNED)]
    assert shown == ["常态类", "应报未报", "已退回"]


def test_the_gap_of_recurring_work_is_said_to_be_the_year_s() -> None:
    reason = LightReason(ReasonKind.GAP_BEHIND, gap=-50.0)
    assert labels.reason_text(reason) == "进度比序时落后 50.0 个百分点，超过滞后界限"
    assert labels.reason_text(reason, yearly=True) == "本年进度比序时落后 50.0 个百分点，超过滞后界限"
    overdue = LightReason(ReasonKind.OVERDUE, milestone_id=1, days=3)
    assert labels.reason_text(overdue, "甲", yearly=True) == labels.reason_text(overdue, "甲")


def test_every_permission_has_a_name_of_its_own() -> None:
    assert set(PERMISSION_NAMES) == set(Permission)
    assert len(set(PERMISSION_NAMES.values())) == len(Permission)


def test_recorded_documents_are_told_in_words() -> None:
    names = LedgerNames(people={4: "张三"}, departments={2: "业务部"}, projects={7: "D01-01"})
    document = {
        "scope_id": 2,
        "role": "office",
        "active": False,
        "deputy_id": 4,
        "reason": None,
        "changed": ["name"],
        "milestone:选址": "期限2024-01-01",
        "what.is.new": [1, 2],
    }
    assert document_words("account", document, names) == (
        "启用＝否；改动＝名称；代理人＝张三；里程碑“选址”＝期限2024-01-01；"
        "原因＝无；角色＝办公室；范围＝业务部；what.is.new＝[1, 2]"
    )
    assert document_words("account", None, names) == ""
    assert document_words("account", [1, "x"], names) == '[1, "x"]'
    assert subject_words("progress_report", "7:2024-03", names) == "月报 D01-01 2024-03"
    assert subject_words("account", "4", names) == "账户 张三"
    assert subject_words("account", "unknown", names) == "账户 unknown"
    assert subject_words("new.kind", "9" * 40, names) == f"new.kind {'9' * 40}"
