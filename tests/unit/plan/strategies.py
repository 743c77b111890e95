"""Small plans at random, with all that a file can hold."""

from __future__ import annotations

from datetime import date

from hypothesis import strategies as st

from domain.plan_file import (
    ALSO_IN,
    LEVELS,
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
from domain.plan_file.model import PARENT_LEVELS
from domain.plan_file.yaml_nodes import hidden_characters
from domain.projects.work import ProjectState, WorkKind

# Ordinary text beside all that YAML or JSON could misread.
_AWKWARD = [
    "no",
    "null",
    "~",
    "2021",
    "1.0",
    "0x1F",
    "2021-01-01",
    "12:30",
    "#甲",
    "- 乙",
    "甲: 乙",
    "'",
    '"',
    "*x",
    "&x",
    "!x",
    "<<",
    "{a}",
    "[b]",
    "= 1",
    "%",
    "\\n",
    "甲 #乙",
    "—",
    "😀",
    " 前后 ",
    "yes",
    "\u200d甲",
]


def texts(limit: int, *, lines: bool = False) -> st.SearchStrategy[str]:
    """Texts that a file may hold."""
    alphabet = st.characters(exclude_categories=["Cs", "Cc", "Cf", "Cn", "Co", "Zl", "Zp"])
    any_text = st.text(
        st.one_of(alphabet, st.just("\n")) if lines else alphabet, min_size=1, max_size=min(limit, 12)
    )
    fitting = [text for text in _AWKWARD if len(text) <= limit]
    return st.one_of(st.sampled_from(fitting), any_text).filter(
        lambda text: bool(text.strip()) and not hidden_characters(text, lines=lines)
    )


def _some(values: st.SearchStrategy[str], most: int = 3) -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(values, max_size=most, unique=True).map(tuple)


_notes = st.none() | texts(200, lines=True)
_days = st.dates(date(2020, 1, 1), date(2031, 1, 1))
_figures = st.one_of(
    st.integers(0, 10**9).map(str),
    st.decimals(0, 10**6, places=2).map(lambda d: f"{d:f}".rstrip("0").rstrip(".")),
)
_weights = st.floats(min_value=0, exclude_min=True, allow_infinity=False)


@st.composite
def _headers(draw: st.DrawFn, code: str) -> PlanHeader:
    starts_on, ends_on = sorted(draw(st.tuples(_days, _days)))
    return PlanHeader(
        code,
        draw(texts(200)),
        draw(st.none() | texts(80)),
        draw(texts(120)),
        starts_on,
        ends_on,
        draw(_notes),
    )


@st.composite
def _nodes(draw: st.DrawFn) -> tuple[PlanNode, ...]:
    levels = ["domain", *draw(st.lists(st.sampled_from(list(LEVELS)), max_size=6))]
    nodes: list[PlanNode] = []
    for number, wanted in enumerate(levels, start=1):
        parents = [node for node in nodes if node.level in PARENT_LEVELS[wanted]]
        level = wanted if parents or not PARENT_LEVELS[wanted] else "domain"
        parent = draw(st.sampled_from(parents)).code if level == wanted and parents else None
        measures = draw(
            st.lists(st.builds(Measure, texts(60), texts(20)), max_size=2, unique_by=lambda m: m.name)
        )
        nodes.append(
            PlanNode(
                code=f"N{number}",
                level=level,
                parent=parent,
                order=sum(node.parent == parent for node in nodes) + 1,
                title=draw(texts(200)),
                summary=draw(_notes),
                keywords=draw(_some(texts(60))),
                deliverables=draw(_some(texts(200))),
                measures=tuple(measures),
            )
        )
    return tuple(nodes)


@st.composite
def _baselines(draw: st.DrawFn) -> tuple[BaselineFigure, ...]:
    total = draw(st.integers(0, 10**6))
    period, unit = "2016-2020", draw(texts(20))
    figures = (
        BaselineFigure("total", 1, draw(texts(120)), str(total * 5), unit, period, "total", None),
        BaselineFigure("mean", 2, draw(texts(120)), str(total), unit, period, "annual_mean", "total"),
        BaselineFigure(
            "other", 3, draw(texts(120)), draw(_figures), draw(texts(20)), "2020-2020", "total", None
        ),
    )
    return figures[: draw(st.integers(0, 3))] if draw(st.booleans()) else figures


@st.composite
def _targets(draw: st.DrawFn, nodes: list[str]) -> tuple[StatedTarget, ...]:
    targets = []
    for order in range(1, draw(st.integers(0, 2)) + 1):
        kind = draw(st.sampled_from(["numeric", "structural"]))
        value = draw(_figures if kind == "numeric" else texts(40))
        unit = draw(st.just("") | texts(20))
        node = draw(st.sampled_from(nodes))
        targets.append(
            StatedTarget(f"G{order}", order, node, draw(texts(200)), kind, value, unit, draw(_notes))
        )
    return tuple(targets)


@st.composite
def _systems(draw: st.DrawFn, nodes: list[str]) -> tuple[NamedSystem, ...]:
    names = draw(_some(texts(120)))
    return tuple(
        NamedSystem(
            code=f"S{order}",
            order=order,
            name=name,
            kind=draw(st.sampled_from(list(SYSTEM_KINDS))),
            nodes=draw(_some(st.sampled_from(nodes))),
            also_in=draw(_some(st.sampled_from(list(ALSO_IN)))),
            tracker_record=draw(texts(200, lines=True)),
            note=draw(_notes),
        )
        for order, name in enumerate(names, start=1)
    )


@st.composite
def _projects(
    draw: st.DrawFn, nodes: list[str], departments: list[str], people: list[str]
) -> tuple[FileProject, ...]:
    somebody = st.none() | st.sampled_from(people) if people else st.none()
    department = st.none() | st.sampled_from(departments) if departments else st.none()
    supporting = _some(st.sampled_from(departments)) if departments else st.just(())
    projects = []
    for number in range(1, draw(st.integers(0, 3)) + 1):
        start, finish = sorted(draw(st.tuples(_days, _days)))
        projects.append(
            FileProject(
                code=f"P-{number:02d}",
                node=draw(st.sampled_from(nodes)),
                title=draw(texts(200)),
                kind=draw(st.sampled_from(WorkKind)),
                kind_confirmed=draw(st.booleans()),
                state=draw(st.sampled_from(ProjectState)),
                state_reason=draw(st.none() | texts(200, lines=True)),
                state_since=draw(st.none() | _days),
                lead_department=draw(department),
                supporting_departments=draw(supporting),
                director=draw(somebody),
                owner=draw(somebody),
                planned_start=draw(st.none() | st.just(start)),
                planned_finish=draw(st.none() | st.just(finish)),
                weight=draw(_weights),
            )
        )
    return tuple(projects)


@st.composite
def _milestones(draw: st.DrawFn, projects: tuple[FileProject, ...]) -> tuple[FileMilestone, ...]:
    return tuple(
        FileMilestone(
            project=project.code,
            position=position,
            title=draw(texts(200)),
            due_on=draw(st.none() | _days),
            weight=draw(_weights),
            cancelled=draw(st.booleans()),
            reason=draw(st.none() | texts(200, lines=True)),
        )
        for project in projects
        for position in range(1, draw(st.integers(0, 3)) + 1)
    )


@st.composite
def plans(draw: st.DrawFn, *, with_work: bool = False, code: str = "P-1") -> PlanFile:
    """Sound plans of a few elements; some of them with projects if ``with_work``."""
    nodes = draw(_nodes())
    codes = [node.code for node in nodes]
    shortfalls = draw(st.lists(st.tuples(texts(120), texts(200, lines=True)), max_size=2))
    plan = PlanFile(
        header=draw(_headers(code)),
        baselines=draw(_baselines()),
        shortfalls=tuple(Shortfall(f"K{n}", n, *pair) for n, pair in enumerate(shortfalls, start=1)),
        nodes=nodes,
        targets=draw(_targets(codes)),
        systems=draw(_systems(codes)),
    )
    return draw(_work(plan, codes)) if with_work and draw(st.booleans()) else plan


@st.composite
def _work(draw: st.DrawFn, plan: PlanFile, nodes: list[str]) -> PlanFile:
    departments = [FileDepartment(f"dep{n}", draw(texts(80)), n, draw(st.booleans())) for n in range(1, 3)]
    projects = draw(_projects(nodes, [d.code for d in departments], ["wang", "li"]))
    used = {code for p in projects for code in (p.lead_department, *p.supporting_departments)}
    return PlanFile(
        header=plan.header,
        baselines=plan.baselines,
        shortfalls=plan.shortfalls,
        nodes=plan.nodes,
        targets=plan.targets,
        systems=plan.systems,
        departments=tuple(d for d in departments if d.code in used),
        projects=projects,
        milestones=draw(_milestones(projects)),
        demonstration=draw(st.none() | _days),
    )
