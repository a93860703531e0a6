"""How somebody wants his pages: the language, the theme and where he goes after a decision, kept in his browser."""

from starlette.responses import RedirectResponse, Response

from worker.console import cookies
from worker.console.sign_in_page import safe_next
from worker.console.texts import LANGUAGES
from worker.console.visit import AFTER, Visit

THEMES = ("light", "dark", "system")


def choose(visit: Visit) -> Response:
    """Keep what was chosen, and go back to the page."""
    response = RedirectResponse(safe_next(visit.fields.get("next", "")), 303)
    if (language := visit.fields.get("language")) in LANGUAGES:
        cookies.set_choice(response, cookies.LANGUAGE, language, secure=visit.secure)
    if (theme := visit.fields.get("theme")) in THEMES:
        cookies.set_choice(response, cookies.THEME, theme, secure=visit.secure)
    if (after := visit.fields.get("after")) in AFTER:
        cookies.set_choice(response, cookies.AFTER, after, secure=visit.secure)
    return response
