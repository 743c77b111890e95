"""建设看板: sites of a lane by stage, on a board or a map; moving them."""

# The callbacks are registered by being imported.
import pages.rollout.board.callbacks  # noqa: F401
from pages.frame import register_page
from pages.rollout.board.layout import PATH, build
from server.guard import GuardedPage, Permission


def register(section: str) -> None:
    """Register the page under a section of the navigation."""
    page = GuardedPage(PATH, "建设看板", Permission.ROLLOUT_READ, "建设看板", "kanban", 61, section)
    register_page(page, f"{__name__}.board", build)
