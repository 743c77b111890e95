"""Invented names of the staff. Any likeness to a real person is by chance."""

from __future__ import annotations

from services.demonstration.people import PEOPLE

_SURNAMES = "柏卜蔡岑车储崔窦樊费甘葛耿顾管桂郝洪胡华霍纪季简焦金靳柯孔蓝雷冷柳龙娄鲁路骆马毛梅苗穆聂欧潘裴皮"
_GIVEN = (
    "一苇",
    "晓汀",
    "知微",
    "若拙",
    "怀远",
    "令仪",
    "听澜",
    "书瑶",
    "景行",
    "望川",
    "临溪",
    "南枝",
    "守拙",
    "思齐",
    "云归",
    "明夷",
    "含章",
    "星野",
    "采蘩",
    "子衿",
    "行简",
    "念慈",
    "清和",
    "照野",
)


def invented(number: int) -> str:
    """The name of the generated person with this number, from 0 on; no two are alike within a thousand."""
    surname = _SURNAMES[number % len(_SURNAMES)]
    given = _GIVEN[(number + number // len(_SURNAMES) * 7) % len(_GIVEN)]
    name = surname + given
    return name if name not in _TAKEN else f"{surname}又{given[1]}"


_TAKEN = frozenset(person.name for person in PEOPLE)
