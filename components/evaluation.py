"""Parts of an evaluation: what it is filled with, its verdicts, its signatures; plain tables that print."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from dash import html

from components import formatting as fmt
from components.cards import card, key_figure, key_figures
from components.labels import LIGHTS, WORK_KINDS
from components.labels.evaluation import ADJUSTMENTS, EVALUATION_STATES, VERDICTS
from components.light import icon
from components.states import EmptyReason, empty
from domain.evaluation import SECTIONS, Delta, Section, Verdict, VerdictKind
from domain.evaluation_views import Dossier, EvaluationState, Figures, IndicatorRow, TaskRow
from domain.projects.lights import Light
from domain.projects.work import WorkKind

EVIDENCE_SHOWN = 40
CONSTRUCTION = WorkKind.CONSTRUCTION.value
_FIELDS = {"actual": "进度", "planned": "序时", "state": "状态", "latest": "最新值", "target": "目标值"}
_STATES = {"active": "推进中", "paused": "暂停", "cancelled": "取消"}


def state_badge(state: EvaluationState) -> html.Span:
    """Where an evaluation stands: icon, word and colour."""
    label = EVALUATION_STATES[state]
    return html.Span([icon(label.icon), " ", label.text], className=label.css)


def plain_table(
    header: Sequence[str], rows: Iterable[Sequence[Any]], numbers: Sequence[int] = ()
) -> html.Div:
    """A table of words that prints; ``numbers`` are the columns aligned right."""
    right = frozenset(numbers)

    def cell(kind: Any, at: int, content: Any) -> Any:
        return kind(content, className="num") if at in right else kind(content)

    return html.Div(
        html.Table(
            [
                html.Thead(html.Tr([cell(html.Th, at, word) for at, word in enumerate(header)])),
                html.Tbody([html.Tr([cell(html.Td, at, c) for at, c in enumerate(row)]) for row in rows]),
            ],
            className="dossier-table",
        ),
        className="dossier-scroll",
    )


def overview(dossier: Dossier) -> Any:
    """The headline figures as of the day, and what the reader does not see."""
    figures = dossier.figures
    gap = None if figures.actual is None or figures.planned is None else figures.actual - figures.planned
    counted = "、".join(
        f"{LIGHTS[light].text} {figures.lights[light.value]}"
        for light in Light
        if figures.lights.get(light.value)
    )
    done = sum(row.actual is not None and row.actual >= 100 for row in figures.tasks)
    hidden = f"另有 {dossier.hidden} 项不在您的查看范围内" if dossier.hidden else "全部在列"
    return key_figures(
        [
            key_figure(
                "总体进度",
                fmt.percent(figures.actual, missing=fmt.NOT_REPORTED),
                note=f"差距 {fmt.points(gap)}",
            ),
            key_figure("序时进度", fmt.percent(figures.planned), note=f"截至 {figures.on}"),
            key_figure("任务", str(len(figures.tasks)), unit="项", note=hidden),
            key_figure("已达 100%", str(done), unit="项", note=counted or fmt.MISSING),
        ]
    )


def indicators_card(figures: Figures) -> html.Section:
    """Indicator progress and the trend over the plan's years."""
    title = f"指标进展与逐年走势：{len(figures.indicators)} 项"
    if not figures.indicators:
        told = "本领域没有对应的指标；在指标页面建立对应关系后，这里会列出进展和逐年走势。"
        return card("指标进展与逐年走势", empty(EmptyReason.NO_TARGET, told, small=True))
    years = list(figures.indicators[0].years)
    header = ["指标", "性质", "目标", "最新", "完成", *years]
    rows = [[*_indicator(row), *(_told(row.years[year]) for year in years)] for row in figures.indicators]
    return card(
        title,
        plain_table(header, rows, range(2, len(header))),
        note="缺报不作 0 计；单位见指标名后",
        flush=True,
    )


def _told(value: float | None, missing: str = "缺报") -> str:
    return fmt.number(value, decimals=0 if value is None or value == int(value) else 2, missing=missing)


def _indicator(row: IndicatorRow) -> list[Any]:
    natures = {"binding": "约束性", "expected": "预期性"}
    latest = _told(row.latest)
    return [
        f"{row.name}（{row.unit}）" if row.unit else row.name,
        natures.get(row.nature, "未设目标"),
        _told(row.target, fmt.MISSING),
        f"{latest}（{row.latest_period}）" if row.latest_period else latest,
        fmt.percent(row.percent),
    ]


def tasks_cards(figures: Figures) -> list[html.Section]:
    """Major projects (建设类) and major tasks (the others), with their lights and milestones."""
    cards = []
    for title, rows in (
        ("重大项目（建设类）", [row for row in figures.tasks if row.kind == CONSTRUCTION]),
        ("主要任务（常态类、指标类）", [row for row in figures.tasks if row.kind != CONSTRUCTION]),
    ):
        if rows:
            header = ["编号", "名称", "类型", "责任部门", "灯色", "进度", "序时", "里程碑"]
            cells = [_task(row) for row in rows]
            cards.append(card(f"{title}：{len(rows)} 项", plain_table(header, cells, (5, 6, 7)), flush=True))
    return cards


def _task(row: TaskRow) -> list[Any]:
    return [
        row.code,
        row.title,
        WORK_KINDS[WorkKind(row.kind)].text,
        row.department or "未落实",
        LIGHTS[Light(row.light)].text,
        fmt.percent(row.actual, missing=fmt.NOT_REPORTED),
        fmt.percent(row.planned),
        f"{row.complete}/{row.milestones}",
    ]


