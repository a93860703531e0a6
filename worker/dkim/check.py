"""Does a DKIM signature prove the From domain of a mail, and may this mail use it? A strict guard; nothing it doubts is proven.

1. The From is one plain address (``Message.from_address``; nobody parses it twice) of a domain that somebody registered.
2. From and Date stand once, Subject, To and Cc at most once: of two, the unsigned one could be the one that is shown.
3. Replay, before anything is asked: our address stands in To or Cc, and the Date lies within 72 hours of the arrival.
4. Only signatures whose ``d=`` is aligned with the From domain are tried, topmost first; with more than five of them none is.
5. Each field on its own (``signature_field``), the Cc signed where our address stands only there, its key (``key_record``), ``t=s``, the
   computation (``verification``), and at last whether the domain's DMARC record asks for strict alignment.

All aligned signatures are checked, not only the first that holds: each of them acts once, or the second would prove a replay of the mail.
That none was seen before, ``worker.signature_use`` looks up; it needs the database.
"""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from parsers.message_types import Message
from worker.dkim.dmarc import strict_alignment
from worker.dkim.finding import CheckedSignature, DkimFinding, Refused, SignatureResult
from worker.dkim.key_record import the_record
from worker.dkim.signature_field import SignatureField, read_signature, signing_domain, tags_of
from worker.dkim.verification import SplitMail, split_mail, verify
from worker.domains import aligned, organizational_domain
from worker.ground import Ground, ground
from worker.txt_records import DnsFails, TxtRecords

#: Aligned signatures that are tried at most; each costs a question to DNS.
SIGNATURES = 5
#: How far the signed Date may be from the arrival (product.md section 3).
DATE_WINDOW = timedelta(hours=72)

#: Names of which DNS may fail to tell before the others of the mail are not asked for: a worker does not wait for one sender's servers.
FAILURES = 2

_ONCE = ("from", "date")
_AT_MOST_ONCE = ("subject", "to", "cc")


class _Patient:
    """The records of one mail's check, whose patience ends after some failures."""

    def __init__(self, records: TxtRecords) -> None:
        self._records = records
        self._failures: list[DnsFails] = []

    def texts(self, name: str) -> tuple[str, ...]:
        if len(self._failures) >= FAILURES:
            raise self._failures[-1]
        try:
            return self._records.texts(name)
        except DnsFails as failure:
            self._failures.append(failure)
            raise


@dataclass(frozen=True, slots=True)
class _Candidate:
    """One aligned signature of the mail, not judged yet."""

    #: its place among the mail's fields
    place: int
    value: str
    tags: dict[str, str]
    domain: str


def check(raw: bytes, message: Message, records: TxtRecords, own_addresses: frozenset[str], arrival: datetime) -> DkimFinding:
    """What the DKIM signatures of the mail prove; never raises for what stands in a mail, a key or a DMARC record.

    In: the mail's bytes and the ``Message`` made of them, where TXT records come from, the mailbox's own addresses (lower case, A-label),
    and the instant at which the mail arrived.
    """
    if message.from_address is None or message.from_defect is not None or message.unreadable is not None:
        return _unproven(ground("the From proves nothing"))
    if not message.all("dkim-signature"):
        return _unproven(ground("the mail has no DKIM signature"))
    domain = message.from_address.rpartition("@")[2]
    if organizational_domain(domain) is None:
        return _unproven(ground("{domain} is a public suffix and belongs to nobody in particular", domain=domain))
    try:
        mail = split_mail(raw)
        candidates = _candidates(mail, domain)
        addressed = _addressed(message, own_addresses)
        _refuse_replay(message, arrival, addressed)
    except Refused as refused:
        return _unproven(refused.ground)
    if not candidates:
        return _unproven(ground("no DKIM signature is aligned with {domain}", domain=domain))
    if len(candidates) > SIGNATURES:
        return _unproven(
            ground("more than {most} DKIM signatures are aligned with {domain}, so none is tried", most=str(SIGNATURES), domain=domain)
        )
    patient = _Patient(records)
    return _finding([_checked(mail, each, domain, patient, arrival, addressed) for each in candidates], domain)


