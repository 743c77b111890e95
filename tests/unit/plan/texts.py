"""Plan files to test with: a small sound one, and how to break it at a line."""

from __future__ import annotations

import pytest

from domain.plan_file import PlanFile, PlanFileInvalid, parse_plan

SOUND = """\
format: 1
plan:
  code: P-1
  title: 规划一
  document_number: 文号1
  organisation: 某馆
  starts_on: 2021-01-01
  ends_on: 2025-12-31
baselines:
  - code: visits_total
    name: 到馆合计
    value: 1048.07
    unit: 万人次
    period: 2016-2020
    kind: total
  - code: visits_mean
    name: 到馆年均
    value: 209.61
    unit: 万人次
    period: 2016-2020
    kind: annual_mean
    mean_of: visits_total
shortfalls:
  - code: P1
    title: 馆舍
    summary: 面积不足
nodes:
  - code: D01
    level: domain
    order: 1
    title: 领域一
  - code: D01.1
    level: item
    parent: D01
    order: 1
    title: 项一
    summary: 摘要
    keywords: [甲, 乙]
  - code: D01.1.1
    level: subitem
    parent: D01.1
    order: 1
    title: 子项一
    suggested:
      status: 建议·待确认
      deliverables:
        - 成果一
        - 成果二
      measures:
        - {name: 次数, unit: 次}
  - code: D01.1.2
    level: subitem
    parent: D01.1
    order: 2
    title: 子项二
  - code: T1
    level: topic
    parent: D01.1
    order: 3
    title: 专题一
targets:
  - code: G1
    node: D01.1.1
    text: 建成100个
    kind: numeric
    value: 100
    unit: 个
  - code: G2
    node: T1
    text: “3+4+X”
    kind: structural
    value: 3+4+X
    unit: ''
systems:
  - code: S001
    name: 平台甲
    kind: platform
    nodes: [D01.1.1, T1]
    also_in: [review]
    tracker_record: 状态
  - code: S002
    name: 品牌乙
    kind: brand
    nodes: []
    tracker_record: 场次
"""

WORK = """\
departments:
  - code: ops
    name: 业务部
    position: 1
projects:
  - code: D01.1.1-01
    node: D01.1.1
    title: 子项一
    kind: construction
    kind_confirmed: true
    state: paused
    state_reason: 等待资金
    state_since: 2022-03-01
    lead_department: ops
    supporting_departments: [ops]
    director: wang
    owner: li
    planned_start: 2021-03-01
    planned_finish: 2022-12-31
    weight: 2.5
milestones:
  - project: D01.1.1-01
    position: 1
    title: 成果一
    due_on: 2022-06-30
    weight: 1
  - project: D01.1.1-01
    position: 2
    title: 成果二
    weight: 3
    cancelled: true
    reason: 并入
"""


def sound() -> PlanFile:
    """The small sound plan."""
    return parse_plan(SOUND).plan


def broken(old: str, new: str, text: str = SOUND) -> str:
    """The text with ``old``, which stands in it exactly once, replaced by ``new``."""
    assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in the text"
    return text.replace(old, new)


def line_number(text: str, fragment: str) -> int:
    """The line on which a fragment first stands, from 1."""
    return text[: text.index(fragment)].count("\n") + 1


def faults(text: str) -> list[tuple[int, str]]:
    """The faults found in a text."""
    with pytest.raises(PlanFileInvalid) as caught:
        parse_plan(text)
    return [(fault.line, fault.message) for fault in caught.value.faults]
