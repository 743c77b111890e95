"""How a file comes up, whatever it is for: the bare content as the body of a request.

Its name is percent-encoded in ``X-File-Name``, a token of the page in ``X-CSRF-Token``; the sender accepts
JSON. What is refused is answered with what a person should read in ``error``. The one sender is
``assets/js/uploads.js``.
"""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import unquote

from flask import request
from flask_wtf.csrf import validate_csrf
from wtforms import ValidationError

from domain.errors import Invalid

__all__ = ["STALE_PAGE", "chunks", "content", "file_name", "require_token"]

CHUNK = 1 << 18
STALE_PAGE = "页面停留过久，请刷新页面后重试。"


def require_token() -> None:
    """Raise Invalid unless the request brings a token of a page of this person's."""
    try:
        validate_csrf(request.headers.get("X-CSRF-Token"))
    except ValidationError:
        raise Invalid(STALE_PAGE) from None


def file_name() -> str:
    """The name that the sender gives the file; nothing about it can be relied on."""
    return unquote(request.headers.get("X-File-Name", ""), errors="replace")


def chunks(limit: int) -> Iterator[bytes]:
    """The content, piece by piece, up to one byte more than ``limit``.

    That byte lets the reader's own refusal be told and not the framework's.
    """
    request.max_content_length = limit + 1
    while chunk := request.stream.read(CHUNK):
        yield chunk


def content(limit: int, refusal: str) -> bytes:
    """The whole content. Raises Invalid with the refusal as soon as it is more than ``limit`` bytes."""
    if (request.content_length or 0) > limit:
        raise Invalid(refusal)
    parts: list[bytes] = []
    size = 0
    for chunk in chunks(limit + CHUNK):
        size += len(chunk)
        if size > limit:
            raise Invalid(refusal)
        parts.append(chunk)
    return b"".join(parts)
