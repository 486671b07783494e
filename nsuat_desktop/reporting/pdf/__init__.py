"""PDF of official documents. Importing this loads reportlab: do so when a PDF is asked for."""

from nsuat_desktop.reporting.pdf.archive import Attachment
from nsuat_desktop.reporting.pdf.render import Progress, page_loads, render_bytes, render_pdf

__all__ = ["Attachment", "Progress", "page_loads", "render_bytes", "render_pdf"]
