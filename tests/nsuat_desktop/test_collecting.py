import gc
from collections.abc import Iterator

import pytest

from nsuat_desktop.collecting import cycles_left_alone


@pytest.fixture(autouse=True)
def search_is_on() -> Iterator[None]:
    """Whatever tests were before."""
    was_on = gc.isenabled()
    gc.enable()
    yield
    if not was_on:
        gc.disable()


def test_the_search_is_off_inside_and_back_on_after():
    with cycles_left_alone():
        assert not gc.isenabled()
        with cycles_left_alone():
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert gc.isenabled()


def test_it_is_back_on_after_an_error():
    @cycles_left_alone()
    def fail() -> None:
        raise ValueError

    with pytest.raises(ValueError):  # noqa: PT011 - its own
        fail()
    assert gc.isenabled()
