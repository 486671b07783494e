"""Official documents as Word files, and edited ones taken back. Loads python-docx: on use only."""

from nsuat_desktop.reporting.word.render import render_docx, write_docx

__all__ = ["render_docx", "write_docx"]
