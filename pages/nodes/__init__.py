"""条目: one node of the plan, or the plan as a whole, with its tabs."""

from pages.frame import register_page
from pages.nodes.changes import NAME as CHANGES
from pages.nodes.changes import build as build_changes
from pages.nodes.forecast import NAME as FORECAST
from pages.nodes.forecast import build as build_forecast
from pages.nodes.overview import build as build_overview
from pages.tabs import TabSubject, register_tab
from server.guard import GuardedPage, Permission

NODE = "/nodes/<code>"


def register() -> None:
    """Register the pages and their tabs."""
    register_page(
        GuardedPage(NODE, "规划条目", Permission.PROJECT_READ), f"{__name__}.overview", build_overview
    )
    register_tab(TabSubject.NODE, "", "概况", 1)
    register_page(
        GuardedPage(f"{NODE}/{FORECAST}", "预测", Permission.PROJECT_READ),
        f"{__name__}.forecast",
        build_forecast,
    )
    register_tab(TabSubject.NODE, FORECAST, "预测", 60)
    register_page(
        GuardedPage(f"{NODE}/{CHANGES}", "变化", Permission.PROJECT_READ),
        f"{__name__}.changes",
        build_changes,
    )
    register_tab(TabSubject.NODE, CHANGES, "变化", 30)
