"""Which fixtures every test may ask for: each server of the tests lives in its own file of ``tests/servers``."""

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

_SERVERS = ("postgres", "redis", "redis_server", "dovecot", "smtp", "token_server", "oidc_provider", "webhook_receiver", "scripted_imap")

pytest_plugins = [f"tests.servers.{name}" for name in _SERVERS if (Path(__file__).parent / "servers" / f"{name}.py").is_file()]


@pytest.fixture(autouse=True)
def log_of_its_own() -> Iterator[None]:
    """A command run in this process logs to its own stderr, which is closed behind it: no later test writes there."""
    root = logging.getLogger()
    before = root.handlers[:]
    yield
    for handler in [each for each in root.handlers if type(each) is logging.StreamHandler and each not in before]:
        root.removeHandler(handler)
