"""The rollout of children's reading rooms: sites, their stages, and what holds them up."""
