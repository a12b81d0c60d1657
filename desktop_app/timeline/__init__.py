"""Turns time into rectangles. Standard library only."""
