"""One package per page: ``layout.py`` (a function) and ``callbacks.py`` beside it; no SQL, no rules."""

from flask import Blueprint


def register() -> None:
    """Register every page with its callbacks, in the order of the navigation."""
    from pages import (
        account,
        administration,
        api_guide,
        backups,
        cockpit,
        consolidation,
        credentials,
        evaluation,
        exchange,
        indicators,
        jobs,
        money,
        network,
        nodes,
        notices,
        plan_documents,
        plans,
        projects,
        risks,
        rollout,
        search,
        supervision,
        talent,
        verification,
        worklist,
        years,
    )
    from pages.network import importing as network_importing
    from pages.network import reports as network_reports

    cockpit.register()
    projects.register()
    nodes.register()
    money.register()
    exchange.register()
    worklist.register()
    consolidation.register()
    indicators.register()
    years.register()
    supervision.register()
    verification.register()
    risks.register()
    evaluation.register()
    administration.register()
    plan_documents.register()
    plans.register()
    network.register()
    network_importing.register()
    network_reports.register()
    talent.register()
    rollout.register()
    jobs.register()
    backups.register()
    credentials.register()
    search.register()
    notices.register()
    api_guide.register()
    account.register()


def blueprints() -> tuple[Blueprint, ...]:
    """Plain pages and files that are no Dash pages, for people who are logged in: they need no scripts."""
    from pages import administration, talent

    return (*administration.blueprints(), *talent.blueprints())


def open_blueprints() -> tuple[Blueprint, ...]:
    """Plain pages for whoever has their address, without a log-in; how often, the rate limit says."""
    from pages import credentials

    return credentials.open_blueprints()
