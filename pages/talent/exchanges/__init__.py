"""交流培养: exchanges, shadowing and secondment; one of them in the address, the form of one."""

# The callbacks are registered by being imported.
import pages.talent.exchanges.callbacks  # noqa: F401
from pages.frame import register_page
from pages.talent.exchanges.form import build_edit, build_new
from pages.talent.exchanges.layout import build as build_list
from server.guard import GuardedPage, Permission

LIST, ONE = "/talent/exchanges", "/talent/exchanges/<exchange>"


def register(section: str) -> None:
    """Register the pages under a section; the one whose address fits the others comes last by its name."""
    own, manage = Permission.TALENT_OWN, Permission.TRAINING_MANAGE
    listed = GuardedPage(LIST, "交流培养", own, "交流培养", "arrow-up-right", 56, section)
    register_page(listed, f"{__name__}.list", build_list)
    register_page(GuardedPage(f"{LIST}/new", "登记交流", manage), f"{__name__}.new", build_new)
    register_page(GuardedPage(f"{ONE}/edit", "修改交流", manage), f"{__name__}.edit", build_edit)
