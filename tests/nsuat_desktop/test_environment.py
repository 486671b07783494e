"""Ids of records: in order of their making, whatever the clock does."""

import uuid
from datetime import timedelta

from nsuat_desktop.environment import Environment, IdMaker
from tests.factories import fixed_now


def test_ids_of_one_moment_keep_the_order_of_their_making() -> None:
    environment = Environment(now=fixed_now)
    ids = [environment.new_id() for _ in range(10_000)]
    assert ids == sorted(set(ids))


def test_a_clock_that_goes_back_does_not_turn_the_order() -> None:
    make = IdMaker()
    first = make(fixed_now())
    assert make(fixed_now() - timedelta(days=400)) > first
    assert make(fixed_now() + timedelta(seconds=1)) > first


def test_an_id_tells_its_version_and_its_millisecond() -> None:
    made = uuid.UUID(Environment(now=fixed_now).new_id())
    assert (made.version, made.variant) == (7, uuid.RFC_4122)
    assert made.int >> 80 == int(fixed_now().timestamp() * 1000)


def test_two_makers_never_clash() -> None:
    one, other = IdMaker(), IdMaker()
    ids = {make(fixed_now()) for make in (one, other) for _ in range(1000)}
    assert len(ids) == 2000
