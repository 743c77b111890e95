"""Reads of the talent capability, a module for each room."""
