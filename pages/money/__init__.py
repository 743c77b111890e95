"""经费: the money of a project and of a node, each a tab."""

# The callbacks are registered by being imported.
import pages.money.callbacks  # noqa: F401
from pages.frame import register_page
from pages.money.node import build as build_node
from pages.money.project import NAME
from pages.money.project import build as build_project
from pages.tabs import TabSubject, register_tab
from server.guard import GuardedPage, Permission


def register() -> None:
    """Register the pages and their tabs."""
    read = Permission.PROJECT_READ
    page = GuardedPage(f"/projects/<code>/{NAME}", "项目经费", read)
    register_page(page, f"{__name__}.project", build_project)
    register_tab(TabSubject.PROJECT, NAME, "经费", 50)
    register_page(GuardedPage(f"/nodes/<code>/{NAME}", "条目经费", read), f"{__name__}.node", build_node)
    register_tab(TabSubject.NODE, NAME, "经费", 50)
