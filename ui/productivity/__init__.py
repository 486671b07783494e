"""Productivity on the screen: of an organisation, and of the province."""
