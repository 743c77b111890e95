"""学时统计: the library and its departments in a year, and people for those who may see whose."""

from __future__ import annotations

from typing import Any

from dash import dcc, html

from components import formatting as fmt
from components import grids
from components.cards import card, key_figure, key_figures, page_head
from components.labels.talent_hours import VERDICTS
from components.states import EmptyReason, empty
from components.talent_hours import dot_strip, strip_text
from pages.frame import PageRequest
from pages.talent.hours.parts import UNIT, closed_words, year_chips
from pages.talent.years import year_of
from services.talent.hours_library import DepartmentHours, LibraryHours, hours_text, library_hours
from services.talent.hours_reading import TENTH

PATH = "/talent/hours/library"
TALL = 18


def build(asked: PageRequest) -> list[Any]:
    """The page for this person, point of view and year."""
    found = library_hours(asked.context, asked.actor, asked.wanted, year_of(asked))
    head = page_head("学时统计", sub=closed_words(found.closed))
    chips = year_chips(asked, PATH, found.years, found.year)
    if not found.total.people:
        nothing = empty(EmptyReason.NO_DATA, f"{found.year} 年没有须完成学时的人员。", title="暂无数据")
        return [head, chips, nothing]
    return [
        head,
        chips,
        html.Div(
            [_figures(found), *_strip(asked, found), _departments(asked, found), *_people(asked, found)],
            className="stack",
        ),
    ]


def _source(asked: PageRequest) -> str:
    return "演示数据" if asked.context.demonstration_date else "学时认定记录"


def _figures(found: LibraryHours) -> Any:
    total = found.total
    return key_figures(
        [
            key_figure("须完成学时", str(total.people), unit="人"),
            key_figure("已达标", str(total.met), unit="人", note=f"达标率 {fmt.percent(total.share)}"),
            key_figure("人均学时", _mean(total.mean), unit=UNIT),
            key_figure("人均专业科目", _mean(total.mean_professional), unit=UNIT),
        ]
    )


def _mean(tenths: float | None) -> str:
    return fmt.number(None if tenths is None else tenths / TENTH, decimals=1)


def _strip(asked: PageRequest, found: LibraryHours) -> list[Any]:
    lines = [line for line in found.departments if line.dots]
    if not lines:
        return []
    total = found.total
    return [
        card(
            f"{found.year} 年 {total.met}/{total.people} 人达标",
            dot_strip(lines, found.rule, graph_id="hours-strip"),
            table=strip_text(lines),
            unit=UNIT,
            data_through=found.day,
            source=_source(asked),
            note=f"一点一人：蓝为全部学时，金为专业科目；竖线为全年要求 {hours_text(found.rule.target)} "
            f"及其中专业科目，年内入职、离职、请假的按月折算后判定",
        )
    ]


def _departments(asked: PageRequest, found: LibraryHours) -> Any:
    rows = [_row(line) for line in [*found.departments, found.total]]
    columns = [
        grids.text_column("name", "部门", flex=2, minWidth=140),
        grids.number_column("people", "须完成", unit="人", width=104),
        grids.number_column("met", "达标", unit="人", width=96),
        grids.percent_column("share", "达标率", width=96),
        grids.number_column("mean", "人均学时", decimals=1, width=104),
        grids.number_column("professional", "人均专业科目", decimals=1, width=124),
        grids.text_column("note", "说明", flex=1, minWidth=120),
    ]
    meta = [("people", "须完成"), ("met", "达标"), ("mean", "人均学时")]
    return card(
        "分部门",
        grids.grid(
            "hours-departments",
            columns,
            rows,
            card=grids.phone_card("name", meta=meta),
            default_column={"sortable": False},
        ),
        data_through=found.day,
        source=_source(asked),
        note="单位：人、学时；人数较少的部门不单列，不作要求的人员不计入",
        flush=True,
    )


def _row(line: DepartmentHours) -> dict[str, Any]:
    return {
        "id": line.name,
        "name": line.name,
        "people": line.people,
        "met": line.met,
        "share": line.share,
        "mean": None if line.mean is None else round(line.mean / TENTH, 1),
        "professional": None if line.mean_professional is None else round(line.mean_professional / TENTH, 1),
        "note": "人数较少，不单列" if line.people is None else "",
    }


def _people(asked: PageRequest, found: LibraryHours) -> list[Any]:
    if not found.people:
        return []
    rows = []
    for line in found.people:
        standing = line.person.standing
        rows.append(
            {
                "id": line.number,
                "href": asked.href(f"/talent/hours/people/{line.number}", year=found.year),
                "number": line.number,
                "name": line.name,
                "department": line.department,
                "months": standing.requirement.months,
                "asked": standing.requirement.total / TENTH if standing.requirement.asked else None,
                "total": standing.counted.total / TENTH,
                "professional": standing.counted.professional / TENTH,
                "missing": standing.missing / TENTH or None,
                "verdict": standing.verdict.value,
                "corrected": line.person.corrected.total / TENTH or None,
            }
        )
    columns = [
        grids.text_column("number", "工号", width=92),
        grids.link_column("name", "姓名", width=100),
        grids.text_column("department", "部门", flex=1, minWidth=120),
        grids.number_column("months", "计月", unit="月", width=92),
        grids.number_column("asked", "要求", decimals=1, width=84),
        grids.number_column("total", "学时", decimals=1, width=84),
        grids.number_column("professional", "专业科目", decimals=1, width=96),
        grids.number_column("missing", "还差", decimals=1, width=80),
        grids.tag_column("verdict", "结论", VERDICTS, width=116),
        *([grids.number_column("corrected", "关账后更正", decimals=1, width=110)] if found.corrected else []),
    ]
    meta = [("department", ""), ("total", "学时"), ("professional", "专业科目"), ("missing", "还差")]
    return [
        card(
            f"{len(rows)} 人",
            grids.grid(
                "hours-people",
                columns,
                rows,
                height=None if len(rows) <= TALL else 640,
                card=grids.phone_card("name", meta=meta, tags={"verdict": VERDICTS}),
                row_links=True,
            ),
            unit=UNIT,
            data_through=found.day,
            note="只列您可查看的人员；导出记入变更台账",
            actions=[
                html.A(
                    "导出 Excel",
                    href=asked.href("/exchange/talent-hours.xlsx", year=found.year),
                    download="",
                ),
                dcc.Link("计算办法", href=asked.href("/talent/hours/method", year=found.year)),
            ],
            flush=True,
            sheet=False,
        )
    ]
