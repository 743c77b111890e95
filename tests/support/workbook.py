"""What stands in an Excel file, read with nothing but the standard library."""

from __future__ import annotations

import io
import re
import zipfile
from html import unescape


def sheet_names(data: bytes) -> list[str]:
    """The titles of the sheets in order."""
    return [unescape(name) for name in re.findall(r'<sheet name="([^"]*)"', _part(data, "xl/workbook.xml"))]


def texts(data: bytes) -> set[str]:
    """Every text that stands in any cell."""
    shared = _part(data, "xl/sharedStrings.xml")
    return {unescape(text) for text in re.findall(r"<t(?: [^>]*)?>(.*?)</t>", shared, re.DOTALL)}


def formulas(data: bytes) -> list[str]:
    """Every formula and link of any sheet."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        sheets = [name for name in archive.namelist() if name.startswith("xl/worksheets/")]
        found = [archive.read(name).decode() for name in sheets]
    return [part for sheet in found for part in re.findall(r"<f[ >].*?</f>|<hyperlink .*?>", sheet)]


def _part(data: bytes, name: str) -> str:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return archive.read(name).decode()
