"""Small files of every kind that may be attached, made on the spot."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Mapping
from typing import Any

from PIL import Image, ImageCms, PngImagePlugin

PDF = b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n"
MAIN_PARTS = {
    "docx": ("word/document.xml", "wordprocessingml.document"),
    "xlsx": ("xl/workbook.xml", "spreadsheetml.sheet"),
    "pptx": ("ppt/presentation.xml", "presentationml.presentation"),
}
STREAMS = {"doc": "WordDocument", "xls": "Workbook", "ppt": "PowerPoint Document"}
GPS = 0x8825
ORIENTATION = 0x0112
MAKER = 0x010F


def package(ending: str, main: str = "", parts: Mapping[str, bytes] | None = None) -> bytes:
    """A minimal Office package; ``main`` replaces the content type of its main part."""
    part, kind = MAIN_PARTS[ending]
    content_type = main or f"application/vnd.openxmlformats-officedocument.{kind}.main+xml"
    types = f'<Types><Override PartName="/{part}" ContentType="{content_type}"/></Types>'
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", types)
        archive.writestr(part, "<document>演示数据</document>")
        for name, content in (parts or {}).items():
            archive.writestr(name, content)
    return made.getvalue()


def container(*streams: str) -> bytes:
    """The head and the directory of an old Office container with these streams."""
    entries = [name.encode("utf-16-le").ljust(128, b"\0") for name in ("Root Entry", *streams)]
    return bytes.fromhex("d0cf11e0a1b11ae1").ljust(512, b"\0") + b"".join(entries).ljust(1024, b"\0")


def picture(ending: str = "jpg", size: tuple[int, int] = (64, 32), **saving: Any) -> bytes:
    """A picture, red at the left and blue at the right."""
    image = Image.new("RGB", size, "blue")
    image.paste("red", (0, 0, size[0] // 2, size[1]))
    made = io.BytesIO()
    image.save(made, format={"jpg": "JPEG", "png": "PNG", "webp": "WEBP"}[ending], **saving)
    return made.getvalue()


def camera_picture(orientation: int = 6) -> bytes:
    """A JPEG as a phone writes it: held sideways, with place, maker and colour profile."""
    exif = Image.Exif()
    exif[ORIENTATION] = orientation
    exif[MAKER] = "Secret Maker"
    exif[GPS] = {1: "N", 2: (32.0, 2.0, 0.0), 3: "E", 4: (118.0, 46.0, 0.0)}
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    return picture("jpg", exif=exif, icc_profile=profile, comment=b"secret comment")


def talkative_png() -> bytes:
    """A PNG with words beside the picture."""
    words = PngImagePlugin.PngInfo()
    words.add_text("Author", "secret author")
    words.add_itxt("XML:com.adobe.xmp", "<x>secret place</x>")
    return picture("png", pnginfo=words)


def moving_picture() -> bytes:
    """A WebP of two frames."""
    frames = [Image.new("RGB", (8, 8), colour) for colour in ("red", "blue")]
    made = io.BytesIO()
    frames[0].save(made, format="WEBP", save_all=True, append_images=frames[1:], duration=100)
    return made.getvalue()


def bomb(width: int = 30_000, height: int = 30_000) -> bytes:
    """A tiny PNG whose head promises a picture of hundreds of millions of points."""
    made = bytearray(picture("png"))
    head = b"IHDR" + struct.pack(">II", width, height) + bytes(made[24:29])
    made[12:29] = head
    made[29:33] = struct.pack(">I", zlib.crc32(head))
    return bytes(made)


SAMPLES: Mapping[str, bytes] = {
    "报告.pdf": PDF,
    **{f"文件.{ending}": package(ending) for ending in MAIN_PARTS},
    **{f"旧文件.{ending}": container(stream) for ending, stream in STREAMS.items()},
    "说明.txt": "演示数据，不代表真实工作情况。\n".encode(),
    "名单.csv": "姓名,次数\n甲,1\n".encode("gbk"),
    "现场.jpg": picture("jpg"),
    "截图.png": picture("png"),
    "海报.webp": picture("webp"),
}
"""A good file of every kind, by a name for it."""
