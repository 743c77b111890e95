"""Loading plan files into a database: once, again, changed, side by side, with work; and out again."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import fields
from datetime import UTC, date, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from sqlalchemy import func, select

from config import Settings
from data_access.engine import make_engine
from data_access.models import (
    Base,
    Change,
    Department,
    MilestoneRevision,
    Node,
    NodeRevision,
    Project,
    ProjectRevision,
    UserAccount,
)
from data_access.plan_store import REFERENCE_PLAN
from data_access.queries import plan as plan_queries
from data_access.queries.installation import demonstration_date
from data_access.unit_of_work import Database
from domain.asof import EVERYTHING_KNOWN, AsOf
from domain.clock import ScriptedClock
from domain.errors import Forbidden, Invalid, NotFound
from domain.permissions import Actor
from domain.plan import Tree
from domain.plan_file import PlanFile, PlanFileInvalid, parse_plan, to_yaml
from server.rules import rules_of
from services.context import Context
from services.plans import LoadReport, export_plan, load_plan, load_reference_plan, set_current_plan
from tests.unit.plan.strategies import plans
from tests.unit.plan.texts import SOUND, WORK, broken

SYSTEM = Actor.system()
NOBODY = Actor(user_id=1, login="li", name="李")
LOADED = datetime(2024, 5, 6, 3, 0, tzinfo=UTC)


@pytest.fixture
def clock() -> ScriptedClock:
    return ScriptedClock(LOADED)


@pytest.fixture
def context(database_url: str, clock: ScriptedClock) -> Iterator[Context]:
    engine = make_engine(database_url)
    yield Context(Database(engine, clock), rules_of(Settings()))
    engine.dispose()


def load(context: Context, text: str, **options: object) -> LoadReport:
    return load_plan(context, SYSTEM, text.encode(), **options)  # type: ignore[arg-type]  # options as given


def counts(context: Context) -> dict[str, int]:
    """The number of rows in every table."""
    with context.database.reading() as session:
        return {
            table.name: session.scalar(select(func.count()).select_from(table)) or 0
            for table in Base.metadata.sorted_tables
        }


def tree(context: Context, on: date, known_at: int = EVERYTHING_KNOWN) -> Tree:
    with context.database.reading() as session:
        label = plan_queries.plan_labels(session)[0]
        return Tree(plan_queries.nodes(session, label.plan_id, AsOf(on, known_at)))


def exported(context: Context, code: str | None = None) -> PlanFile:
    return parse_plan(export_plan(context, SYSTEM, code)).plan


def test_the_shipped_plan_loads_whole(context: Context) -> None:
    report = load_reference_plan(context, SYSTEM)
    assert (report.first, report.made_current, report.effective_on) == (True, True, date(2021, 1, 1))
    assert len(report.projects) == 76
    rows = counts(context)
    assert (rows["node"], rows["named_system"], rows["stated_target"]) == (109, 175, 13)
    assert (rows["baseline_figure"], rows["shortfall"], rows["change"]) == (8, 3, 1)
    assert (rows["project"], rows["milestone"]) == (76, report.milestones)
    whole = exported(context)
    shipped = parse_plan(REFERENCE_PLAN.read_text("utf-8")).plan
    for section in ("header", "nodes", "systems", "targets", "baselines", "shortfalls"):
        assert getattr(whole, section) == getattr(shipped, section)
    walked = tree(context, date(2021, 1, 1)).walk()
    assert [node.code for node, _ in walked] == [node.code for node in shipped.nodes]


def test_loading_the_same_file_again_writes_nothing(context: Context, clock: ScriptedClock) -> None:
    load_reference_plan(context, SYSTEM)
    before = counts(context)
    clock.advance(days=40)
    report = load_reference_plan(context, SYSTEM)
    assert counts(context) == before
    assert report.change_seq is None
    assert str(report) == "规划 JLP-14 金陵图书馆“十四五”规划 与系统中的一致，没有改动。"


def test_the_ledger_tells_of_the_load_and_facts_carry_its_number(context: Context) -> None:
    report = load(context, SOUND)
    with context.database.reading() as session:
        change = session.scalars(select(Change)).one()
        assert (change.action, change.subject_kind, change.seq) == ("plan.load", "plan", report.change_seq)
        assert change.after is not None
        assert change.after["added"] == 13
        assert change.after["projects"] == 3
        for revision in (NodeRevision, ProjectRevision, MilestoneRevision):
            assert set(session.scalars(select(revision.change_seq))) == {report.change_seq}


def test_leaves_start_with_unconfirmed_undated_projects(context: Context) -> None:
    load(context, SOUND)
    plan = exported(context)
    assert plan.projects is not None
    assert [(p.code, p.kind, p.kind_confirmed) for p in plan.projects] == [
        ("D01.1.1-01", "indicator", False),
        ("D01.1.2-01", "recurring", False),
        ("T1-01", "recurring", False),
    ]
    assert [(m.project, m.title, m.due_on) for m in plan.milestones] == [
        ("D01.1.1-01", "成果一", None),
        ("D01.1.1-01", "成果二", None),
    ]


def test_a_broken_file_loads_nothing(context: Context) -> None:
    before = counts(context)
    with pytest.raises(PlanFileInvalid):
        load(context, broken("parent: D01\n", "parent: D99\n"))
    with pytest.raises(PlanFileInvalid):
        load_plan(context, SYSTEM, SOUND.encode("gb18030"))
    assert counts(context) == before


def test_a_failure_half_way_leaves_nothing_behind(context: Context, monkeypatch: pytest.MonkeyPatch) -> None:
    before = counts(context)

    def fail(*arguments: object) -> None:
        raise RuntimeError("killed")

    monkeypatch.setattr("data_access.plan_store.write_work", fail)
    with pytest.raises(RuntimeError):
        load(context, SOUND)
    assert counts(context) == before


def test_a_trial_run_tells_the_difference_and_writes_nothing(context: Context) -> None:
    load(context, SOUND)
    before = counts(context)
    report = load(context, broken("summary: 摘要", "summary: 新摘要"), dry_run=True)
    assert counts(context) == before
    assert report.change_seq is None
    assert str(report) == (
        "校验通过（试运行，没有写入）。"
        "载入规划 P-1 规划一 将新增0项、修改1项、移除0项，自2024-05-06起生效。\n"
        "修改节点 D01.1 项一\n"
        "    摘要：摘要 → 新摘要"
    )


def test_a_changed_file_is_recorded_as_revisions(context: Context, clock: ScriptedClock) -> None:
    first = load(context, SOUND)
    clock.advance(days=10)
    before = counts(context)
    text = broken("title: 项一", "title: 新项一", broken("code: S002", "code: S003"))
    report = load(context, text)
    assert report.difference.counts == {"added": 1, "changed": 1, "removed": 1}
    assert str(report.difference).splitlines()[:2] == ["修改节点 D01.1 新项一", "    标题：项一 → 新项一"]
    after = counts(context)
    assert after["node_revision"] == before["node_revision"] + 1
    assert after["named_system_revision"] == before["named_system_revision"] + 2
    assert after["change"] == before["change"] + 1
    assert (after["project"], after["milestone"]) == (before["project"], before["milestone"])
    today = date(2024, 5, 16)
    assert tree(context, today).by_code["D01.1"].title == "新项一"
    assert tree(context, date(2024, 5, 15)).by_code["D01.1"].title == "项一"
    assert first.change_seq is not None
    assert tree(context, today, first.change_seq).by_code["D01.1"].title == "项一"


NEW_LEAF = """\
  - code: D01.1.3
    level: subitem
    parent: D01.1
    order: 4
    title: 子项三
    suggested:
      status: 建议·待确认
      deliverables: [成果三]
