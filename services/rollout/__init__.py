"""Use cases of the rollout of children's reading rooms."""
