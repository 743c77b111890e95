"""批量填报 and 里程碑计划表: tables filled in on the page or in Excel."""

# The callbacks are registered by being imported.
import pages.exchange.callbacks
import pages.exchange.report_callbacks  # noqa: F401
from pages.exchange.milestones import build as build_milestones
from pages.exchange.report import build as build_report
from pages.frame import register_page
from server.guard import GuardedPage, Permission

REPORT, MILESTONES = "/tables/report", "/tables/milestones"


def register() -> None:
    """Register the pages. The project list leads to them; they have no place in the navigation."""
    register_page(
        GuardedPage(REPORT, "批量填报", Permission.PROGRESS_WRITE), f"{__name__}.report", build_report
    )
    register_page(
        GuardedPage(MILESTONES, "里程碑计划表", Permission.PROJECT_EDIT),
        f"{__name__}.milestones",
        build_milestones,
    )
