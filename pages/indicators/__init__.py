"""指标: the scorecard of all indicators, one indicator's page, the form for its terms."""

# The callbacks are registered by being imported.
import pages.indicators.detail_callbacks
import pages.indicators.edit_callbacks  # noqa: F401
from pages.frame import register_page
from pages.indicators.detail import build as build_detail
from pages.indicators.edit import build as build_edit
from pages.indicators.layout import build as build_list
from server.guard import GuardedPage, Permission

INDICATOR = "/indicators/<code>"


def register() -> None:
    """Register the pages."""
    listed = GuardedPage("/indicators", "指标", Permission.INDICATOR_READ, "指标", "graph-up", 4)
    register_page(listed, f"{__name__}.list", build_list)
    register_page(
        GuardedPage(f"{INDICATOR}/edit", "编辑指标", Permission.INDICATOR_DEFINE),
        f"{__name__}.edit",
        build_edit,
    )
    register_page(
        GuardedPage(INDICATOR, "指标详情", Permission.INDICATOR_READ), f"{__name__}.detail", build_detail
    )
