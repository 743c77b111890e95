"""The talent overview as shown: counts as shaded tables, departments side by side, and each as text."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from dash import dcc, html

from components import formatting as fmt
from components.attributes import aria
from components.labels.talent_programme import CATEGORIES, PHASES
from components.talent.reserve import group_bars, group_text
from domain.talent.achievements import LEVEL_WORDS, AchievementLevel
from domain.talent.cadre_views import Breakdown
from domain.talent.hours import TENTH, HourRule, Tenths, hours_text
from domain.talent.hours_views import DepartmentHours
from domain.talent.overview import (
    BAND_WORDS,
    BIN,
    COURSE_WORDS,
    HOUR_STEPS,
    AchievementGlance,
    Band,
    Course,
    Strip,
    by_band,
)
from domain.talent.programme_views import BatchLine

SHADES = 3
"""In how many steps a cell is the darker, the more it counts."""


def stage_table(lines: Sequence[BatchLine], href: Callable[[BatchLine], str] | None) -> Any:
    """Batches by stage: how many applications stand where. With ``href`` a batch leads to its page."""
    rows = []
    for line in lines:
        about = f"{CATEGORIES[line.terms.category]}，{PHASES[line.phase].text}，名额 {line.terms.quota}"
        name = line.terms.name if href is None else dcc.Link(line.terms.name, href=href(line))
        rows.append(([name, html.Small(about)], list(by_band(line.counts).values())))
    return _table("111 工程各批次按阶段的人数", "批次", BAND_WORDS.values(), rows)


def stage_text(lines: Sequence[BatchLine]) -> html.Pre:
    """The same as text."""
    return _text(
        f"{line.terms.name}　"
        + "　".join(f"{BAND_WORDS[band]} {number}" for band, number in by_band(line.counts).items() if number)
        for line in lines
    )


def running_words(lines: Sequence[BatchLine]) -> str:
    """Batches by stage in one sentence, for their title."""
    bands = [by_band(line.counts) for line in lines]
    running = sum(one[b] for one in bands for b in (Band.SELECTED, Band.TRAINING, Band.ASSESSED))
    choosing = sum(one[b] for one in bands for b in (Band.APPLIED, Band.QUALIFIED, Band.PUBLISHED))
    return f"{len(lines)} 个批次：{running} 人在培，{choosing} 人在选拔"


def course_bars(courses: Sequence[tuple[Course, int | None]]) -> Any:
    """People by where they stand in the coarsest way, for readers of counts."""
    return group_bars(_courses(courses))


def course_text(courses: Sequence[tuple[Course, int | None]]) -> html.Pre:
    """The same as text."""
    return group_text(_courses(courses))


def _courses(courses: Sequence[tuple[Course, int | None]]) -> Breakdown:
    return Breakdown("111 工程按进展", tuple((COURSE_WORDS[course], count) for course, count in courses))


def level_table(found: AchievementGlance, href: Callable[[AchievementLevel], str] | None) -> Any:
    """Achievements by level and year. With ``href`` a level leads to its list."""
    rows = [
        (
            [LEVEL_WORDS[level] if href is None else dcc.Link(LEVEL_WORDS[level], href=href(level))],
            [*(found.of(level, year) for year in found.years), found.of(level)],
        )
        for level in AchievementLevel
    ]
    heads = [*(str(year) for year in found.years), "合计"]
    return _table("人才成果按级别和年度的项数", "级别", heads, rows, sums=True)


def level_text(found: AchievementGlance) -> html.Pre:
    """The same as text."""
    return _text(
        f"{LEVEL_WORDS[level]}　"
        + "　".join(f"{year} 年 {found.of(level, year)}" for year in found.years)
        + f"　合计 {found.of(level)}"
        for level in AchievementLevel
    )


def strip_text(strip: Strip) -> html.Pre:
    """The columns of the dot strip as text."""
    return _text(
        f"{name} {hours_text(edge)}–{hours_text(edge + BIN)}　已达到 {met} 人　未达到 {short} 人"
        for name, columns in (("全部学时", strip.total), ("专业科目", strip.professional))
        for edge, met, short in columns
    )


def hour_groups(groups: Sequence[tuple[Tenths, int | None]]) -> Any:
    """People by groups of hours, for readers of counts."""
    return group_bars(_hours(groups))


def hour_text(groups: Sequence[tuple[Tenths, int | None]]) -> html.Pre:
    """The same as text."""
    return group_text(_hours(groups))


def _hours(groups: Sequence[tuple[Tenths, int | None]]) -> Breakdown:
    return Breakdown("学时分组", tuple((_step(edge), count) for edge, count in groups))


def _step(edge: Tenths) -> str:
    after = next((step for step in HOUR_STEPS if step > edge), None)
    return f"{hours_text(edge)} 以上" if after is None else f"{hours_text(edge)}–{hours_text(after)}"


def department_bars(lines: Sequence[DepartmentHours], rule: HourRule, href: str) -> Any:
    """Departments side by side: mean hours as a bar with the year's line, and the share that met theirs."""
    top = max([rule.target, *((line.mean or 0.0) for line in lines)]) or 1
    return html.Div([_department(line, rule, top, href) for line in lines], className="multiples chart")


