"""凭据: API tokens on 我的账户, links on a project's page, screens and all of them under 管理."""

from flask import Blueprint

# The callbacks are registered by being imported.
import pages.credentials.links
import pages.credentials.screens
import pages.credentials.tokens  # noqa: F401
from pages.credentials.brief import share_pages
from pages.credentials.layout import build
from pages.frame import register_page
from server.guard import GuardedPage, Permission


def register() -> None:
    """Register the page."""
    page = GuardedPage("/admin/credentials", "凭据", Permission.SCREEN_MANAGE, "凭据", "lock", 78, "管理")
    register_page(page, __name__, build)


def open_blueprints() -> tuple[Blueprint, ...]:
    """The plain pages without a log-in: what a link shows."""
    return (share_pages,)
