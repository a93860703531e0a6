"""Hostile mails before their reader: nothing in them loads, runs or hides anything, on no page and in no part of one."""

import base64
from email.utils import encode_rfc2231

import pytest

from tests.browser.chromium import Window
from tests.browser.conftest import OpenWindow
from tests.browser.staff import clerk, sign_in
from tests.flow.console_client import Client
from tests.flow.house import House

RUNS = "<script>document.title='owned';alert(1);fetch('https://tracker.example/s')</script>"
LOADS = '<img src="https://tracker.example/pixel.gif" onerror="alert(2)"><link rel=stylesheet href="https://tracker.example/a.css">'
HTML = {
    "script": RUNS + '<b onclick=alert(3)>Hej</b><base href=//t.example><a href="javascript:alert(4)">länk</a>',
    "css": "<style>body,#main,.top{display:none!important}@import 'https://tracker.example/b.css'</style><p style='position:fixed'>Hej</p>",
    "remote": LOADS + "<video autoplay src='https://tracker.example/v'></video><iframe src='https://tracker.example'></iframe>",
    "forms": "<form action='https://tracker.example/f'><input name=password><button id=go>Logga in</button></form>",
    "svg": "<svg onload=alert(5)><image href='https://tracker.example/i'/><foreignObject><script>alert(6)</script></foreignObject></svg>",
    "meta": "<meta http-equiv=refresh content='0;url=https://tracker.example/r'><object data='https://tracker.example/o'></object>Hej",
    "template": "{{ visit.csrf }} ${alert(7)} <div hx-get='/account' hx-trigger=load hx-on:load='alert(8)'>Hej</div></div></main>",
}
HEADERS = {
    "From": '"<script>alert(9)</script>" <"<img/src=x/onerror=alert(1)>"@stranger.example>',
    "Subject": "<script>alert(10)</script><img src=https://tracker.example/subject onerror=alert(11)>",
    "X-Own": "<script>alert(12)</script>",
}
#: What no page of ours has.
FOREIGN = ("iframe", "object", "embed", "video", "base", "meta[http-equiv]", "main img", "main style", "main script", "#go")
BIDI = "Betala till \u202egnp.exe\u202c och \u2066dolt\u2069, noll\u200bbredd, mjuk\u00adbindning, \U000e0041 tagg, " + "a" + "\u0301" * 60


def html_mail(html: str, **headers: str) -> bytes:
    lines = {
        "From": "nils@stranger.example",
        "To": "kundservice@inexchange.se",
        "Subject": "Hej",
        "Date": "Fri, 20 Nov 2026 10:00:00 +0100",
        "Message-ID": "<hostile@stranger.example>",
        "MIME-Version": "1.0",
        "Content-Type": "text/html; charset=utf-8",
        "Content-Transfer-Encoding": "base64",
        **headers,
    }
    head = "".join(f"{name}: {value}\r\n" for name, value in lines.items())
    return head.encode() + b"\r\n" + base64.encodebytes(html.encode()).replace(b"\n", b"\r\n")


def look_everywhere(seen: Window, mail_id: int) -> None:
    """Open the queue, the search, the statistics and the mail with all its parts: nothing but text came of what the stranger wrote."""
    for path in ("/", "/?view=all", "/?q=stranger", "/statistics", f"/mail/{mail_id}"):
        assert seen.open(path) == 200, path
        seen.page.wait_for_load_state("networkidle") if path.startswith("/mail") else seen.page.wait_for_load_state("load")
        assert "owned" not in seen.page.title()
        assert seen.page.locator("header.top").is_visible()
        for tag in FOREIGN:
            assert seen.page.locator(tag).count() == 0, f"{path}: {tag}"
        assert seen.page.locator("[onerror], [onload], [onclick], a[href^='javascript:'], .letter [hx-get]").count() == 0
    for summary in seen.page.locator("details.aside summary").all():
        summary.click()
    seen.page.locator(".original").wait_for()
    seen.page.locator("dl.headers").wait_for()
    assert seen.accessibility_faults() == []
    assert not seen.wider_than_screen()
    seen.check_clean()


@pytest.fixture
def seen(house: House, console: OpenWindow) -> Window:
    return sign_in(console(), clerk(house))


