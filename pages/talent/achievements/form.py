"""登记成果 and 修改成果: one form."""

from __future__ import annotations

from typing import Any

from dash import dcc, html

from components import forms
from components.cards import card, page_head
from components.conflict import notice
from components.labels.talent_cultivation import ACHIEVEMENT_KINDS, ACHIEVEMENT_LEVELS
from pages.frame import PageRequest
from pages.talent.achievements.parts import PATH
from pages.talent.cultivation.parts import id_of
from services.talent.achievement_reading import AchievementForm, achievement_form
from services.talent.achievements import GONE

YES, NO = "yes", "no"


def build_new(asked: PageRequest) -> list[Any]:
    """The form for a new achievement."""
    return _page(asked, achievement_form(asked.context, asked.actor, None), "登记成果", asked.href(PATH))


def build_edit(asked: PageRequest) -> list[Any]:
    """The form for one that came back."""
    share_id = id_of(asked, "part", GONE)
    form = achievement_form(asked.context, asked.actor, share_id)
    return _page(asked, form, "修改成果", asked.href(f"{PATH}/{share_id}"))


def _page(asked: PageRequest, form: AchievementForm, title: str, back: str) -> list[Any]:
    terms = form.terms
    kinds = [(kind.value, words) for kind, words in ACHIEVEMENT_KINDS.items()]
    levels = [(level.value, words) for level, words in ACHIEVEMENT_LEVELS.items()]
    joint = [(NO, "另立一项"), (YES, "与他人已登记的成果合并")]
    fields = html.Div(
        [
            forms.field(
                "成果名称",
                forms.text(
                    "achievement-title",
                    terms.title if terms else "",
                    limit=400,
                    placeholder="按证书、刊物或文件上的全称填写",
                ),
                required=True,
            ),
            html.Div(
                [
                    forms.field(
                        "类型",
                        forms.choice(
                            "achievement-kind", kinds, terms.kind.value if terms else None, empty="请选择"
                        ),
                        required=True,
                    ),
                    forms.field(
                        "级别",
                        forms.choice(
                            "achievement-level", levels, terms.level.value if terms else None, empty="请选择"
                        ),
                        required=True,
                        hint="按发表、立项、颁奖或发布单位的级别",
                    ),
                    forms.field(
                        "本人排名",
                        forms.number("achievement-rank", form.rank, step=1),
                        required=True,
                        hint="独立完成或第一作者填 1",
                    ),
                ],
                className="field-grid",
            ),
            html.Div(
                [
                    forms.field(
                        "取得日期",
                        forms.day("achievement-day", terms.achieved_on if terms else None),
                        required=True,
                    ),
                    forms.field(
                        "发表或授予单位",
                        forms.text(
                            "achievement-issuer",
                            terms.issuer if terms else "",
                            limit=400,
                            placeholder="刊物、出版社，或立项、颁奖、发布单位",
                        ),
                        required=True,
                    ),
                    forms.field(
                        "合作成果",
                        forms.choice("achievement-linked", joint, NO),
                        hint="合作者已登记同一成果时选“合并”，名称等以先登记的为准",
                    ),
                ],
                className="field-grid",
            ),
            forms.message("achievement-message"),
            html.Div(
                [
                    html.Button("提交", id="achievement-save", className="btn-main", n_clicks=0),
                    dcc.Link("取消", href=back, className="btn-line"),
                ],
                className="actions",
            ),
        ],
        className="form",
    )
    told = [notice(f"退回原因：{form.reason}")] if form.reason else []
    note = "提交后在成果页上传证明材料；没有证明材料的不能核定"
    return [
        dcc.Store(id="achievement-share", data=form.share_id),
        dcc.Location(id="achievement-done", refresh="callback-nav"),
        page_head(title, trail=[dcc.Link("人才成果", href=asked.href(PATH)), title]),
        *told,
        card("成果信息", fields, note=note),
    ]
