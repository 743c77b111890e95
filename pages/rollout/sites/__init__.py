"""点位名册: the list of sites, the table to import them with, one site's page, its form and its moves."""

# The callbacks are registered by being imported.
import pages.rollout.sites.callbacks
import pages.rollout.sites.table_callbacks  # noqa: F401
from pages.frame import register_page
from pages.rollout.sites.form import build_edit, build_new
from pages.rollout.sites.listing import build as build_list
from pages.rollout.sites.sheet import build as build_sheet
from pages.rollout.sites.table import build as build_table
from server.guard import GuardedPage, Permission

SITES, SITE = "/rollout/sites", "/rollout/sites/<code>"


def register(section: str) -> None:
    """Register the pages under a section of the navigation.

    Pages are matched in the order of these names: the one whose address fits all others comes last.
    """
    read, write = Permission.ROLLOUT_READ, Permission.SITE_WRITE
    listed = GuardedPage(SITES, "点位名册", read, "点位名册", "table", 62, section)
    register_page(listed, f"{__name__}.list", build_list)
    register_page(GuardedPage(f"{SITES}/table", "点位维护", write), f"{__name__}.table", build_table)
    register_page(GuardedPage(f"{SITES}/new", "登记点位", write), f"{__name__}.new", build_new)
    register_page(GuardedPage(f"{SITE}/edit", "修改点位", write), f"{__name__}.edit", build_edit)
    register_page(GuardedPage(SITE, "点位", read), f"{__name__}.view", build_sheet)
