"""Code lists that facts choose from: which there are, and the entries they begin with.

A fact keeps the code; what it is called may change, and an entry that is retired stays readable wherever it
was chosen. Entries are never deleted.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry as of a day. ``active`` is False once it may no longer be chosen."""

    code: str
    label: str
    position: int
    active: bool = True
    note: str = ""


@dataclass(frozen=True, slots=True)
class Dictionary:
    """A code list: what it is for, and its entries until administrators change them."""

    code: str
    name: str
    purpose: str
    standard: tuple[Entry, ...] = ()


def _numbered(*labels: tuple[str, str]) -> tuple[Entry, ...]:
    return tuple(Entry(code, label, number) for number, (code, label) in enumerate(labels, 1))


WORK_STOP_REASONS = "work_stop_reasons"
MONEY_SOURCES = "money_sources"
DOUBT_REASONS = "doubt_reasons"
DISCIPLINES = "disciplines"

DICTIONARIES: tuple[Dictionary, ...] = (
    Dictionary(
        WORK_STOP_REASONS,
        "项目暂停、取消原因",
        "馆领导暂停或取消项目时选择，便于归类统计",
        _numbered(
            ("funds", "资金未落实"),
            ("premises", "场地条件不具备"),
            ("policy", "政策或上级要求调整"),
            ("prerequisite", "前置工作未完成"),
            ("staff", "人员力量不足"),
            ("merged", "并入其他项目"),
            ("other", "其他"),
        ),
    ),
    Dictionary(
        "shortfall_reasons",
        "未达标原因",
        "指标未达到目标时选择，供指标填报使用",
        _numbered(
            ("closed", "闭馆"),
            ("equipment", "设备故障"),
            ("events", "活动影响"),
            ("definition", "口径变化"),
            ("other", "其他"),
        ),
    ),
    Dictionary(
        "cancel_reasons",
        "活动取消原因",
        "取消已安排的活动时选择，供活动与少儿服务使用",
        _numbered(
            ("weather", "天气原因"),
            ("venue", "场地原因"),
            ("speaker", "主讲人原因"),
            ("turnout", "报名人数不足"),
            ("other", "其他"),
        ),
    ),
    Dictionary(
        "media_levels",
        "媒体级别",
        "登记宣传报道时选择，供宣传营销使用",
        _numbered(
            ("central", "中央级"),
            ("province", "省级"),
            ("city", "市级"),
            ("industry", "行业"),
            ("new_media", "新媒体"),
            ("own", "自有"),
        ),
    ),
    Dictionary(
        MONEY_SOURCES,
        "资金来源",
        "填报项目经费时按来源分列",
        _numbered(
            ("city", "市财政"),
            ("district", "区财政"),
            ("province", "省级专项"),
            ("central", "中央专项"),
            ("society", "社会资金"),
            ("own", "自筹"),
            ("other", "其他"),
        ),
    ),
    Dictionary(
        DOUBT_REASONS,
        "存疑数据说明",
        "服务数据与往常差异较大时选择，由填报单位说明原因",
        _numbered(
            ("closed", "闭馆"),
            ("equipment", "设备故障"),
            ("events", "活动"),
            ("definition", "口径变化"),
            ("other", "其他"),
        ),
    ),
    Dictionary(
        DISCIPLINES,
        "学科专业",
        "登记人员所学专业时选择，供人员名册和人才结构使用",
        _numbered(
            ("library", "图书馆学"),
            ("information", "情报学"),
            ("archives", "档案学"),
            ("literature", "中国语言文学"),
            ("history", "历史学"),
            ("documents", "古典文献学"),
            ("computing", "计算机类"),
            ("education", "教育学"),
            ("art", "艺术设计"),
            ("media", "新闻传播学"),
            ("administration", "管理学"),
            ("finance", "经济与财会"),
            ("other", "其他"),
        ),
    ),
    Dictionary(
        "cadre_directions",
        "储备干部培养方向",
        "储备干部入库和设置需求时选择；规划 D02.2.2 点名优先补充少儿管理和技术两个方向",
        _numbered(
            ("children", "少儿管理"),
            ("technology", "技术"),
            ("general", "综合管理"),
            ("readers", "读者服务与阅读推广"),
            ("collections", "文献资源建设"),
            ("network", "总分馆管理"),
        ),
    ),
    Dictionary(
        "five_ones",
        "“五个一”事项",
        "“五个一”的五项内容由本馆确定，请在此录入，供人才培养使用",
    ),
)

BY_CODE = {dictionary.code: dictionary for dictionary in DICTIONARIES}


def merged(standard: Iterable[Entry], changed: Iterable[Entry]) -> tuple[Entry, ...]:
    """The entries in order: those of the beginning, replaced by what was recorded since, and new ones."""
    found = {entry.code: entry for entry in standard} | {entry.code: entry for entry in changed}
    return tuple(sorted(found.values(), key=lambda entry: (not entry.active, entry.position, entry.code)))
