"""Any plan written out in any of the usual schemes comes back equal; wrong numbers are told exactly."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from hypothesis import given
from hypothesis import strategies as st

from domain.plan_document import Remark, Scheme, read_document, rows_of, state_of, text_lines
from domain.plan_document.numbers import chinese_number

DIGITS = "零一二三四五六七八九"
WORDS = ["阅读服务", "馆藏建设", "队伍培养", "数字平台", "少儿空间", "古籍保护", "品牌活动", "交流合作"]
BODY = "试验馆稳步推进各项工作，读者满意。"


def chinese(number: int) -> str:
    """A number below a hundred in Chinese."""
    tens, ones = divmod(number, 10)
    if not tens:
        return DIGITS[ones]
    return f"{DIGITS[tens] if tens > 1 else ''}十{DIGITS[ones] if ones else ''}"


def wide(number: int) -> str:
    """A number in full-width digits."""
    return "".join(chr(ord("０") + int(digit)) for digit in str(number))


FORMS: Mapping[Scheme, tuple[Callable[[int], str], ...]] = {
    Scheme.PART: (lambda n: f"第{chinese(n)}编 ", lambda n: f"第{chinese(n)}部分　"),
    Scheme.CHAPTER: (lambda n: f"第{chinese(n)}章 ", lambda n: f"第{n}章　", lambda n: f"第{chinese(n)}章："),
    Scheme.SECTION: (lambda n: f"第{chinese(n)}节 ", lambda n: f"第 {n} 节 "),
    Scheme.CHINESE: (lambda n: f"{chinese(n)}、", lambda n: f"{chinese(n)}．", lambda n: f"{chinese(n)}. "),
    Scheme.CHINESE_BRACKETS: (
        lambda n: f"（{chinese(n)}）",
        lambda n: f"({chinese(n)})",
        lambda n: f"{chinese(n)}）",
        lambda n: f"（{chinese(n)}） ",
    ),
    Scheme.ARABIC: (lambda n: f"{n}. ", lambda n: f"{n}、", lambda n: f"{wide(n)}．", lambda n: f"{n}．"),
    Scheme.ARABIC_BRACKETS: (
        lambda n: f"（{n}）",
        lambda n: f"({n}) ",
        lambda n: f"（{wide(n)}）",
        lambda n: f"{n}）",
    ),
    Scheme.CIRCLED: (lambda n: chr(0x2460 + n - 1),),
}
SCHEMES = tuple(FORMS)


@dataclass
class Made:
    """A heading of a made-up plan, with what stands below it."""

    number: int
    title: str
    children: list[Made] = field(default_factory=list)


titles = st.lists(st.sampled_from(WORDS), min_size=1, max_size=3).map("与".join)


@st.composite
def trees(draw: st.DrawFn, depth: int) -> list[Made]:
    """Siblings, numbered from 1, with further ones below."""
    count = draw(st.integers(1, 4))
    made = [Made(number, draw(titles)) for number in range(1, count + 1)]
    if depth > 1:
        for heading in made:
            if draw(st.booleans()):
                heading.children = draw(trees(depth - 1))
    return made


@st.composite
def documents(draw: st.DrawFn) -> tuple[list[Made], str]:
    """A tree and its text: schemes, signs, empty lines, a body and a table of contents as it comes."""
    schemes = sorted(draw(st.sets(st.sampled_from(SCHEMES), min_size=1, max_size=4)), key=SCHEMES.index)
    forms = [draw(st.sampled_from(FORMS[scheme])) for scheme in schemes]
    tree = draw(trees(len(schemes)))
    blank, body, contents = draw(st.booleans()), draw(st.booleans()), draw(st.booleans())
    lines: list[str] = []
    headings: list[str] = []

    def write(made: Made, depth: int) -> None:
        headings.append(f"{forms[depth](made.number)}{made.title}")
        lines.append(headings[-1])
        if body and not made.children:
            lines.append(BODY)
        for child in made.children:
            write(child, depth + 1)

    for made in tree:
        write(made, 0)
    if contents:
        lines[:0] = ["目录", *(f"{text}{'…' * 8}{page}" for page, text in enumerate(headings, 1)), "前言"]
    return tree, ("\n\n" if blank else "\n").join(lines) + "\n"


def flat(tree: list[Made], depth: int = 1) -> list[tuple[int, int, str]]:
    """Depth, number and title of every heading in order."""
    found = []
    for made in tree:
        found.append((depth, made.number, made.title))
        found += flat(made.children, depth + 1)
    return found


@given(documents())
def test_a_tree_written_in_any_scheme_comes_back_equal(made: tuple[list[Made], str]) -> None:
    tree, text = made
    document = read_document(text_lines(text))
    found = [(h.depth, h.number, h.title) for h in document.headings if h.omission is None]
    assert found == flat(tree)
    assert not any(item.faults for item in state_of(rows_of(document.headings)).rows)


def expected(numbers: list[int]) -> list[Remark | None]:
    """The faults of one sequence of numbers, said in another way than the code says it."""
    found: list[Remark | None] = []
    for at, number in enumerate(numbers):
        before = numbers[:at]
        gap = set(range(max(before, default=0) + 1, number)) - set(numbers)
        if number in before:
            found.append(Remark.REPEATED)
        elif any(other > number for other in before):
            found.append(Remark.DISORDER)
        else:
            found.append(Remark.MISSING if gap else None)
    return found


@given(
    st.sampled_from(SCHEMES),
    st.lists(st.lists(st.integers(1, 9), min_size=1, max_size=7), min_size=1, max_size=4),
)
def test_wrong_numbers_are_told_exactly(scheme: Scheme, groups: list[list[int]]) -> None:
    if scheme is Scheme.PART:
        groups = groups[:1]
        above = None
    else:
        above = FORMS[SCHEMES[0]][0]
    form = FORMS[scheme][0]
    lines = []
    wanted: list[Remark | None] = []
    for at, numbers in enumerate(groups, 1):
        if above is not None:
            lines.append(f"{above(at)}{WORDS[0]}")
            wanted.append(None)
        lines += [f"{form(number)}{WORDS[number % len(WORDS)]}" for number in numbers]
        wanted += expected(numbers)
    headings = read_document(text_lines("\n".join(lines))).headings
    if scheme in (Scheme.CHAPTER, Scheme.SECTION) and len(
        {h.group for h in headings if h.scheme is scheme}
    ) != len(groups):
        return  # they go on from one part to the next, as some documents number them
    shown = state_of(rows_of(headings)).rows
    assert [next((note.remark for note in item.faults), None) for item in shown] == wanted


@given(st.integers(1, 99))
def test_chinese_numerals_are_read(number: int) -> None:
    assert chinese_number(chinese(number)) == number


@given(st.text(alphabet="第一二三章节（）()、.1２、专题 栏\n。；：“”目录…#\t①", max_size=120))
def test_whatever_is_written_is_read_without_failing(text: str) -> None:
    document = read_document(text_lines(text))
    rows = rows_of(document.headings)
    state = state_of(rows)
    assert len(state.rows) == len(document.headings)
    for at, heading in enumerate(document.headings):
        assert heading.title or heading.omission is not None
        assert heading.parent is None or (heading.parent < at and heading.depth > 1)
