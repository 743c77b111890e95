"""Writing a plan as a file that ``parse_plan`` reads back to an equal plan."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from typing import Any

import yaml

from domain.plan_file.model import (
    DEMONSTRATION_LABEL,
    FORMAT,
    SUGGESTION_STATUS,
    BaselineFigure,
    FileDepartment,
    FileMilestone,
    FileProject,
    NamedSystem,
    PlanFile,
    PlanHeader,
    PlanNode,
    Shortfall,
    StatedTarget,
)


def to_json(plan: PlanFile) -> str:
    """The plan as indented JSON, Chinese as it is."""
    return json.dumps(_document(plan), ensure_ascii=False, indent=2, default=_json_value) + "\n"


def to_yaml(plan: PlanFile) -> str:
    """The plan as YAML, one field a line."""
    return yaml.dump(
        _document(plan),
        Dumper=_Dumper,
        allow_unicode=True,
        sort_keys=False,
        default_flow_style=False,
        width=1000,
    )


def _json_value(value: Any) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(f"no JSON for {type(value).__name__}")


class _Dumper(yaml.SafeDumper):
    """Writes no aliases, since the reader refuses them."""

    def ignore_aliases(self, data: Any) -> bool:
        """Repeat equal values instead of referring to them."""
        return True


def _document(plan: PlanFile) -> dict[str, Any]:
    document: dict[str, Any] = {"format": FORMAT}
    if plan.demonstration is not None:
        document["demonstration"] = {"label": DEMONSTRATION_LABEL, "business_date": plan.demonstration}
    document |= {
        "plan": _header(plan.header),
        "baselines": [_baseline(figure) for figure in plan.baselines],
        "shortfalls": [_shortfall(shortfall) for shortfall in plan.shortfalls],
        "nodes": [_node(node) for node in plan.nodes],
        "targets": [_target(target) for target in plan.targets],
        "systems": [_system(system) for system in plan.systems],
    }
    if plan.projects is not None:
        document["departments"] = [_department(department) for department in plan.departments]
        document["projects"] = [_project(project) for project in plan.projects]
        document["milestones"] = [_milestone(milestone) for milestone in plan.milestones]
    return document


def _present(values: Mapping[str, Any]) -> dict[str, Any]:
    """Leave out what is not there: absent texts, empty optional lists."""
    return {name: value for name, value in values.items() if value is not None and value != []}


def _number(text: str) -> int | float:
    return float(text) if "." in text else int(text)


def _header(plan: PlanHeader) -> dict[str, Any]:
    return _present(
        {
            "code": plan.code,
            "title": plan.title,
            "document_number": plan.document_number,
            "organisation": plan.organisation,
            "starts_on": plan.starts_on,
            "ends_on": plan.ends_on,
            "note": plan.note,
        }
    )


def _baseline(figure: BaselineFigure) -> dict[str, Any]:
    return _present(
        {
            "code": figure.code,
            "name": figure.name,
            "value": _number(figure.value),
            "unit": figure.unit,
            "period": figure.period,
            "kind": figure.kind,
            "mean_of": figure.mean_of,
        }
    )


def _shortfall(shortfall: Shortfall) -> dict[str, Any]:
    return {"code": shortfall.code, "title": shortfall.title, "summary": shortfall.summary}


def _node(node: PlanNode) -> dict[str, Any]:
    suggested = _present(
        {
            "status": SUGGESTION_STATUS,
            "deliverables": list(node.deliverables),
            "measures": [{"name": measure.name, "unit": measure.unit} for measure in node.measures],
        }
    )
    return _present(
        {
            "code": node.code,
            "level": node.level,
            "parent": node.parent,
            "order": node.order,
            "title": node.title,
            "summary": node.summary,
            "keywords": list(node.keywords),
            "suggested": suggested if node.deliverables or node.measures else None,
        }
    )


def _target(target: StatedTarget) -> dict[str, Any]:
    return _present(
        {
            "code": target.code,
            "node": target.node,
            "text": target.text,
            "kind": target.kind,
            "value": _number(target.value) if target.kind == "numeric" else target.value,
            "unit": target.unit,
            "note": target.note,
        }
    )


def _system(system: NamedSystem) -> dict[str, Any]:
    values = {
        "code": system.code,
        "name": system.name,
        "kind": system.kind,
        "also_in": list(system.also_in),
        "tracker_record": system.tracker_record,
        "note": system.note,
    }
    return {**_present(values), "nodes": list(system.nodes)}


def _department(department: FileDepartment) -> dict[str, Any]:
    values = {
        "code": department.code,
        "name": department.name,
        "position": department.position,
        "active": None if department.active else False,
    }
    return _present(values)


def _project(project: FileProject) -> dict[str, Any]:
    return _present(
        {
            "code": project.code,
            "node": project.node,
            "title": project.title,
            "kind": str(project.kind),
            "kind_confirmed": project.kind_confirmed,
            "state": str(project.state),
            "state_reason": project.state_reason,
            "state_since": project.state_since,
            "lead_department": project.lead_department,
            "supporting_departments": list(project.supporting_departments),
            "director": project.director,
            "owner": project.owner,
            "planned_start": project.planned_start,
            "planned_finish": project.planned_finish,
            "weight": project.weight,
        }
    )


def _milestone(milestone: FileMilestone) -> dict[str, Any]:
    return _present(
        {
            "project": milestone.project,
            "position": milestone.position,
            "title": milestone.title,
            "due_on": milestone.due_on,
            "weight": milestone.weight,
            "cancelled": milestone.cancelled or None,
            "reason": milestone.reason,
        }
    )
