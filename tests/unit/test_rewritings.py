"""The labelled mails as other programs and people would have written them: nothing unsafe, and nearly all come out as before."""

import json
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path

import pytest

from tests.unit.case_expectation import dangers, mistakes
from tests.unit.known_misses import MISSES, listed
from tests.unit.labelled_cases import CASES, explained_mail
from tests.unit.rewritings import REWRITINGS

#: One case of so many is rewritten in every way.
_EVERY = 6

#: So many of a hundred rewritten mails may go to a person instead, where the rewriting took what told them apart.
_MISTAKES = 1


def _plain(case: Path) -> tuple[EmailMessage, str] | None:
    """A case's mail and its text, where that is all there is to it."""
    mail = message_from_bytes(case.with_suffix(".eml").read_bytes(), policy=SMTP)
    assert isinstance(mail, EmailMessage)
    readable = (
        not mail.is_multipart() and mail.get_content_type() == "text/plain" and mail.get_content_charset("utf-8") in ("utf-8", "iso-8859-1")
    )
    return (mail, mail.get_content().replace("\r\n", "\n")) if readable and "contactform" not in str(mail["From"]) else None


@pytest.mark.parametrize("rewriting", REWRITINGS)
def test_a_rewritten_mail_is_read_as_before(rewriting: str, tmp_path: Path) -> None:
    wrong, unsafe, tried = [], [], 0
    known = listed(MISSES)
    for case in CASES[::_EVERY]:
        label = json.loads(case.read_text(encoding="utf-8"))
        plain = _plain(case)
        bare = "letters" not in rewriting or json.dumps(label["requests"], ensure_ascii=False).isascii()  # a new name keeps its letters
        if plain is None or label["auto_generated"] or label["language"] is None or not bare or case.stem in known:
            continue
        mail, text = plain
        mail.set_content(REWRITINGS[rewriting](text, label["language"]), charset="utf-8")
        path = tmp_path / f"{case.stem}.eml"
        path.write_bytes(mail.as_bytes())
        answer = explained_mail(path)
        tried += 1
        wrong += [case.stem] if mistakes(label, answer) else []
        unsafe += [case.stem] if dangers(label, answer) else []
    assert unsafe == []
    assert tried > len(CASES) // _EVERY // 3
    assert len(wrong) * 100 <= _MISTAKES * tried, wrong
