"""Which mails the reply tests read: every sample in every language, written once."""

from functools import cache
from pathlib import Path

from worker.decision import Reply
from worker.rendering import MailTemplates
from worker.template_check import sample_replies

FOLDER = Path(__file__).resolve().parents[2] / "templates" / "mail"
TEMPLATES = MailTemplates(FOLDER)
LANGUAGES = ("da", "en", "fi", "nb", "sv")


@cache
def mails(language: str) -> dict[str, Reply]:
    """Every sample mail of the language by its name."""
    return dict(sample_replies(TEMPLATES, language))
