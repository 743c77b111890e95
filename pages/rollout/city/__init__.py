"""市少儿馆: the gates of the city children's library, on the project of the plan."""

# The callbacks are registered by being imported.
import pages.rollout.city.callbacks  # noqa: F401
from pages.frame import register_page
from pages.rollout.city.layout import build
from server.guard import GuardedPage, Permission


def register(section: str) -> None:
    """Register the page under a section of the navigation."""
    page = GuardedPage(
        "/rollout/city", "市少儿馆", Permission.ROLLOUT_READ, "市少儿馆", "building", 64, section
    )
    register_page(page, __name__, build)
