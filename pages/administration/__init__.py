"""管理: the change ledger."""

# The callbacks are registered by being imported.
import pages.administration.rounds_callbacks  # noqa: F401
from pages.administration.layout import build
from pages.administration.rounds import build as build_rounds
from pages.frame import register_page
from server.guard import GuardedPage, Permission


def register() -> None:
    """Register the pages."""
    register_page(
        GuardedPage(
            "/admin/rounds", "填报期", Permission.ROUND_MANAGE, "填报期", "calendar-check", 72, "管理"
        ),
        f"{__name__}.rounds",
        build_rounds,
    )
    register_page(
        GuardedPage(
            "/admin/ledger", "变更台账", Permission.LEDGER_READ, "变更台账", "shield-lock", 79, "管理"
        ),
        __name__,
        build,
    )
