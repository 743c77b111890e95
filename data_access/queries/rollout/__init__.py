"""Reading the rollout of children's reading rooms."""
