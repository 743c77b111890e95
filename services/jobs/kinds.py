"""Every kind of long work: whoever imports this knows them all. A capability adds its own here."""

from services.projects import export

KINDS = (export.KIND,)
