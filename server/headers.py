"""Security headers, caching and compression of everything that is served."""

from __future__ import annotations

import gzip
import hashlib
import re

import brotli
import dash
from flask import Flask, Response, request
from flask_compress import Compress

FINGERPRINTED = re.compile(r"\.v[0-9][0-9a-z_.-]*m[0-9]+\.|[?&](m|v)=")
"""Addresses that change with the content: a version and time in the name, or as a parameter."""
FOREVER = "private, max-age=31536000, immutable"
STATIC_PATHS = ("/assets/", "/_dash-component-suites/")
COMPRESSIBLE = re.compile(r"text/|application/(javascript|json)|image/svg")
SMALLEST = 1024
"""Bytes below which compression is not worth a header."""


def install(server: Flask, app: dash.Dash) -> None:
    """Register what is done to every response. Static files are compressed once and kept in memory."""
    server.config["COMPRESS_ALGORITHM"] = ["br", "gzip"]
    server.config["COMPRESS_BR_LEVEL"] = 4
    server.config["COMPRESS_MIMETYPES"] = ["text/html", "application/json", "text/plain"]
    # Attached files go out as they are: whoever asks for a part of one counts its own bytes.
    server.config["COMPRESS_STREAMS"] = False
    Compress(server)
    kept: dict[tuple[str, str], bytes] = {}
    policy: list[str] = []

    @server.after_request
    def finish(response: Response) -> Response:
        if request.path.startswith(STATIC_PATHS):
            _cache_for_ever(response)
            _compress_once(response, kept)
        else:
            response.headers.setdefault("Cache-Control", "no-store")
        if not policy:
            policy.append(_content_security_policy(app))
        # A response that brings a stricter policy of its own keeps it.
        response.headers.setdefault("Content-Security-Policy", policy[0])
        response.headers["X-Content-Type-Options"] = "nosniff"
        response.headers["X-Frame-Options"] = "DENY"
        response.headers.setdefault("Referrer-Policy", "same-origin")
        response.headers["Cross-Origin-Opener-Policy"] = "same-origin"
        response.headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=()"
        return response


def _cache_for_ever(response: Response) -> None:
    if response.status_code in (200, 304) and FINGERPRINTED.search(request.full_path):
        response.headers["Cache-Control"] = FOREVER


def _compress_once(response: Response, kept: dict[tuple[str, str], bytes]) -> None:
    if response.status_code != 200 or not COMPRESSIBLE.match(response.mimetype or ""):
        return
    encoding = request.accept_encodings.best_match(["br", "gzip"])
    if encoding is None or "Content-Encoding" in response.headers:
        return
    response.direct_passthrough = False
    data = response.get_data()
    if len(data) < SMALLEST:
        return
    # By content and not by address: a made-up fingerprint in the name serves the same file.
    key = (hashlib.sha256(data).hexdigest(), encoding)
    if key not in kept:
        kept[key] = brotli.compress(data, quality=9) if encoding == "br" else gzip.compress(data, 9)
    response.set_data(kept[key])
    response.headers["Content-Encoding"] = encoding
    response.vary.add("Accept-Encoding")


def _content_security_policy(app: dash.Dash) -> str:
    """Computed at the first response: only then are all of Dash's inline scripts known."""
    scripts = " ".join(f"'{item.strip(chr(39))}'" for item in app.csp_hashes())
    return "; ".join(
        (
            "default-src 'self'",
            f"script-src 'self' {scripts}",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data: blob:",
            "font-src 'self' data:",
            "connect-src 'self'",
            "object-src 'none'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'none'",
        )
    )
