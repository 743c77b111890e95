"""Pictures are kept without what the camera wrote beside them, upright, each with a small one for lists."""

from __future__ import annotations

import io
import struct
import threading
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PIL import ExifTags, Image, ImageCms, UnidentifiedImageError

from data_access.attachment_content import not_what_it_says
from domain.attachments import FileType
from domain.errors import Invalid

LARGEST_PIXELS = 50_000_000
"""Beyond every ordinary camera; decoded it takes 200 MB."""
THUMBNAIL = (320, 240)
_FORMATS = ("JPEG", "PNG", "WEBP")
_SAVING: Mapping[str, Mapping[str, Any]] = {
    "JPEG": {"quality": 90, "optimize": True, "progressive": True},
    "PNG": {"optimize": True},
    "WEBP": {"quality": 90, "method": 4},
}

_DAMAGED = (SyntaxError, ValueError, TypeError, LookupError, EOFError, OSError, struct.error)
"""What Pillow raises over files that were cut off or tampered with."""
_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
"""How a picture is set upright, by the orientation that EXIF notes."""

# Decoding takes hundreds of megabytes at worst: one picture at a time in each process.
_one_at_a_time = threading.Lock()


def redraw(source: Path, kind: FileType, picture: Path, thumbnail: Path) -> None:
    """Write the picture anew without metadata, turned as the camera held it, and a WebP to show in lists.

    Raises Invalid when it is no picture of this kind, is damaged, moves, or has too many pixels.
    """
    with _one_at_a_time:
        try:
            upright = _read(source, kind)
            upright.save(picture, format=kind.mark, **_SAVING[kind.mark])
            upright.thumbnail(THUMBNAIL)
            upright.save(thumbnail, format="WEBP", quality=80)
        except (Image.DecompressionBombError, Image.DecompressionBombWarning):
            raise _too_many_pixels() from None
        except UnidentifiedImageError:
            raise not_what_it_says(kind) from None
        # A full disk is no fault of the file; the store tells of it.
        except _DAMAGED as error:
            if isinstance(error, OSError) and error.errno is not None:
                raise
            raise not_what_it_says(kind, "但内容已损坏") from error


def _read(source: Path, kind: FileType) -> Image.Image:
    with Image.open(source, formats=_FORMATS) as opened:
        # Phones write JPEG files with a second picture inside, which Pillow calls MPO.
        found = "JPEG" if opened.format == "MPO" else str(opened.format)
        if found != kind.mark:
            raise not_what_it_says(kind, f"内容却是 {found} 图片")
        if opened.width * opened.height > LARGEST_PIXELS:
            raise _too_many_pixels()
        if opened.format != "MPO" and getattr(opened, "n_frames", 1) > 1:
            raise Invalid("不能上传动态图片，请存为静态图片后再试。", {"content": "动态图片"})
        drawn = _plain_mode(_turned(opened), kind)
        coloured = _in_common_colours(drawn, opened.info.get("icc_profile"))
        # A new picture of the same points: nothing else of the file can come along.
        bare = Image.new(coloured.mode, coloured.size)
        bare.paste(coloured)
    return bare


def _turned(image: Image.Image) -> Image.Image:
    """The picture as the camera held it; as it is where the note of that cannot be read."""
    try:
        turn = _TURNS.get(image.getexif().get(ExifTags.Base.Orientation, 1))
    except _DAMAGED:
        turn = None
    return image if turn is None else image.transpose(turn)


def _plain_mode(image: Image.Image, kind: FileType) -> Image.Image:
    if kind.mark == "JPEG":
        return image if image.mode in ("RGB", "L") else image.convert("RGB")
    if image.mode in ("RGB", "RGBA", "L"):
        return image
    transparent = image.mode in ("LA", "PA") or "transparency" in image.info
    return image.convert("RGBA" if transparent else "RGB")


def _in_common_colours(image: Image.Image, profile: bytes | None) -> Image.Image:
    """The picture in sRGB, since its own profile is not kept; as it is where that profile cannot be read."""
    if not profile or image.mode == "L":
        return image
    try:
        own = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        common = ImageCms.createProfile("sRGB")
        turned = ImageCms.profileToProfile(image, own, common, outputMode=image.mode)
    except (ImageCms.PyCMSError, OSError, ValueError):
        return image
    return turned if turned is not None else image


def _too_many_pixels() -> Invalid:
    told = f"图片超过 {LARGEST_PIXELS // 10_000} 万像素，不能上传，请缩小后再试。"
    return Invalid(told, {"content": "像素过多"})
