"""One claim: what is claimed, the certificate, how far it is; for its author and those who recognise."""

from __future__ import annotations

from typing import Any

from dash import dcc, html

from components import formatting as fmt
from components import forms
from components.attachments import attachment_panel
from components.cards import card, facts, page_head
from components.confirmation import confirming
from components.conflict import notice
from components.labels import WORKFLOW_ACTIONS
from components.labels.talent_hours import CATEGORIES, CLAIM_ACTIONS, MODES
from pages.frame import PageRequest, told
from pages.talent.hours.claim_form import claim_fields
from pages.talent.hours.parts import STATES, verdict
from server.guard import NotFound
from services.talent.hours_queue import ClaimPage, State, claim_page, hours_text, new_claim_limits
from services.talent.hours_reading import WHOLE

DONE = {
    "save": "已保存。请上传证书，再提交认定。",
    "submit": "已提交，等待组织人事认定。",
    "approve": "已认定，学时已计入。",
    "return": "已退回，申报人会收到通知。",
    "recall": "已撤回，修改后可再次提交。",
}
ACTIONS = {**WORKFLOW_ACTIONS, **CLAIM_ACTIONS}


OWN = "/talent/hours/claim"
QUEUE = "/talent/claims"
GONE = "没有这份学时申报，请从列表进入。"


def build_own(asked: PageRequest) -> list[Any]:
    """The claim in the address, or without one the form for a new claim."""
    text = asked.text("claim", 40)
    back = [dcc.Link("我的学时", href=asked.href("/talent/hours"))]
    if not text:
        return [page_head("申报学时", trail=back), _new(asked)]
    return _page(asked, text, back)


def build_to_decide(asked: PageRequest) -> list[Any]:
    """The claim in the address for those who recognise."""
    return _page(asked, asked.text("claim", 40), [dcc.Link("学时认定", href=asked.href(QUEUE))])


def _page(asked: PageRequest, text: str, back: list[Any]) -> list[Any]:
    if not (text.isascii() and text.isdigit() and len(text) < 19):
        raise NotFound(GONE)
    page = claim_page(asked.context, asked.actor, int(text))
    claim = page.line.claim
    return [
        page_head(
            "学时申报",
            sub=html.Span([f"{claim.title}　", verdict(STATES[claim.state])]),
            trail=back,
        ),
        *told(asked, DONE),
        dcc.Store(id="claim-id", data=claim.id),
        dcc.Store(id="claim-version", data=claim.version),
        html.Div(
            [
                *_returned(page),
                *([_form(page)] if page.may_edit else [_facts(page)]),
                _files(page),
                *([_submit()] if page.may_edit else []),
                *([_recall()] if page.may_recall else []),
                *([_decide(page)] if page.may_decide else []),
                *([_discard()] if page.may_edit else []),
                _steps(page),
            ],
            className="stack",
        ),
    ]


def _new(asked: PageRequest) -> Any:
    limits = new_claim_limits(asked.context, asked.actor)
    form = html.Div(
        [
            dcc.Location(id="claim-made", refresh="callback-nav"),
            *claim_fields("claim-new", None, limits),
            forms.message("claim-new-message"),
            html.Div(
                html.Button("下一步：上传证书", id="claim-new-save", className="btn-main", n_clicks=0),
                className="actions",
            ),
        ],
        className="form",
    )
    return card("培训和学时", form, note="培训结束后申报；保存后上传证书，再提交组织人事认定")


def _returned(page: ClaimPage) -> list[Any]:
    if page.line.claim.state is not State.RETURNED:
        return []
    told = f"这份申报已退回：{page.line.reason.rstrip('。')}。"
    if page.may_edit:
        told += "修改或补充证书后可以再次提交。"
    return [notice(told, "warning")]


def _form(page: ClaimPage) -> Any:
    body = html.Div(
        [
            dcc.Location(id="claim-saved", refresh="callback-nav"),
            *claim_fields("claim", page.line.claim, page.limits),
            forms.message("claim-message"),
            html.Div(
                html.Button("保存修改", id="claim-save", className="btn-line", n_clicks=0),
                className="actions",
            ),
        ],
        className="form",
    )
    return card("申报内容", body, note=_conversion(page))


