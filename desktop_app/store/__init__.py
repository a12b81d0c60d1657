"""Reads the edition. Standard library only."""
