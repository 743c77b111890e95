"""Use cases of the branch network."""