targets:
"""


def test_a_new_leaf_gets_its_first_project_and_others_keep_theirs(context: Context) -> None:
    load(context, SOUND)
    before = counts(context)
    report = load(context, broken("targets:\n", NEW_LEAF))
    assert (report.projects, report.milestones) == (("D01.1.3-01",), 1)
    after = counts(context)
    assert (after["project"], after["project_revision"]) == (
        before["project"] + 1,
        before["project_revision"] + 1,
    )
    assert not load(context, broken("targets:\n", NEW_LEAF)).projects


def test_a_leaf_that_gets_children_keeps_its_project_and_is_named(context: Context) -> None:
    load(context, SOUND)
    text = broken("level: topic\n    parent: D01.1\n", "level: topic\n    parent: D01.1.2\n")
    report = load(context, text)
    assert report.no_longer_leaves == ("D01.1.2",)
    assert "D01.1.2" in str(report)
    assert counts(context)["project"] == 3


WITHOUT_D0112 = broken(
    "  - code: D01.1.2\n    level: subitem\n    parent: D01.1\n    order: 2\n    title: 子项二\n", ""
)


def test_a_node_with_live_projects_is_not_removed(context: Context) -> None:
    load(context, SOUND)
    before = counts(context)
    with pytest.raises(Invalid) as caught:
        load(context, WITHOUT_D0112)
    assert "节点 D01.1.2 子项二：D01.1.2-01 子项二" in caught.value.message
    assert counts(context) == before


def test_a_removed_node_can_come_back_without_a_second_project(context: Context) -> None:
    load(context, SOUND)
    with context.database.writing(SYSTEM) as work:
        project = work.session.scalars(select(Project).where(Project.code == "D01.1.2-01")).one()
        seq = work.record("project.set_state", "project", project.id)
        found = work.session.scalars(
            select(ProjectRevision).where(ProjectRevision.project_id == project.id)
        ).one()
        columns = {
            c.name: getattr(found, c.name) for c in ProjectRevision.__table__.columns if c.name != "id"
        }
        columns |= {"state": "cancelled", "effective_on": work.today, "change_seq": seq}
        work.session.add(ProjectRevision(**columns))
    load(context, WITHOUT_D0112)
    assert "D01.1.2" not in tree(context, date(2024, 5, 6)).by_code
    assert "D01.1.2" in tree(context, date(2024, 5, 5)).by_code
    report = load(context, SOUND)
    assert report.projects == ()
    assert "D01.1.2" in tree(context, date(2024, 5, 6)).by_code
    with context.database.reading() as session:
        assert session.scalar(select(func.count()).where(Node.code == "D01.1.2")) == 1


def test_a_revision_cannot_hold_from_before_the_last_one_or_from_the_future(context: Context) -> None:
    load(context, SOUND)
    changed = broken("title: 项一", "title: 新项一")
    load(context, changed, effective_on=date(2024, 3, 1))
    with pytest.raises(Invalid, match="不能早于"):
        load(context, SOUND, effective_on=date(2024, 2, 29))
    with pytest.raises(Invalid, match="不能晚于今天"):
        load(context, SOUND, effective_on=date(2024, 5, 7))
    assert tree(context, date(2024, 3, 1)).by_code["D01.1"].title == "新项一"


def test_a_plan_that_starts_later_holds_from_the_day_it_is_loaded(context: Context) -> None:
    text = SOUND.replace("2021-01-01", "2026-01-01").replace("2025-12-31", "2030-12-31")
    assert load(context, text).effective_on == date(2024, 5, 6)


def test_a_finished_plan_is_revised_as_of_its_last_day(context: Context, clock: ScriptedClock) -> None:
    load(context, SOUND)
    clock.advance(days=900)
    for title in ("甲", "乙"):
        report = load(context, broken("title: 项一", f"title: {title}"))
        assert report.effective_on == date(2025, 12, 31)
        assert tree(context, date(2025, 12, 31)).by_code["D01.1"].title == title


def test_plans_live_side_by_side_and_one_is_current(context: Context) -> None:
    load(context, SOUND)
    second = load(context, broken("code: P-1", "code: P-2"))
    assert not second.made_current
    assert counts(context)["node"] == 10
    assert exported(context).header.code == "P-1"
    assert set_current_plan(context, SYSTEM, "P-2")
    assert exported(context).header.code == "P-2"
    before = counts(context)
    assert not set_current_plan(context, SYSTEM, "P-2")
    assert counts(context) == before
    assert exported(context, "P-1").header.code == "P-1"


def test_unknown_plans_are_named(context: Context) -> None:
    with pytest.raises(NotFound, match="还没有规划"):
        export_plan(context, SYSTEM)
    with pytest.raises(NotFound, match="P-9"):
        export_plan(context, SYSTEM, "P-9")
    with pytest.raises(NotFound, match="P-9"):
        set_current_plan(context, SYSTEM, "P-9")


def test_only_who_manages_plans_may(context: Context) -> None:
    with pytest.raises(Forbidden):
        load_plan(context, NOBODY, SOUND.encode())
    with pytest.raises(Forbidden):
        export_plan(context, NOBODY)
    with pytest.raises(Forbidden):
        set_current_plan(context, NOBODY, "P-1")


def test_a_file_with_work_recreates_it_in_an_empty_database(context: Context) -> None:
    report = load(context, SOUND + WORK)
    assert report.projects == ("D01.1.1-01",)
    assert report.reserved_logins == ("li", "wang")
    assert "新建部门1个：业务部。" in str(report)
    assert exported(context) == parse_plan(SOUND + WORK).plan
    with context.database.reading() as session:
        accounts = session.scalars(select(UserAccount)).all()
        assert {(account.active, account.password_hash) for account in accounts} == {(False, "!")}


def test_work_in_a_file_never_touches_work_in_the_database(context: Context) -> None:
    load(context, SOUND + WORK)
    before = counts(context)
    changed = SOUND + broken("title: 子项一\n", "title: 另一个名字\n", WORK)
    report = load(context, changed)
    assert counts(context) == before
    assert report.work_kept
    assert "已有项目不受影响" in str(report)


def test_departments_and_people_of_the_database_are_used_as_they_are(context: Context) -> None:
    load(context, SOUND + WORK)
    before = counts(context)
    load(context, broken("code: P-1", "code: P-2") + WORK.replace("name: 业务部", "name: 别的名字"))
    after = counts(context)
    assert (after["department_revision"], after["user_account"]) == (
        before["department_revision"],
        before["user_account"],
    )
    with context.database.reading() as session:
        assert session.scalars(select(Department.code)).all() == ["ops"]


DEMONSTRATION = "demonstration:\n  label: 演示数据\n  business_date: 2023-11-20\n"


def test_made_up_work_keeps_its_label(context: Context) -> None:
    report = load(context, SOUND + DEMONSTRATION + WORK)
    assert "数据库已标记为演示库，演示日期2023-11-20" in str(report)
    with context.database.reading() as session:
        assert demonstration_date(session) == date(2023, 11, 20)
    assert exported(context) == parse_plan(SOUND + DEMONSTRATION + WORK).plan
    before = counts(context)
    assert load(context, SOUND + DEMONSTRATION + WORK).demonstration is None
    assert counts(context) == before


def test_made_up_work_does_not_come_among_real_work(context: Context) -> None:
    load(context, SOUND)
    before = counts(context)
    with pytest.raises(Invalid, match="文件是演示数据"):
        load(context, broken("code: P-1", "code: P-2") + DEMONSTRATION + WORK)
    assert not load(context, SOUND + DEMONSTRATION + WORK).projects
    assert counts(context) == before


@pytest.mark.parametrize("form", ["json", "yaml"])
def test_the_shipped_plan_survives_export_and_loading_elsewhere(context: Context, form: str) -> None:
    with undone(context):
        load_reference_plan(context, SYSTEM)
        text = export_plan(context, SYSTEM, form=form)  # type: ignore[arg-type]  # the literal came as a parameter
    assert counts(context)["plan"] == 0
    load(context, text)
    assert export_plan(context, SYSTEM, form=form) == text  # type: ignore[arg-type]  # as above
    before = counts(context)
    load(context, text)
    assert counts(context) == before


def test_the_export_has_every_part(context: Context) -> None:
    load_reference_plan(context, SYSTEM)
    document = json.loads(export_plan(context, SYSTEM))
    assert {name: len(part) for name, part in document.items() if isinstance(part, list)} == {
        "baselines": 8,
        "shortfalls": 3,
        "nodes": 109,
        "targets": 13,
        "systems": 175,
        "departments": 0,
        "projects": 76,
        "milestones": 257,
    }


class _Undo(Exception):
    """Ends a transaction without keeping anything."""


@contextmanager
def undone(context: Context) -> Iterator[None]:
    """A stay in the database that leaves no trace."""
    try:
        with context.database.batch():
            yield
            raise _Undo
    except _Undo:
        return


def _unordered(plan: PlanFile) -> dict[str, object]:
    values = {field.name: getattr(plan, field.name) for field in fields(plan)}
    return {name: set(value) if isinstance(value, tuple) else value for name, value in values.items()}


@given(plan=plans(with_work=True))
@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_any_plan_survives_the_database(context: Context, plan: PlanFile) -> None:
    with undone(context):
        load(context, to_yaml(plan))
        text = export_plan(context, SYSTEM)
        assert not load(context, to_yaml(plan)).difference
    stored = parse_plan(text).plan
    if plan.projects is not None:
        assert _unordered(stored) == _unordered(plan)
    with undone(context):
        load(context, text)
        assert export_plan(context, SYSTEM) == text
