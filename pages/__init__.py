"""One package per page: ``layout.py`` (a function) and ``callbacks.py`` beside it; no SQL, no rules."""

from flask import Blueprint


def register() -> None:
    """Register every page with its callbacks, in the order of the navigation."""
    from pages import (
        account,
        administration,
        backups,
        cockpit,
        credentials,
        exchange,
        indicators,
        jobs,
        notices,
        projects,
        search,
        worklist,
    )

    cockpit.register()
    projects.register()
    exchange.register()
    worklist.register()
    indicators.register()
    administration.register()
    jobs.register()
    backups.register()
    credentials.register()
    search.register()
    notices.register()
    account.register()


def blueprints() -> tuple[Blueprint, ...]:
    """The plain pages that are no Dash pages: readable without scripts."""
    from pages import credentials

    return credentials.blueprints()
