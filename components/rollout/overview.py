"""The overview of children's rooms: districts against their targets, stages, and sites that wait long."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from dash import dcc, html

from components import formatting as fmt
from components.attributes import aria
from domain.rollout.burnup import DistrictLine, StageLine, StuckSite
from domain.rollout.sites import LANE_NAMES, STAGE_NAMES


def district_bars(lines: Sequence[DistrictLine]) -> Any:
    """Districts side by side: open rooms as a bar, the target as a line across it."""
    top = max([1, *(line.open for line in lines), *(line.target.rooms for line in lines if line.target)])
    return html.Div([_district(line, top) for line in lines], className="hours-bars chart")


def _district(line: DistrictLine, top: int) -> Any:
    target = line.target.rooms if line.target else None
    met = target is not None and line.open >= target
    classes = ["hours-bar", "is-met" if met or target is None else "", "no-line" if target is None else ""]
    return html.Div(
        [
            html.Span(line.district.full_name),
            html.Span(
                className=" ".join(filter(None, classes)),
                style={
                    "--has": f"{100 * line.open / top:.1f}%",
                    "--asked": f"{100 * (target or 0) / top:.1f}%",
                },
                role="img",
                **aria(label=f"{line.district.full_name}，{district_words(line)}"),
            ),
            html.Span(_short(line), className="hours-bar-value"),
        ],
        className="hours-bar-row",
    )


def _short(line: DistrictLine) -> str:
    if line.target is None:
        return f"{line.open} 个，未设目标"
    streets = "" if line.coverage is None else f"，街道 {line.streets}/{line.target.streets}"
    return f"{line.open}/{line.target.rooms} 个{streets}"


def district_words(line: DistrictLine) -> str:
    """A district in words."""
    told = f"开放 {line.open} 个，推进中 {line.in_flight} 个，"
    if line.target is None:
        return f"{told}未设目标，覆盖街道 {line.streets} 个"
    due = line.target.due_on.isoformat()
    told += f"目标 {line.target.rooms} 个（{due} 前），完成 {fmt.percent(line.share)}，"
    if line.coverage is None:
        return f"{told}覆盖街道 {line.streets} 个"
    return f"{told}覆盖街道 {line.streets}/{line.target.streets}（{fmt.percent(line.coverage)}）"


def district_text(lines: Sequence[DistrictLine]) -> html.Pre:
    """The same as text."""
    return _text(f"{line.district.full_name}　{district_words(line)}" for line in lines)


def district_title(lines: Sequence[DistrictLine]) -> str:
    """What the districts come to."""
    told = [line for line in lines if line.target is not None and line.target.rooms]
    if not told:
        return "各区开放情况（未设目标）"
    met = sum(line.open >= line.target.rooms for line in told if line.target)
    if met == len(told):
        return f"{met} 个区都已达到目标"
    behind = min(told, key=lambda line: (line.share or 0.0, line.district.code))
    return f"{met}/{len(told)} 个区达到目标，{behind.district.full_name}完成率最低"


def stage_table(lines: Sequence[StageLine], href: Callable[[StageLine], str] | None) -> Any:
    """Where sites stand before the opening. With ``href`` a stage leads to its sites."""
    head = ["阶段", "点位", "超过常见用时", "最久停留", "以往用时中位数"]
    return html.Div(
        html.Table(
            [
                html.Caption("推进中点位按阶段的个数和停留天数", className="visually-hidden"),
                html.Thead(html.Tr([html.Th(words, scope="col") for words in head])),
                html.Tbody([_stage(line, href) for line in lines]),
            ],
            className="glance",
        ),
        className="reserve-scroll chart",
        tabIndex=0,
        role="region",
        **aria(label="推进中点位按阶段"),
    )


def _stage(line: StageLine, href: Callable[[StageLine], str] | None) -> Any:
    name: Any = STAGE_NAMES[line.stage]
    if href is not None and line.sites:
        name = dcc.Link(name, href=href(line))
    cells = [
        str(line.sites),
        fmt.MISSING if line.usual is None else str(line.slow),
        f"{line.longest} 天" if line.sites else fmt.MISSING,
        fmt.MISSING if line.usual is None else f"{line.usual} 天",
    ]
    return html.Tr(
        [
            html.Th([name, html.Small(LANE_NAMES[line.lane])], scope="row"),
            *(html.Td(words, className="" if line.sites else "shade-none") for words in cells),
        ]
    )


def stage_text(lines: Sequence[StageLine]) -> html.Pre:
    """The same as text."""
    return _text(
        f"{LANE_NAMES[line.lane]}·{STAGE_NAMES[line.stage]}　{line.sites} 个"
        + (f"　最久 {line.longest} 天" if line.sites else "")
        + ("" if line.usual is None else f"　以往中位数 {line.usual} 天（完成 {line.completed} 次）")
        for line in lines
    )


def stage_title(lines: Sequence[StageLine]) -> str:
    """Where most sites wait longer than is usual."""
    total, slow = sum(line.sites for line in lines), sum(line.slow for line in lines)
    if not total:
        return "没有推进中的点位"
    if not slow:
        return f"{total} 个点位推进中，都没有超过常见用时"
    most = max(lines, key=lambda line: line.slow)
    return (
        f"{total} 个点位推进中，{slow} 个超过常见用时，"
        f"以{LANE_NAMES[most.lane]}“{STAGE_NAMES[most.stage]}”阶段最多"
    )


def stuck_list(sites: Sequence[StuckSite], href: Callable[[StuckSite], str]) -> Any:
    """The sites that have waited longest, each leading to its page."""
    return html.Ul([html.Li(_stuck(site, href)) for site in sites], className="list")


def _stuck(site: StuckSite, href: Callable[[StuckSite], str]) -> Any:
    usual = "" if site.usual is None else f"，以往中位数 {site.usual} 天"
    where = f"{site.district.full_name}　{LANE_NAMES[site.lane]}·{STAGE_NAMES[site.stage]}"
    return dcc.Link(
        [
            html.Span(
                [
                    f"{site.code} {site.name}",
                    html.Span(where, className="list-sub"),
                ],
                className="list-main",
            ),
            html.Span(f"已停留 {site.days} 天{usual}", className="muted"),
        ],
        href=href(site),
        className="list-row",
    )


def _text(rows: Any) -> html.Pre:
    return html.Pre("\n".join(rows), className="text-table")
