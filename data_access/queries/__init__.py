"""Reads: sessions in, frozen dataclasses out. Nothing here writes."""
