"""A file is what its name says, or it is refused in words that say why."""

from __future__ import annotations

import io
import struct
import zipfile
from pathlib import Path

import pytest
from PIL import Image, ImageOps

from data_access import attachment_content
from data_access.attachment_content import check_content
from data_access.attachment_images import THUMBNAIL, redraw
from domain.attachments import FILE_TYPES, Family, FileType
from domain.errors import Invalid
from tests.support.files import (
    MAIN_PARTS,
    PDF,
    SAMPLES,
    bomb,
    camera_picture,
    container,
    moving_picture,
    package,
    picture,
    talkative_png,
)


def kind_of(name: str) -> FileType:
    return FILE_TYPES[name.rpartition(".")[2]]


def judge(folder: Path, name: str, content: bytes) -> None:
    """Look at a file of this name as an upload would."""
    file = folder / "content"
    file.write_bytes(content)
    kind = kind_of(name)
    check_content(file, kind)
    if kind.family is Family.IMAGE:
        redraw(file, kind, folder / "picture", folder / "thumbnail")


@pytest.mark.parametrize("name", SAMPLES)
def test_every_kind_is_known_by_its_content(name: str, tmp_path: Path) -> None:
    judge(tmp_path, name, SAMPLES[name])


def test_there_is_a_sample_of_every_kind() -> None:
    assert {kind_of(name).ending for name in SAMPLES} == set(FILE_TYPES)


@pytest.mark.parametrize("name", SAMPLES)
@pytest.mark.parametrize("content", SAMPLES.values(), ids=SAMPLES)
def test_no_kind_passes_for_another(name: str, content: bytes, tmp_path: Path) -> None:
    same = SAMPLES[name] == content
    both_text = {kind_of(n).family for n, c in SAMPLES.items() if c == content} == {Family.TEXT}
    if same or (both_text and kind_of(name).family is Family.TEXT):
        return
    # The smallest PDF is plain text as well, and true text under that name.
    if content == PDF and kind_of(name).family is Family.TEXT:
        return
    with pytest.raises(Invalid, match=f"文件名是 .{kind_of(name).ending}"):
        judge(tmp_path, name, content)


@pytest.mark.parametrize("name", SAMPLES)
def test_an_empty_file_is_none(name: str, tmp_path: Path) -> None:
    with pytest.raises(Invalid, match="文件是空的"):
        judge(tmp_path, name, b"")


HTML = b"<!DOCTYPE html><script>alert(1)</script>"


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("a.pdf", HTML, "内容不是 PDF 文件"),
        ("a.pdf", PDF[:-8], "可能没有下载完"),
        ("a.docx", b"PK\x03\x04" + b"x" * 400, "内容不是 Word 文档"),
        ("a.docx", package("docx")[:-30], "内容"),
        ("a.docx", container("EncryptedPackage"), "取消密码后再上传"),
        ("a.docx", container("WordDocument"), "旧版 Office 格式"),
        (
            "a.docx",
            package("docx", "application/vnd.ms-word.document.macroEnabled.main+xml"),
            "带有宏",
        ),
        ("a.xlsx", package("docx"), "内容不是 Excel 工作簿"),
        ("a.doc", container("Workbook"), "内容不是 Word 文档"),
        ("a.doc", bytes(9) + container("WordDocument"), "内容不是 Word 文档"),
        ("a.txt", b"MZ\x90\x00\x03", "内容却不是文本"),
        ("a.txt", b"\x81\x20 neither", "编码不是 UTF-8、GBK"),
        ("a.csv", picture("png"), "内容却不是文本"),
        ("a.png", picture("jpg"), "内容却是 JPEG 图片"),
        ("a.jpg", b"\xff\xd8\xff\xe0" + b"\0" * 100, "内容"),
        ("a.jpg", picture("jpg")[:-200], "已损坏"),
        ("a.png", picture("png")[:80], "已损坏"),
        ("a.png", HTML, "内容不是 PNG 图片"),
        ("a.webp", moving_picture(), "动态图片"),
        ("a.png", bomb(), "万像素"),
        ("a.png", bomb(9_000, 9_000), "万像素"),
    ],
)
def test_false_and_damaged_files_are_refused(name: str, content: bytes, told: str, tmp_path: Path) -> None:
    with pytest.raises(Invalid, match=told):
        judge(tmp_path, name, content)


def test_text_may_be_wide_and_a_broken_letter_at_a_border_is_none(tmp_path: Path) -> None:
    judge(tmp_path, "a.txt", "宽字符".encode("utf-16"))
    judge(tmp_path, "a.txt", b"x" + ("好" * 200_000).encode())
    judge(tmp_path, "a.txt", b"x" + ("好" * 200_000).encode("gb18030"))


