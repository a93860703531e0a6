"""How a customer's page becomes HTML: the one Jinja environment for pages, every value escaped, in the customer's language."""

from datetime import date
from pathlib import Path
from typing import Any

from jinja2 import TemplateError

from worker.confirmation_link import Asked, LinkState
from worker.errors import Permanent
from worker.passwords import PasswordFault
from worker.rendering import FALLBACK_LANGUAGE, environment

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
        self._environment = environment([self.folder, templates / "mail"], autoescape=True)

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


def check_pages(templates: Path) -> None:
    """Write every page that tells something once in every language of our mails.

    Raises Permanent, naming the file, where one is missing or does not render: no customer is the first to find a gap.
    """
    pages = PageTexts(templates)
    spoken = {path.name.split(".")[1] for path in (templates / "mail").glob("words.*.txt")}
    missing = sorted(spoken - set(pages.languages))
    if missing:
        raise Permanent(f"{pages.folder} lacks {', '.join(f'texts.{language}.html' for language in missing)}: write what is missing.")
    shared = {"display_name": "InExchange", "phone": "+46 500 44 63 60", "address": "kundservice@inexchange.se"}
    invited = {"email": "anna@firma.example", "shortest": 12, "longest": 256}
    for language in pages.languages:
        for key in TOLD:
            pages.page("told", language, {**shared, "key": key})
        for expired in (False, True):
            for fault in (None, *PasswordFault):
                pages.page("activate", language, {**shared, **invited, "expired": expired, "fault": fault})
        pages.page("confirm", language, {**shared, "asked": Asked(LinkState.OPEN, language, "anna@firma.example", date(2026, 11, 20))})


#: Nynorsk and Norwegian without more are answered in bokmål.
_SAME = {"no": "nb", "nn": "nb"}


def _ranked(told: str) -> tuple[str, float]:
    code, _, weight = told.strip().lower().partition(";")
    try:
        rank = float(weight.strip().removeprefix("q=")) if weight else 1.0
    except ValueError:
        rank = 0.0
    return code.split("-")[0], rank
