"""One person's part in a work: what it is, its proofs, and the decision on it."""

from __future__ import annotations

from typing import Any

from dash import dcc, html

from components import formatting as fmt
from components import forms
from components.attachments import attachment_panel
from components.cards import card, facts, page_head
from components.conflict import notice
from components.labels.talent_cultivation import ACHIEVEMENT_KINDS, ACHIEVEMENT_LEVELS, SHARE_STATES
from pages.frame import PageRequest, told
from pages.talent.achievements.parts import PATH, told_of
from pages.talent.cultivation.parts import act_card, area, id_of, tag
from services.talent.achievement_reading import AchievementPage, achievement_page
from services.talent.achievements import GONE, State

DONE = {
    "submit": "已提交，待组织人事核定。请上传证明材料。",
    "approve": "已核定，计入成果统计，本人会收到通知。",
    "return": "已退回，本人会收到通知。",
    "recall": "已撤回，修改后可重新提交。",
    "correct": "已更正。",
}


def build(asked: PageRequest) -> list[Any]:
    """The page of the share in the address; ``?act=correct`` opens the form to correct the work."""
    page = achievement_page(asked.context, asked.actor, id_of(asked, "share", GONE), asked.wanted)
    line = page.line
    terms, here = line.achievement.terms, f"{PATH}/{line.share.share_id}"
    return [
        dcc.Store(id="share-id", data=line.share.share_id),
        page_head(
            terms.title,
            sub=html.Span([f"{told_of(terms)} ", tag(SHARE_STATES[line.state])]),
            actions=_actions(asked, page, here),
            trail=[dcc.Link("人才成果", href=asked.href(PATH)), "成果"],
        ),
        *told(asked, DONE),
        *_doubts(page),
        html.Div(
            [
                html.Div(
                    [*_correct(asked, page, asked.href(here)), _proofs(page), *_decision(page)],
                    className="stack span-8",
                ),
                html.Div([_facts(page)], className="stack span-4"),
            ],
            className="columns",
        ),
    ]


def _actions(asked: PageRequest, page: AchievementPage, here: str) -> list[Any]:
    found = []
    if page.line.own and page.is_default and page.line.state in (State.RETURNED, State.RECALLED):
        found.append(dcc.Link("修改后重新提交", href=asked.href(f"{here}/edit"), className="btn-main"))
    if page.may_correct:
        found.append(dcc.Link("更正成果信息", href=asked.href(here, act="correct"), className="btn-line"))
    return found


def _doubts(page: AchievementPage) -> list[Any]:
    found = [
        notice(
            f"与已登记的{told_of(terms)}“{terms.title}”（{fmt.iso_date(terms.achieved_on)}）"
            f"名称相近 {percent}%，疑似重复，请核对后再核定。",
            "warning",
        )
        for terms, percent in page.line.likeness[:3]
    ]
    if page.line.state is State.RETURNED and page.line.reason:
        found.append(notice(f"退回原因：{page.line.reason}", "warning"))
    return found


def _proofs(page: AchievementPage) -> Any:
    count = len(page.files.items)
    title = f"证明材料 {count} 份" if count else "还没有证明材料"
    note = "录用或发表页、立项书、证书、文件等，由本人上传"
    return card(title, attachment_panel(page.files), note=note)


def _decision(page: AchievementPage) -> list[Any]:
    found: list[Any] = []
    if page.may_decide:
        body = [
            dcc.Location(id="share-decide-done", refresh="callback-nav"),
            forms.field("退回原因", area("share-reason", "退回时必填，写明要补充或修改什么", rows=2)),
            forms.message("share-decide-message"),
            html.Div(
                [
                    html.Button("核定", id="share-approve", className="btn-main", n_clicks=0),
                    html.Button("退回", id="share-return", className="btn-line", n_clicks=0),
                ],
                className="actions",
            ),
        ]
        found.append(card("核定成果", html.Div(body, className="form"), className="card-call"))
    if page.may_recall:
        body = [
            dcc.Location(id="share-recall-done", refresh="callback-nav"),
            forms.message("share-recall-message"),
            html.Div(
                html.Button("撤回", id="share-recall", className="btn-line", n_clicks=0), className="actions"
            ),
        ]
        found.append(card("核定前可以撤回修改", html.Div(body, className="form")))
    return found


def _facts(page: AchievementPage) -> Any:
    line = page.line
    terms = line.achievement.terms
    rows: list[tuple[str, Any]] = [
        ("完成人", line.name),
        ("部门", line.department),
        ("本人排名", f"第 {line.share.rank} 完成人"),
        ("类型", ACHIEVEMENT_KINDS[terms.kind]),
        ("级别", ACHIEVEMENT_LEVELS[terms.level]),
        ("取得日期", fmt.iso_date(terms.achieved_on)),
        ("发表或授予单位", terms.issuer),
    ]
    if line.others:
        others = [html.Div(f"第 {rank} 完成人：{name}") for rank, name in line.others]
        rows.append(("合作者", others))
    return card("成果信息", facts(rows))


def _correct(asked: PageRequest, page: AchievementPage, back: str) -> list[Any]:
    if asked.text("act") != "correct" or not page.may_correct:
        return []
    work = page.line.achievement
    kinds = [(kind.value, words) for kind, words in ACHIEVEMENT_KINDS.items()]
    levels = [(level.value, words) for level, words in ACHIEVEMENT_LEVELS.items()]
    fields = [
        dcc.Store(id="cultivation-correct-work", data=work.achievement_id),
        dcc.Store(id="cultivation-correct-version", data=work.version),
        forms.field(
            "成果名称", forms.text("cultivation-correct-title", work.terms.title, limit=400), required=True
        ),
        html.Div(
            [
                forms.field("类型", forms.choice("cultivation-correct-kind", kinds, work.terms.kind.value)),
                forms.field(
                    "级别", forms.choice("cultivation-correct-level", levels, work.terms.level.value)
                ),
                forms.field(
                    "取得日期", forms.day("cultivation-correct-day", work.terms.achieved_on), required=True
                ),
                forms.field(
                    "发表或授予单位",
                    forms.text("cultivation-correct-issuer", work.terms.issuer, limit=400),
                    required=True,
                ),
            ],
            className="field-grid",
        ),
        forms.field("更正原因", area("cultivation-correct-reason", "将记入变更台账", rows=2), required=True),
    ]
    return [act_card("cultivation-correct", "更正成果信息", fields, "保存更正", back, "对所有完成人生效")]
