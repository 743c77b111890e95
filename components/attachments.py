"""The files of a thing: their list, and where to add to it. Drawn and worked by assets/js/attachments.js."""

from __future__ import annotations

import json
from typing import Any

from dash import html

from domain.attachments import MEGABYTE, AttachmentList, Family


def attachment_panel(listing: AttachmentList, *, empty: str = "还没有附件。") -> html.Div:
    """The files with thumbnail, name, size, who and when; for those who may, a place to drop more.

    An upload changes nothing else on the page, so that a form beside it keeps what was typed.
    """
    limits = listing.limits
    described = {
        "kind": listing.subject_kind,
        "id": listing.subject_id,
        "items": [item.as_json() for item in listing.items],
        "may": listing.may_attach,
        "empty": empty,
    }
    if listing.may_attach:
        images = [kind.ending for kind in limits.types if kind.family is Family.IMAGE]
        described |= {
            "endings": [kind.ending for kind in limits.types],
            "images": images,
            "fileBytes": limits.file_bytes,
            "imageBytes": limits.image_bytes,
            "hint": f"可上传 {'、'.join(kind.ending for kind in limits.types)}，"
            f"图片每个不超过 {limits.image_bytes // MEGABYTE} MB，"
            f"其他文件不超过 {limits.file_bytes // MEGABYTE} MB",
        }
    told = json.dumps(described, ensure_ascii=False, separators=(",", ":"))
    properties: dict[str, Any] = {"className": "attachments", "data-attachments": told}
    return html.Div(**properties)
