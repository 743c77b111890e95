"""年度任务: the key tasks of a year, one of them, a new one."""

# The callbacks are registered by being imported.
import pages.years.callbacks
import pages.years.item_callbacks  # noqa: F401
from pages.frame import register_page
from pages.years.item import build as build_item
from pages.years.item import build_new
from pages.years.layout import build as build_year
from server.guard import GuardedPage, Permission

YEAR = "/years/<year>"


def register() -> None:
    """Register the pages; that of the year under way stands in the navigation."""
    read = Permission.YEAR_READ
    current = GuardedPage("/years", "年度任务", read, "年度任务", "calendar3", 7)
    register_page(current, f"{__name__}.current", build_year)
    register_page(
        GuardedPage(f"{YEAR}/new", "增加年度任务", Permission.YEAR_EDIT), f"{__name__}.new", build_new
    )
    register_page(GuardedPage(f"{YEAR}/items/<item>", "年度任务详情", read), f"{__name__}.item", build_item)
    register_page(GuardedPage(YEAR, "年度任务清单", read), f"{__name__}.year", build_year)
