"""Exchange, shadowing and secondment: one's time at a host library, and the report that earns its hours."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from domain.errors import Invalid
from domain.talent.hours import Category, Mode
from domain.workflow import State

HOST_LIMIT = 100
PURPOSE_LIMIT = 1000
REPORT_LIMIT = 5000
REPORT_LEAST = 20
MOST_TENTHS = 9_000
LONGEST_DAYS = 3 * 366
EARLIEST, FURTHEST_DAYS = date(2000, 1, 1), 2 * 366


class ExchangeKind(StrEnum):
    """What brings somebody to another library."""

    EXCHANGE = "exchange"
    SHADOWING = "shadowing"
    SECONDMENT = "secondment"


KIND_NAMES: Mapping[ExchangeKind, str] = {
    ExchangeKind.EXCHANGE: "馆员交换",
    ExchangeKind.SHADOWING: "跟班培训",
    ExchangeKind.SECONDMENT: "挂职锻炼",
}
MODES: Mapping[ExchangeKind, Mode] = {
    ExchangeKind.EXCHANGE: Mode.EXCHANGE,
    ExchangeKind.SHADOWING: Mode.SHADOWING,
    ExchangeKind.SECONDMENT: Mode.SECONDMENT,
}
"""As which mode the hours of each kind count."""


class ExchangeState(StrEnum):
    """Where an exchange stands."""

    PLANNED = "planned"
    UNDER_WAY = "under_way"
    REPORT_DUE = "report_due"
    REPORTED = "reported"
    RETURNED = "returned"
    ACCEPTED = "accepted"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class ExchangeTerms:
    """An exchange as a form gives it, and as it is kept; ``tenths`` are the hours its report earns."""

    staff_id: int
    kind: ExchangeKind
    host: str
    position: str
    from_day: date
    to_day: date
    category: Category
    tenths: int
    purpose: str = ""
    cancelled: bool = False


@dataclass(frozen=True, slots=True)
class Report:
    """What the person wrote about it, and where that stands."""

    report_id: int
    text: str
    author_id: int
    submitted_on: date
    state: State
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Exchange:
    """An exchange with its latest report at a point of view."""

    exchange_id: int
    terms: ExchangeTerms
    version: int
    report: Report | None = None

    def state(self, today: date) -> ExchangeState:
        """Where it stands on a day."""
        if self.terms.cancelled:
            return ExchangeState.CANCELLED
        if self.report is not None:
            if self.report.state is State.APPROVED:
                return ExchangeState.ACCEPTED
            if self.report.state is State.SUBMITTED:
                return ExchangeState.REPORTED
            if self.report.state is State.RETURNED:
                return ExchangeState.RETURNED
        if today < self.terms.from_day:
            return ExchangeState.PLANNED
        return ExchangeState.UNDER_WAY if today <= self.terms.to_day else ExchangeState.REPORT_DUE

    @property
    def accepted(self) -> bool:
        """Whether its report was accepted, which earns the hours."""
        return not self.terms.cancelled and self.report is not None and self.report.state is State.APPROVED


def checked(terms: ExchangeTerms, today: date) -> ExchangeTerms:
    """The terms with texts trimmed. Raises Invalid naming the faulty field."""
    host, position = terms.host.strip(), terms.position.strip()
    purpose = terms.purpose.strip()
    if not host:
        raise Invalid("请填写接收单位。", {"host": "必填"})
    if max(len(host), len(position)) > HOST_LIMIT:
        raise Invalid(f"接收单位、岗位各不超过 {HOST_LIMIT} 字，请精简。", {"host": "过长"})
    if len(purpose) > PURPOSE_LIMIT:
        raise Invalid(
            f"任务与目标不超过 {PURPOSE_LIMIT} 字，现在有 {len(purpose)} 字，请精简。", {"purpose": "过长"}
        )
    if terms.to_day < terms.from_day:
        raise Invalid("结束日期早于开始日期，请调整。", {"to_day": "早于开始日期"})
    if (terms.to_day - terms.from_day).days >= LONGEST_DAYS:
        raise Invalid("一次交流不超过三年，请核对日期。", {"to_day": "过长"})
    if not EARLIEST <= terms.from_day <= today + timedelta(days=FURTHEST_DAYS):
        raise Invalid("开始日期超出范围，最迟两年以内，请核对。", {"from_day": "超出范围"})
    if not 0 <= terms.tenths <= MOST_TENTHS:
        raise Invalid(f"学时须在 0 至 {MOST_TENTHS // 10} 之间，请修改。", {"hours": "超出范围"})
    return replace(terms, host=host, position=position, purpose=purpose)


def check_overlap(terms: ExchangeTerms, others: Iterable[ExchangeTerms]) -> None:
    """Raise Invalid when the same person is elsewhere on one of the days already."""
    for other in others:
        if other.cancelled or other.staff_id != terms.staff_id:
            continue
        if other.from_day <= terms.to_day and terms.from_day <= other.to_day:
            raise Invalid(
                f"与已登记的“{other.host}”（{other.from_day} 至 {other.to_day}）时间重叠，请调整日期。",
                {"from_day": "时间重叠"},
            )


def check_report(found: Exchange, text: str, today: date) -> str:
    """The report, trimmed. Raises Invalid unless it can be handed in today."""
    state = found.state(today)
    if state is ExchangeState.CANCELLED:
        raise Invalid("这次交流已取消，不用提交报告。")
    if state is ExchangeState.REPORTED:
        raise Invalid("报告已经提交，正在等待审核。如需修改，请先撤回。")
    if state is ExchangeState.ACCEPTED:
        raise Invalid("报告已审核通过，不能再改。如有错误，请联系组织人事。")
    if today < found.terms.from_day:
        raise Invalid(f"交流 {found.terms.from_day} 开始，开始后才能提交报告。")
    said = text.strip()
    if len(said) < REPORT_LEAST:
        raise Invalid(f"报告至少 {REPORT_LEAST} 字：学到什么、带回什么、准备怎么用。", {"text": "过短"})
    if len(said) > REPORT_LIMIT:
        raise Invalid(
            f"报告不超过 {REPORT_LIMIT} 字，现在有 {len(said)} 字，请精简或作为附件上传。", {"text": "过长"}
        )
    return said
