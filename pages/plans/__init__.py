"""规划: several plans side by side: starting one, carrying work over, comparing two."""

# The callbacks are registered by being imported.
import pages.plans.callbacks  # noqa: F401
from pages.frame import register_page
from pages.plans.carry import build as build_carry
from pages.plans.compare import build as build_compare
from pages.plans.layout import build as build_list
from server.guard import GuardedPage, Permission


def register() -> None:
    """Register the pages."""
    register_page(
        GuardedPage(
            "/admin/plans", "规划管理", Permission.PLAN_MANAGE, "规划管理", "journal-text", 75, "管理"
        ),
        f"{__name__}.list",
        build_list,
    )
    register_page(
        GuardedPage("/plans/carry", "规划衔接", Permission.PLAN_CARRY, "规划衔接", "arrow-right", 12),
        f"{__name__}.carry",
        build_carry,
    )
    register_page(
        GuardedPage("/plans/compare", "规划比较", Permission.PROJECT_READ),
        f"{__name__}.compare",
        build_compare,
    )
