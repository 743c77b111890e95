"""One package per page: ``layout.py`` (a function) and ``callbacks.py`` beside it; no SQL, no rules."""


def register() -> None:
    """Register every page with its callbacks, in the order of the navigation."""
    from pages import account, administration, backups, cockpit, jobs, notices, projects, search, worklist

    cockpit.register()
    projects.register()
    worklist.register()
    administration.register()
    jobs.register()
    backups.register()
    search.register()
    notices.register()
    account.register()
