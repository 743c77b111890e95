"""Addresses below a prefix: one rule for everything that goes out, and nobody else has to think of it.

The application writes its addresses as if it stood at the root of the host: ``/projects/D01``. Where a prefix
is set, this puts it before them on their way out: in the attributes of HTML, in JSON under the keys ``href``,
``src``, ``action`` and ``data-…`` (pages, rows of tables, outputs of callbacks, answers to scripts), and in
redirects.
Scripts make addresses with ``window.cockpit.address(path)``.
"""

from __future__ import annotations

import re
from functools import lru_cache

from flask import Flask, Response, request

_ATTRIBUTE = rb'(\s(?:href|src|action|data-[a-z-]+)=")'
_SLASH = rb"(?:/|\\u002[fF])"
"""As it is, or as Dash writes it into JSON."""
_KEY = rb'("(?:href|src|action|data-[a-z-]+)"\s*:\s*")'


def install(server: Flask) -> None:
    """Register what is done to every response. Call it after what compresses: the later one runs earlier."""

    @server.after_request
    def below_prefix(response: Response) -> Response:
        root = request.script_root
        if root:
            _rewrite(response, root)
        return response


def without_prefix(path: str) -> str:
    """A path as the routes know it, from one that a browser knows."""
    root = request.script_root
    if root and (path == root or path.startswith((f"{root}/", f"{root}?"))):
        rest = path[len(root) :]
        return rest if rest.startswith("/") else f"/{rest}"
    return path


def _rewrite(response: Response, root: str) -> None:
    if response.location and response.location.startswith("/") and not response.location.startswith("//"):
        bare = without_prefix(response.location)
        response.location = f"{root}{bare}"
    if response.direct_passthrough or response.is_streamed or "Content-Encoding" in response.headers:
        return
    pattern = {"text/html": _ATTRIBUTE, "application/json": _KEY}.get(response.mimetype or "")
    if pattern is not None:
        response.set_data(_bare_addresses(pattern, root).sub(rb"\g<1>" + root.encode(), response.get_data()))


@lru_cache(maxsize=8)
def _bare_addresses(pattern: bytes, root: str) -> re.Pattern[bytes]:
    """What comes right before an address of ours that lacks the prefix. ``//host`` is another site."""
    prefix = re.escape(root.encode()).replace(b"/", _SLASH)
    end = rb'(?:[?#"]|' + _SLASH + rb")"
    return re.compile(pattern + rb"(?=" + _SLASH + rb"(?!" + _SLASH + rb"))(?!" + prefix + end + rb")")
