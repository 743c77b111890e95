"""人才培养: the list, one person's cultivation, and its part of a person's page."""

# The callbacks and the sections' looks are registered by being imported.
import pages.talent.cultivation.callbacks
import pages.talent.cultivation.section  # noqa: F401
from pages.frame import register_page
from pages.talent.cultivation.listing import build as build_list
from pages.talent.cultivation.one import build as build_one
from pages.talent.cultivation.parts import PATH
from server.guard import GuardedPage, Permission


def register(section: str) -> None:
    """Register the pages under a section of the navigation."""
    listed = GuardedPage(PATH, "人才培养", Permission.TALENT_READ, "人才培养", "graph-up", 54, section)
    register_page(listed, f"{__name__}.list", build_list)
    one = GuardedPage(f"{PATH}/<cultivation>", "培养详情", Permission.TALENT_OWN)
    register_page(one, f"{__name__}.one", build_one)
