"""Documents and photos on a site's page."""

# The parts of the page are registered by being imported.
import pages.rollout.files.section  # noqa: F401
