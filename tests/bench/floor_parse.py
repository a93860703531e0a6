"""The floor of ``explain``: the standard library alone takes every mail of a folder apart and prints its text as JSON, a line each."""

import json
import sys
from email import message_from_bytes
from email.policy import default
from pathlib import Path

for path in sorted(Path(sys.argv[1]).glob("*.eml")):
    mail = message_from_bytes(path.read_bytes(), policy=default)
    body = mail.get_body(("plain", "html"))
    text = body.get_content() if body is not None else ""
    told = {
        "file": str(path),
        "from": str(mail["From"]),
        "subject": str(mail["Subject"]),
        "results": mail["Authentication-Results"],
        "text": text,
    }
    sys.stdout.write(json.dumps(told, ensure_ascii=False) + "\n")
    sys.stdout.flush()
