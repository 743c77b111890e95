"""Planned days of a site's stages: the part of its page, and the form."""

# The callbacks and the part of the page are registered by being imported.
import pages.rollout.plans.callbacks
import pages.rollout.plans.section  # noqa: F401
from pages.frame import register_page
from pages.rollout.plans.form import build
from server.guard import GuardedPage, Permission


def register() -> None:
    """Register the form."""
    page = GuardedPage("/rollout/sites/<code>/plan", "计划日期", Permission.SITE_WRITE)
    register_page(page, f"{__name__}.form", build)
