"""What a new plan file changes in the structure of a plan."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal, Protocol

from domain.plan_file.model import Measure, PlanFile

Action = Literal["added", "changed", "removed"]

SECTIONS: Mapping[str, str] = {
    "plan": "规划",
    "baselines": "基期数据",
    "shortfalls": "短板",
    "nodes": "节点",
    "targets": "规划目标",
    "systems": "命名体系",
}
"""The parts of the structure, with their Chinese names. The work under it is not compared."""

_FIELDS: Mapping[str, str] = {
    "title": "标题",
    "document_number": "文号",
    "organisation": "单位",
    "starts_on": "开始日期",
    "ends_on": "结束日期",
    "note": "说明",
    "level": "层级",
    "parent": "上级",
    "order": "次序",
    "summary": "摘要",
    "keywords": "关键词",
    "deliverables": "建议成果",
    "measures": "建议指标",
    "name": "名称",
    "value": "数值",
    "unit": "单位",
    "period": "期间",
    "kind": "类别",
    "mean_of": "对应合计数",
    "text": "表述",
    "node": "所在节点",
    "nodes": "所在节点",
    "also_in": "另见",
    "tracker_record": "台账内容",
}
_ACTIONS: Mapping[Action, str] = {"added": "新增", "changed": "修改", "removed": "移除"}


class _Element(Protocol):
    @property
    def code(self) -> str: ...


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field of an element: its name and its values before and after, as texts ("" for none)."""

    name: str
    old: str
    new: str

    def __str__(self) -> str:
        return f"{_FIELDS[self.name]}：{self.old or '（无）'} → {self.new or '（无）'}"


@dataclass(frozen=True, slots=True)
class ElementChange:
    """One element of the plan that is added, changed or removed; ``fields`` only for a changed one."""

    section: str
    code: str
    title: str
    action: Action
    fields: tuple[FieldChange, ...] = ()

    def __str__(self) -> str:
        head = f"{_ACTIONS[self.action]}{SECTIONS[self.section]} {self.code} {self.title}"
        return "\n".join([head, *(f"    {change}" for change in self.fields)])


@dataclass(frozen=True, slots=True)
class Difference:
    """All changes, in the order of the sections and of the file."""

    changes: tuple[ElementChange, ...]

    def __bool__(self) -> bool:
        return bool(self.changes)

    def of(self, section: str, *actions: Action) -> tuple[ElementChange, ...]:
        """The changes of one section, of the given actions or of all."""
        return tuple(
            change
            for change in self.changes
            if change.section == section and (not actions or change.action in actions)
        )

    @property
    def counts(self) -> dict[Action, int]:
        """How many elements are added, changed and removed."""
        return {action: sum(c.action == action for c in self.changes) for action in _ACTIONS}

    def __str__(self) -> str:
        return "\n".join(str(change) for change in self.changes)


def difference(old: PlanFile | None, new: PlanFile) -> Difference:
    """What loading ``new`` over ``old`` changes in the structure; everything is added if there is no old."""
    changes = _compare("plan", (old.header,) if old else (), (new.header,))
    for section in SECTIONS:
        if section != "plan":
            changes += _compare(section, getattr(old, section) if old else (), getattr(new, section))
    return Difference(tuple(changes))


def _compare(section: str, old: Sequence[_Element], new: Sequence[_Element]) -> list[ElementChange]:
    before = {element.code: element for element in old}
    kept = {element.code for element in new}
    changes: list[ElementChange] = []
    for element in new:
        earlier = before.get(element.code)
        if earlier is None:
            changes.append(ElementChange(section, element.code, _title(element), "added"))
        elif earlier != element:
            fields = _field_changes(earlier, element)
            changes.append(ElementChange(section, element.code, _title(element), "changed", fields))
    changes += [
        ElementChange(section, element.code, _title(element), "removed")
        for element in old
        if element.code not in kept
    ]
    return changes


def _field_changes(old: Any, new: Any) -> tuple[FieldChange, ...]:
    return tuple(
        FieldChange(field.name, _shown(getattr(old, field.name)), _shown(getattr(new, field.name)))
        for field in dataclasses.fields(new)
        if getattr(old, field.name) != getattr(new, field.name)
    )


def _title(element: Any) -> str:
    for name in ("title", "name", "text"):
        if hasattr(element, name):
            return str(getattr(element, name))
    raise TypeError(f"{type(element).__name__} has no title")


def _shown(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, tuple):
        return "、".join(_shown(item) for item in value)
    if isinstance(value, Measure):
        return f"{value.name}（{value.unit}）"
    return str(value)
