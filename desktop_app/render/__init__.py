"""Draws a scene anywhere. QtGui only."""
