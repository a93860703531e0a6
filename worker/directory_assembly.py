"""Which directory the records of a file make together: duplicates, contradictions and references that lead nowhere are noted."""

from dataclasses import dataclass, field, replace
from datetime import datetime

from parsers.reading import Insolvency
from worker.directory import DEFAULT_PLANS, Agreement, Company, CompanyStatus, Directory, Notice, Plan, User
from worker.directory_records import LANGUAGES, Problem, Record
from worker.errors import Permanent

#: So many problems are told; the rest is a number.
MAX_TOLD = 20


class DirectoryFileError(Permanent):
    """The file is not imported; one line a problem, each with the file's line."""

    def __init__(self, name: str, problems: list[Problem]) -> None:
        ordered = sorted(dict.fromkeys(problems), key=lambda problem: problem.line)
        told = [f"{name}, line {problem.line}: {problem.what}" for problem in ordered[:MAX_TOLD]]
        further = len(ordered) - len(told)
        super().__init__("\n".join([*told, *([f"{name}: {further} further problems"] if further else [])]))
        self.problems = tuple(ordered)


@dataclass(frozen=True, slots=True)
class DirectoryFile:
    """A directory as a file tells it."""

    directory: Directory
    #: when the file was written; our own later changes are not to be undone unseen
    exported_at: datetime | None = None
    #: the file lists plans, so those of the database become these
    tells_plans: bool = False
    #: the file lists notices, so those of its companies become these
    tells_notices: bool = False


@dataclass(slots=True)
class Assembly:
    """Records in, one directory out; plans come first, then companies, then what belongs to them."""

    problems: list[Problem] = field(default_factory=list)
    exported_at: datetime | None = None
    tells_notices: bool = False
    plans: list[Plan] = field(default_factory=list)
    companies: dict[str, Company] = field(default_factory=dict)
    notices: list[Notice] = field(default_factory=list)
    _lines: dict[tuple[str, ...], int] = field(default_factory=dict)

    def services(self) -> list[str]:
        """The names that a service may have."""
        return [plan.name for plan in self.plans or DEFAULT_PLANS]

    def _is_first(self, record: Record, key: str, *identity: str) -> bool:
        """Whether nothing before had this identity; a problem naming both lines otherwise."""
        line = record.lines.get(key, record.line)
        if identity in self._lines:
            record.wrong(key, f"stands on line {self._lines[identity]} already")
            return False
        self._lines[identity] = line
        return True

    def add_plan(self, record: Record) -> None:
        """A service that can be had; its rank is its place in the list where none is given."""
        name = record.text("name", required=True)
        binding = record.whole("binding_months", 0)
        notice = record.whole("notice_months", 0)
        rank = record.whole("rank", len(self.plans))
        plan = Plan(name or "", record.whole("licences", None), binding or 0, notice or 0, record.flag("invoiced", True), rank or 0)
        if name and self._is_first(record, "name", "plan", name):
            self.plans.append(plan)

    def add_company(self, record: Record, key: str) -> str | None:
        """A company; its canonical number, None where the number is wrong or stands there twice."""
        number = record.number(key)
        record.choice("plan", self.services(), "free")  # follows from the agreements; only its spelling is looked at
        company = Company(
            number=number or "",
            name=record.text("name", required=True) or "",
            language=record.choice("language", LANGUAGES, "sv") or "sv",
            status=CompanyStatus(record.choice("status", list(CompanyStatus), "active") or "active"),
        )
        if number is None or not self._is_first(record, key, "company", number):
            return None
        self.companies[number] = company
        return number

    def add_user(self, record: Record, number: str) -> None:
        """A user of a company that was added."""
        email = record.address("email", required=True)
        active = record.flag("active", True)
        user = User(
            email=email or "",
            name=record.text("name"),
            phone=record.phone("phone", number[:2]),
            authorized=record.flag("authorized", False),
            active=active,
        )
        if email is None or (active and not self._is_first(record, "email", "user", number, email)):
            return
        company = self.companies[number]
        self.companies[number] = replace(company, users=(*company.users, user))

    def add_agreement(self, record: Record, number: str) -> None:
        """An agreement of a company that was added."""
        service = record.choice("service", self.services(), None)
        started = record.day("started_on", required=True)
        ends = record.day("ends_on")
        if service is None or started is None:
            return
        if ends is not None and ends < started:
            record.wrong("ends_on", f"'ends_on' {ends} is before 'started_on' {started}")
        if not self._is_first(record, "service", "agreement", number, service, started.isoformat()):
            return
        if ends is None and not self._is_first(record, "service", "agreement without an end", number, service):
            return
        company = self.companies[number]
        self.companies[number] = replace(company, agreements=(*company.agreements, Agreement(service, started, ends)))

    def add_notice(self, record: Record, trustee: Record) -> None:
        """A notice of the insolvency register; its company may be no customer."""
        number = record.number("company")
        kind = record.choice("kind", list(Insolvency), None)
        opened, closed = record.day("opened_on"), record.day("closed_on")
        if opened and closed and closed < opened:
            record.wrong("closed_on", f"'closed_on' {closed} is before 'opened_on' {opened}")
        court, case = record.text("court"), record.text("case_number")
        name = trustee.text("trustee_name" if trustee is record else "name")
        email = trustee.address("trustee_email" if trustee is record else "email")
        if number and kind and self._is_first(record, "company", "notice", number, kind, str(opened), str(case)):
            self.notices.append(Notice(number, Insolvency(kind), opened, court, case, name, email, closed))

    def finish(self, name: str) -> DirectoryFile:
        """The directory, where no problem was noted.

        Raises:
          DirectoryFileError: what is wrong, line by line.
        """
        if self.problems:
            raise DirectoryFileError(name, self.problems)
        directory = Directory(tuple(self.companies.values()), tuple(self.notices), tuple(self.plans) or DEFAULT_PLANS)
        return DirectoryFile(directory, self.exported_at, tells_plans=bool(self.plans), tells_notices=self.tells_notices)
