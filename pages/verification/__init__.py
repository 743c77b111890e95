"""抽查: the list of draws, a new one, and one draw with its items."""

# The callbacks are registered by being imported.
import pages.verification.callbacks  # noqa: F401
from pages.frame import register_page
from pages.verification.draw import build as build_draw
from pages.verification.layout import build as build_list
from pages.verification.new import build as build_new
from server.guard import GuardedPage, Permission


def register() -> None:
    """Register the pages; the form goes before the page whose address fits it too: Dash sorts by names."""
    read = Permission.VERIFICATION_READ
    register_page(
        GuardedPage("/verification", "抽查", read, "抽查", "clipboard-check", 8), __name__, build_list
    )
    new = GuardedPage("/verification/new", "抽取样本", Permission.VERIFICATION_DRAW)
    register_page(new, f"{__name__}.new", build_new)
    register_page(GuardedPage("/verification/<draw>", "抽查详情", read), f"{__name__}.one", build_draw)
