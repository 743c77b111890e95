"""储备干部: the pool with its gaps, one stay, the forms; 储备结构: the same in counts that name nobody."""

# The callbacks and the section are registered by being imported.
import pages.talent.cadres.callbacks
import pages.talent.cadres.section  # noqa: F401
from pages.frame import register_page
from pages.talent.cadres.cadre import build as build_cadre
from pages.talent.cadres.entry import build as build_entry
from pages.talent.cadres.layout import build as build_list
from pages.talent.cadres.needs import build as build_needs
from pages.talent.cadres.reserve import build as build_reserve
from server.guard import GuardedPage, Permission


def register(section: str) -> None:
    """Register the pages under a heading of the navigation.

    Addresses are tried in the order of the names of pages: forms before pages whose addresses fit them too.
    """
    read, manage = Permission.CADRE_READ, Permission.CADRE_MANAGE
    counts = GuardedPage(
        "/talent/reserve", "储备结构", Permission.TALENT_COUNTS, "储备结构", "grid-1x2", 57, section
    )
    register_page(counts, f"{__name__}.reserve", build_reserve)
    listed = GuardedPage("/talent/cadres", "储备干部", read, "储备干部", "person", 58, section)
    register_page(listed, f"{__name__}.list", build_list)
    register_page(GuardedPage("/talent/cadres/new", "入库登记", manage), f"{__name__}.entry", build_entry)
    register_page(
        GuardedPage("/talent/cadres/needs", "设置储备需求", manage), f"{__name__}.needs", build_needs
    )
    register_page(
        GuardedPage("/talent/cadres/<cadre>", "储备干部详情", read), f"{__name__}.stay", build_cadre
    )
