"""关口规则: what sites must show before each stage; and the page on which a director lets one past."""

# The callbacks are registered by being imported.
import pages.rollout.gates.callbacks
import pages.rollout.gates.section
import pages.rollout.gates.waiver_callbacks  # noqa: F401
from pages.frame import register_page
from pages.rollout.gates.layout import build
from pages.rollout.gates.waiver import build as build_waiver
from server.guard import GuardedPage, Permission

WAIVER = "/rollout/sites/<code>/waiver"


def register(section: str) -> None:
    """Register the pages under a section of the navigation."""
    listed = GuardedPage(
        "/rollout/gates", "关口规则", Permission.ROLLOUT_READ, "关口规则", "list-check", 66, section
    )
    register_page(listed, f"{__name__}.list", build)
    register_page(GuardedPage(WAIVER, "特批", Permission.GATE_WAIVE), f"{__name__}.waiver", build_waiver)
