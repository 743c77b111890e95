"""服务网络: the network at a glance, one unit's figures, comparisons."""

from pages.frame import register_page
from pages.network import doubts, targets, units
from pages.network.comparing import build as build_comparing
from pages.network.overview import build as build_overview
from pages.network.unit_figures import build as build_unit_figures
from server.guard import GuardedPage, Permission

SECTION = "服务网络"
UNIT = "/network/units/<code>"


def register() -> None:
    """Register the pages."""
    read = Permission.NETWORK_READ
    seen = GuardedPage("/network", "网络概览", read, "网络概览", "diagram-3", 40, SECTION)
    register_page(seen, f"{__name__}.overview", build_overview)
    compared = GuardedPage("/network/comparing", "同点对比", read, "同点对比", "bar-chart-steps", 41, SECTION)
    register_page(compared, f"{__name__}.comparing", build_comparing)
    register_page(GuardedPage(f"{UNIT}/figures", "单位数据", read), f"{__name__}.figures", build_unit_figures)
    doubts.register()
    targets.register()
    units.register(SECTION)
