"""What each room puts into the world of the contract tests, and the facts it gives its examples."""
