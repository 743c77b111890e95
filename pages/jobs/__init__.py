"""我的任务, and 任务 for administrators: long work, how far it is, what it made."""

# The callbacks are registered by being imported.
import pages.jobs.callbacks  # noqa: F401
from pages.frame import register_page
from pages.jobs.layout import build_all, build_own
from server.guard import GuardedPage, Permission


def register() -> None:
    """Register the pages."""
    register_page(
        GuardedPage("/admin/jobs", "任务", Permission.JOB_MANAGE, "任务", "list-check", 82, "管理"),
        f"{__name__}.all",
        build_all,
    )
    register_page(GuardedPage("/jobs", "我的任务", Permission.ACCOUNT_OWN), f"{__name__}.own", build_own)
