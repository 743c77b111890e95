"""督办: the list of orders, one order with what may be done about it, a new one, the sheet to print."""

# The callbacks are registered by being imported.
import pages.supervision.callbacks
import pages.supervision.new_callbacks
import pages.supervision.press_callbacks  # noqa: F401
from pages.frame import register_page
from pages.supervision.layout import build as build_list
from pages.supervision.new import build as build_new
from pages.supervision.order import build as build_order
from pages.supervision.project_tab import build as build_tab
from pages.supervision.sheet import build as build_sheet
from pages.tabs import TabSubject, register_tab
from server.guard import GuardedPage, Permission

ORDER = "/supervision/<order>"
TAB = "orders"


def register() -> None:
    """Register the pages and the tab of a project; the form before the page whose address fits it too."""
    read, issue = Permission.SUPERVISION_READ, Permission.SUPERVISION_ISSUE
    listed = GuardedPage("/supervision", "督办", read, "督办", "megaphone", 5)
    register_page(listed, f"{__name__}.list", build_list)
    register_page(GuardedPage("/supervision/new", "督办立项", issue), f"{__name__}.new", build_new)
    register_page(GuardedPage(f"{ORDER}/sheet", "督办单", read), f"{__name__}.sheet", build_sheet)
    register_page(GuardedPage(ORDER, "督办详情", read), f"{__name__}.order", build_order)
    register_page(GuardedPage(f"/projects/<code>/{TAB}", "项目督办", read), f"{__name__}.project", build_tab)
    register_tab(TabSubject.PROJECT, TAB, "督办", 70, read)
