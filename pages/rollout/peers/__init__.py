"""同城比较: figures of other cities' children's libraries, imported and compared."""

from pages.exchange.callbacks import register_upload
from pages.frame import register_page
from pages.rollout.peers.layout import build
from server.guard import GuardedPage, Permission


def register(section: str) -> None:
    """Register the page under a section of the navigation, and the callbacks of its imports."""
    register_upload("peers", Permission.PEERS_MANAGE)
    page = GuardedPage(
        "/rollout/peers", "同城比较", Permission.ROLLOUT_READ, "同城比较", "graph-up", 65, section
    )
    register_page(page, __name__, build)
