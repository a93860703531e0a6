"""``make bench-console``: the queue page and search as a browser gets them, over 100,000 mails in PostgreSQL and 20,000 in SQLite.

The whole HTTP answer is timed, with the session looked up and the page rendered, over a kept connection on loopback; beside it what its
queries alone take. Then how long a new mail takes from its decision to the lines of a page that listens.
"""

import http.client
import random
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from statistics import median
from urllib.parse import urlencode

from sqlalchemy import insert

from tests.browser.staff import clerk
from tests.flow.console_client import Client
from tests.flow.house import MORNING, House, house_for, mail_bytes
from tests.servers.postgres import running_postgres
from worker.clock import day_in_stockholm
from worker.console.serving import ConsolePages
from worker.database import upgrade
from worker.public.serving import listen
from worker.store import console_queue, mail_words, numbering
from worker.store.claims import MAILS
from worker.store.console_queue import Asked, View
from worker.store.mail_filter import Filter
from worker.store.requests import REQUESTS
from worker.store.threads import THREADS

#: Milliseconds at the median.
MUST_QUEUE, MUST_SEARCH, MUST_SHOW = 100.0, 300.0, 1000.0
#: mails whose way to an open page is timed
_SHOWN = 25
_ROUNDS = 11
_BATCH = 2000
_WORDS = [f"ord{number}" for number in range(20_000)]
_ENDS = (("done", "applied", "authorized"), ("done", "ignored", "bulk"), ("staff", "staff", "unclear"))
_DIGESTS = {"digest": "", "duplicate_digest": ""}
_KINDS = ("add_user", "remove_user", "change_user", "cancel_agreement", "question")
#: One mail in a hundred says it; every mail says the first.
SEARCHES = ("faktura", "faktura ord17", "sällsynt", "anna77@firma77.example", "559000-0077", "K-22222", "o", "finnsinte")


def fill(house: House, count: int) -> None:
    """So many mails of a few years, one in fifty waiting for a person."""
    seeded = random.Random(6)  # noqa: S311 - no secret
    for start in range(1, count + 1, _BATCH):
        keys = range(start, min(start + _BATCH, count + 1))
        threads, mails, requests, words = [], [], [], {}
        for key in keys:
            state, outcome, reason = seeded.choices(_ENDS, (83, 15, 2))[0]
            at = MORNING - timedelta(minutes=15 * (count - key))
            sender = f"anna{key % 500}@firma{key % 500}.example"
            common = {"id": key, "subject": f"Ärende {key}"}
            threads.append({**common, "reference": f"B-{key}", "created_at": at})
            place = {
                "account": "bench",
                "folder": "INBOX",
                "uidvalidity": 1,
                "uid": key,
                "digest": "",
                "duplicate_digest": "",
                "size": 4000,
            }
            became = {"state": state, "outcome": outcome, "reason": reason, "due_at": at if state == "staff" else None}
            when = {"received_at": at, "received_on": day_in_stockholm(at), "stored_at": at}
            mails.append({**common, **place, **became, **when, "thread_id": key, "from_address": sender, "language": "sv", "attempts": 0})
            number = f"SE559{key % 500:07d}"
            requests.append(
                {
                    "mail_id": key,
                    "position": 0,
                    "kind": seeded.choice(_KINDS),
                    "company_number": number,
                    "content": {"shown": {}},
                    "changed_at": at,
                }
                | {"state": "staff" if state == "staff" else "done", "attempts": 0, "content": {"shown": {}}}
            )
            rare = "sällsynt" if key % 100 == 0 else ""
            words[key] = (f"Ärende {key}", sender, number[2:], rare, "faktura " + " ".join(seeded.choices(_WORDS, k=80)))
        with house.app.transactions.full() as connection:
            connection.execute(insert(THREADS), threads)
            connection.execute(insert(MAILS), mails)
            connection.execute(insert(REQUESTS), requests)
            mail_words.write(connection, words)
    with house.app.transactions.full() as connection:
        numbering.put_right(connection)


class Browser:
    """A signed-in browser with one kept connection."""

    def __init__(self, house: House, port: int) -> None:
        self._client = Client(port).sign_in(clerk(house, "Eva Lund"))
        self._connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
        self._listening = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
        self._headers = {"Cookie": "; ".join(f"{name}={value}" for name, value in self._client.cookies.items())}

    def __enter__(self) -> "Browser":
        return self

    def __exit__(self, *_failure: object) -> None:
        self._connection.close()
        self._listening.close()

    def get(self, path: str, **headers: str) -> str:
        """The page's text."""
        self._connection.request("GET", path, headers=self._headers | {name.replace("_", "-"): value for name, value in headers.items()})
        answer = self._connection.getresponse()
        text = answer.read().decode()
        if answer.status not in (200, 303):
            raise RuntimeError(f"{path} is answered {answer.status}")
        return text

    def again(self) -> None:
        """A new connection with the next page: the server ends one that is silent for a while."""
        self._connection.close()

    def events(self) -> http.client.HTTPResponse:
        """The stream of ``/live``, on a connection of its own."""
        self._listening.request("GET", "/live", headers=self._headers)
        return self._listening.getresponse()