def _conversion(page: ClaimPage) -> str:
    if page.factor == WHOLE:
        return "按当年规则不折算"
    return f"按当年规则 ×{page.factor / WHOLE:g} 折算为 {hours_text(page.line.converted)} 学时"


def _facts(page: ClaimPage) -> Any:
    line = page.line
    claim = line.claim
    rows: list[tuple[str, Any]] = [
        ("申报人", f"{line.name}（{line.department}）"),
        ("培训名称", claim.title),
        ("举办单位", claim.provider),
        ("起止日期", f"{claim.started_on} 至 {claim.ended_on}"),
        ("科目、方式", f"{CATEGORIES[claim.category]}，{MODES[claim.mode]}"),
        ("申报学时", f"{hours_text(claim.claimed)} 学时"),
        ("证书编号", claim.certificate or "未填"),
    ]
    if page.recognised is not None:
        rows.append(("认定学时", f"{hours_text(page.recognised)} 学时"))
    if page.assessment is not None:
        found = page.assessment
        rows.append(("核定为", f"{CATEGORIES[found.category]}，{MODES[found.mode]}：{found.note}"))
    return card("申报内容", facts(rows), note=_conversion(page))


def _files(page: ClaimPage) -> Any:
    told_empty = "还没有上传证书。请上传照片、扫描件或 PDF。" if page.may_edit else "没有证书。"
    return card("证书", attachment_panel(page.files, empty=told_empty))


def _submit() -> Any:
    body = html.Div(
        [
            dcc.Location(id="claim-submitted", refresh="callback-nav"),
            html.P("提交时一并保存上面填写的内容；提交后由组织人事认定，认定前可以撤回。"),
            forms.message("claim-submit-message"),
            html.Div(
                html.Button("提交认定", id="claim-submit", className="btn-main", n_clicks=0),
                className="actions",
            ),
        ],
        className="form",
    )
    return card("提交", body)


def _recall() -> Any:
    body = html.Div(
        [
            dcc.Location(id="claim-recalled", refresh="callback-nav"),
            forms.message("claim-recall-message"),
            html.Div(
                html.Button("撤回", id="claim-recall", className="btn-line", n_clicks=0), className="actions"
            ),
        ],
        className="form",
    )
    return card("等待认定", body, note="如需修改，请先撤回")


def _decide(page: ClaimPage) -> Any:
    claim = page.line.claim
    body = html.Div(
        [
            dcc.Location(id="claim-decided", refresh="callback-nav"),
            html.Div(
                [
                    forms.field(
                        "核定科目", forms.choice("assess-category", CATEGORIES.items(), claim.category.value)
                    ),
                    forms.field("核定方式", forms.choice("assess-mode", MODES.items(), claim.mode.value)),
                    forms.field(
                        "认定学时",
                        forms.text("assess-hours", limit=40, placeholder=hours_text(page.line.converted)),
                        hint="留空即按折算后的学时认定",
                    ),
                ],
                className="field-grid",
            ),
            forms.field(
                "核定理由或退回原因",
                forms.reason("assess-reason", "核定与申报不一致时、退回时必填，申报人会看到"),
            ),
            forms.message("claim-decide-message"),
            html.Div(
                [
                    html.Button("认定", id="claim-approve", className="btn-main", n_clicks=0),
                    html.Button("退回", id="claim-return", className="btn-line", n_clicks=0),
                ],
                className="actions",
            ),
        ],
        className="form",
    )
    return card("认定", body, note=f"申报 {hours_text(claim.claimed)} 学时，{_conversion(page)}")


def _discard() -> Any:
    asks = confirming(
        "claim-discard",
        "删除这份申报",
        [html.P("删除后不再显示，证书一并失效；已认定的申报不能删除。")],
        with_reason=False,
    )
    body = html.Details(
        [
            html.Summary("删除申报"),
            html.Div([dcc.Location(id="claim-discarded", refresh="callback-nav"), *asks], className="form"),
        ],
        className="form-details",
    )
    return card("不再申报", body)


def _steps(page: ClaimPage) -> Any:
    if not page.steps:
        return card("办理过程", html.P("尚未提交。"))
    rows = [
        html.Li(
            f"{fmt.local_moment(step.at)}　{step.by}　{ACTIONS[step.action].text}"
            + (f"：{step.reason}" if step.reason else "")
        )
        for step in page.steps
    ]
    return card("办理过程", html.Ul(rows, className="reasons"))