def test_a_hostile_mail_does_nothing_to_its_reader(house: House, seen: Window) -> None:
    for name, html in HTML.items():
        mail_id = house.receive(html_mail(html, **{"Message-ID": f"<{name}@stranger.example>"}))
        look_everywhere(seen, mail_id)
        seen.picture(f"hostile-{name}")
    for name, value in HEADERS.items():
        mail_id = house.receive(html_mail("Hej", **{name: value, "Message-ID": f"<{name}.h@stranger.example>"}))
        look_everywhere(seen, mail_id)


def test_reversed_and_hidden_characters_are_seen(house: House, seen: Window) -> None:
    subject = "=?utf-8?B?" + base64.b64encode("Faktura \u202efdp.exe\u200b".encode()).decode() + "?="
    mail_id = house.receive(html_mail(BIDI, Subject=subject, From=f"{subject} <nils@stranger.example>"))
    look_everywhere(seen, mail_id)
    seen.open(f"/mail/{mail_id}")
    text = seen.text()
    assert "fdp.exe" in text
    assert not set(text) & set("\u202e\u202c\u2066\u2069\u200b\u00ad\U000e0041")
    assert "\u0301" * 6 not in text
    seen.page.locator("details.aside summary", has_text="Original").click()
    seen.page.locator(".original").wait_for()
    assert not set(seen.text()) & set("\u202e\u2066\u200b")


def test_a_huge_mail_is_shown_in_part(house: House, seen: Window) -> None:
    lines = "\r\n".join(f"rad {number} " + "x" * 40 for number in range(20_000))
    many = house.receive(html_mail("<pre>" + lines + "</pre>"))
    look_everywhere(seen, many)
    large = html_mail("Hej", **{"Message-ID": "<large@stranger.example>"}) + b"QUFB\r\n" * (24 * 1024 * 1024 // 6)
    huge = house.receive(large)
    assert seen.open(f"/mail/{huge}") == 200
    seen.page.locator("details.aside summary", has_text="Original").click()
    seen.page.locator(".original").wait_for()
    assert len(seen.page.content()) < 2_000_000
    assert "Bara början visas" in seen.text() or "Spara originalet" in seen.text()


NAMES = {
    "../../etc/passwd": "passwd",
    "C:\\Windows\\evil.exe": "evil.exe",
    "faktura\u202efdp.exe": "fakturafdp.exe",
    "a\r\nContent-Type: text/html\r\n\r\n<script>": None,
    'x"; filename="y.html': None,
    "sida.html": "sida.html",
    "bild.svg": "bild.svg",
    ".htaccess": "htaccess",
    "a" * 500 + ".pdf": None,
}


def test_an_attachment_is_a_file_with_a_plain_name(house: House, seen: Window) -> None:
    parts = [b"--B\r\nContent-Type: text/plain\r\n\r\nSe bilagor.\r\n"]
    for name in NAMES:
        told = encode_rfc2231(name, "utf-8", "")
        head = f"--B\r\nContent-Type: text/html\r\nContent-Disposition: attachment; filename*={told}\r\n\r\n{RUNS}\r\n"
        parts.append(head.encode())
    head = "From: nils@stranger.example\r\nTo: kundservice@inexchange.se\r\nSubject: Bilagor\r\nMessage-ID: <files@stranger.example>\r\n"
    head += 'Date: Fri, 20 Nov 2026 10:00:00 +0100\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="B"\r\n\r\n'
    mail_id = house.receive(head.encode() + b"".join(parts) + b"--B--\r\n")
    look_everywhere(seen, mail_id)
    seen.open(f"/mail/{mail_id}")
    links = seen.page.locator(".files a")
    assert links.count() == len(NAMES)
    client = Client(int(seen.origin.rpartition(":")[2]), {each["name"]: each["value"] for each in seen.page.context.cookies()})
    for number, wanted in enumerate(NAMES.values()):
        with seen.page.expect_download() as download:
            links.nth(number).click()
        name = download.value.suggested_filename
        assert wanted is None or name == wanted, name
        assert not set(name) & set('/\\\r\n"<>\u202e'), name
        assert len(name) <= 124
        answer = client.get(f"/mail/{mail_id}/attachment/{number}")
        assert answer.headers["content-type"] == "application/octet-stream"
        assert answer.headers["content-disposition"].startswith("attachment;")
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert "default-src 'none'" in answer.headers["content-security-policy"]
