"""The mails that are measured: about 5 kB each, made of the demo's texts the way real mail grows: history, signature, HTML, attachments."""

import random
from collections.abc import Iterator
from email.message import EmailMessage
from email.policy import SMTP
from html import escape
from pathlib import Path

from worker.demo.samples import Sample, samples

#: Bytes that a mail is filled up to with history.
SIZE = 5000
_DISCLAIMER = (
    "This message and any attachment are confidential and intended only for the addressee. If you have received it in error, please "
    "notify the sender and delete it. Detta meddelande kan innehålla konfidentiell information och är endast avsett för mottagaren."
)


def write(folder: Path, count: int) -> int:
    """Write so many mails into the folder, the same ones every time; their bytes together."""
    total = 0
    for number, raw in enumerate(mails(count)):
        (folder / f"{number:06}.eml").write_bytes(raw)
        total += len(raw)
    return total


def mails(count: int) -> Iterator[bytes]:
    """So many mails, the same ones every time."""
    chance = random.Random(5593371890)  # noqa: S311 - the same mails every time
    known = [sample for sample in samples() if "authentication" in sample.label]
    for number in range(count):
        yield _mail(known[number % len(known)], known, number, chance)


def _mail(sample: Sample, known: list[Sample], number: int, chance: random.Random) -> bytes:
    sender = sample.label["sender"]
    text = f"{_text(sample)}\n\n-- \n{sender}\n+46 500 {chance.randrange(100_000, 999_999)}\n\n{_DISCLAIMER}\n"
    while len(text.encode()) < SIZE * (0.35 if number % 3 == 0 else 0.65):
        older = _text(chance.choice(known))
        quoted = "\n".join(f"> {line}" for line in older.splitlines())
        text += f"\nOn Mon, 16 Nov 2026 at 10:{chance.randrange(10, 60)}, kundservice@kundservice.example wrote:\n{quoted}\n"
    mail = EmailMessage(policy=SMTP)
    domain = sender.rpartition("@")[2]
    mail["Authentication-Results"] = f"mx.kundservice.example; dmarc=pass header.from={domain}; spf=pass smtp.mailfrom={domain}"
    mail["Received"] = f"from mail.{domain} (192.0.2.7) by mx.kundservice.example with ESMTPS; Thu, 19 Nov 2026 10:00:00 +0100"
    mail["From"] = sender
    mail["To"] = "kundservice@kundservice.example"
    mail["Subject"] = f"Ärende {number}"
    mail["Date"] = "Thu, 19 Nov 2026 10:00:00 +0100"
    mail["Message-ID"] = f"<bench-{number}@{domain}>"
    mail.set_content(text, cte="8bit" if number % 2 else "quoted-printable")
    if number % 3 == 0:
        paragraphs = "".join(f"<p class=MsoNormal>{escape(line) or '&nbsp;'}</p>\n" for line in text.splitlines())
        mail.add_alternative(f"<html><head><style>p {{ margin: 0 }}</style></head><body>{paragraphs}</body></html>", subtype="html")
    if number % 10 == 0:
        content = chance.randbytes(800)
        mail.add_attachment(content, maintype="application", subtype="pdf", filename="bilaga.pdf")
    return mail.as_bytes()


def _text(sample: Sample) -> str:
    """What the sample's author wrote, tags of HTML ones left out."""
    body = sample.raw.partition(b"\n\n")[2].decode()
    if b"text/html" in sample.raw:
        from selectolax.lexbor import LexborHTMLParser

        return LexborHTMLParser(body).text(separator="\n", strip=True)
    return body.strip()
