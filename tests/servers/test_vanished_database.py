"""A database server that vanishes without a word: whoever asks it, or waits for its answer, learns so within seconds and goes on."""

import sys
import threading
import time

import pytest
from sqlalchemy import Engine, text

from tests.servers.postgres import PostgresServer
from tests.servers.product import until
from tests.servers.vanishing import VanishingWire
from worker.database import engine_for
from worker.errors import Transient

pytestmark = [pytest.mark.servers, pytest.mark.skipif(sys.platform != "linux", reason="only Linux drops packets by a socket's filter")]

#: Seconds; without the settings of ``worker.database`` it takes a quarter of an hour, or hours.
SOON = 40.0


def answers(engine: Engine) -> bool:
    """Whether the server does."""
    try:
        with engine.connect() as connection:
            return bool(connection.scalar(text("SELECT 2")) == 2)
    except Transient:
        return False


def test_a_question_to_a_server_that_vanished_fails_soon(postgres_server: PostgresServer) -> None:
    with VanishingWire(postgres_server.port) as wire:
        engine = engine_for(postgres_server.url("postgres").replace(f":{postgres_server.port}/", f":{wire.port}/"))
        with engine.connect() as connection:
            connection.execute(text("SELECT 1"))
            wire.vanish()
            begun = time.monotonic()
            with pytest.raises(Transient, match="database"):
                connection.execute(text("SELECT 1"))
            assert time.monotonic() - begun < SOON
        until(lambda: answers(engine), "an answer on a new connection, for the server is there again")
        engine.dispose()


def test_whoever_waits_for_an_answer_learns_that_the_server_vanished(postgres_server: PostgresServer) -> None:
    with VanishingWire(postgres_server.port) as wire:
        engine = engine_for(postgres_server.url("postgres").replace(f":{postgres_server.port}/", f":{wire.port}/"))
        with engine.connect() as connection:
            connection.execute(text("SELECT 1"))
            begun = time.monotonic()
            vanishing = threading.Timer(1.0, wire.vanish)  # the question has arrived by then
            vanishing.start()
            with pytest.raises(Transient, match="database"):
                connection.execute(text("SELECT pg_sleep(600)"))
            vanishing.join()
            assert time.monotonic() - begun < SOON
        engine.dispose()
