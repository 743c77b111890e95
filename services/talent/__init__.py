"""Use cases of the talent capability, a module or package for each room."""
