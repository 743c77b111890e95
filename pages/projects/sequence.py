"""进度与衔接: a project's milestones with what they wait for, and its progress against the plan."""

from __future__ import annotations

from typing import Any

from dash import dcc, html

from components import forms, grids
from components.attachments import attachment_panel
from components.cards import card
from components.dependencies import (
    alarm_sentences,
    dependency_columns,
    dependency_rows,
    milestone_columns,
    milestone_rows,
)
from components.labels.verification import RESULTS
from components.progress_curve import progress_curve
from components.states import EmptyReason, empty
from pages.frame import PageRequest, told
from pages.projects.head import project_head
from services.attachments import AttachmentList
from services.projects.dependencies import (
    LAG_LIMIT,
    MilestoneChoice,
    ScheduleView,
    milestone_choices,
    project_schedule,
)

TAB = "sequence"
WAITS, PRECEDES = "waits", "precedes"
"""Which of the two chosen milestones is the other one's predecessor."""

DONE = {
    "added": "已添加前置关系。",
    "changed": "已调整间隔。",
    "removed": "已移除前置关系。",
}


def build(asked: PageRequest) -> list[Any]:
    """The schedule of the project in the address."""
    schedule = project_schedule(asked.context, asked.actor, asked.text("code"), asked.wanted)
    return [
        *project_head(asked, schedule.line, schedule.path, TAB),
        *told(asked, DONE),
        html.Div(
            [
                *_alarms(schedule),
                progress_curve(schedule.curve, schedule.line.title, graph_id="sequence-curve", flat=True),
                _milestones(schedule),
                *_evidence(asked, schedule),
                _dependencies(schedule),
                *_form(asked, schedule),
            ],
            className="stack",
        ),
    ]


def _alarms(schedule: ScheduleView) -> list[Any]:
    """What does not fit together, before everything else."""
    alarms = alarm_sentences(schedule.dependencies)
    if not alarms:
        return []
    listed = html.Ul([html.Li(sentence) for sentence in alarms], className="reasons")
    return [card(f"{len(alarms)} 处衔接需要处理", listed, className="card-call")]


def _milestones(schedule: ScheduleView) -> Any:
    if not schedule.milestones:
        return card("里程碑", empty(EmptyReason.NO_TARGET, "还没有设定里程碑，请牵头部门补充。", small=True))
    waiting = sum(bool(item.predecessors) for item in schedule.milestones)
    table = grids.grid(
        "sequence-milestones",
        milestone_columns(),
        milestone_rows(schedule.milestones),
        card=grids.phone_card(
            "title", meta=[("due_on", "计划"), ("before", "前置"), ("after", "后续"), ("told", "提示")]
        ),
    )
    return card(
        f"{len(schedule.milestones)} 个里程碑，{waiting} 个有前置里程碑"
        if waiting
        else f"{len(schedule.milestones)} 个里程碑，尚未设前置关系",
        table,
        data_through=schedule.view.as_of.effective_on,
        note="前置里程碑完成并过了间隔天数，后续里程碑才能完成",
        flush=True,
    )


def _evidence(asked: PageRequest, schedule: ScheduleView) -> list[Any]:
    """The files of each milestone: a row each, open where there are files."""
    shown = [
        (item.milestone, listing)
        for item in schedule.milestones
        if (listing := schedule.evidence.get(item.milestone.milestone_id)) is not None
        and (listing.items or listing.may_attach or item.milestone.milestone_id in schedule.checks)
    ]
    if not shown:
        return []
    rows = [
        html.Li(
            html.Details(
                [
                    html.Summary(
                        [
                            m.title,
                            html.Span(_count(listing), className="list-sub"),
                            *_checked(asked, schedule, m.milestone_id),
                        ]
                    ),
                    attachment_panel(listing, empty="还没有佐证材料。"),
                ],
                open=bool(listing.items),
                className="milestone-evidence",
            )
        )
        for m, listing in shown
    ]
    proven = sum(bool(listing.items) for _, listing in shown)
    title = f"{proven} 个里程碑有佐证材料" if proven else "里程碑佐证材料"
    return [card(title, html.Ul(rows, className="evidence-list"))]


