"""网络填报 and 报表审核: what libraries enter, and how their reports become official."""

# The callbacks are registered by being imported.
import pages.network.reports.entry_callbacks
import pages.network.reports.list_callbacks  # noqa: F401
from pages.frame import register_page
from pages.network.reports.entry import PATH as ENTRY
from pages.network.reports.entry import build as build_entry
from pages.network.reports.list import PATH as LIST
from pages.network.reports.list import build as build_list
from pages.network.reports.one import PATH as ONE
from pages.network.reports.one import build as build_one
from server.guard import GuardedPage, Permission

SECTION = "服务网络"


def register() -> None:
    """Register the pages."""
    register_page(
        GuardedPage(ENTRY, "网络填报", Permission.UNIT_WRITE, "网络填报", "pencil-square", 44, SECTION),
        f"{__name__}.entry",
        build_entry,
    )
    register_page(
        GuardedPage(LIST, "报表审核", Permission.NETWORK_READ, "报表审核", "clipboard-check", 45, SECTION),
        f"{__name__}.list",
        build_list,
    )
    register_page(GuardedPage(ONE, "单位报表", Permission.NETWORK_READ), f"{__name__}.one", build_one)
