"""学时计算办法: how hours are counted, in words and by the year's own numbers."""

from __future__ import annotations

from typing import Any

from dash import dcc, html

from components.cards import card, page_head
from pages.frame import PageRequest
from pages.talent.hours.years import conversion_table
from pages.talent.years import year_of
from services.talent.hours_reading import HourRule, hours_method, hours_text
from services.talent.register import GROUP_NAMES, StaffGroup

SOURCE = "《专业技术人员继续教育规定》（人力资源和社会保障部令第25号）；折算和上限由本馆设定"


def build(asked: PageRequest) -> list[Any]:
    """The page for the year in the address."""
    year, rule = hours_method(asked.context, asked.actor, year_of(asked))
    return [
        page_head("学时计算办法", trail=[dcc.Link("我的学时", href=asked.href("/talent/hours"))]),
        html.Div(
            [
                card(f"{year} 年怎么算", _steps(rule), source=SOURCE),
                card(
                    "折算比例和年度上限",
                    conversion_table(rule),
                    note="折算按培训结束日有效的规则，已认定的不重新折算",
                ),
                card("例", _examples(rule)),
            ],
            className="stack",
        ),
    ]


def _steps(rule: HourRule) -> Any:
    groups = "、".join(GROUP_NAMES[group] for group in StaffGroup if group in rule.groups)
    share = f"{rule.share.numerator}/{rule.share.denominator}"
    carry = (
        f"上年度超出要求的学时，最多 {hours_text(rule.carry)} 学时可结转到本年度，先结转专业科目；"
        "结转来的不再结转。"
        if rule.carry
        else "上年度超出要求的学时不结转到本年度。"
    )
    steps = (
        f"要求：{groups}人员每年 {hours_text(rule.target)} 学时，其中专业科目不少于 {share}"
        f"（{hours_text(int(rule.target * rule.share))} 学时）。",
        "折算：申报、考勤和交流报告的学时，按方式和科目的折算比例计为认定学时，精确到 0.1 学时，逢半进位。",
        "上限：同一方式和科目全年合计超过年度上限的，超过部分不计入。",
        "按月折算：只计整月在职的月份，扣除整月请假的月份；要求＝年度学时 × 计月数 ÷ 12，"
        "不足 0.1 学时的进为 0.1。"
        "月中入职或离职的当月不计；当月只要有一天在岗（请假未满整月）就计。",
        carry,
        "判定：合计学时和专业科目学时都达到要求的为达标；专业科目以要求学时为基数计算。",
        "关账：年度结束后由组织人事关账，每个人的学时、要求和结论随之固定。关账后补记或更正另记一条，注明原因，"
        "按关账时的规则重新合计，关账时的数字仍可查看。",
    )
    return html.Ol([html.Li(step) for step in steps])


def _examples(rule: HourRule) -> Any:
    half = -(-rule.target * 6 // 12)
    lines = (
        f"7 月 1 日入职：计 6 个月，要求 {hours_text(half)} 学时。",
        "3 月 16 日至 8 月 15 日休产假：4、5、6、7 月为整月请假，计 8 个月。",
        "专业科目网络学习，证书 40 学时，折算比例 0.5：认定 20 学时。",
    )
    return html.Ul([html.Li(line) for line in lines], className="reasons")
