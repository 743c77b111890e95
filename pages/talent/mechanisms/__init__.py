"""三项机制: yearly counts, documents, cases, and their forms."""

# The callbacks are registered by being imported.
import pages.talent.mechanisms.callbacks  # noqa: F401
from pages.frame import register_page
from pages.talent.mechanisms.case import build as build_case
from pages.talent.mechanisms.case import build_new as build_new_case
from pages.talent.mechanisms.document import build as build_document
from pages.talent.mechanisms.document import build_new as build_new_document
from pages.talent.mechanisms.layout import build as build_list
from server.guard import GuardedPage, Permission


def register(section: str) -> None:
    """Register the pages under a heading of the navigation; forms before pages that fit their addresses."""
    read, manage = Permission.CADRE_READ, Permission.CADRE_MANAGE
    path = "/talent/mechanisms"
    listed = GuardedPage(path, "三项机制", read, "三项机制", "flag", 59, section)
    register_page(listed, f"{__name__}.list", build_list)
    register_page(
        GuardedPage(f"{path}/documents/new", "登记机制文件", manage),
        f"{__name__}.document_new",
        build_new_document,
    )
    register_page(
        GuardedPage(f"{path}/documents/<document>", "机制文件", read),
        f"{__name__}.document_page",
        build_document,
    )
    register_page(
        GuardedPage(f"{path}/cases/new", "登记事项", manage), f"{__name__}.case_new", build_new_case
    )
    register_page(
        GuardedPage(f"{path}/cases/<case>", "三项机制事项", read), f"{__name__}.case_page", build_case
    )
