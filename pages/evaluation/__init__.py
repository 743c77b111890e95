"""评估: the list of evaluations, and the dossier of each domain half way and at the end of the plan."""

# The callbacks are registered by being imported.
import pages.evaluation.acts
import pages.evaluation.writing  # noqa: F401
from pages.evaluation.dossier import build as build_dossier
from pages.evaluation.layout import build as build_list
from pages.frame import register_page
from pages.tabs import TabSubject, register_tab
from server.guard import GuardedPage, Permission

DOSSIER = "/nodes/<code>/evaluation/<kind>"


def register() -> None:
    """Register the pages and their tabs."""
    listed = GuardedPage("/evaluations", "评估", Permission.PROJECT_READ, "评估", "journal-text", 6)
    register_page(listed, f"{__name__}.list", build_list)
    register_page(
        GuardedPage(DOSSIER, "评估材料", Permission.PROJECT_READ), f"{__name__}.dossier", build_dossier
    )
    register_tab(TabSubject.NODE, "evaluation/midterm", "中期评估", 70)
    register_tab(TabSubject.NODE, "evaluation/final", "终期评估", 71)
