"""What stands before the first heading: the plan's title, its document number, whose it is and its years."""

from __future__ import annotations

import re
from collections.abc import Sequence

from domain.plan_document.model import DocumentHead, SourceLine
from domain.plan_document.numbers import chinese_number, mark_of

TITLE_LENGTH = 120
LOOKED_AT = 40
"""Lines from the beginning in which these are looked for."""

_NUMBER = re.compile(r"[\u4e00-\u9fff]{1,12}[〔\[（(【]\s*(?:19|20)\d{2}\s*[〕\]）)】]\s*第?\s*\d{1,4}\s*号")
_QUOTED = re.compile(r"《([^《》]{4,80}(?:规划|计划|纲要|方案)(?:纲要|（[^（）]*）)?)》")
_PLAIN = re.compile(r"[^。；，,]{3,80}(?:规划|规划纲要|计划|行动计划|实施方案)(?:（[^（）]*）)?")
_YEARS = re.compile(r"((?:19|20)\d{2})\s*年?\s*[-—–~～至到]{1,2}\s*((?:19|20)\d{2})\s*年?")
_FIVE_YEARS = re.compile(r"[“\"]?([一二三四五六七八九十]{1,3})五[”\"]?(?:时期|期间|规划|发展)")
_OWNER = re.compile(r"^(.{2,40}?(?:馆|局|院|中心|政府|委员会|学校|大学|公司|协会|学会))")


def head_of(lines: Sequence[SourceLine]) -> DocumentHead:
    """What the first lines say; what they do not say stays empty. ``lines`` are without the empty ones."""
    texts = [" ".join(line.text.split()).lstrip("# ") for line in lines[:LOOKED_AT]]
    above: list[str] = []
    for text in texts:
        if mark_of(text) is not None and above:
            break
        above.append(text)
    title = _title(above)
    number = next((found[0] for text in above if (found := _NUMBER.search(text))), "")
    first, last = _years(title, above)
    return DocumentHead(
        title[:TITLE_LENGTH], re.sub(r"\s", "", number), _organisation(title, above), first, last
    )


def _title(above: Sequence[str]) -> str:
    for text in above:
        if _PLAIN.fullmatch(text) and not text.startswith(("关于", "附件")):
            return text
    for text in above:
        if found := _QUOTED.search(text):
            return found[1]
    return ""


def _organisation(title: str, above: Sequence[str]) -> str:
    found = _OWNER.match(title)
    if found:
        return found[1]
    return next((text for text in above if _OWNER.fullmatch(text)), "")


def _years(title: str, above: Sequence[str]) -> tuple[int | None, int | None]:
    five = _FIVE_YEARS.search(title)
    number = chinese_number(five[1]) if five else None
    if number is not None and number > 5:
        # From the sixth (1981) on each begins in a year that ends in 1 or 6.
        return 1951 + 5 * number, 1955 + 5 * number
    for text in (title, *above):
        found = _YEARS.search(text)
        if found and 0 < int(found[2]) - int(found[1]) <= 20:
            return int(found[1]), int(found[2])
    return None, None