def test_a_package_that_lists_endless_parts_is_refused_unread(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    crowded = package("docx", parts={f"word/{number:06}.xml": b"" for number in range(300)})

    def read(*_: object) -> None:
        raise AssertionError("its list was read")

    monkeypatch.setattr(attachment_content, "_DIRECTORY_LIMIT", 10_000)
    monkeypatch.setattr(zipfile, "ZipFile", read)
    with pytest.raises(Invalid, match="内部结构不正常"):
        judge(tmp_path, "a.docx", crowded)


def test_a_package_that_unpacks_to_gigabytes_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(attachment_content, "_UNPACKED_LIMIT", 1_000_000)
    swelling = package("xlsx", parts={"xl/sheet.xml": bytes(2_000_000)})
    assert len(swelling) < 10_000
    with pytest.raises(Invalid, match="解压后过大"):
        judge(tmp_path, "a.xlsx", swelling)


@pytest.mark.parametrize("ending", MAIN_PARTS)
def test_the_main_part_alone_makes_no_package(ending: str, tmp_path: Path) -> None:
    with pytest.raises(Invalid, match="文件名是"):
        judge(tmp_path, f"a.{ending}", package(ending, "text/html"))


def test_an_end_that_points_nowhere_is_a_damaged_package(tmp_path: Path) -> None:
    end = b"PK\x05\x06" + struct.pack("<HHHHIIH", 0, 0, 1, 1, 46, 1_000_000, 0)
    with pytest.raises(Invalid, match="已损坏"):
        judge(tmp_path, "a.docx", b"PK\x03\x04" + bytes(200) + end)


class TestPictures:
    def drawn(self, folder: Path, name: str, content: bytes) -> Image.Image:
        judge(folder, name, content)
        image = Image.open(folder / "picture")
        image.load()
        return image

    def test_a_camera_s_picture_is_turned_and_tells_nothing(self, tmp_path: Path) -> None:
        image = self.drawn(tmp_path, "a.jpg", camera_picture())
        assert image.size == (32, 64), "the camera was held sideways"
        assert image.convert("RGB").getpixel((16, 8))[0] > 200  # type: ignore[index]
        assert not image.getexif()
        assert not image.info.keys() & {"exif", "icc_profile", "comment", "xmp"}
        for file in ("picture", "thumbnail"):
            written = (tmp_path / file).read_bytes()
            assert b"Secret Maker" not in written
            assert b"secret comment" not in written
            assert b"Exif" not in written

    @pytest.mark.parametrize("orientation", range(1, 9))
    def test_it_is_set_upright_whichever_way_it_was_held(self, orientation: int, tmp_path: Path) -> None:
        original = ImageOps.exif_transpose(Image.open(io.BytesIO(camera_picture(orientation))))
        image = self.drawn(tmp_path, "a.jpg", camera_picture(orientation))
        assert image.size == original.size
        for point in ((5, 5), (image.width - 5, image.height - 5)):
            pairs = zip(image.getpixel(point), original.getpixel(point), strict=True)  # type: ignore[arg-type]
            assert all(abs(a - b) < 20 for a, b in pairs)

    def test_a_phone_s_picture_with_a_second_one_inside_is_a_jpeg(self, tmp_path: Path) -> None:
        frames = [Image.new("RGB", (20, 10), colour) for colour in ("red", "blue")]
        frames[0].save(tmp_path / "made", format="MPO", save_all=True, append_images=frames[1:])
        image = self.drawn(tmp_path, "a.jpg", (tmp_path / "made").read_bytes())
        assert (image.format, image.size) == ("JPEG", (20, 10))

    def test_words_in_a_png_go(self, tmp_path: Path) -> None:
        image = self.drawn(tmp_path, "a.png", talkative_png())
        assert not image.info
        assert b"secret" not in (tmp_path / "picture").read_bytes()

    def test_the_same_picture_is_the_same_file(self, tmp_path: Path) -> None:
        contents = []
        for _ in range(2):
            judge(tmp_path, "a.jpg", camera_picture())
            contents.append((tmp_path / "picture").read_bytes())
        assert contents[0] == contents[1]

    @pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGBA", "I;16", "RGB"])
    def test_every_sort_of_png_is_read(self, mode: str, tmp_path: Path) -> None:
        made = tmp_path / "made.png"
        Image.new(mode, (10, 10)).save(made)
        assert self.drawn(tmp_path, "a.png", made.read_bytes()).size == (10, 10)

    def test_transparency_stays(self, tmp_path: Path) -> None:
        made = tmp_path / "made.png"
        Image.new("RGBA", (10, 10), (255, 0, 0, 0)).save(made)
        assert self.drawn(tmp_path, "a.png", made.read_bytes()).getpixel((0, 0)) == (255, 0, 0, 0)

    def test_printers_colours_become_screen_colours(self, tmp_path: Path) -> None:
        made = tmp_path / "made.jpg"
        Image.new("CMYK", (10, 10)).save(made)
        assert self.drawn(tmp_path, "a.jpg", made.read_bytes()).mode == "RGB"

    def test_a_profile_nobody_can_read_is_left_out(self, tmp_path: Path) -> None:
        image = self.drawn(tmp_path, "a.jpg", picture("jpg", icc_profile=b"nonsense" * 20))
        assert "icc_profile" not in image.info

    def test_the_thumbnail_is_small(self, tmp_path: Path) -> None:
        judge(tmp_path, "a.jpg", picture("jpg", (2000, 1000)))
        with Image.open(tmp_path / "thumbnail") as small:
            assert (small.format, small.width) == ("WEBP", THUMBNAIL[0])

    def test_a_full_disk_is_not_called_a_damaged_picture(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def full(*_: object, **__: object) -> None:
            raise OSError(28, "No space left on device")

        monkeypatch.setattr(Image.Image, "save", full)
        with pytest.raises(OSError, match="No space left"):
            judge(tmp_path, "a.jpg", SAMPLES["现场.jpg"])
