"""How each project went, in the order of the plan."""

from services.demonstration.catalogue.collections import COLLECTIONS
from services.demonstration.catalogue.development import DEVELOPMENT
from services.demonstration.catalogue.governance import GOVERNANCE
from services.demonstration.catalogue.outreach import OUTREACH
from services.demonstration.catalogue.reading import READING
from services.demonstration.script import ProjectScript

PROJECTS: tuple[ProjectScript, ...] = (*GOVERNANCE, *COLLECTIONS, *READING, *OUTREACH, *DEVELOPMENT)

__all__ = ["PROJECTS"]
