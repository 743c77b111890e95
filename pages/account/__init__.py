"""我的账户: who I am here, what I may do, when I last logged in."""

# The callbacks are registered by being imported.
import pages.account.callbacks  # noqa: F401
from pages.account.layout import build
from pages.frame import register_page
from server.guard import GuardedPage, Permission


def register() -> None:
    """Register the page."""
    register_page(
        GuardedPage("/account", "我的账户", Permission.ACCOUNT_OWN, "我的账户", "person-circle", 90),
        __name__,
        build,
    )
