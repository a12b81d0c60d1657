"""An offline atlas of one relationship: France and the Soviet Union, 1917-1991."""

__version__ = "0.1.0"
