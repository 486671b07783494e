"""Measuring productivity: of an organisation, before and after a support, of the province."""
