"""我的填报: what a person owes this month, what waits for their decision, how the departments report."""

# The callbacks are registered by being imported.
import pages.worklist.callbacks  # noqa: F401
from pages.frame import register_page
from pages.worklist.layout import build
from server.guard import GuardedPage, Permission


def register() -> None:
    """Register the page."""
    register_page(
        GuardedPage("/worklist", "我的填报", Permission.WORKLIST_READ, "我的填报", "clipboard-check", 3),
        __name__,
        build,
    )
