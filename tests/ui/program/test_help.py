import re

import pytest
from PySide6.QtCore import QUrl

from nsuat_desktop.resources import resource_path
from ui.program.help import INDEX, HelpWindow, help_pages
from ui.program.screens import places


@pytest.fixture
def window(qtbot) -> HelpWindow:
    made = HelpWindow()
    qtbot.addWidget(made)
    return made


def test_every_screen_has_its_page(window):
    assert {place.key for place in places()} <= set(help_pages())
    for place in places():
        window.show_page(place.key)
        assert window.text.startswith(place.title)


def test_an_unknown_screen_opens_the_list_of_pages(window):
    window.show_page("nothing")
    assert window.text.startswith("Trợ giúp")


@pytest.mark.parametrize("page", help_pages())
def test_links_lead_to_pages_that_exist(page):
    text = resource_path("help", f"{page}.md").read_text("utf-8")
    linked = set(re.findall(r"\]\(([^)]+)\)", text))
    assert linked <= {f"{each}.md" for each in help_pages()}


def test_a_link_opens_the_other_page(window):
    window.show_page(INDEX)
    window.page.setSource(QUrl("report.md"))
    assert window.text.startswith("Soạn báo cáo")
