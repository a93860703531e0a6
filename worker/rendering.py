"""How a mail's text comes out of the template folder: the one Jinja environment, loaded and compiled once.

What customers and staff say is data here: it is put in as a value and never rendered a second time.
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

from jinja2 import FileSystemLoader, StrictUndefined, TemplateError
from jinja2.environment import TemplateModule
from jinja2.sandbox import ImmutableSandboxedEnvironment

from worker.errors import Permanent

#: Every template a reply can have (product.md section 7).
TEMPLATES = ("result", "receipt", "confirm", "ask", "answer", "credentials", "address_changed", "staff")
#: The language of a mail that came in another one than we have texts for.
FALLBACK_LANGUAGE = "en"

_SUBJECT = "Subject: "
_BLANK_LINES = re.compile(r"\n{3,}")


class MailTemplates:
    """The texts of all mails: a file a template and language, one with the reasons, one with the words that all share.

    Which languages there are is told by the folder: one for every ``words.<language>.txt``.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.languages: tuple[str, ...] = tuple(sorted(path.name.split(".")[1] for path in folder.glob("words.*.txt")))
        if FALLBACK_LANGUAGE not in self.languages:
            raise Permanent(
                f"{folder} holds no words.{FALLBACK_LANGUAGE}.txt: point the templates setting at the folder of mail templates."
            )
        # plain text needs no escaping; in HTML these mails are never sent
        self._environment = environment([folder], autoescape=False)
        self._reasons: dict[str, TemplateModule] = {}

    def language(self, wanted: str | None) -> str:
        """The language to write in where ``wanted`` was read: itself where there are texts in it, else English."""
        return wanted if wanted in self.languages else FALLBACK_LANGUAGE

    def mail(self, template: str, language: str, values: dict[str, Any]) -> tuple[str, str]:
        """Subject and text of one mail. Raises Permanent, naming the file, where it does not render."""
        name = f"{template}.{language}.txt"
        try:
            rendered = self._environment.get_template(name).render(values)
        except (TemplateError, TypeError) as problem:
            raise Permanent(f"{self.folder / name} does not render: {_told(problem)}.") from problem
        head, _, body = rendered.lstrip().partition("\n")
        if not head.startswith(_SUBJECT) or not body.startswith("\n"):
            raise Permanent(f"{self.folder / name} must begin with one line '{_SUBJECT}…' and a blank line.")
        return head.removeprefix(_SUBJECT).strip(), tidied(body)

    def block(self, language: str, key: str, parts: Sequence[object], values: dict[str, Any]) -> str:
        """What the customer reads about the requests ``parts`` that ended alike: the macro ``key`` of the language's reasons.

        Raises Permanent where the reason has no text in this language or the text does not render.
        """
        text = getattr(self._reasons_in(language), key, None)
        if text is None or not callable(text):
            raise Permanent(f"{self.folder / f'reasons.{language}.txt'} has no text for '{key}': write a macro of that name.")
        try:
            return tidied(text(parts, values))
        except (TemplateError, TypeError) as problem:
            raise Permanent(f"{self.folder / f'reasons.{language}.txt'}, '{key}' does not render: {_told(problem)}.") from problem

    def subject(self, language: str, key: str) -> str:
        """The subject of a mail that tells only ``key``. Raises Permanent where there is none."""
        subjects = getattr(self._reasons_in(language), "subjects", {})
        if key not in subjects:
            raise Permanent(f"{self.folder / f'reasons.{language}.txt'} has no subject for '{key}': add it to 'subjects'.")
        return str(subjects[key])

    def _reasons_in(self, language: str) -> TemplateModule:
        module = self._reasons.get(language)
        if module is None:
            name = f"reasons.{language}.txt"
            try:
                module = self._environment.get_template(name).module
            except (TemplateError, TypeError) as problem:
                raise Permanent(f"{self.folder / name} does not render: {_told(problem)}.") from problem
            self._reasons[language] = module
        return module


def environment(folders: Sequence[Path], *, autoescape: bool) -> ImmutableSandboxedEnvironment:
    """Where templates of ours are found and how they are filled in: nothing missing is passed over, nothing is rendered a second time."""
    return ImmutableSandboxedEnvironment(
        loader=FileSystemLoader(folders),
        undefined=StrictUndefined,
        autoescape=autoescape,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        cache_size=-1,
    )


@lru_cache(maxsize=8)
def open_templates(folder: Path) -> MailTemplates:
    """The templates in ``folder`` (``templates/mail``), compiled once a process. Raises Permanent where there are none."""
    return MailTemplates(folder)


def tidied(text: str) -> str:
    """The text without trailing blanks, without runs of blank lines, ending in no line break."""
    return _BLANK_LINES.sub("\n\n", "\n".join(line.rstrip() for line in text.splitlines())).strip()


def _told(problem: Exception) -> str:
    line = getattr(problem, "lineno", None)
    return f"{type(problem).__name__}: {problem}" + (f" (line {line})" if line else "")
