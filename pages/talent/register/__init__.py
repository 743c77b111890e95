"""人员名册: who is on the staff register, the table to keep it in, the form for somebody new."""

# The callbacks are registered by being imported.
import pages.talent.register.callbacks  # noqa: F401
from pages.frame import register_page
from pages.talent.register.form import build_edit, build_new
from pages.talent.register.listing import PATH
from pages.talent.register.listing import build as build_list
from pages.talent.register.table import build as build_table
from server.guard import GuardedPage, Permission


def register(section: str) -> None:
    """Register the pages under a section of the navigation."""
    read, manage = Permission.STAFF_READ, Permission.STAFF_MANAGE
    listed = GuardedPage(PATH, "人员名册", read, "人员名册", "people", 58, section)
    register_page(listed, f"{__name__}.list", build_list)
    register_page(GuardedPage(f"{PATH}/table", "名册维护", manage), f"{__name__}.table", build_table)
    register_page(GuardedPage(f"{PATH}/new", "登记人员", manage), f"{__name__}.new", build_new)
    edited = GuardedPage("/talent/people/<number>/edit", "修改人员登记", manage)
    register_page(edited, f"{__name__}.edit", build_edit)
