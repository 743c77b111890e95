"""Lines and columns of totals: recognised, so that they are checked against what they add up and left out."""

from __future__ import annotations

import re
from enum import StrEnum
from functools import lru_cache

from domain.network.importing.names import clean_name

_WORDS = re.compile(
    r"(?:(?:全市|全区|全年|全网|本年|年度|各馆|分馆|季度|半年|系统|全系统)*"
    r"(?:合计|总计|共计|总和|总数|汇总|累计)(?:数|值)?(?:\(.*\))?"
    r"|(?:\d{1,2}月?\s*[-—~至到]\s*)?\d{1,2}月累计|年累计|本年累计|全年|全年累计"
    r"|(?:grand\s*)?totals?|sum|ytd|year[\s-]*to[\s-]*date|full\s*year|all\s*(?:branches|libraries|locations)"
    r"|(?:system|network|city|annual)[\s-]*totals?)",
    re.IGNORECASE,
)
_PARTIAL = re.compile(r"(?:.{0,12})(?:小计)(?:\(.*\))?|sub[\s-]*totals?|.{0,12}区合计", re.IGNORECASE)
_MEAN = re.compile(r"(?:月|年)?(?:平均|均值|月均|日均)(?:数|值)?|average|avg\.?|mean|median", re.IGNORECASE)
_CHANGE = re.compile(r"(?:同比|环比|增长率|增幅|占比|比重).{0,8}|%|% ?change|growth|share", re.IGNORECASE)
_NOTE = re.compile(
    r"(?:注|备注|说明|附注|数据来源|来源|制表|填表|审核|单位负责人|note|source|prepared|\*|※).*",
    re.IGNORECASE | re.DOTALL,
)


class TotalKind(StrEnum):
    """What a line or column adds up; MEAN and CHANGE stand for nothing that is added."""

    TOTAL = "total"
    PARTIAL = "partial"
    MEAN = "mean"
    CHANGE = "change"


@lru_cache(maxsize=20_000)
def total_kind(text: str) -> TotalKind | None:
    """Which kind of total a header or a name announces; None for anything else."""
    plain = clean_name(text)
    if not plain or len(plain) > 30:
        return None
    joined = plain.replace(" ", "") if not plain.isascii() else plain
    for kind, pattern in (
        (TotalKind.PARTIAL, _PARTIAL),
        (TotalKind.TOTAL, _WORDS),
        (TotalKind.MEAN, _MEAN),
        (TotalKind.CHANGE, _CHANGE),
    ):
        if pattern.fullmatch(joined):
            return kind
    return None


def is_note(text: str) -> bool:
    """Whether a line whose only text this is explains the table and is no part of it."""
    plain = text.strip()
    return bool(_NOTE.match(plain)) and (len(plain) > 4 or plain[:1] in "注*※")
