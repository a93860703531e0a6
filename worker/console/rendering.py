"""How the console's pages become HTML: one Jinja environment, every value escaped, in the language of the one who looks."""

from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

from jinja2 import TemplateError
from starlette.responses import HTMLResponse

from worker.console import times
from worker.console.safe_text import marked, visible
from worker.console.static import Static
from worker.console.texts import load_texts
from worker.console.visit import Visit
from worker.errors import Permanent
from worker.rendering import environment


class Pages:
    """The templates and texts of the console, compiled once a process."""

    def __init__(self, templates: Path) -> None:
        """``templates``: the folder that holds ``console``. Raises Permanent where something is missing."""
        self.folder = templates / "console"
        self.texts = load_texts(self.folder)
        self.static = Static(self.folder / "static")
        self._environment = environment([self.folder], autoescape=True)
        self._environment.filters |= {"visible": visible, "marked": marked}

    def page(self, visit: Visit, name: str, values: dict[str, Any] | None = None, *, status: int = 200) -> HTMLResponse:
        """One page, or the part of one, as an answer. Raises Permanent, naming the file, where it does not render."""
        return HTMLResponse(self.html(visit, name, values), status, {"Content-Language": visit.texts.language})

    def html(self, visit: Visit, name: str, values: dict[str, Any] | None = None) -> str:
        """The same as text."""
        now: datetime = visit.app.clock.now()
        shared = {
            "visit": visit,
            "t": visit.texts,
            "static": self.static.address,
            "now": now,
            "minute": partial(times.minute, texts=visit.texts),
            "age": partial(times.age, now=now, texts=visit.texts),
            "due": partial(times.due, now=now, texts=visit.texts),
            "company_name": visit.app.settings.company_name,
        }
        try:
            return self._environment.get_template(f"{name}.html").render(shared | (values or {}))
        except (TemplateError, TypeError) as problem:
            line = getattr(problem, "lineno", None)
            where = f"{self.folder / name}.html" + (f", line {line}" if line else "")
            raise Permanent(f"{where} does not render: {type(problem).__name__}: {problem}.") from problem
