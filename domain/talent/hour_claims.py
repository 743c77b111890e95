"""Claims of hours: what a person states of a training they took, and what is refused before anybody looks."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation

from domain.errors import Invalid
from domain.talent.hours import TENTH, Category, Mode, Tenths, hours_text
from domain.talent.staff import StaffMember

TEXT_LIMIT = 120
CERTIFICATE_LIMIT = 60
LONGEST_DAYS = 366
"""Days from the first to the last one of what one claim is about."""
_NUMBER = re.compile(r"[+−-]?\d{1,9}(\.\d{1,9})?")


@dataclass(frozen=True, slots=True)
class ClaimLimits:
    """The most hours of one claim, and of one day of it."""

    claim: int = 200
    day: int = 12


@dataclass(frozen=True, slots=True)
class ClaimTerms:
    """What a claim says. ``claimed`` in tenths, None while it was not filled in."""

    title: str
    category: Category
    mode: Mode
    claimed: Tenths | None
    started_on: date | None
    ended_on: date | None
    provider: str
    certificate: str = ""


@dataclass(frozen=True, slots=True)
class ClaimBody:
    """A claim that may be written: checked, cleaned, with its year, which is that of its last day."""

    title: str
    category: Category
    mode: Mode
    claimed: Tenths
    started_on: date
    ended_on: date
    provider: str
    certificate: str

    @property
    def year(self) -> int:
        """The year it counts for."""
        return self.ended_on.year


def read_hours(text: str, label: str = "学时") -> Tenths | None:
    """Hours as somebody typed them, in tenths; None for nothing. Raises Invalid saying how to write them."""
    typed = text.strip().removesuffix("学时").strip()
    if not typed:
        return None
    if not _NUMBER.fullmatch(typed):
        raise Invalid(f"{label}须填数字，如 8 或 7.5，请修改。", {"hours": "须为数字"})
    try:
        tenths = Decimal(typed.replace("−", "-")) * TENTH
    except InvalidOperation:
        raise Invalid(f"{label}须填数字，如 8 或 7.5，请修改。", {"hours": "须为数字"}) from None
    if tenths != tenths.to_integral_value():
        raise Invalid(f"{label}最多一位小数，您填的是 {typed}，请修改。", {"hours": "最多一位小数"})
    return int(tenths)


def checked(terms: ClaimTerms, member: StaffMember, today: date, limits: ClaimLimits) -> ClaimBody:
    """The claim as it may be written. Raises Invalid naming the field and what to do about it."""
    _complete(terms)
    title = _text(terms.title, "培训名称", "title", TEXT_LIMIT)
    provider = _text(terms.provider, "举办单位", "provider", TEXT_LIMIT)
    certificate = terms.certificate.strip()
    if len(certificate) > CERTIFICATE_LIMIT:
        raise Invalid(f"证书编号不超过 {CERTIFICATE_LIMIT} 字，请核对。", {"certificate": "过长"})
    started, ended = _days(terms, member, today)
    claimed = _hours(terms.claimed, (ended - started).days + 1, limits)
    return ClaimBody(title, terms.category, terms.mode, claimed, started, ended, provider, certificate)


def _complete(terms: ClaimTerms) -> None:
    """Whoever left several fields empty is told of all of them at once."""
    missing = {
        field: label
        for field, label, given in (
            ("title", "培训名称", terms.title.strip()),
            ("provider", "举办单位", terms.provider.strip()),
            ("started_on", "开始日期", terms.started_on),
            ("ended_on", "结束日期", terms.ended_on),
            ("hours", "学时", terms.claimed is not None),
        )
        if not given
    }
    if len(missing) > 1:
        raise Invalid(f"请填写{'、'.join(missing.values())}。", dict.fromkeys(missing, "必填"))


def _text(given: str, label: str, field: str, limit: int) -> str:
    text = " ".join(given.split())
    if not text:
        raise Invalid(f"请填写{label}。", {field: "必填"})
    if len(text) > limit:
        raise Invalid(f"{label}不超过 {limit} 字，现在有 {len(text)} 字，请精简。", {field: "过长"})
    return text


def _days(terms: ClaimTerms, member: StaffMember, today: date) -> tuple[date, date]:
    started, ended = terms.started_on, terms.ended_on
    if started is None or ended is None:
        raise Invalid("请填写培训的起止日期；只有一天的，起止填同一天。", {"started_on": "必填"})
    if ended < started:
        raise Invalid(f"结束日期 {ended} 早于开始日期 {started}，请核对。", {"ended_on": "早于开始日期"})
    if ended > today:
        raise Invalid(f"培训 {ended} 才结束，请在结束后再申报。", {"ended_on": "尚未结束"})
    if (ended - started).days >= LONGEST_DAYS:
        raise Invalid("一次培训的起止最多相隔一年，请核对日期，或分次申报。", {"ended_on": "超过一年"})
    if not member.serves_on(ended):
        raise Invalid(
            f"培训结束当天（{ended}）您不在本馆任职，不计入本馆学时。如名册上的入馆日期有误，请联系组织人事。",
            {"ended_on": "不在任职期内"},
        )
    return started, ended


def _hours(claimed: Tenths | None, days: int, limits: ClaimLimits) -> Tenths:
    if claimed is None:
        raise Invalid("请填写证书上的学时。", {"hours": "必填"})
    if claimed <= 0:
        raise Invalid("学时须大于 0，请按证书填写。", {"hours": "须大于 0"})
    if claimed > limits.claim * TENTH:
        raise Invalid(
            f"一次申报最多 {limits.claim} 学时，您填的是 {hours_text(claimed)} 学时。"
            "请核对证书上的学时（不是分钟，也不是累计数）；几次培训请分开申报。",
            {"hours": f"最多 {limits.claim}"},
        )
    if claimed > days * limits.day * TENTH:
        raise Invalid(
            f"培训共 {days} 天，按每天最多 {limits.day} 学时计，最多 {days * limits.day} 学时，"
            f"您填的是 {hours_text(claimed)} 学时。请核对学时和起止日期。",
            {"hours": f"{days} 天最多 {days * limits.day}"},
        )
    return claimed
