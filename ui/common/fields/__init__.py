"""Editors of single values: one for each kind of field, all with the manners of `Editor`."""
