"""One batch: what everybody may know of it, and the forms of those who run it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from dash import dcc, html

from components import formatting as fmt
from components import forms, grids
from components.attachments import attachment_panel
from components.cards import card, facts, key_figure, key_figures, page_head
from components.conflict import notice
from components.labels.talent_programme import CATEGORIES, STAGES
from components.labels.talent_staff import EDUCATION_NAMES, LEVEL_NAMES
from components.states import EmptyReason, empty
from pages.frame import PageRequest, told
from pages.talent.programme.batch_lists import lists, objections
from pages.talent.programme.parts import (
    APPLICATIONS,
    PROGRAMME,
    act,
    folded,
    id_of,
    phase_tag,
)
from services.talent.programme import BatchPage, Stage, open_batch_page

DONE: Mapping[str, str] = {
    "save": "已保存。",
    "seat": "已聘请，评委会收到通知。",
    "unseat": "已解聘，其评分不再计入。",
    "conclude": "已汇总评分，请公示入选名单。",
    "publish": "已公示，馆员可以在公示期内提出异议。",
    "object": "已收到异议，组织人事会核实处理。",
    "rule": "已登记处理结论，申报人会收到通知。",
    "select": "已认定，评审组随之解散。",
}
TALL = 14
"""Rows beyond which the table scrolls inside."""


def build(asked: PageRequest) -> list[Any]:
    """The page of the batch in the address."""
    page = open_batch_page(asked.context, asked.actor, id_of(asked, "batch"), asked.wanted)
    terms = page.line.terms
    actions: list[Any] = []
    if page.may_manage:
        href = asked.href(f"{PROGRAMME}/{page.line.batch_id}/edit")
        actions.append(dcc.Link("修改批次", href=href, className="btn-line"))
    if page.own_application:
        href = asked.href(f"{APPLICATIONS}/{page.own_application}")
        actions.append(dcc.Link("我的申报", href=href, className="btn-main"))
    return [
        dcc.Store(id="programme-batch", data=page.line.batch_id),
        dcc.Store(id="programme-version", data=page.version),
        page_head(
            terms.name,
            sub=html.Span([CATEGORIES[terms.category], " ", phase_tag(page.line)]),
            actions=actions,
            trail=[dcc.Link("111 工程", href=asked.href(PROGRAMME)), terms.name],
        ),
        *told(asked, DONE),
        *([] if page.is_default else [notice(f"这里显示的是 {page.as_of.effective_on} 的情况。", "warning")]),
        html.Div(
            [
                html.Div(
                    [
                        _stages(page),
                        *_steps(page),
                        *_applications(asked, page),
                        *lists(asked, page),
                        *objections(page),
                    ],
                    className="stack span-8",
                ),
                html.Div([_terms(page), *_panel(page), *_files(page)], className="stack span-4"),
            ],
            className="columns",
        ),
    ]


def _stages(page: BatchPage) -> Any:
    line = page.line
    shown = [stage for stage in Stage if line.counts.get(stage)]
    figures = [key_figure(STAGES[stage].text, fmt.number(line.counts[stage]), unit="人") for stage in shown]
    note = f"名额 {line.terms.quota} 人，已认定 {line.selected} 人"
    if not figures:
        return card("还没有人申报", html.P(note, className="hint"), data_through=page.as_of.effective_on)
    return card(
        f"{line.applied} 人申报", key_figures(figures), note=note, data_through=page.as_of.effective_on
    )


def _steps(page: BatchPage) -> list[Any]:
    """What this person may do now."""
    shown: list[Any] = []
    counts = page.line.counts
    if page.may_apply:
        told = html.P(
            "填写主要业绩和培养目标，附上证明材料；草稿自动保存，截止前可以撤回修改。", className="hint"
        )
        shown.append(act("programme-begin", "我要申报", [told], main=True))
    if page.may_manage:
        if counts.get(Stage.QUALIFIED):
            shown.append(_concluding(page))
        if counts.get(Stage.PROPOSED):
            shown.append(_publishing(page))
    if page.may_decide and counts.get(Stage.PUBLISHED):
        shown.append(_selecting(page))
    return [card("下一步", shown, className="card-call")] if shown else []


def _concluding(page: BatchPage) -> Any:
    missing = sum(
        one.scored < page.line.terms.reviewers for one in page.applications if one.stage is Stage.QUALIFIED
    )
    told = (
        f"还有 {missing} 份申报的评分不足 {page.line.terms.reviewers} 人，评委评完后再汇总。"
        if missing
        else "评分已齐，按平均分从高到低在名额内确定拟认定人选。"
    )
    return act("programme-conclude", "汇总评分", [html.P(told, className="hint")], main=not missing)


def _publishing(page: BatchPage) -> Any:
    last = forms.day("programme-publish-to")
    return act(
        "programme-publish",
        "公示",
        [
            forms.field(
                "公示截止日期",
                last,
                required=True,
                hint=f"从今天起公示，含首尾不少于 {page.least_days} 天",
            )
        ],
        main=True,
        title=f"公示拟认定人选 {page.line.counts[Stage.PROPOSED]} 人",
    )


def _selecting(page: BatchPage) -> Any:
    return act(
        "programme-select",
        "认定",
        [
            html.Div(
                [
                    forms.field("认定文号", forms.text("programme-select-reference"), required=True),
                    forms.field("认定日期", forms.day("programme-select-on", page.today), required=True),
                ],
                className="field-grid",
            ),
            html.P("公示期满、异议处理完毕并上传认定文件后办理。", className="hint"),
        ],
        main=True,
        title=f"认定公示无异议的 {page.line.counts[Stage.PUBLISHED]} 人",
    )


def _applications(asked: PageRequest, page: BatchPage) -> list[Any]:
    if not page.applications:
        return []
    leads = page.may_manage or page.may_decide
    rows = [
        {
            "id": one.application_id,
            "name": one.name,
            "href": asked.href(f"{APPLICATIONS}/{one.application_id}"),
            "department": one.department,
            "title": one.title,
            "stage": one.stage.value,
            "since": fmt.iso_date(one.since),
            "unmet": "全部符合" if not one.unmet else f"{one.unmet} 项不符",
            "scored": f"{one.scored}/{one.expected}" if one.expected else "",
            "mean": round(float(one.result.mean), 2) if one.result and one.result.mean is not None else None,
            "place": one.result.place if one.result and one.result.place else None,
        }
        for one in page.applications
    ]
    columns = [
        grids.link_column("name", "申报人", flex=1, minWidth=72),
        grids.text_column("department", "部门", flex=1, minWidth=128),
        grids.text_column("title", "职称", width=90),
        grids.tag_column("stage", "阶段", STAGES, width=120),
        grids.date_column("since", "阶段起始", width=96),
        grids.text_column("unmet", "资格条件", width=80),
    ]
    if leads:
        columns += [
            grids.text_column("scored", "已评/应评", width=84),
            grids.number_column("mean", "平均分", decimals=2, width=72),
            grids.number_column("place", "名次", width=56, minWidth=56),
        ]
    meta = [("department", ""), ("unmet", "资格条件"), ("scored", "已评/应评"), ("mean", "平均分")]
    meta.append(("place", "名次"))
    hidden = f"；另有 {page.hidden} 份不在您的查看范围" if page.hidden else ""
    return [
        card(
            f"{len(rows)} 份申报",
            grids.grid(
                "programme-applications",
                columns,
                rows,
                height=None if len(rows) <= TALL else 560,
                card=grids.phone_card("name", meta=meta, tags={"stage": STAGES}),
                row_links=True,
            ),
            data_through=page.as_of.effective_on,
            note=f"应评人数不含回避的评委{hidden}",
            flush=True,
        )
    ]


def _terms(page: BatchPage) -> Any:
    terms = page.line.terms
    wanted = terms.eligibility
    asked = [
        f"职称{LEVEL_NAMES[wanted.least_title]}及以上" if wanted.least_title else "",
        f"学历{EDUCATION_NAMES[wanted.least_education]}及以上" if wanted.least_education else "",
        f"不超过 {wanted.oldest} 周岁" if wanted.oldest is not None else "",
        f"本馆工作满 {wanted.years_of_service} 年" if wanted.years_of_service else "",
    ]
    sheet = "、".join(f"{item.name} {item.points}" for item in terms.sheet)
    return card(
        "批次信息",
        [
            facts(
                [
                    ("名额", f"{terms.quota} 人"),
                    ("申报", f"{terms.apply_from} 至 {terms.apply_to}"),
                    ("计划认定", fmt.iso_date(terms.decide_by)),
                    ("培养期满", fmt.iso_date(terms.term_to)),
                    ("资格条件", "；".join(filter(None, asked)) or "在册在职"),
                    ("评分表", f"{sheet}，满分 {terms.full_points}"),
                    ("入选最低分", f"{terms.passing} 分"),
                    ("评委", f"每份至少 {terms.reviewers} 名" + ("，去最高最低分" if terms.trimmed else "")),
                ]
            ),
            html.P(terms.rules, className="report-text") if terms.rules else None,
        ],
    )


def _panel(page: BatchPage) -> list[Any]:
    if not (page.may_manage or page.seats):
        return []
    rows = [
        html.Li(f"{one.name}，已评 {one.scored}/{one.expected}", title=f"{fmt.iso_date(one.since)} 聘请")
        for one in page.seats
    ]
    body: list[Any] = [
        html.Ul(rows, className="reasons")
        if rows
        else empty(EmptyReason.NOTHING_DUE, "请在评审前聘请评委。", title="还没有评委")
    ]
    if page.may_manage and not page.selected:
        people = forms.several("programme-seat-people", page.candidates, "选择评委")
        body.append(act("programme-seat", "聘请", [forms.field("增聘评委", people)]))
        if page.seats:
            seated = [(one.user_id, one.name) for one in page.seats]
            body.append(
                folded(
                    "解聘评委",
                    act(
                        "programme-unseat",
                        "解聘",
                        [
                            forms.field(
                                "评委", forms.choice("programme-unseat-person", seated, empty="请选择")
                            ),
                            forms.field(
                                "原因",
                                forms.reason("programme-unseat-reason", "将记入评审组记录"),
                                required=True,
                            ),
                        ],
                    ),
                )
            )
    return [card(f"评审组 {len(rows)} 人", body, note="本人、同部门及登记回避的评委不参加该份申报的评审")]


def _files(page: BatchPage) -> list[Any]:
    return [
        card("认定文件", attachment_panel(page.decision, empty="还没有认定文件。")),
        card("批次文件", attachment_panel(page.files, empty="还没有通知、办法等文件。")),
    ]
