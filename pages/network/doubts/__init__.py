"""存疑数据: figures that the checks find unlikely, with what people say of them."""

# The callbacks are registered by being imported.
import pages.network.doubts.callbacks  # noqa: F401
from pages.frame import register_page
from pages.network.doubts.layout import PATH, build
from server.guard import GuardedPage, Permission

SECTION = "服务网络"


def register() -> None:
    """Register the page."""
    page = GuardedPage(PATH, "存疑数据", Permission.NETWORK_READ, "存疑数据", "question-circle", 45, SECTION)
    register_page(page, __name__, build)
