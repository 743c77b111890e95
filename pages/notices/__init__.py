"""通知: what one was told, and how one wants to be reached."""

# The callbacks are registered by being imported.
import pages.notices.callbacks
import pages.notices.deliveries_callbacks  # noqa: F401
from pages.frame import register_page
from pages.notices.deliveries import build as build_deliveries
from pages.notices.layout import build
from server.guard import GuardedPage, Permission


def register() -> None:
    """Register the pages."""
    register_page(GuardedPage("/notices", "通知", Permission.ACCOUNT_OWN), __name__, build)
    register_page(
        GuardedPage(
            "/admin/deliveries", "通知发送", Permission.DELIVERY_MANAGE, "通知发送", "send", 83, "管理"
        ),
        f"{__name__}.deliveries",
        build_deliveries,
    )
