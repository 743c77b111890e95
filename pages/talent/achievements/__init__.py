"""人才成果: the list, the form, one person's part in a work."""

# The callbacks are registered by being imported.
import pages.talent.achievements.callbacks  # noqa: F401
from pages.frame import register_page
from pages.talent.achievements.form import build_edit, build_new
from pages.talent.achievements.listing import build as build_list
from pages.talent.achievements.one import build as build_one
from pages.talent.achievements.parts import PATH
from server.guard import GuardedPage, Permission


def register(section: str) -> None:
    """Register the pages under a section of the navigation; the form before the page it would fit."""
    own = Permission.TALENT_OWN
    listed = GuardedPage(PATH, "人才成果", own, "人才成果", "journal-text", 55, section)
    register_page(listed, f"{__name__}.list", build_list)
    register_page(GuardedPage(f"{PATH}/new", "登记成果", own), f"{__name__}.new", build_new)
    register_page(GuardedPage(f"{PATH}/<part>/edit", "修改成果", own), f"{__name__}.edit", build_edit)
    register_page(GuardedPage(f"{PATH}/<share>", "成果详情", own), f"{__name__}.one", build_one)
