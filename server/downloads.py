"""Files that are made and handed out: what they are, under their name, and kept by nobody on the way."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from urllib.parse import quote

from flask import Response

MEDIA_TYPES: Mapping[str, str] = {
    "csv": "text/csv; charset=utf-8",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}
"""The files that the application makes, by the end of their name."""


def saved_as(name: str, content: bytes | Iterable[bytes]) -> Response:
    """A response that browsers save under the file's name and never show as a page.

    Raises KeyError for a kind of file that is not in ``MEDIA_TYPES``.
    """
    extension = name.rsplit(".", 1)[-1]
    response = Response(content, content_type=MEDIA_TYPES[extension])
    response.headers["Content-Disposition"] = (
        f"attachment; filename=\"table.{extension}\"; filename*=UTF-8''{quote(name)}"
    )
    response.headers["Cache-Control"] = "no-store"
    return response
