"""The money of a site by source: the part of its page, and the form."""

# The callbacks and the part of the page are registered by being imported.
import pages.rollout.costs.callbacks
import pages.rollout.costs.section  # noqa: F401
from pages.frame import register_page
from pages.rollout.costs.form import build
from server.guard import GuardedPage, Permission


def register() -> None:
    """Register the form."""
    page = GuardedPage("/rollout/sites/<code>/money", "经费", Permission.SITE_WRITE)
    register_page(page, f"{__name__}.form", build)
