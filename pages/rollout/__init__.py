"""少儿馆: the rollout of children's reading rooms, and the city children's library."""

from pages.rollout import costs, files, gates, plans, sites

__all__ = ["SECTION", "files", "register"]

SECTION = "少儿馆"


def register() -> None:
    """Register the pages, each room's in its package, in the order of the navigation."""
    sites.register(SECTION)
    plans.register()
    costs.register()
    gates.register(SECTION)
