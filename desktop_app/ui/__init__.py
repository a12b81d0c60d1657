"""Windows and gestures. QtWidgets."""