def _candidates(mail: SplitMail, domain: str) -> list[_Candidate]:
    found = []
    for place, (name, value) in enumerate(mail.headers):
        if name.lower() != b"dkim-signature":
            continue
        try:
            text = value.decode("ascii")
            tags = tags_of(text.removesuffix("\r\n"))
        except (Refused, UnicodeDecodeError):
            continue  # a field that can not be read names no domain that it could be aligned by
        signer = signing_domain(tags)
        if signer is not None and aligned(signer, domain):
            found.append(_Candidate(place, text, tags, signer))
    return found


def _addressed(message: Message, own_addresses: frozenset[str]) -> frozenset[str]:
    """In which of To and Cc our address stands."""
    return frozenset(name for name, addresses in (("to", message.to), ("cc", message.cc)) if own_addresses.intersection(addresses))


def _refuse_replay(message: Message, arrival: datetime, addressed: frozenset[str]) -> None:
    for name in (*_ONCE, *_AT_MOST_ONCE):
        count = len(message.all(name))
        if count > 1 or (count == 0 and name in _ONCE):
            missing, repeated = (
                ground("the mail has no {field}", field=name.title()),
                ground("the mail has more than one {field}", field=name.title()),
            )
            raise _replay(repeated if count else missing)
    if not addressed:
        raise _replay(ground("none of our addresses stands in its To or Cc"))
    if message.date is None:
        raise _replay(ground("its Date can not be read"))
    if abs(arrival - message.date) > DATE_WINDOW:
        raise _replay(ground("its Date is more than 72 hours from its arrival"))


def _replay(why: Ground) -> Refused:
    return Refused(SignatureResult.POLICY, ground("DKIM proves nothing here: {inner}", why))


def _checked(
    mail: SplitMail, candidate: _Candidate, domain: str, records: TxtRecords, arrival: datetime, addressed: frozenset[str]
) -> tuple[CheckedSignature, SignatureField | None]:
    """What one signature is worth, and what it claims where it holds."""
    told = CheckedSignature(candidate.domain, candidate.tags.get("s", "").lower(), SignatureResult.PERMERROR)
    try:
        claimed = read_signature(candidate.value, candidate.tags, arrival)
        told = replace(told, digest=claimed.digest)
        if not addressed.intersection(claimed.headers):
            raise Refused(SignatureResult.POLICY, ground("our address stands only in a Cc that the signature does not cover"))
        record = the_record(records.texts(claimed.key_name))
        told = replace(told, key_digest=record.digest)
        if record.exact_identity and claimed.identity != claimed.domain:
            raise Refused(SignatureResult.POLICY, ground("the key is not for subdomains (t=s)"))
        verify(mail, candidate.place, claimed, record)
        if claimed.domain != domain and strict_alignment(domain, records):
            raise Refused(SignatureResult.POLICY, ground("{domain} asks for strict alignment in its DMARC record", domain=domain))
    except Refused as refused:
        return replace(told, result=refused.result, ground=refused.ground), None
    except DnsFails as failure:
        return replace(told, result=SignatureResult.TEMPERROR, ground=ground("DNS does not answer ({told})", told=str(failure))), None
    return replace(told, result=SignatureResult.PASS, ground=ground("{key_type}-sha256 holds", key_type=claimed.key_type)), claimed


def _finding(checked: list[tuple[CheckedSignature, SignatureField | None]], domain: str) -> DkimFinding:
    signatures = tuple(told for told, _ in checked)
    valid = [claimed for _, claimed in checked if claimed is not None]
    if valid:
        first = valid[0]
        why = ground(
            "DKIM signature of {signer} ({selector}) holds, aligned with {domain} (checked here)",
            signer=first.domain,
            selector=first.selector,
            domain=domain,
        )
        # one that DNS could not tell of now may hold tomorrow, for a replay
        used = (SignatureResult.PASS, SignatureResult.TEMPERROR)
        return DkimFinding(
            proven=True,
            ground=why,
            signatures=signatures,
            signed_headers=frozenset(name for claimed in valid for name in claimed.headers),
            digests=tuple(dict.fromkeys(told.digest for told in signatures if told.digest and told.result in used)),
        )
    each = [
        ground("DKIM signature of {signer} ({selector}): {inner}", told.ground, signer=told.domain, selector=told.selector)
        for told in signatures
    ]
    undetermined = any(told.result is SignatureResult.TEMPERROR for told in signatures)
    return DkimFinding(proven=False, ground=ground("{inner}", *each), undetermined=undetermined, signatures=signatures)


def _unproven(why: Ground) -> DkimFinding:
    return DkimFinding(proven=False, ground=why)
