"""Which fixtures every test may ask for: each server of the tests lives in its own file of ``tests/servers``."""

from pathlib import Path

_SERVERS = ("postgres", "redis", "redis_server", "dovecot", "smtp", "token_server", "scripted_imap")

pytest_plugins = [f"tests.servers.{name}" for name in _SERVERS if (Path(__file__).parent / "servers" / f"{name}.py").is_file()]
