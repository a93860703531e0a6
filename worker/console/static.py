"""Which files the console's pages load, all of its own: each under an address that changes with its content, so browsers may keep it."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

from worker.errors import Permanent

_TYPES = {".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".svg": "image/svg+xml"}


@dataclass(frozen=True, slots=True)
class StaticFile:
    """One file as it is sent."""

    content: bytes
    media_type: str
    version: str


class Static:
    """The files of one folder, read once."""

    def __init__(self, folder: Path) -> None:
        """Read the folder. Raises Permanent where there is none."""
        paths = [path for path in sorted(folder.glob("*")) if path.suffix in _TYPES]
        if not paths:
            raise Permanent(f"{folder} holds no style sheet: point the templates setting at the folder of templates.")
        self.files = {path.name: _read(path) for path in paths}

    def address(self, name: str) -> str:
        """Where the file is to be had. Raises KeyError for a name that is none."""
        return f"/static/{self.files[name].version}/{name}"


def _read(path: Path) -> StaticFile:
    content = path.read_bytes()
    return StaticFile(content, _TYPES[path.suffix], hashlib.sha256(content).hexdigest()[:12])
