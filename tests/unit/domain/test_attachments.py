"""Names, kinds and limits of attached files."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.attachments import NAME_BYTES, AttachmentLimits, Family, TooLarge, clean_name
from domain.errors import Invalid

LIMITS = AttachmentLimits(frozenset({"pdf", "docx", "jpg"}), 1000, 100)


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        ("报告.pdf", "报告.pdf"),
        ("../../etc/passwd", "passwd"),
        ("..\\..\\Windows\\win.ini", "win.ini"),
        ("C:\\资料\\报告.pdf", "报告.pdf"),
        ("/", "未命名"),
        ("..", "未命名"),
        ("", "未命名"),
        (" . . ", "未命名"),
        ("CON.pdf", "_CON.pdf"),
        ("lpt1", "_lpt1"),
        ("console.pdf", "console.pdf"),
        ("合同\u202efdp.exe", "合同fdp.exe"),
        ("报\u200b告\x00\r\n.pdf", "报告.pdf"),
        ("a:b*c?.pdf", "a_b_c_.pdf"),
        ('x".pdf', "x_.pdf"),
        ("  两　 空  格 .pdf", "两 空 格.pdf"),
        (".htaccess", "htaccess"),
        ("e\u0301.pdf", "é.pdf"),
        ("\ud800坏.pdf", "坏.pdf"),
    ],
)
def test_names_are_made_safe(raw: str, clean: str) -> None:
    assert clean_name(raw) == clean


def test_a_long_name_is_cut_before_its_ending() -> None:
    name = clean_name("长" * 300 + ".docx")
    assert len(name.encode()) <= NAME_BYTES
    assert name.endswith("长.docx")


@given(st.text(max_size=400) | st.text(alphabet="./\\ \u202e:CON汉a0", max_size=60))
def test_any_name_becomes_one_that_is_safe_anywhere(raw: str) -> None:
    name = clean_name(raw)
    assert name
    assert len(name.encode()) <= NAME_BYTES
    assert not set(name) & set('/\\<>:"|?*')
    assert all(unicodedata.category(c)[0] != "C" and (c == " " or not c.isspace()) for c in name)
    assert name.strip(" .") == name
    assert name.split(".")[0].upper() not in ("CON", "NUL", "COM1")
    assert clean_name(name) == name


@given(st.text(min_size=1, max_size=300), st.sampled_from(["pdf", "docx", "JPG"]))
def test_the_ending_of_a_name_stays(stem: str, ending: str) -> None:
    assert clean_name(f"{stem}.{ending}").endswith(ending)


@pytest.mark.parametrize("name", ["a.exe", "a.pdf.exe", "a", "pdf", "a.svg", "a.html", "a.png", "a.docm"])
def test_what_is_not_listed_is_refused_with_the_list(name: str) -> None:
    with pytest.raises(Invalid, match=r"可以上传的类型有：pdf、docx、jpg"):
        LIMITS.type_of(name)


@pytest.mark.parametrize("name", ["a.JPG", "a.jpeg", "a.JpEg"])
def test_a_jpeg_has_several_endings(name: str) -> None:
    assert LIMITS.type_of(name).family is Family.IMAGE


def test_pictures_have_a_limit_of_their_own() -> None:
    LIMITS.check_size(LIMITS.type_of("a.pdf"), 1000)
    with pytest.raises(TooLarge, match="没有上传"):
        LIMITS.check_size(LIMITS.type_of("a.pdf"), 1001)
    with pytest.raises(TooLarge):
        LIMITS.check_size(LIMITS.type_of("a.jpg"), 101)


@pytest.mark.parametrize("endings", [{"pdf", "exe"}, set(), {""}])
def test_a_setting_with_kinds_nobody_knows_is_refused(endings: set[str]) -> None:
    with pytest.raises(Invalid, match="ATTACHMENT_TYPES"):
        AttachmentLimits(frozenset(endings), 1, 1)
