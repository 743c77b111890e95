"""开放使用: the rooms that are open, one of them, its yearly assessments, and the score sheet."""

# The callbacks are registered by being imported.
import pages.rollout.rooms.callbacks  # noqa: F401
from pages.frame import register_page
from pages.rollout.rooms.assessment import build as build_assessment
from pages.rollout.rooms.form import build as build_form
from pages.rollout.rooms.listing import build as build_list
from pages.rollout.rooms.room import build as build_room
from pages.rollout.rooms.sheet import build as build_sheet
from server.guard import GuardedPage, Permission

LIST, ONE = "/rollout/rooms", "/rollout/rooms/<room>"


def register(section: str) -> None:
    """Register the pages under a section; the one whose address fits the others comes last by its name."""
    read, assess = Permission.ROLLOUT_READ, Permission.ROOM_ASSESS
    listed = GuardedPage(LIST, "开放使用", read, "开放使用", "book", 63, section)
    register_page(listed, f"{__name__}.list", build_list)
    register_page(GuardedPage(f"{ONE}/assess", "年度评估", assess), f"{__name__}.assess", build_form)
    register_page(GuardedPage(ONE, "图书室使用", read), f"{__name__}.room", build_room)
    one = GuardedPage("/rollout/assessments/<assessment>", "年度评估", read)
    register_page(one, f"{__name__}.assessment", build_assessment)
    register_page(GuardedPage("/rollout/score-sheet", "评分表", read), f"{__name__}.sheet", build_sheet)
