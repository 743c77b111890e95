"""Requests that another site makes a browser send: whatever writes is refused."""

from __future__ import annotations

from urllib.parse import urlsplit

from flask import request

from domain.errors import Forbidden


def refuse_other_sites() -> None:
    """Refuse what another site makes a browser send. Programs that are no browser send neither header."""
    if request.method in ("GET", "HEAD", "OPTIONS"):
        return
    site = request.headers.get("Sec-Fetch-Site")
    if site is not None:
        if site not in ("same-origin", "none"):
            raise Forbidden("请求来自其他网站，已拒绝。")
        return
    origin = request.headers.get("Origin")
    if origin is not None and _host_of(origin) != request.host:
        raise Forbidden("请求来自其他网站，已拒绝。")


def _host_of(origin: str) -> str:
    """Host and port of an origin; empty for what is none."""
    try:
        return urlsplit(origin).netloc
    except ValueError:
        return ""
