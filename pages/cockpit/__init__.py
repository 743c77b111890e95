"""驾驶舱: where the plan stands, who is stuck, what to attend to."""

from pages.cockpit.layout import build
from pages.frame import register_page
from server.guard import GuardedPage, Permission


def register() -> None:
    """Register the page."""
    page = GuardedPage("/", "驾驶舱", Permission.COCKPIT_READ, "驾驶舱", "speedometer2", 1)
    register_page(page, __name__, build)
