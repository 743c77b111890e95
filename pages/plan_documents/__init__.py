"""规划导入: from the text of an official plan to a plan in the system."""

# The callbacks are registered by being imported.
import pages.plan_documents.callbacks  # noqa: F401
from pages.frame import register_page
from pages.plan_documents.layout import build as build_list
from pages.plan_documents.review import build as build_review
from server.guard import GuardedPage, Permission


def register() -> None:
    """Register the pages."""
    manage = Permission.PLAN_MANAGE
    register_page(
        GuardedPage("/admin/plan-documents", "规划导入", manage, "规划导入", "upload", 76, "管理"),
        f"{__name__}.list",
        build_list,
    )
    register_page(
        GuardedPage("/admin/plan-documents/<document>", "核对规划文件", manage),
        f"{__name__}.review",
        build_review,
    )
