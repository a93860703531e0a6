"""Which mails the reply tests read: every sample in every language, and what several of the tests look for in them."""

from functools import cache
from pathlib import Path

import pytest

from worker.decision import Reply
from worker.rendering import MailTemplates
from worker.template_check import sample_replies

FOLDER = Path(__file__).resolve().parents[2] / "templates" / "mail"
TEMPLATES = MailTemplates(FOLDER)
LANGUAGES = ("da", "en", "fi", "nb", "sv")
PHONE = "+46 (0)500-44 63 60"
DAYS = {
    "sv": ("12 november 2026", "30 november 2026", "31 december 2026"),
    "en": ("12 November 2026", "30 November 2026", "31 December 2026"),
    "nb": ("12. november 2026", "30. november 2026", "31. desember 2026"),
    "da": ("12. november 2026", "30. november 2026", "31. december 2026"),
    "fi": ("12. marraskuuta 2026", "30. marraskuuta 2026", "31. joulukuuta 2026"),
}
NOT_YET = {
    "sv": "ännu inte en bekräftelse",
    "en": "not yet a confirmation",
    "nb": "ennå ikke en bekreftelse",
    "da": "endnu ikke en bekræftelse",
    "fi": "ei vielä ole vahvistus|ei siis vielä ole vahvistus",
}
each_language = pytest.mark.parametrize("language", LANGUAGES)


@cache
def mails(language: str) -> dict[str, Reply]:
    """Every sample mail of the language by its name."""
    return dict(sample_replies(TEMPLATES, language))
