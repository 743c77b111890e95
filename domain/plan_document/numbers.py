"""Numbers before headings as they are usually written: 第一章, 一、, （一）, 1., 1.1, （1）, ①, 专题1."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

LARGEST = 999
"""Nothing is numbered beyond this; a greater number is a year or a quantity."""


class Scheme(StrEnum):
    """Ways of numbering headings, from the outermost in. ``STYLE`` has no number: a style makes it one."""

    PART = "part"
    CHAPTER = "chapter"
    SECTION = "section"
    CHINESE = "chinese"
    CHINESE_BRACKETS = "chinese_brackets"
    ARABIC = "arabic"
    DECIMAL_2 = "decimal_2"
    DECIMAL_3 = "decimal_3"
    ARABIC_BRACKETS = "arabic_brackets"
    CIRCLED = "circled"
    TOPIC = "topic"
    STYLE = "style"


RANKS: Mapping[Scheme, int] = {scheme: rank for rank, scheme in enumerate(Scheme)}
"""The usual order of nesting; topics stand beside it."""


@dataclass(frozen=True, slots=True)
class Mark:
    """The number at the beginning of a line.

    ``written`` is the number as it stands there, ``form`` its signs without the number (to tell （1） from
    (1)), ``prefix`` the number before the last of a decimal one (2 of 2.1), ``rest`` what follows. ``spaced``
    tells that nothing but a space parts it from the title.
    """

    scheme: Scheme
    number: int | None
    written: str
    form: str
    rest: str
    prefix: int | None = None
    spaced: bool = False


# One sign for one sign, so that places in the text stay the same.
_PLAIN = str.maketrans(
    "０１２３４５６７８９（）〔〕【】［］．：，　\u00a0\t﹙﹚",
    "0123456789()()()().:,   ()",
)
_DIGITS: Mapping[str, int] = {sign: value for value, sign in enumerate("零一二三四五六七八九")} | {
    "〇": 0,
    "○": 0,
    "两": 2,
}
_CHINESE = "[零〇○一二三四五六七八九十百两]{1,7}"
_NUMBER = rf"(?P<number>{_CHINESE}|\d{{1,3}})"

_CHAPTERS: Mapping[str, Scheme] = {
    "编": Scheme.PART,
    "篇": Scheme.PART,
    "部分": Scheme.PART,
    "章": Scheme.CHAPTER,
    "节": Scheme.SECTION,
}
_UNITS = "年月日时分秒万亿千百十个余多倍元%％‰℃度米平公里册件次人场家所项名篇种台套届期批周天小点折成至-—~"

_CHAPTER = re.compile(
    rf"第 *{_NUMBER} *(?P<kind>部分|[编篇章节])(?P<sign> *[:、.,]? *)(?![的中所内和与至、])(?P<rest>.*)",
    re.DOTALL,
)
_TOPIC = re.compile(
    rf"\(? *(?P<kind>专题|专栏) *(?:{_NUMBER} *\)?(?P<sign> *[:、.,—-]* *)|(?P<colon>:) *)(?P<rest>.*)",
    re.DOTALL,
)
_BRACKETS = re.compile(
    rf"(?P<open>\(?) *(?P<number>{_CHINESE}|\d{{1,3}}) *\)(?P<sign> *[、.:,]? *)(?P<rest>.*)",
    re.DOTALL,
)
_CHINESE_SIGN = re.compile(rf"(?P<number>{_CHINESE})(?P<sign> *[、.,:] *| +)(?P<rest>.*)", re.DOTALL)
_DECIMAL = re.compile(
    r"(?P<first>\d{1,2})\.(?P<second>\d{1,2})(?:\.(?P<third>\d{1,2}))?"
    r"(?P<sign>[.、]? *)(?![\d.])(?P<rest>.*)",
    re.DOTALL,
)
_ARABIC = re.compile(r"(?P<number>\d{1,3})(?P<sign> *[.、,:] *| +)(?!\d)(?P<rest>.*)", re.DOTALL)


def _signs() -> dict[str, tuple[Scheme, int]]:
    found: dict[str, tuple[Scheme, int]] = {}
    for scheme, first, start, last in (
        (Scheme.CIRCLED, 0x2460, 1, 20),
        (Scheme.CIRCLED, 0x3251, 21, 35),
        (Scheme.CIRCLED, 0x32B1, 36, 50),
        (Scheme.CIRCLED, 0x2776, 1, 10),
        (Scheme.ARABIC_BRACKETS, 0x2474, 1, 20),
        (Scheme.ARABIC, 0x2488, 1, 20),
        (Scheme.CHINESE_BRACKETS, 0x3220, 1, 10),
    ):
        found |= {chr(first + n - start): (scheme, n) for n in range(start, last + 1)}
    return found


_SIGNS = _signs()
_STARTS = frozenset("第专(零〇○一二三四五六七八九十百两0123456789") | _SIGNS.keys()


def plain(text: str) -> str:
    """The text with half-width digits, brackets and signs; every character keeps its place."""
    return text.translate(_PLAIN)


def chinese_number(text: str) -> int | None:
    """The value of a Chinese numeral below a thousand, also one written digit by digit; nothing if none."""
    if not any(sign in "十百" for sign in text):
        value = 0
        for sign in text:
            value = value * 10 + _DIGITS[sign]
        # 一二三 is no numeral that anybody writes.
        return value if len(text) == 1 or "〇" in text or "○" in text or "零" in text else None
    hundreds, _, below = text.rpartition("百")
    value = 100 * (_single(hundreds, 1) or 0) if "百" in text else 0
    below = below.removeprefix("零").removeprefix("〇")
    if "十" in below:
        tens, _, ones = below.partition("十")
        left, right = _single(tens, 1), _single(ones, 0)
    else:
        left, right = 0, _single(below, 0)
    if left is None or right is None or ("百" in text and _single(hundreds, 1) is None):
        return None
    return value + 10 * left + right


def _single(text: str, empty: int) -> int | None:
    if not text:
        return empty
    return _DIGITS.get(text) if len(text) == 1 else None


def mark_of(line: str) -> Mark | None:
    """The number that a line begins with; nothing when it begins with none."""
    text = line.strip()
    if not text or plain(text[0]) not in _STARTS:
        return None
    flat = plain(text)
    found = _sign_mark(text, flat) or _chapter(text, flat) or _topic(text, flat)
    return (
        found or _brackets(text, flat) or _chinese(text, flat) or _decimal(text, flat) or _arabic(text, flat)
    )


def _cut(text: str, flat: str, rest: str) -> str:
    """The rest of the line as it was written."""
    return text[len(flat) - len(rest) : len(flat)].strip() if rest else ""


def _value(text: str) -> int | None:
    value = int(text) if text.isascii() else chinese_number(text)
    return value if value and value <= LARGEST else None


def _sign_mark(text: str, flat: str) -> Mark | None:
    known = _SIGNS.get(flat[0])
    if known is None:
        return None
    rest = flat[1:].lstrip(" 、.")
    return Mark(known[0], known[1], text[0], f"{known[0]} sign", _cut(text, flat, rest))


def _chapter(text: str, flat: str) -> Mark | None:
    found = _CHAPTER.fullmatch(flat)
    number = _value(found["number"]) if found else None
    if found is None or number is None:
        return None
    form = f"第{_kind(found['number'])}{found['kind']}"
    return Mark(
        _CHAPTERS[found["kind"]], number, text[: found.end("kind")], form, _cut(text, flat, found["rest"])
    )


def _topic(text: str, flat: str) -> Mark | None:
    found = _TOPIC.fullmatch(flat)
    if found is None:
        return None
    rest = _cut(text, flat, found["rest"])
    if found["colon"]:
        return Mark(Scheme.TOPIC, None, found["kind"], found["kind"], rest)
    number = _value(found["number"])
    if number is None or found["rest"][:1].isdigit():
        return None
    written = text[: found.end("number")].lstrip("（(【〔")
    return Mark(
        Scheme.TOPIC,
        number,
        written,
        f"{found['kind']}{_kind(found['number'])}",
        rest,
        spaced=not found["sign"],
    )


def _brackets(text: str, flat: str) -> Mark | None:
    found = _BRACKETS.fullmatch(flat)
    number = _value(found["number"]) if found else None
    if found is None or number is None:
        return None
    scheme = Scheme.ARABIC_BRACKETS if found["number"].isascii() else Scheme.CHINESE_BRACKETS
    end = flat.index(")") + 1
    opening = text[0] if found["open"] else ""
    written = text[:end]
    return Mark(scheme, number, written, f"{opening}{text[end - 1]}", _cut(text, flat, found["rest"]))


def _chinese(text: str, flat: str) -> Mark | None:
    found = _CHINESE_SIGN.fullmatch(flat)
    number = _value(found["number"]) if found else None
    if found is None or number is None:
        return None
    sign = text[found.start("sign") : found.end("sign")].strip()
    written = text[: found.end("number")] + sign
    rest = _cut(text, flat, found["rest"])
    return Mark(Scheme.CHINESE, number, written, sign, rest, spaced=not sign)


def _decimal(text: str, flat: str) -> Mark | None:
    found = _DECIMAL.fullmatch(flat)
    if found is None:
        return None
    spaced = " " in found["sign"] or not found["rest"]
    if not spaced and found["rest"][0] in _UNITS:
        return None
    parts = [int(found[name]) for name in ("first", "second", "third") if found[name] is not None]
    if not all(parts):
        return None
    scheme = Scheme.DECIMAL_2 if len(parts) == 2 else Scheme.DECIMAL_3
    written = text[: found.start("sign")]
    return Mark(scheme, parts[-1], written, "1.1", _cut(text, flat, found["rest"]), prefix=parts[-2])


def _arabic(text: str, flat: str) -> Mark | None:
    found = _ARABIC.fullmatch(flat)
    number = _value(found["number"]) if found else None
    if found is None or number is None:
        return None
    sign = text[found.start("sign") : found.end("sign")].strip()
    spaced = not sign
    if spaced and found["rest"][:1] in _UNITS:
        return None
    written = text[: found.end("number")] + sign
    return Mark(Scheme.ARABIC, number, written, sign, _cut(text, flat, found["rest"]), spaced=spaced)


def _kind(number: str) -> str:
    return "1" if number.isascii() else "一"
