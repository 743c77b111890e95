"""五个一: one's own list, those of one's people, and the form of a year's list."""

# The callbacks are registered by being imported.
import pages.talent.checklist.callbacks  # noqa: F401
from pages.frame import register_page
from pages.talent.checklist.layout import build as build_list
from pages.talent.checklist.setup import build as build_setup
from server.guard import GuardedPage, Permission


def register(section: str) -> None:
    """Register the pages under a section of the navigation."""
    own = Permission.TALENT_OWN
    listed = GuardedPage("/talent/checklist", "五个一", own, "五个一", "list-check", 56, section)
    register_page(listed, f"{__name__}.list", build_list)
    setup = GuardedPage("/talent/checklist/setup", "设置五个一清单", Permission.HOURS_MANAGE)
    register_page(setup, f"{__name__}.setup", build_setup)
