"""人才总览: headlines, the 111 programme by stage, achievements, hours of a year, the reserve pool."""

from __future__ import annotations

from typing import Any

from dash import dcc, html

from components import formatting as fmt
from components.cards import card, key_figure, key_figures, page_head
from components.conflict import notice
from components.states import EmptyReason, empty
from components.talent import overview as shown
from components.talent.reserve import HIDDEN
from components.talent_hours import stacked_strip
from pages.frame import PageRequest
from pages.talent.cadres.parts import gap_card, shortages
from pages.talent.hours.parts import UNIT, closed_words, year_chips
from pages.talent.years import year_of
from services.talent.overview import (
    TENTH,
    AchievementLevel,
    BatchLine,
    HoursGlance,
    Slot,
    Strip,
    TalentOverview,
    hours_text,
    talent_overview,
)

PATH = "/talent"
PROGRAMME, ACHIEVEMENTS, CADRES = "/talent/programme", "/talent/achievements", "/talent/cadres"
HIGH = (AchievementLevel.NATIONAL, AchievementLevel.PROVINCIAL)


def build(asked: PageRequest) -> list[Any]:
    """The page for this person, point of view and year."""
    found = talent_overview(asked.context, asked.actor, asked.wanted, year_of(asked))
    sub = "只列人数，不涉及个人" if found.counts_only else "选拔培养、成果、学时与储备干部"
    return [
        page_head("人才总览", sub=sub, actions=_actions(asked, found)),
        *(
            []
            if found.is_default
            else [notice(f"这里显示的是 {found.as_of.effective_on} 的情况。", "warning")]
        ),
        _figures(asked, found),
        html.Div(
            [
                html.Div(_programme(asked, found), className="span-8"),
                html.Div(_achievements(asked, found), className="span-4"),
            ],
            className="columns",
        ),
        year_chips(asked, PATH, found.hours.years, found.hours.year),
        html.Div([*_hours(asked, found), *_reserve(asked, found)], className="stack"),
    ]


def _actions(asked: PageRequest, found: TalentOverview) -> list[Any]:
    if not found.links.claims:
        return []
    return [dcc.Link("学时认定", href=asked.href("/talent/claims"), className="btn-line")]


def _source(asked: PageRequest, words: str) -> str:
    return f"{words}（演示数据，不是真实数据）" if asked.context.demonstration_date else words


def _figures(asked: PageRequest, found: TalentOverview) -> Any:
    programme, works, hours, table = found.programme, found.achievements, found.hours, found.reserve.table
    total = hours.total
    library = asked.href("/talent/hours/library", year=hours.year)
    decided = HIDDEN if programme.selected is None else f" {programme.selected} 人"
    high = sum(works.of(level) for level in HIGH)
    return key_figures(
        [
            key_figure(
                "在培人数",
                HIDDEN if programme.running is None else f"{programme.running}人",
                note=f"累计认定{decided}，各批名额共 {programme.quota} 人",
                href=asked.href(PROGRAMME) if found.links.programme else "",
            ),
            key_figure(
                "成果",
                f"{works.total}项",
                note=f"省部级及以上 {high} 项，合作成果计一次",
                href=asked.href(ACHIEVEMENTS) if found.links.achievements else "",
            ),
            key_figure(
                "学时达标",
                f"{total.met}/{total.people}" if total.people else fmt.MISSING,
                unit="人" if total.people else "",
                note=f"{hours.year} 年达标率 {fmt.percent(total.share)}，{_state(hours)}",
                href=library,
            ),
            key_figure(
                "人均学时",
                _mean(total.mean),
                unit=UNIT,
                note=f"{hours.year} 年，其中专业科目 {_mean(total.mean_professional)}",
                href=library,
            ),
            key_figure(
                "储备满足率",
                fmt.percent(table.coverage),
                note=f"在库计入需求 {table.met} 人 ÷ 需求 {table.needed} 人" if table.needed else "未设需求",
                href=asked.href(CADRES if found.links.cadres else "/talent/reserve"),
            ),
        ]
    )


def _mean(tenths: float | None) -> str:
    return fmt.number(None if tenths is None else tenths / TENTH, decimals=1)


def _state(hours: HoursGlance) -> str:
    return f"{hours.closed.closed_on} 关账" if hours.closed else "未关账"


def _programme(asked: PageRequest, found: TalentOverview) -> Any:
    programme = found.programme
    common: dict[str, Any] = {
        "unit": "人",
        "data_through": found.as_of.effective_on,
        "source": _source(asked, "111 工程申报与认定记录"),
    }
    new = []
    if found.links.manages and found.is_default:
        new = [dcc.Link("新建批次", href=asked.href(f"{PROGRAMME}/new"))]
    if not programme.courses:
        nothing = empty(EmptyReason.NO_DATA, "组织人事新建批次后显示在这里。", title="还没有批次", small=True)
        return card("111 工程", nothing, actions=new)
    if found.counts_only:
        return card(
            "111 工程按进展",
            shown.course_bars(programme.courses),
            table=shown.course_text(programme.courses),
            note=_hidden_note(found),
            **common,
        )

    def address(line: BatchLine) -> str:
        return asked.href(f"{PROGRAMME}/{line.batch_id}")

    return card(
        shown.running_words(programme.batches),
        shown.stage_table(programme.batches, address if found.links.programme else None),
        table=shown.stage_text(programme.batches),
        note="一份申报计一次，按所处阶段",
        actions=new,
        **common,
    )


