"""The plan whose progress is counted: targets, windows, tasks and duties as data."""
