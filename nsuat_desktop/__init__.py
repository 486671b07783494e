"""What the program knows and does: records, plan, reports. Nothing here imports Qt."""

__version__ = "0.1.0"
