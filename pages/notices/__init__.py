"""通知: what one was told, and how one wants to be reached."""

# The callbacks are registered by being imported.
import pages.notices.callbacks  # noqa: F401
from pages.frame import register_page
from pages.notices.layout import build
from server.guard import GuardedPage, Permission


def register() -> None:
    """Register the pages."""
    register_page(GuardedPage("/notices", "通知", Permission.ACCOUNT_OWN), __name__, build)