def problems_card(figures: Figures) -> html.Section:
    """What the last reports tell of problems."""
    if not figures.problems:
        return card("填报反映的问题", empty(EmptyReason.NOTHING_DUE, "最近的填报没有写明问题。", small=True))
    rows = [[row.title, row.month, row.text] for row in figures.problems]
    return card(
        f"填报反映的问题：{len(rows)} 项",
        plain_table(["任务", "月份", "问题"], rows),
        note="取各任务最近一期已审定的填报",
        flush=True,
    )


def adjustments_card(figures: Figures) -> html.Section:
    """What was changed of the plan."""
    if not figures.adjustments:
        return card("计划调整", empty(EmptyReason.NOTHING_DUE, "没有改期、暂停或取消。", small=True))
    rows = [
        [
            row.title,
            ADJUSTMENTS[row.what],
            row.name if row.name != row.title else "",
            " → ".join(filter(None, [row.before, row.after])),
            row.reason,
        ]
        for row in figures.adjustments
    ]
    return card(
        f"计划调整：{len(rows)} 处", plain_table(["任务", "调整", "里程碑", "日期", "说明"], rows), flush=True
    )


def evidence_card(figures: Figures) -> html.Section:
    """The files that prove something, by task."""
    found = figures.evidence
    if not found:
        told = "还没有佐证材料；在项目页面或月报中上传后，这里会列出。"
        return card("佐证材料", empty(EmptyReason.NO_DATA, told, small=True))
    rows = [[row.title, row.name, row.month or "项目材料", row.uploaded_on] for row in found[:EVIDENCE_SHOWN]]
    more = f"，以下为前 {EVIDENCE_SHOWN} 份" if len(found) > EVIDENCE_SHOWN else ""
    without = len({row.project_id for row in figures.tasks} - {row.project_id for row in found})
    note = f"{without} 项任务没有佐证材料" if without else "每项任务都有佐证材料"
    header = ["任务", "文件", "来源", "上传日期"]
    return card(f"佐证材料：{len(found)} 份{more}", plain_table(header, rows), note=note, flush=True)


def verdict_text(verdict: Verdict | None, titles: Mapping[int, str]) -> str:
    """A verdict in words."""
    if verdict is None:
        return "未作结论"
    told = VERDICTS[verdict.kind]
    if verdict.kind is VerdictKind.MERGED:
        return f"{told}“{titles.get(verdict.into or 0, '未填')}”"
    return told


def verdicts_card(dossier: Dossier) -> html.Section:
    """The verdicts as signed."""
    rows = []
    for row in dossier.figures.tasks:
        verdict = dossier.verdicts.get(row.project_id)
        why: list[Any] = [] if verdict is None else [verdict.reason]
        if verdict is not None and verdict.finding:
            why.append(html.Span(f"馆领导认定：{verdict.finding}", className="list-sub"))
        progress = fmt.percent(row.actual, missing=fmt.NOT_REPORTED)
        rows.append([row.code, row.title, progress, verdict_text(verdict, dossier.titles), why])
    counted = "、".join(
        f"{VERDICTS[kind]} {number}"
        for kind in VerdictKind
        if (number := sum(verdict.kind is kind for verdict in dossier.verdicts.values()))
    )
    title = f"任务结论：{counted}" if counted else "任务结论：未作结论"
    header = ["编号", "任务", "进度", "结论", "理由"]
    return card(title, plain_table(header, rows, (2,)), card_id="evaluation-verdicts", flush=True)


def narrative_card(texts: Mapping[Section, str]) -> html.Section:
    """The narrative as signed."""
    parts: list[Any] = []
    for section, name in SECTIONS.items():
        if texts.get(section):
            parts += [
                html.H3(name, className="dossier-head"),
                html.P(texts[section], className="report-text"),
            ]
    return card(
        "文字评估", parts or empty(EmptyReason.NO_DATA, "没有文字。", small=True), card_id="evaluation-texts"
    )


def deltas_card(deltas: Sequence[Delta]) -> html.Section:
    """Where the figures of today differ from the frozen ones."""
    rows = [[delta.what, _FIELDS[delta.field], _value(delta.frozen), _value(delta.now)] for delta in deltas]
    return card(
        f"现值已变 Δ：{len(rows)} 处" if rows else "现值与冻结时一致",
        plain_table(["对象", "项目", "冻结时", "现值"], rows, (2, 3))
        if rows
        else empty(EmptyReason.NOTHING_DUE, "今天的数据与冻结时相同。", small=True),
        note="冻结的文字和数据不再改动；如需更正，另出新版",
        card_id="evaluation-deltas",
        flush=bool(rows),
    )


def _value(value: float | str | None) -> str:
    if value is None:
        return fmt.MISSING
    return _STATES.get(value, value) if isinstance(value, str) else f"{value:,.1f}".removesuffix(".0")


def seal_card(dossier: Dossier, versions: Sequence[Any]) -> html.Section:
    """Who signed, when, the digest, and the other versions."""
    seal = dossier.frozen
    assert seal is not None
    intact = "与内容相符" if seal.intact else "与内容不符，请立即联系系统管理员"
    rows = [
        ["部门负责人", seal.author, fmt.local_moment(seal.submitted_at)],
        ["馆领导", seal.director, fmt.local_moment(seal.signed_at)],
    ]
    return card(
        f"第 {seal.version} 版，已签署并冻结",
        [
            plain_table(["签署", "姓名", "时间"], rows),
            html.P(
                [html.Span("SHA-256 "), html.Code(seal.sha256, id="evaluation-digest"), f"（{intact}）"],
                className="hint digest-line",
            ),
            *([html.P(["版本：", *versions], className="hint")] if len(dossier.seals) > 1 else []),
        ],
        note=f"数据截至 {dossier.figures.on}，所知变更号 {dossier.figures.known_at}",
        card_id="evaluation-seal",
    )
