import pytest

from ui.units.agency_screen import AgencyScreen


@pytest.fixture
def agencies(qtbot, commune, changes, settings, told):
    made = AgencyScreen(commune, "agency", changes, lambda *_: None, settings)
    made.notice.connect(lambda text, undo: told.append((text, undo)))
    qtbot.addWidget(made)
    made.resize(1140, 660)
    with qtbot.waitExposed(made):
        made.show()
    made.activated()
    return made


def test_an_empty_list_offers_the_bodies_of_the_plan(qtbot, agencies, commune, told):
    qtbot.waitUntil(agencies.load_button.isVisible)
    agencies.load_button.click()
    assert commune.reader.count("agency") == 22
    qtbot.waitUntil(lambda: len(agencies.list.table.rows.ids) == 22)
    assert not agencies.load_button.isVisible()
    text, undo = told[-1]
    assert text.startswith("Đã ghi 22 cơ quan.")
    undo()
    assert commune.reader.count("agency") == 0
    qtbot.waitUntil(agencies.load_button.isVisible)
