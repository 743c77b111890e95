"""人才总览: where the talent programme stands, for everybody who may read its counts."""

from pages.frame import register_page
from pages.talent.overview.layout import PATH, build
from server.guard import GuardedPage, Permission


def register(section: str) -> None:
    """Register the page, the first of its section."""
    page = GuardedPage(PATH, "人才总览", Permission.TALENT_COUNTS, "人才总览", "people", 50, section)
    register_page(page, __name__, build)
