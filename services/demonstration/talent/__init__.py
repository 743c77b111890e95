"""The talent capability of the demonstration, a module for each room."""
