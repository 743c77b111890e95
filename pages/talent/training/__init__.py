"""培训活动: the list, one activity with its seats and attendance, the form of an activity."""

# The callbacks are registered by being imported.
import pages.talent.training.callbacks
import pages.talent.training.form_callbacks
import pages.talent.training.section  # noqa: F401
from pages.frame import register_page
from pages.talent.training.activity import build as build_activity
from pages.talent.training.form import build_edit, build_new
from pages.talent.training.layout import build as build_list
from server.guard import GuardedPage, Permission

LIST, ONE = "/talent/training", "/talent/training/<activity>"


def register(section: str) -> None:
    """Register the pages under a section; the one whose address fits the others comes last by its name."""
    own, manage = Permission.TALENT_OWN, Permission.TRAINING_MANAGE
    listed = GuardedPage(LIST, "培训活动", own, "培训活动", "calendar-check", 56, section)
    register_page(listed, f"{__name__}.list", build_list)
    register_page(GuardedPage(f"{LIST}/new", "新建培训活动", manage), f"{__name__}.new", build_new)
    register_page(GuardedPage(f"{ONE}/edit", "修改培训活动", manage), f"{__name__}.edit", build_edit)
    register_page(GuardedPage(ONE, "培训活动详情", own), f"{__name__}.one", build_activity)
