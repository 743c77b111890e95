"""搜索: all that was found, at an address that can be passed on."""

from pages.frame import register_page
from pages.search.layout import build
from server.guard import GuardedPage, Permission


def register() -> None:
    """Register the page."""
    register_page(GuardedPage("/search", "搜索", Permission.SEARCH_USE), __name__, build)
