"""Reading the work that an exported plan carries: departments, projects and milestones."""

from __future__ import annotations

import yaml

from domain.plan_file.located import Located
from domain.plan_file.model import PROJECT_STATES, WORK_KINDS, FileDepartment, FileMilestone, FileProject
from domain.plan_file.shapes import LOGIN, LOGIN_EXAMPLE, WORK_CODE, WORK_CODE_EXAMPLE
from domain.plan_file.yaml_nodes import Faults, Fields

_PROJECT_REQUIRED = ("code", "node", "title", "kind", "kind_confirmed", "state", "weight")
_PROJECT_OPTIONAL = (
    "state_reason",
    "state_since",
    "lead_department",
    "supporting_departments",
    "director",
    "owner",
    "planned_start",
    "planned_finish",
)


def read_department(node: yaml.Node, what: str, order: int, faults: Faults) -> Located[FileDepartment]:
    """A department that projects refer to."""
    fields = Fields(node, faults, what, ("code", "name", "position"), ("active",))
    department = FileDepartment(
        code=fields.text("code", 40),
        name=fields.text("name", 80),
        position=fields.integer("position"),
        active=fields.boolean("active") if fields.has("active") else True,
    )
    return Located(department, fields.line, fields.lines)


def read_project(node: yaml.Node, what: str, order: int, faults: Faults) -> Located[FileProject]:
    """A project. Departments are named by code, people by login."""
    fields = Fields(node, faults, what, _PROJECT_REQUIRED, _PROJECT_OPTIONAL)
    supporting, supporting_lines = fields.texts("supporting_departments", 40)
    project = FileProject(
        code=fields.code("code", WORK_CODE, WORK_CODE_EXAMPLE),
        node=fields.text("node", 60),
        title=fields.text("title", 200),
        kind=fields.choice("kind", WORK_KINDS),
        kind_confirmed=fields.boolean("kind_confirmed"),
        state=fields.choice("state", PROJECT_STATES),
        state_reason=fields.optional_text("state_reason", 500, lines=True),
        state_since=fields.optional_day("state_since"),
        lead_department=fields.optional_text("lead_department", 40),
        supporting_departments=supporting,
        director=_login(fields, "director"),
        owner=_login(fields, "owner"),
        planned_start=fields.optional_day("planned_start"),
        planned_finish=fields.optional_day("planned_finish"),
        weight=fields.number("weight"),
    )
    return Located(project, fields.line, fields.lines, {"supporting_departments": supporting_lines})


def _login(fields: Fields, name: str) -> str | None:
    return fields.code(name, LOGIN, LOGIN_EXAMPLE) or None if fields.has(name) else None


def read_milestone(node: yaml.Node, what: str, order: int, faults: Faults) -> Located[FileMilestone]:
    """A milestone of one of the file's projects."""
    fields = Fields(
        node, faults, what, ("project", "position", "title", "weight"), ("due_on", "cancelled", "reason")
    )
    milestone = FileMilestone(
        project=fields.text("project", 60),
        position=fields.integer("position"),
        title=fields.text("title", 200),
        due_on=fields.optional_day("due_on"),
        weight=fields.number("weight"),
        cancelled=fields.boolean("cancelled"),
        reason=fields.optional_text("reason", 500, lines=True),
    )
    return Located(milestone, fields.line, fields.lines)