def _hidden_note(found: TalentOverview) -> str:
    return f"不足 {found.floor} 人的组不公开人数，只有一组不足时，最接近的一组一并不公开"


def _achievements(asked: PageRequest, found: TalentOverview) -> Any:
    works = found.achievements
    if not works.total:
        nothing = empty(EmptyReason.NO_DATA, "核定后的成果显示在这里。", title="还没有成果", small=True)
        return card("人才成果", nothing)

    def address(level: AchievementLevel) -> str:
        return asked.href(ACHIEVEMENTS, level=level.value)

    high = sum(works.of(level) for level in HIGH)
    return card(
        f"核定成果 {works.total} 项，省部级及以上 {high} 项",
        shown.level_table(works, address if found.links.achievements else None),
        unit="项",
        data_through=found.as_of.effective_on,
        source=_source(asked, "人才成果核定记录"),
        note="按取得年度",
        table=shown.level_text(works),
    )


def _hours(asked: PageRequest, found: TalentOverview) -> list[Any]:
    hours = found.hours
    if not hours.total.people:
        text = f"{hours.year} 年没有须完成学时的人员。"
        return [card("继续教育学时", empty(EmptyReason.NO_DATA, text, small=True))]
    return [_spread(asked, found, hours.strip), _departments(asked, found)]


def _hour_facts(asked: PageRequest, found: TalentOverview) -> dict[str, Any]:
    return {
        "unit": UNIT,
        "data_through": found.as_of.effective_on,
        "source": _source(asked, "学时认定记录"),
    }


def _spread(asked: PageRequest, found: TalentOverview, strip: Strip | None) -> Any:
    hours = found.hours
    total = hours.total
    people, met = total.people or 0, total.met or 0
    title = f"{hours.year} 年 {met}/{people} 人达标"
    if strip is None:
        facts = _hour_facts(asked, found) | {"unit": "人"}
        return card(
            title,
            shown.hour_groups(hours.groups),
            table=shown.hour_text(hours.groups),
            note=f"按全年计入学时分组；{_hidden_note(found)}；{closed_words(hours.closed)}",
            **facts,
        )
    each = "一点一人" if strip.each == 1 else f"一点 {strip.each} 人"
    goal = hours_text(hours.rule.target)
    return card(
        f"{title}，{people - met} 人未达标" if met < people else title,
        stacked_strip(
            strip,
            hours.rule,
            graph_id="talent-strip",
            summary=f"{people} 人中 {met} 人达到本人应完成的学时。",
        ),
        table=shown.strip_text(strip),
        note=f"{each}：上为全部学时，下为专业科目，实心为已达到本人应完成数；竖线为全年要求 {goal} "
        f"及其中专业科目，年内入职、离职、请假的按月折算；{closed_words(hours.closed)}",
        actions=[dcc.Link("查看人员", href=asked.href("/talent/hours/library", year=hours.year))],
        **_hour_facts(asked, found),
    )


def _departments(asked: PageRequest, found: TalentOverview) -> Any:
    hours = found.hours
    lines = hours.shown
    if not lines:
        nothing = empty(EmptyReason.NO_DATA, "各部门人数都较少，不单列。", title="不单列", small=True)
        return card("分部门", nothing)
    behind = [line for line in lines if (line.mean or 0.0) < hours.rule.target]
    title = f"{len(lines)} 个部门人均都达到全年要求"
    if behind:
        title = f"{len(behind)} 个部门人均低于全年要求，{lines[0].name}达标率最低"
    hidden = f"；另有 {hours.hidden} 个部门人数较少，不单列" if hours.hidden else ""
    return card(
        title,
        shown.department_bars(lines, hours.rule, asked.href("/talent/hours/library", year=hours.year)),
        table=shown.department_text(lines, hours.hidden),
        note=f"人均学时，竖线为全年要求 {hours_text(hours.rule.target)}；达标率低的在前{hidden}",
        **_hour_facts(asked, found),
    )


def _reserve(asked: PageRequest, found: TalentOverview) -> list[Any]:
    counts = found.reserve
    if not (counts.places or counts.table.needed):
        text = "还没有登记储备干部，也没有设置需求。"
        return [card("储备干部", empty(EmptyReason.NO_DATA, text, title="暂无", small=True))]

    def address(slot: Slot) -> str:
        return asked.href(CADRES, direction=slot[0], level=slot[1].value)

    gaps = gap_card(counts, address if found.links.cadres else None)
    named = shortages(asked, counts)
    if named is None:
        return [gaps]
    parts = [html.Div(gaps, className="span-8"), html.Div(named, className="span-4")]
    return [html.Div(parts, className="columns")]
