"""Checks on the network's figures: what cannot be is refused, what is unlikely is asked about."""