def taken(what: Callable[[], object]) -> tuple[float, float]:
    """Milliseconds at the median and at most, the first time left out."""
    what()
    times = []
    for _ in range(_ROUNDS):
        begun = time.perf_counter()
        what()
        times.append(1000 * (time.perf_counter() - begun))
    return median(times), max(times)


def measure(house: House, name: str) -> bool:
    """Print every figure of one database; whether all are within their bounds."""
    well = True

    def look(view: View, wanted: Filter) -> None:
        asked = Asked(view, 1, MORNING + timedelta(hours=12), wanted)
        with house.app.transactions.reading() as connection:
            console_queue.page(connection, asked)
            console_queue.counts(connection, asked)
            if not wanted.empty:
                console_queue.count(connection, asked)

    asked = [(f"view {view}", view, Filter(), MUST_QUEUE) for view in View]
    asked += [(f"filter kind in {view}", view, Filter(kind="add_user"), MUST_SEARCH) for view in (View.TODO, View.ALL)]
    asked += [(f"search '{words}'", View.ALL, Filter(search=words), MUST_SEARCH) for words in SEARCHES]
    with listen("127.0.0.1", 0) as listening, ConsolePages(house.app, listening), Browser(house, listening.getsockname()[1]) as browser:
        for what, view, wanted, most in asked:
            query = {"view": view.value} | ({"q": wanted.search} if wanted.search else {}) | ({"kind": wanted.kind} if wanted.kind else {})
            path = "/?" + urlencode(query)
            browser.again()
            figure, worst = taken(lambda path=path: browser.get(path))  # type: ignore[misc]  # the value of this turn
            queries, _ = taken(lambda view=view, wanted=wanted: look(view, wanted))  # type: ignore[misc]  # likewise
            well &= figure <= most
            told = "" if figure <= most else f"over {most:.0f}"
            print(f"{name:12} {what:40} {figure:7.1f} ms, at most {worst:7.1f}, its queries {queries:7.1f}  {told}", flush=True)
        times = shown_after(house, browser)
    well &= max(times) <= MUST_SHOW
    print(
        f"{name:12} {'decided → in the lines of an open page':40} {median(times):7.1f} ms, at most {max(times):7.1f}, of {len(times)}",
        flush=True,
    )
    return well


def shown_after(house: House, browser: Browser, count: int = _SHOWN) -> list[float]:
    """Milliseconds from each new mail's decision to the lines that hold it, as ``live.js`` gets them: told by ``/live``, then fetched."""
    with browser.events() as stream:
        return _shown_after(house, browser, stream, count)


def _shown_after(house: House, browser: Browser, stream: http.client.HTTPResponse, count: int) -> list[float]:
    while stream.readline().strip() != b"event: ready":
        pass
    times = []
    for number in range(count):
        subject = f"Alldeles ny {number}"
        time.sleep(0.1 + 0.037 * (number % 7))  # so that the looks at the database are met at every moment
        house.receive(mail_bytes("lisa@stranger.example", f"Hej! Fråga {number}: vad gäller?", subject=subject, proof="pass"))
        begun = time.perf_counter()
        while True:
            if stream.readline().strip() == b"event: changed" and subject in browser.get(
                "/?view=all", HX_Request="true", X_By_Itself="true"
            ):
                break
        times.append(1000 * (time.perf_counter() - begun))
    return times


def main(few: int = 20_000, many: int = 100_000) -> int:
    """Fill both databases and measure."""
    with tempfile.TemporaryDirectory(prefix="kundservice-bench-") as folder:
        url = f"sqlite:///{Path(folder) / 'bench.db'}"
        upgrade(url)
        with house_for(url) as house:
            fill(house, few)
            well = measure(house, "SQLite")
    with running_postgres() as server, house_for(server.url(server.create_migrated())) as house:
        fill(house, many)
        with house.app.transactions.engine.connect() as connection:
            connection.exec_driver_sql("ANALYZE")
            connection.commit()
        well &= measure(house, "PostgreSQL")
    return 0 if well else 1


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])))
