"""少儿馆: the rollout of children's reading rooms, and the city children's library."""

from pages.rollout import board, sites

SECTION = "少儿馆"


def register() -> None:
    """Register the pages, each room's in its package, in the order of the navigation."""
    board.register(SECTION)
    sites.register(SECTION)
