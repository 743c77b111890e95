"""月报汇总: a month's reports of all departments, and the office's text on each domain."""

# The callbacks are registered by being imported.
import pages.consolidation.callbacks  # noqa: F401
from pages.consolidation.layout import build
from pages.frame import register_page
from server.guard import GuardedPage, Permission


def register() -> None:
    """Register the page. 我的填报 leads to it; it has no place in the navigation."""
    register_page(GuardedPage("/consolidation", "月报汇总", Permission.CONSOLIDATION_WRITE), __name__, build)