def _department(line: DepartmentHours, rule: HourRule, top: float, href: str) -> Any:
    mean = line.mean or 0.0
    told = f"{line.name}，{_department_words(line)}"
    return dcc.Link(
        [
            html.Span(line.name, className="multiple-name"),
            html.Span(
                className=f"hours-bar{' is-met' if mean >= rule.target else ''}",
                style={"--has": f"{100 * mean / top:.1f}%", "--asked": f"{100 * rule.target / top:.1f}%"},
                role="img",
                **aria(label=told),
            ),
            html.Span(
                [f"{mean / TENTH:.1f}", html.Small(f"达标 {fmt.percent(line.share)}")],
                className="multiple-last",
            ),
        ],
        href=href,
        className="multiple",
        title=told,
    )


def _department_words(line: DepartmentHours) -> str:
    mean = fmt.number((line.mean or 0.0) / TENTH, decimals=1)
    return f"{line.people} 人，达标 {line.met} 人（{fmt.percent(line.share)}），人均 {mean} 学时"


def department_text(lines: Sequence[DepartmentHours], hidden: int) -> html.Pre:
    """The same as text."""
    rows = [f"{line.name}　{_department_words(line)}" for line in lines]
    return _text([*rows, *([f"另有 {hidden} 个部门人数较少，不单列"] if hidden else [])])


def _table(
    caption: str,
    corner: str,
    heads: Iterable[str],
    rows: Sequence[tuple[Sequence[Any], Sequence[int]]],
    *,
    sums: bool = False,
) -> Any:
    """Counts as a table, the darker the more; with ``sums`` the last column is a sum and has no shade."""
    last = -1 if sums else None
    top = max((count for _, counts in rows for count in counts[:last]), default=0)
    head = html.Tr([html.Th(corner, scope="col"), *(html.Th(words, scope="col") for words in heads)])
    body = [
        html.Tr(
            [
                html.Th(list(name), scope="row"),
                *(
                    html.Td(str(count), className=_shade(count, 0 if sums and at == len(counts) - 1 else top))
                    for at, count in enumerate(counts)
                ),
            ]
        )
        for name, counts in rows
    ]
    return html.Div(
        html.Table(
            [
                html.Caption(caption, className="visually-hidden"),
                html.Thead(head),
                html.Tbody(body),
            ],
            className="glance",
        ),
        className="reserve-scroll chart",
        tabIndex=0,
        role="region",
        **aria(label=caption),
    )


def _shade(count: int, top: int) -> str:
    if not count:
        return "shade-none"
    return f"shade-{-(-SHADES * count // top)}" if top else "shade-sum"


def _text(rows: Iterable[str]) -> html.Pre:
    return html.Pre("\n".join(rows), className="text-table")
