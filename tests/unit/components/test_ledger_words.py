"""Whatever the code records has a Chinese name: read off the code, whether or not a demonstration does it."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pathlib import Path

import pytest

import services.capabilities  # noqa: F401
from components.labels.ledger import LEDGER_ACTIONS, LEDGER_FIELDS, LEDGER_KINDS, merged
from components.ledger_words import document_words, field_name
from domain.concerns import BESIDE_THE_PLAN, concerns_the_plan
from domain.ledger import LedgerNames
from domain.permissions import CredentialKind
from domain.rollout.stages import MoveKind
from domain.supervision.steps import Step
from domain.talent.cadres import CadreStep
from domain.talent.mechanisms import CaseStep
from domain.talent.programme import Step as ProgrammeStep
from domain.workflow import Action, State, allowed_actions
from services import workflow
from services.setting_groups import GROUPS

ROOT = Path(__file__).parents[3]
WRITERS = ("services", "server")
KINDS_OF_CREDENTIALS = [kind.value for kind in CredentialKind if kind is not CredentialKind.SESSION]
STEPS = sorted({action for state in State for action in allowed_actions(state)})
SUBMISSIONS = list(workflow._KINDS.values())
COMPUTED: dict[tuple[str, str], list[str]] = {
    ("services/credentials/common.py", "f'{kind.value}.make'"): [f"{k}.make" for k in KINDS_OF_CREDENTIALS],
    ("services/credentials/common.py", "f'{row.kind}.revoke'"): [f"{k}.revoke" for k in KINDS_OF_CREDENTIALS],
    ("services/workflow.py", "f'{kind.name}.{action.value}'"): [
        f"{kind.name}.{action.value}" for kind in SUBMISSIONS for action in STEPS
    ],
    ("services/workflow.py", "kind.name"): [kind.name for kind in SUBMISSIONS],
    ("services/consolidation.py", "f\"{_KIND}.{('finish' if finished else 'reopen')}\""): [
        "consolidation.finish",
        "consolidation.reopen",
    ],
    ("services/demonstration/network/history.py", "f'unit_report.{action.value}'"): [
        f"unit_report.{action.value}" for action in Action
    ],
    ("services/network/units.py", "change.action"): [
        f"unit.{act}" for act in ("create", "change", "move", "close", "reopen")
    ],
    ("services/rollout/sites.py", "f'site.{kind.value}'"): [f"site.{kind}" for kind in MoveKind],
    ("services/supervision/stepping.py", "f'{ACTION}.{step}'"): [f"supervision.{step}" for step in Step],
    ("services/talent/programme_steps.py", "f'talent.{taken.step}'"): [
        f"talent.{step}" for step in ProgrammeStep
    ],
    ("services/network/report_steps.py", "f'unit_report.{action.value}'"): [
        f"unit_report.{action.value}" for action in Action
    ],
    ("services/talent/cadre_editing.py", "f'cadre.{step.value}'"): [
        f"cadre.{step.value}" for step in CadreStep
    ],
    ("services/talent/mechanism_editing.py", "f'mechanism_case.{step.value}'"): [
        f"mechanism_case.{step.value}" for step in CaseStep
    ],
    # What a table that is downloaded may be recorded as.
    ("services/exchange/files.py", "opened.recorded"): ["staff.export"],
    # What files may hang on: the kinds that capabilities registered.
    ("services/attachments.py", "row.subject_kind"): [],
}
"""Names that are computed and cannot be read off the code, with all that they may come to."""

CONCERNING = frozenset(
    {
        "account",
        "achievement",
        "achievement_share",
        "api_token",
        "attachment",
        "cadre",
        "cadre_action",
        "cadre_need",
        "checklist",
        "checklist_claim",
        "consolidation",
        "cultivation",
        "department",
        "dependency",
        "development_goal",
        "dictionary",
        "evaluation",
        "exchange",
        "exchange_report",
        "hour_claim",
        "hours",
        "indicator",
        "installation",
        "light_override",
        "mechanism_case",
        "mechanism_document",
        "mentorship",
        "money",
        "node",
        "observation",
        "person",
        "plan",
        "plan_document",
        "problem",
        "progress_report",
        "project",
        "risk",
        "room_assessment",
        "round",
        "schedule_request",
        "screen",
        "setting",
        "signed_link",
        "staff",
        "supervision",
        "table",
        "talent",
        "talent_batch",
        "training",
        "verification",
        "yearly_item",
        "yearly_list",
        "yearly_statement",
    }
)
"""The kinds of actions with any that may concern a plan; those named in ``BESIDE_THE_PLAN`` do not."""

BESIDE_ALL_THE_SAME = frozenset(
    {
        "screen.open",
        "signed_link.view",
        "staff.export",
        "staff.read",
    }
)
"""Actions of these kinds that are beside the plan nonetheless."""


class _Room:
    """One module that writes to the ledger."""

    def __init__(self, path: Path) -> None:
        self.name = str(path.relative_to(ROOT))
        self.tree = ast.parse(path.read_text(encoding="utf-8"))
        self.module = ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")

    def records(self) -> Iterator[tuple[ast.FunctionDef | None, ast.Call]]:
        """The calls of ``….record(action, kind, id, …)`` with the function around each."""
        for function in ast.walk(self.tree):
            if isinstance(function, ast.FunctionDef):
                for call in ast.walk(function):
                    if _is_record(call):
                        assert isinstance(call, ast.Call)
                        yield function, call

    def values(self, function: ast.FunctionDef | None, found: ast.expr) -> set[str]:
        """All that an expression may come to. Fails for one that says nothing and is not in ``COMPUTED``."""
        if isinstance(found, ast.Constant) and isinstance(found.value, str):
            return {found.value}
        if isinstance(found, ast.IfExp):
            return self.values(function, found.body) | self.values(function, found.orelse)
        if isinstance(found, ast.Name) and function is not None:
            arguments = [argument.arg for argument in function.args.args]
            if found.id in arguments:
                return self._given(function.name, arguments.index(found.id), found.id)
            for line in ast.walk(function):
                if isinstance(line, ast.Assign) and ast.unparse(line.targets[0]) == found.id:
                    return self.values(function, line.value)
        computed = COMPUTED.get((self.name, ast.unparse(found)))
        if computed is not None:
            return set(computed)
        return {self._constant(found)}

    def _given(self, name: str, place: int, argument: str) -> set[str]:
        """What the module's own calls of a function give for one of its arguments."""
        found: set[str] = set()
        for function in ast.walk(self.tree):
            if not isinstance(function, ast.FunctionDef):
                continue
            for call in ast.walk(function):
                if isinstance(call, ast.Call) and ast.unparse(call.func) == name:
                    named = {word.arg: word.value for word in call.keywords}
                    given = call.args[place] if place < len(call.args) else named[argument]
                    found |= self.values(function, given)
        assert found, f"{self.name}: nobody here calls {name}"
        return found

    def _constant(self, found: ast.expr) -> str:
        """A constant of the module, or of one that it imports."""
        value: object = import_module(self.module)
        for part in ast.unparse(found).split("."):
            value = getattr(value, part, None)
        assert isinstance(value, str), f"{self.name}: say in COMPUTED what {ast.unparse(found)} may be"
        return value


