"""Projects: reading them, changing their terms, reporting and deciding on their progress."""
