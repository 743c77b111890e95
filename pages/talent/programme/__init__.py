"""111 工程: batches, one batch, applications, and the panel's list and sheets."""

# The callbacks are registered by being imported; so is the section of a person's page.
import pages.talent.programme.application_acts
import pages.talent.programme.batch_acts
import pages.talent.programme.form
import pages.talent.programme.panel_acts
import pages.talent.programme.section
import pages.talent.programme.writing  # noqa: F401
from pages.frame import register_page
from pages.talent.programme.application import build as build_application
from pages.talent.programme.batch import build as build_batch
from pages.talent.programme.form import build_edit, build_new
from pages.talent.programme.home import build as build_home
from pages.talent.programme.panel import build_list, build_sheet
from pages.talent.programme.parts import PANEL, PROGRAMME
from server.guard import GuardedPage, Permission


def register(section: str) -> None:
    """Register the pages under a section of the navigation."""
    own, manage, score = Permission.TALENT_OWN, Permission.TALENT_MANAGE, Permission.TALENT_SCORE
    home = GuardedPage(PROGRAMME, "111 工程", own, "111 工程", "flag", 51, section)
    register_page(home, f"{__name__}.home", build_home)
    register_page(GuardedPage(f"{PROGRAMME}/new", "新建批次", manage), f"{__name__}.new", build_new)
    edited = GuardedPage(f"{PROGRAMME}/<batch>/edit", "修改批次", manage)
    register_page(edited, f"{__name__}.edit", build_edit)
    # Of two addresses that fit, Dash takes the one whose module's name comes first: "new" before "one".
    register_page(GuardedPage(f"{PROGRAMME}/<batch>", "批次", own), f"{__name__}.one", build_batch)
    application = GuardedPage("/talent/applications/<application>", "申报", own)
    register_page(application, f"{__name__}.application", build_application)
    listed = GuardedPage(PANEL, "人才评审", score, "人才评审", "clipboard-check", 52, section)
    register_page(listed, f"{__name__}.panel", build_list)
    sheet = GuardedPage(f"{PANEL}/<sheet>", "评分", score)
    register_page(sheet, f"{__name__}.sheet", build_sheet)
