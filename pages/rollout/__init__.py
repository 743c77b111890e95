"""少儿馆: the rollout of children's reading rooms, and the city children's library."""

from pages.rollout import board, city, costs, files, gates, overview, peers, plans, rooms, sites

__all__ = ["SECTION", "files", "register"]

SECTION = "少儿馆"


def register() -> None:
    """Register the pages, each room's in its package, in the order of the navigation."""
    overview.register(SECTION)
    board.register(SECTION)
    sites.register(SECTION)
    plans.register()
    costs.register()
    gates.register(SECTION)
    rooms.register(SECTION)
    city.register(SECTION)
    peers.register(SECTION)
