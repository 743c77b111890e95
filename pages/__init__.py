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
        nodes,
        notices,
        projects,
        search,
        worklist,
    )

    cockpit.register()
    projects.register()
    nodes.register()
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
    """Plain pages and files that are no Dash pages: they need no scripts."""
    from pages import administration, credentials

    return (*administration.blueprints(), *credentials.blueprints())
