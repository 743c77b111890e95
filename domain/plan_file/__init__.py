"""The plan file: a plan's structure as a YAML or JSON text that people write, review and keep.

``parse_plan`` reads and checks a text, naming every fault by its line; ``to_yaml`` and ``to_json`` write
one; ``difference`` compares two. Nothing here touches a database or a disk.
"""

from domain.plan_file.diff import Difference, ElementChange, FieldChange, difference
from domain.plan_file.faults import PlanFault, PlanFileInvalid
from domain.plan_file.initial_work import initial_work, leaf_nodes, suggest_kind
from domain.plan_file.model import (
    ALSO_IN,
    LEVELS,
    SUGGESTION_STATUS,
    SYSTEM_KINDS,
    BaselineFigure,
    FileDepartment,
    FileMilestone,
    FileProject,
    Measure,
    NamedSystem,
    PlanFile,
    PlanHeader,
    PlanNode,
    Shortfall,
    StatedTarget,
)
from domain.plan_file.parse import ParsedPlan, decode_plan, parse_plan
from domain.plan_file.write import to_json, to_yaml

__all__ = [
    "ALSO_IN",
    "LEVELS",
    "SUGGESTION_STATUS",
    "SYSTEM_KINDS",
    "BaselineFigure",
    "Difference",
    "ElementChange",
    "FieldChange",
    "FileDepartment",
    "FileMilestone",
    "FileProject",
    "Measure",
    "NamedSystem",
    "ParsedPlan",
    "PlanFault",
    "PlanFile",
    "PlanFileInvalid",
    "PlanHeader",
    "PlanNode",
    "Shortfall",
    "StatedTarget",
    "decode_plan",
    "difference",
    "initial_work",
    "leaf_nodes",
    "parse_plan",
    "suggest_kind",
    "to_json",
    "to_yaml",
]