def _is_record(call: ast.AST) -> bool:
    return (
        isinstance(call, ast.Call)
        and isinstance(call.func, ast.Attribute)
        and call.func.attr == "record"
        and len(call.args) >= 3
    )


@cache
def _recorded() -> list[tuple[str, set[str], set[str], set[str]]]:
    """Where, the actions, the kinds, and the fields that stand there by name."""
    found = []
    for folder in WRITERS:
        for path in sorted((ROOT / folder).rglob("*.py")):
            room = _Room(path)
            for function, call in room.records():
                actions, kinds = (room.values(function, argument) for argument in call.args[:2])
                documents = [*call.args[3:], *(word.value for word in call.keywords)]
                fields = {
                    key.value
                    for document in documents
                    if isinstance(document, ast.Dict)
                    for key in document.keys
                    if isinstance(key, ast.Constant) and isinstance(key.value, str)
                }
                found.append((f"{room.name}:{call.lineno}", actions, kinds, fields))
    return found


def test_every_action_and_kind_of_thing_has_a_name() -> None:
    nameless = [
        (where, sorted((actions - LEDGER_ACTIONS.keys()) | (kinds - LEDGER_KINDS.keys())))
        for where, actions, kinds, _ in _recorded()
    ]
    assert len(nameless) > 40
    assert [told for told in nameless if told[1]] == []


def test_every_action_was_judged_by_whether_it_may_alter_what_is_read_of_a_plan() -> None:
    recorded = {action for _, actions, _, _ in _recorded() for action in actions}
    assert recorded >= BESIDE_THE_PLAN
    # A kind that is new: does it write what a portfolio is read from, or will it ever? Then it concerns it.
    assert {action.partition(".")[0] for action in recorded - BESIDE_THE_PLAN} == CONCERNING
    assert {
        action for action in BESIDE_THE_PLAN if action.partition(".")[0] in CONCERNING
    } == BESIDE_ALL_THE_SAME


def test_what_nobody_judged_concerns_the_plan() -> None:
    assert concerns_the_plan("nobody.knows")
    assert not concerns_the_plan("unit_observation.post")


def test_every_field_that_is_recorded_by_name_has_one() -> None:
    nameless = {
        f"{where} {kind}.{field}"
        for where, _, kinds, fields in _recorded()
        for kind in kinds
        for field in fields
        if field_name(kind, field) == field
    }
    assert sorted(nameless) == []


def test_every_field_s_kind_is_one() -> None:
    kinds = {name.partition(".")[0] for name in LEDGER_FIELDS if "." in name}
    assert kinds <= LEDGER_KINDS.keys()


def test_a_field_goes_by_its_kind_first() -> None:
    assert field_name("project", "title") == "项目名称"
    assert field_name("plan", "title") == "名称"
    assert field_name("project", "milestone:选址") == "里程碑“选址”"
    assert field_name("project", "what.is.new") == "what.is.new"
    names = LedgerNames(departments={2: "业务部"})
    assert document_words("progress_report", {"effective_on": "2025-01-31"}, names) == "数据截至＝2025-01-31"
    assert document_words("project", {"effective_on": "2025-01-31"}, names) == "生效日期＝2025-01-31"
    assert document_words("project", {"state": "paused"}, names) == "状态＝已暂停"
    assert document_words("progress_report", {"state": "submitted"}, names) == "状态＝待审核"
    assert document_words("project", {"supporting_department_ids": [2, 9]}, names) == "配合部门＝业务部、9"
    assert document_words("project", {"supporting_department_ids": []}, names) == "配合部门＝无"
    assert document_words("ledger", {"kind": "account", "action": "session.open"}, names) == (
        "操作＝登录；类型＝账户"
    )


def test_two_rooms_cannot_call_one_thing_differently() -> None:
    with pytest.raises(ValueError, match="given twice"):
        merged([{"project.title": "名称"}, {"project.title": "标题"}])


def test_every_field_of_a_group_of_rules_has_its_word() -> None:
    nameless = [
        f"setting.{found.name}"
        for group in GROUPS.values()
        for found in group.fields
        if field_name("setting", found.name) == found.name
    ]
    assert not nameless
