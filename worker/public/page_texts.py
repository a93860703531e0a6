"""How a customer's page becomes HTML: the one Jinja environment for pages, every value escaped, in the customer's language."""

from pathlib import Path
from typing import Any

from jinja2 import FileSystemLoader, StrictUndefined, TemplateError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from worker.errors import Permanent
from worker.rendering import FALLBACK_LANGUAGE

#: The pages, each a file ``<page>.html``.
PAGES = ("confirm", "activate", "told")
#: What a page can tell without asking anything: a title and a text each.
TOLD = (
    "confirmed",
    "denied",
    "confirm_used",
    "confirm_expired",
    "confirm_unknown",
    "activated",
    "activate_unknown",
    "sent_again",
    "not_found",
    "refused",
    "trouble",
)


class PageTexts:
    """The pages in all languages: what stands on them is data, and never rendered a second time."""

    def __init__(self, templates: Path) -> None:
        """``templates``: the folder that holds ``public`` (the pages) and ``mail`` (the words they share with our mails)."""
        self.folder = templates / "public"
        self.languages: tuple[str, ...] = tuple(sorted(path.name.split(".")[1] for path in self.folder.glob("texts.*.html")))
        if FALLBACK_LANGUAGE not in self.languages:
            raise Permanent(
                f"{self.folder} holds no texts.{FALLBACK_LANGUAGE}.html: point the templates setting at the folder of templates."
            )
        self._environment = ImmutableSandboxedEnvironment(
            loader=FileSystemLoader([self.folder, templates / "mail"]),
            undefined=StrictUndefined,
            autoescape=True,
            trim_blocks=True,
            lstrip_blocks=True,
            auto_reload=False,
            cache_size=-1,
        )

    def language(self, wanted: str | None, accepted: str = "") -> str:
        """The language of a page: that of the mail, else the first of ``Accept-Language`` (RFC 9110 section 12.5.4) that we have."""
        if wanted in self.languages:
            return wanted
        ranked = sorted((_ranked(each) for each in accepted.split(",")[:20]), key=lambda each: -each[1])
        codes = (_SAME.get(code, code) for code, weight in ranked if weight > 0)
        return next((code for code in codes if code in self.languages), FALLBACK_LANGUAGE)

    def page(self, name: str, language: str, values: dict[str, Any]) -> str:
        """One page as HTML. Raises Permanent, naming the file, where it does not render."""
        file = f"{name}.html"
        try:
            return self._environment.get_template(file).render({"language": language, **values})
        except (TemplateError, TypeError) as problem:
            raise Permanent(f"{self.folder / file} ({language}) does not render: {type(problem).__name__}: {problem}.") from problem


#: Nynorsk and Norwegian without more are answered in bokmål.
_SAME = {"no": "nb", "nn": "nb"}


def _ranked(told: str) -> tuple[str, float]:
    code, _, weight = told.strip().lower().partition(";")
    try:
        rank = float(weight.strip().removeprefix("q=")) if weight else 1.0
    except ValueError:
        rank = 0.0
    return code.split("-")[0], rank
