"""What is shown and chosen. QtCore only."""
