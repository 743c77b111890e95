"""Use cases: who may do what, one transaction each. Takes an actor, returns frozen dataclasses."""
