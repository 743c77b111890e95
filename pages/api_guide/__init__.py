"""数据接口: what programs may ask and send, from the same document that they read."""

from pages.api_guide.layout import build
from pages.frame import register_page
from server.guard import GuardedPage, Permission


def register() -> None:
    """Register the page; it is reached from the tokens on one's account."""
    register_page(GuardedPage("/api-guide", "数据接口", Permission.TOKEN_OWN), __name__, build)
