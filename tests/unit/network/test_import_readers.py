"""Single cells of other people's files: figures, periods, names, totals, the encoding of the whole."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.errors import Invalid
from domain.indicators.observation import ValueState
from domain.network.importing.decoding import decoded, detect_encoding
from domain.network.importing.delimited import separated, sniff_delimiter, text_lines
from domain.network.importing.figures import shown
from domain.network.importing.names import clean_name, likeness, name_key, proposals
from domain.network.importing.numbers import read_number
from domain.network.importing.periods import FIRST_YEAR, LAST_YEAR, read_period, year_within
from domain.network.importing.totals import TotalKind, is_note, total_kind
from domain.periods import Month

NUMBERS = [
    ("1234", 12_340_000),
    ("1,234", 12_340_000),
    ("1，234", 12_340_000),
    ("1 234", 12_340_000),
    ("1\u00a0234", 12_340_000),
    ("１２３４", 12_340_000),
    (" 1234 ", 12_340_000),
    ("1234*", 12_340_000),
    ("1234 ※", 12_340_000),
    ("1234[1]", 12_340_000),
    ("1234人次", 12_340_000),
    ("1.2万", 120_000_000),
    ("0.0001", 1),
    ("-5", -50_000),
    ("（5）", -50_000),
]


@pytest.mark.parametrize(("text", "e4"), NUMBERS)
def test_a_figure_is_read_however_it_is_written(text: str, e4: int) -> None:
    """Separators, full width, blanks, marks and units are no part of the figure."""
    assert read_number(text).e4 == e4
    assert read_number(text).state is ValueState.VALUE


@pytest.mark.parametrize("text", ["", " ", "-", "—", "——", "－", "/", "N/A", "缺报", "…", "　", "null"])
def test_a_blank_or_a_dash_is_missing_and_never_zero(text: str) -> None:
    """Nothing was told."""
    assert read_number(text).state is ValueState.MISSING
    assert read_number(text).e4 is None


@pytest.mark.parametrize("text", ["0", "0.0", "０", "0*"])
def test_zero_is_a_true_zero(text: str) -> None:
    """It was told that there was nothing."""
    assert read_number(text).state is ValueState.ZERO


def test_closed_is_not_applicable() -> None:
    """A word for closed is a state of its own."""
    assert read_number("闭馆").state is ValueState.NOT_APPLICABLE


@pytest.mark.parametrize(
    "text",
    [
        "abc",
        "1,23",
        "12%",
        "1.23456",
        "1.2E+05",
        "=SUM(A1:A3)",
        "#REF!",
        "2024-03-01",
        "99999999999999",
        "1.2.3",
    ],
)
def test_what_is_no_figure_says_why(text: str) -> None:
    """Refused with words, never guessed at."""
    found = read_number(text)
    assert found.state is None
    assert found.fault


@given(st.decimals(min_value=0, max_value=10**9, places=4, allow_nan=False, allow_infinity=False))
def test_figures_are_exact_to_four_decimals(number: Decimal) -> None:
    """What is written comes back to the last digit, with and without separators."""
    e4 = int(number * 10_000)
    for text in (
        f"{number:f}",
        f"{number:,f}",
        f"{number:f}".translate({ord(str(d)): 0xFF10 + d for d in range(10)}),
    ):
        found = read_number(text)
        assert (found.e4 or 0) == e4
    assert shown(e4) == shown(int(Decimal(shown(e4)) * 10_000))


@given(st.text(max_size=30))
def test_any_text_at_all_has_a_reading(text: str) -> None:
    """Nothing that stands in a cell raises, and a fault has words."""
    found = read_number(text)
    assert (found.state is None) == bool(found.fault)
    period = read_period(text, 2024)
    assert (period.period is None) == bool(period.fault)
    name_key(clean_name(text))
    total_kind(text)


_CHINESE = "一二三四五六七八九"
_ENGLISH = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]


@given(st.integers(FIRST_YEAR, LAST_YEAR), st.integers(1, 12))
def test_a_month_is_read_in_every_way_it_is_written(year: int, month: int) -> None:
    """With the year in the text, and with the year from elsewhere."""
    wanted = Month(year, month)
    chinese = _CHINESE[month - 1] if month < 10 else "十" + ("" if month == 10 else _CHINESE[month - 11])
    name = _ENGLISH[month - 1]
    with_year = [
        f"{year}-{month:02d}",
        f"{year}/{month}",
        f"{year}.{month:02d}",
        f"{year}{month:02d}",
        f"{year}年{month}月",
        f"{year} 年 {month} 月份",
        f"{year}年{chinese}月",
        f"{name} {year}",
        f"{name[:3]}-{year}",
        f"{year}-{month:02d}-28",
        f"{year}-{month:02d}-01 00:00:00",
        f"{month}/{year}",
        f"{name[:3].upper()}. {year}",
    ]
    for text in with_year:
        assert read_period(text).period == wanted, text
    for text in (f"{month}月", f"{chinese}月", name, name.upper(), name[:3], f"{month}月份"):
        assert read_period(text, year).period == wanted, text
        assert read_period(text).needs_year, text
    assert read_period(str(month), year, bare_month=True).period == wanted


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("Jan-24", "2024-01"),
        ("24-Jan", "2024-01"),
        ("Sept 2023", "2023-09"),
        ("二〇二四年三月", "2024-03"),
        ("2024年第一季度", "2024-Q1"),
        ("2024Q4", "2024-Q4"),
        ("Q2 2024", "2024-Q2"),
        ("2024年一季度", "2024-Q1"),
        ("2024年上半年", "2024-H1"),
        ("2024-H2", "2024-H2"),
        ("2024年", "2024"),
        ("2024", "2024"),
        ("25/12/2024", "2024-12"),
        ("2024年3月*", "2024-03"),
    ],
)
def test_periods_of_all_lengths(text: str, period: str) -> None:
    """Quarters, halves, years and days too."""
    assert str(read_period(text).period) == period


@pytest.mark.parametrize(
    "text", ["2024-02-31", "31/02/2024", "2024-13", "13月", "03/01/2024", "Mayfair", "1879年3月", "合计"]
)
def test_periods_that_are_none_say_why(text: str) -> None:
    """31 February, month 13, days that may be months, places that begin like months."""
    found = read_period(text, 2024)
    assert found.period is None
    assert found.fault


def test_the_year_of_a_title() -> None:
    """One year is taken; two are ambiguous, and other numbers are none."""
    assert year_within("2014年到馆人次统计") == 2014
    assert year_within("Libraries_2014_Visitors_by_Location.csv") == 2014
    assert year_within("2014—2015年") is None
    assert year_within("共 20145 人") is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Albany Park  ", "Albany Park"),
        ("Avalon*", "Avalon"),
        ("Toman* ", "Toman"),
        ("玄武区图书馆（注1）", "玄武区图书馆"),
        ("城南馆[2]", "城南馆"),
        ("示例馆①", "示例馆"),
        ("公众号净增关注", "公众号净增关注"),
        ("自助点(2)", "自助点(2)"),
        ("Ｗｅｓｔ　Ｔｏｗｎ", "West Town"),
        ("*", "*"),
    ],
)
def test_names_lose_marks_and_blanks_alone(text: str, name: str) -> None:
    """A number in round brackets belongs to the name."""
    assert clean_name(text) == name


def test_proposals_are_the_likeliest_units() -> None:
    """The same but for signs is certain; near ones are offered; strangers are not."""
    known = {"A": ("秦淮区图书馆",), "B": ("玄武区图书馆",), "C": ("夫子庙街道分馆",)}
    assert [(p.code, p.certain) for p in proposals("秦淮区 图书馆*", known)] == [("A", True)]
    assert proposals("秦淮图书馆", known)[0].code == "A"
    assert proposals("West Town", known) == ()
    assert likeness("", "") == 0.0


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("YTD", TotalKind.TOTAL),
        ("合计", TotalKind.TOTAL),
        ("合　计", TotalKind.TOTAL),
        ("总计", TotalKind.TOTAL),
        ("Grand Total", TotalKind.TOTAL),
        ("1-12月累计", TotalKind.TOTAL),
        ("全年合计", TotalKind.TOTAL),
        ("小计", TotalKind.PARTIAL),
        ("玄武区小计", TotalKind.PARTIAL),
        ("Subtotal", TotalKind.PARTIAL),
        ("月平均", TotalKind.MEAN),
        ("同比", TotalKind.CHANGE),
        ("Total Recall Library", None),
        ("合计街道分馆", None),
    ],
)
def test_totals_are_recognised(text: str, kind: TotalKind | None) -> None:
    """In both languages; a library may be called like one."""
    assert total_kind(text) is kind


def test_notes_are_no_lines_of_the_table() -> None:
    """What explains is told from what counts."""
    assert is_note("注：* 为闭馆改造")
    assert is_note("Note: estimated")
    assert not is_note("统计分馆")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
def test_encodings_are_told_from_the_bytes(encoding: str) -> None:
    """And read the same, wherever the pieces end."""
    text = "单位,一月\n金陵馆,12\n" * 50
    raw = text.encode(encoding)
    pieces = [raw[at : at + 7] for at in range(0, len(raw), 7)]
    found = detect_encoding(pieces)
    assert found == encoding
    assert "".join(decoded(pieces, found)) == text


@pytest.mark.parametrize(
    "raw",
    [b"", b"\x00\x01\x02\x03", b"name,1\ncaf\xe9,2\n", "单位,1".encode("utf-16-le"), b"\xef\xbb\xbf\xff"],
)
def test_bytes_of_no_text_are_refused(raw: bytes) -> None:
    """Empty, binary, another encoding, a mark that lies."""
    with pytest.raises(Invalid):
        detect_encoding([raw])


@given(st.lists(st.sampled_from(["a", "\r", "\n", "\r\n", "馆"])), st.integers(1, 4))
def test_lines_do_not_depend_on_the_pieces(parts: list[str], size: int) -> None:
    """The same lines, however the text is cut."""
    text = "".join(parts)
    pieces = [text[at : at + size] for at in range(0, len(text), size)]
    assert list(text_lines(pieces)) == list(text_lines([text]))


@pytest.mark.parametrize(
    ("sample", "sign"), [("a,b,c\n1,2,3\n", ","), ("a;b\n1,5;2\n", ";"), ("a\tb\n1,000\t2\n", "\t")]
)
def test_the_sign_between_cells(sample: str, sign: str) -> None:
    """The one that divides lines alike."""
    assert sniff_delimiter(sample.splitlines(keepends=True)) == sign


def test_too_many_columns_and_open_quotes_are_told_with_their_line() -> None:
    """Ten thousand columns, and a quotation mark that is never closed."""
    with pytest.raises(Invalid, match="第 2 行有 10000 列"):
        list(separated(["a,b\n", ",".join("1" * 10_000) + "\n"], ","))
    with pytest.raises(Invalid, match="从第 2 行起"):
        list(separated(["a,b\n", '"open' + "x" * 20_000 + "\n"], ","))
