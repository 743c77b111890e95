"""管理: the change ledger."""

from pages.administration.layout import build
from pages.frame import register_page
from server.guard import GuardedPage, Permission


def register() -> None:
    """Register the page."""
    register_page(
        GuardedPage(
            "/admin/ledger", "变更台账", Permission.LEDGER_READ, "变更台账", "shield-lock", 79, "管理"
        ),
        __name__,
        build,
    )
