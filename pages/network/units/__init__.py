"""单位名录: the list of units, the table to keep it in, one unit's data and history, what is done to it."""

# The callbacks are registered by being imported.
import pages.network.units.callbacks  # noqa: F401
from pages.frame import register_page
from pages.network.units.form import build_edit, build_new
from pages.network.units.listing import build as build_list
from pages.network.units.sheet import build as build_sheet
from pages.network.units.table import build as build_table
from server.guard import GuardedPage, Permission

UNITS, UNIT = "/network/units", "/network/units/<code>"


def register(section: str) -> None:
    """Register the pages under a section of the navigation.

    Pages are matched in the order of these names: the one whose address fits all others comes last.
    """
    read, manage = Permission.NETWORK_READ, Permission.UNIT_MANAGE
    listed = GuardedPage(UNITS, "单位名录", read, "单位名录", "building", 46, section)
    register_page(listed, f"{__name__}.list", build_list)
    kept = GuardedPage(f"{UNITS}/table", "单位维护", manage, "单位维护", "pencil-square", 47, section)
    register_page(kept, f"{__name__}.table", build_table)
    register_page(GuardedPage(f"{UNITS}/new", "登记单位", manage), f"{__name__}.new", build_new)
    register_page(GuardedPage(f"{UNIT}/edit", "办理单位", manage), f"{__name__}.edit", build_edit)
    register_page(GuardedPage(UNIT, "单位信息", read), f"{__name__}.unit", build_sheet)
