"""The documents of a site by kind and its photos by stage; those that the next gate asks for are said so."""

from __future__ import annotations

from typing import Any

from dash import html

from components.attachments import attachment_panel
from components.cards import card
from components.conflict import notice
from pages.frame import PageRequest
from pages.rollout.sites.sections import site_section
from services.rollout.attaching import DOCUMENT_STAGES, DOCUMENTS, NO_CHILDREN, files_of, photos_of
from services.rollout.directory import SiteSheet


@site_section(40)
def documents(asked: PageRequest, sheet: SiteSheet) -> Any:
    """Each kind of document of the lane, folded; open where files are or where the next gate asks for one."""
    with asked.context.database.reading() as session:
        found = files_of(asked.context, session, sheet.site, sheet.as_of, sheet.may_write)
    asks = sheet.check.rule.documents if sheet.check else ()
    rows = []
    for stage, codes in DOCUMENT_STAGES[sheet.site.lane].items():
        for code in codes:
            listing = found[code]
            needed = code in asks and sheet.next_stage is not None
            words = f"{len(listing.items)} 个文件" if listing.items else "还没有"
            if needed and not listing.items and sheet.next_stage is not None:
                words = f"还没有，进入“{sheet.next_stage.label}”须有"
            head = html.Summary(
                [html.Strong(DOCUMENTS[code]), html.Span(f"　{stage.label}　{words}", className="muted")]
            )
            opened = bool(listing.items) or needed
            rows.append(html.Details([head, attachment_panel(listing)], open=opened, id=f"document-{code}"))
    count = sum(len(one.items) for one in found.values())
    return card(f"材料 {count} 个", html.Div(rows, className="folded"), card_id="site-documents")


@site_section(50)
def photos(asked: PageRequest, sheet: SiteSheet) -> Any:
    """The photos of the stages; the current one is open to more."""
    with asked.context.database.reading() as session:
        found = photos_of(asked.context, session, sheet.site, sheet.as_of, sheet.may_write)
    rows = []
    for stage, listing in found.items():
        here = stage is sheet.standing.stage
        if not (listing.items or here):
            continue
        head = html.Summary(
            [html.Strong(stage.label), html.Span(f"　{len(listing.items)} 张", className="muted")]
        )
        rows.append(html.Details([head, attachment_panel(listing, empty="还没有照片。")], open=True))
    count = sum(len(one.items) for one in found.values())
    told = [notice(NO_CHILDREN, "warning")] if sheet.may_write else []
    return card(f"照片 {count} 张", html.Div([*told, *rows], className="folded"), card_id="site-photos")