def _checked(asked: PageRequest, schedule: ScheduleView, milestone_id: int) -> list[Any]:
    """What verification found of a milestone, and the way there."""
    mark = schedule.checks.get(milestone_id)
    if mark is None:
        return []
    label = RESULTS[mark.result]
    href = asked.href(f"/verification/{mark.draw_id}", item=mark.item_id)
    return [dcc.Link(f"抽查：{label.text}", href=href, className=label.css)]


def _count(listing: AttachmentList) -> str:
    return f"{len(listing.items)} 份" if listing.items else "尚无佐证"


def _dependencies(schedule: ScheduleView) -> Any:
    """The dependencies one by one, for changing and removing them."""
    if not schedule.dependencies:
        return None
    editable = any(line.may_edit for line in schedule.dependencies)
    table = grids.grid(
        "sequence-links",
        dependency_columns(editable),
        dependency_rows(schedule.dependencies),
        card=grids.phone_card("before", meta=[("after", "→"), ("lag", "间隔天数"), ("told", "")]),
        selectable=editable,
        options={"singleClickEdit": True, "stopEditingWhenCellsLoseFocus": True},
    )
    body: list[Any] = [table]
    if editable:
        body += [
            dcc.Location(id="sequence-changed", refresh="callback-nav"),
            html.Div(
                [
                    forms.message("sequence-links-message"),
                    html.Button("移除所选", id="sequence-remove", className="btn-line wide-only", n_clicks=0),
                ],
                className="form form-inset",
            ),
        ]
    note = "点击间隔可修改，改后即保存；勾选后可移除" if editable else ""
    return card(f"{len(schedule.dependencies)} 条前置关系", body, note=note, flush=True)


def _form(asked: PageRequest, schedule: ScheduleView) -> list[Any]:
    live = [item.milestone for item in schedule.milestones if not item.milestone.cancelled]
    if not schedule.may_edit or not live:
        return []
    choices = milestone_choices(asked.context, asked.actor, schedule.line.code, "", asked.wanted)
    own = forms.choice("sequence-own", [(m.milestone_id, m.title) for m in live], live[0].milestone_id)
    other = dcc.Dropdown(
        id="sequence-other",
        options=options_of(choices),
        placeholder="输入编号、项目或里程碑名称查找",
        searchable=True,
        search_order="original",
        labels={"search": "输入文字查找", "no_options_found": "没有找到，请换个词"},
    )
    lag = forms.text("sequence-lag", "0", limit=12, inputMode="numeric")
    lag_hint = f"前置完成后还要等几天，0 至 {LAG_LIMIT} 的整数"
    relation = forms.choice(
        "sequence-relation",
        [(WAITS, "要等它完成（它是前置里程碑）"), (PRECEDES, "完成后才轮到它（它是后续里程碑）")],
        WAITS,
    )
    fields = [
        forms.field("本项目的里程碑", own, required=True),
        forms.field("与另一里程碑的关系", relation, required=True),
        forms.field("另一里程碑", other, required=True, hint="可选本规划任一项目的里程碑"),
        forms.field("间隔天数", lag, hint=lag_hint),
    ]
    return [
        dcc.Location(id="sequence-added", refresh="callback-nav"),
        dcc.Store(id="sequence-project", data=schedule.line.code),
        card(
            "添加前置关系",
            html.Div(
                [
                    html.Div(fields, className="field-grid"),
                    forms.message("sequence-message"),
                    html.Div(
                        html.Button("添加", id="sequence-add", className="btn-main", n_clicks=0),
                        className="actions",
                    ),
                ],
                className="form",
            ),
            note="期限与前置关系有矛盾时可以保存，页面会持续提示",
        ),
    ]


def options_of(choices: tuple[MilestoneChoice, ...], typed: str = "") -> list[dict[str, Any]]:
    """Milestones as options; what was typed is among their search words, for the server has judged it."""
    found = []
    for choice in choices:
        label = f"{choice.title}（{choice.project_code} {choice.project_title}）"
        found.append({"label": label, "value": choice.milestone_id, "search": f"{label} {typed}"})
    return found
