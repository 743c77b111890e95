"""Word documents as they come: automatic numbers, styles, tables, contents, damage and bombs."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from domain.errors import Invalid
from domain.plan_document import SourceLine
from reports.plan_documents import PART_LIMIT, WordText, read_word
from tests.support.word import PICTURE, paragraph, table, word


def read(tmp_path: Path, data: bytes) -> WordText:
    file = tmp_path / "plan.docx"
    file.write_bytes(data)
    return read_word(file)


def test_automatic_numbers_are_reckoned(tmp_path: Path) -> None:
    body = [
        paragraph("甲", level=0),
        paragraph("乙", level=1),
        paragraph("丙", level=2),
        paragraph("丁", level=2),
        paragraph("点", level=3),
        paragraph("戊", level=1),
        paragraph("己", level=2),
        paragraph("庚", level=0),
        paragraph("辛", level=1),
    ]
    texts = [line.text for line in read(tmp_path, word(body)).lines]
    assert texts == [
        "一、 甲",
        "（一） 乙",
        "1. 丙",
        "2. 丁",
        "点",
        "（二） 戊",
        "1. 己",
        "二、 庚",
        "（一） 辛",
    ]


def test_styles_give_levels_and_numbers(tmp_path: Path) -> None:
    body = [
        paragraph("甲", "own"),
        paragraph(""),
        paragraph("乙", "2"),
        paragraph("一、甲………1", "T1"),
        paragraph("正文"),
    ]
    assert read(tmp_path, word(body)).lines == (
        SourceLine(1, "甲", outline=1),
        SourceLine(3, "（一） 乙", outline=2),
        SourceLine(4, "一、甲………1", contents=True),
        SourceLine(5, "正文"),
    )


def test_tables_contents_breaks_and_doubles(tmp_path: Path) -> None:
    gallery = (
        '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr>'
    )
    body = [
        f"{gallery}<w:sdtContent>{paragraph('一、甲')}</w:sdtContent></w:sdt>",
        paragraph("一、上\n下"),
        table("专栏1：丙", "1. 丁"),
        "<w:p><w:moveFrom><w:r><w:t>没有</w:t></w:r></w:moveFrom><w:r><w:t>有</w:t><w:tab/><w:t>有</w:t></w:r></w:p>",
        PICTURE,
    ]
    found = read(tmp_path, word(body))
    assert [(line.text, line.contents, line.boxed) for line in found.lines] == [
        ("一、甲", True, False),
        ("一、上\n下", False, False),
        ("专栏1：丙", False, True),
        ("1. 丁", False, True),
        ("有\t有", False, False),
    ]
    assert found.pictures == 1


ENTITIES = '<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'


@pytest.mark.parametrize("where", ["document", "styles", "numbering"])
def test_documents_that_declare_entities_are_refused(tmp_path: Path, where: str) -> None:
    if where == "document":
        data = word([paragraph("一、甲")], head=ENTITIES)
    else:
        root = f'{ENTITIES}<w:{where} xmlns:w="w"/>'
        data = word([paragraph("一、甲")], **{where: root})
    with pytest.raises(Invalid, match="已损坏"):
        read(tmp_path, data)


def test_damaged_documents_are_told(tmp_path: Path) -> None:
    whole = word([paragraph("一、甲")])
    with pytest.raises(Invalid, match=r"另存为 \.docx"):
        read(tmp_path, whole[:-40])
    with pytest.raises(Invalid, match="已损坏"):
        read(tmp_path, word(["<w:p>"]))


def test_a_bomb_is_not_unpacked(tmp_path: Path) -> None:
    file = tmp_path / "bomb.docx"
    with (
        zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive,
        archive.open("word/document.xml", "w") as part,
    ):
        for _ in range(PART_LIMIT // 1_000_000 + 1):
            part.write(b" " * 1_000_000)
    assert file.stat().st_size < 200_000
    with pytest.raises(Invalid, match="不像一份规划"):
        read_word(file)
