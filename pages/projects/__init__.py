"""重点项目: the tree of the plan with its projects, one project's page, its report form, its terms."""

from pages.frame import register_page
from pages.projects import callbacks, detail, edit, layout, report
from server.guard import GuardedPage, Permission

__all__ = ["callbacks", "register"]


def register() -> None:
    """Register the pages."""
    register_page(
        GuardedPage("/projects", "重点项目", Permission.PROJECT_READ, "重点项目", "kanban", 2),
        f"{__name__}.list",
        layout.build,
    )
    register_page(
        GuardedPage("/projects/<code>", "项目详情", Permission.PROJECT_READ),
        f"{__name__}.detail",
        detail.build,
    )
    register_page(
        GuardedPage("/projects/<code>/report", "填报进展", Permission.PROGRESS_WRITE),
        f"{__name__}.report",
        report.build,
    )
    register_page(
        GuardedPage("/projects/<code>/edit", "编辑项目", Permission.PROJECT_EDIT),
        f"{__name__}.edit",
        edit.build,
    )
