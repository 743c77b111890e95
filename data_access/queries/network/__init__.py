"""Reading the branch network."""
