"""What 500 mails of 100 made-up customers say in five languages, and what must have come of them when all is done.

Each company writes five mails: it adds, removes and changes a user, cancels or asks, and thanks or is away. Names and addresses are
the numbers' own, so that every change and every answer can be counted by itself.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import format_datetime
from typing import Any

COMPANIES = 100
LANGUAGES = ("sv", "en", "nb", "da", "fi")
#: No two of them are alike in any five letters, so that nobody is taken for another.
LEAVES, MOVES, COMES = "Karl Lindqvist", "Maria Dahlström", "Bengt Ekholm"

#: language → kind → subject and text
TEXTS: dict[str, dict[str, tuple[str, str]]] = {
    "sv": {
        "add": ("Ny användare", "Hej!\n\nKan ni lägga till Bengt Ekholm, {comes}, som användare?\n"),
        "remove": ("Har slutat", "Hej!\n\nTa bort Karl Lindqvist som användare.\n"),
        "change": ("Ny adress", "Hej!\n\nKan ni ändra adressen för Maria Dahlström till {moved}?\n"),
        "cancel": ("Uppsägning", "Hej!\n\nVi säger härmed upp vårt avtal.\n"),
        "question": ("Fråga", "Hej!\n\nHur lägger jag till en ny användare?\n"),
        "thanks": ("Tack", "Tack så mycket för hjälpen!\n"),
        "automatic": ("Frånvaro", "Jag är på semester och läser inte min e-post.\n"),
    },
    "en": {
        "add": ("New user", "Hello,\n\nPlease add Bengt Ekholm, {comes}, as a user.\n"),
        "remove": ("Has left", "Hello,\n\nPlease remove the user Karl Lindqvist.\n"),
        "change": ("New address", "Hello,\n\nMaria Dahlström has a new e-mail address, {moved}. Please change it.\n"),
        "cancel": ("Termination", "Hello,\n\nWe hereby cancel our agreement.\n"),
        "question": ("Question", "Hello,\n\nHow do I add a new user?\n"),
        "thanks": ("Thanks", "Thank you very much for your help!\n"),
        "automatic": ("Away", "I am on holiday and do not read my mail.\n"),
    },
    "nb": {
        "add": ("Ny bruker", "Hei!\n\nKan dere legge til Bengt Ekholm, {comes}, som bruker?\n"),
        "remove": ("Har sluttet", "Hei!\n\nFjern brukeren Karl Lindqvist.\n"),
        "change": ("Ny adresse", "Hei!\n\nKan dere endre adressen til Maria Dahlström til {moved}?\n"),
        "cancel": ("Oppsigelse", "Hei!\n\nVi sier herved opp avtalen vår.\n"),
        "question": ("Spørsmål", "Hei!\n\nHvordan legger jeg til en ny bruker?\n"),
        "thanks": ("Takk", "Tusen takk for hjelpen!\n"),
        "automatic": ("Fravær", "Jeg er på ferie og leser ikke e-posten min.\n"),
    },
    "da": {
        "add": ("Ny bruger", "Hej!\n\nKan I oprette Bengt Ekholm, {comes}, som bruger?\n"),
        "remove": ("Er stoppet", "Hej!\n\nSlet venligst brugeren Karl Lindqvist.\n"),
        "change": ("Ny adresse", "Hej!\n\nMaria Dahlström har fået ny e-mailadresse, {moved}. Vil I opdatere den?\n"),
        "cancel": ("Opsigelse", "Hej!\n\nVi opsiger hermed vores aftale.\n"),
        "question": ("Spørgsmål", "Hej!\n\nHvordan opretter jeg en ny bruger?\n"),
        "thanks": ("Tak", "Tusind tak for hjælpen!\n"),
        "automatic": ("Fravær", "Jeg er på ferie og læser ikke min mail.\n"),
    },
    "fi": {
        "add": ("Uusi käyttäjä", "Hei!\n\nVoisitteko lisätä käyttäjäksi Bengt Ekholm, {comes}?\n"),
        "remove": ("Lopettanut", "Hei!\n\nPoistakaa käyttäjä Karl Lindqvist.\n"),
        "change": ("Uusi osoite", "Hei!\n\nMaria Dahlström on saanut uuden sähköpostiosoitteen, {moved}. Voisitteko muuttaa sen?\n"),
        "cancel": ("Irtisanominen", "Hei!\n\nIrtisanomme sopimuksemme.\n"),
        "question": ("Kysymys", "Hei!\n\nMiten lisään uuden käyttäjän?\n"),
        "thanks": ("Kiitos", "Kiitos paljon avusta!\n"),
        "automatic": ("Poissa", "Olen lomalla enkä lue sähköpostiani.\n"),
    },
}

#: kind → (the mail's state, outcome and reason, which answers go to whom)
ENDS: dict[str, tuple[str, tuple[tuple[str, str], ...]]] = {
    "add": ("done applied/authorized", (("result", "writer"), ("credentials", "comes"))),
    "remove": ("done applied/authorized", (("result", "writer"),)),
    "change": ("done applied/authorized", (("result", "writer"), ("address_changed", "moves"), ("address_changed", "moved"))),
    "cancel": ("done applied/authorized", (("result", "writer"),)),
    "question": ("done answered/manage_users", (("answer", "writer"),)),
    "thanks": ("done answered/nothing_asked", ()),
    "automatic": ("done ignored/out_of_office", ()),
}


@dataclass(frozen=True, slots=True)
class Customer:
    """One company, by its number."""

    number: int

    @property
    def language(self) -> str:
        return LANGUAGES[self.number % len(LANGUAGES)]

    @property
    def kinds(self) -> tuple[str, ...]:
        odd = self.number // len(LANGUAGES) % 2
        kinds = ("add", "remove", "change", "question" if odd else "cancel", "automatic" if odd else "thanks")
        turn = self.number % len(kinds)
        return kinds[turn:] + kinds[:turn]

    @property
    def cancels(self) -> bool:
        return "cancel" in self.kinds

    @property
    def registration(self) -> str:
        """A Swedish number with its check digit (Luhn)."""
        digits = f"5590{self.number:05}"
        doubled = [int(digit) * (2 - place % 2) for place, digit in enumerate(digits)]
        return f"SE{digits}{-sum(value // 10 + value % 10 for value in doubled) % 10}"

    def address(self, who: str) -> str:
        local = {"writer": "anna", "leaves": "karl", "moves": "maria", "moved": "maria.dahlstrom", "comes": "bengt"}[who]
        return f"{local}@kund{self.number}.example"

    def in_directory(self, *, afterwards: bool = False) -> dict[str, Any]:
        """The company of the directory file, as it is before the first mail or once all are done."""

        def user(who: str, name: str, *, active: bool = True) -> dict[str, Any]:
            return {"email": self.address(who), "name": name, "phone": None, "authorized": who == "writer", "active": active}

        users = [
            user("writer", "Anna Åberg"),
            user("leaves", LEAVES, active=not afterwards),
            user("moved" if afterwards else "moves", MOVES),
        ]
        return {
            "id": self.registration,
            "name": f"Kund {self.number} AB",
            # never the one that the mails are written in: the answer's language is the mail's
            "language": LANGUAGES[(self.number + 1) % len(LANGUAGES)],
            "plan": "basic",
            "status": "active",
            "users": [*users, user("comes", COMES)] if afterwards else users,
            "agreements": [{"service": "basic", "started_on": "2024-03-01", "ends_on": None}],
        }


@dataclass(frozen=True, slots=True)
class Sample:
    """One mail and what must come of it."""

    customer: Customer
    kind: str
    message_id: str
    end: str
    #: (template, addressee) of every answer
    answers: Counter[tuple[str, str]] = field(default_factory=Counter)

    def content(self) -> bytes:
        """The mail as the operator's own server hands it on."""
        subject, text = TEXTS[self.customer.language][self.kind]
        customer = self.customer
        domain = customer.address("writer").rpartition("@")[2]
        lines = [
            f"Authentication-Results: mx.inexchange.se; dmarc=pass header.from={domain}",
            f"From: {customer.address('writer')}",
            "To: kundservice@inexchange.se",
            f"Subject: {subject}",
            f"Date: {format_datetime(datetime.now(UTC))}",
            f"Message-ID: {self.message_id}",
            "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=utf-8",
            "Content-Transfer-Encoding: 8bit",
            *(["Auto-Submitted: auto-replied"] if self.kind == "automatic" else []),
        ]
        body = text.format(comes=customer.address("comes"), moved=customer.address("moved")) + "\nAnna Åberg\n"
        return ("\n".join(lines) + "\n\n" + body).replace("\n", "\r\n").encode()


def samples(numbers: Sequence[int] = range(COMPANIES)) -> list[Sample]:
    """All mails of these companies in the order in which they arrive: a mail of each company, then the next of each."""
    return list(_samples([Customer(number) for number in numbers]))


def directory(numbers: Sequence[int] = range(COMPANIES)) -> dict[str, Any]:
    """The directory file before the first mail."""
    return {"companies": [Customer(number).in_directory() for number in numbers], "insolvency_notices": []}


def _samples(customers: Sequence[Customer]) -> Iterator[Sample]:
    for turn in range(len(customers[0].kinds)):
        for customer in customers:
            kind = customer.kinds[turn]
            end, answers = ENDS[kind]
            wanted = Counter((template, customer.address(who)) for template, who in answers)
            yield Sample(customer, kind, f"<{turn}.{kind}@kund{customer.number}.example>", end, wanted)
