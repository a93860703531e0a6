"""PURE: the one catalogue of reasons: every reason an outcome can have, and a line for staff on what to do about it.

A reason that is not here can't be decided, stored or told (law 8 of the design): the tables' tests and the templates' tests read this.
"""

from dataclasses import dataclass

from parsers.reading import Automatic, Topic
from worker.decision import Outcome


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason: with which outcomes it stands, and what staff should know, in Swedish and English."""

    code: str
    outcomes: tuple[Outcome, ...]
    hint_sv: str
    hint_en: str
    #: whether a customer is ever told it, so that it needs a text in every language
    told: bool = True


_STAFF = (Outcome.STAFF,)
_ANSWERED = (Outcome.ANSWERED,)
_REFUSED = (Outcome.REFUSED,)
_ASKED = (Outcome.AWAITING_CUSTOMER,)
_IGNORED = (Outcome.IGNORED,)

_DONE_REASONS = (
    Reason(
        "authorized", (Outcome.APPLIED,), "Beställd av en behörig användare och utförd.", "Ordered by an authorized user and carried out."
    ),
    Reason(
        "in_register",
        (Outcome.APPLIED,),
        "Insolvensregistret har en öppen notering; företaget är borttaget.",
        "A notice stands in the insolvency register; the company is removed.",
    ),
    Reason(
        "requested_day",
        (Outcome.SCHEDULED,),
        "Bekräftad nu, utförs på den begärda dagen.",
        "Confirmed now, carried out on the day asked for.",
    ),
)

_REFUSED_REASONS = (
    Reason(
        "not_authorized",
        _REFUSED,
        "Avsändaren är bevisad men inte behörig för företaget.",
        "The sender is proven but not authorized for the company.",
    ),
    Reason(
        "licence_limit",
        _REFUSED,
        "Planens licenser är slut; kunden måste uppgradera.",
        "The plan's licences are used up; the customer must upgrade.",
    ),
    Reason("rejected", _REFUSED, "Avslaget av en handläggare.", "Rejected by staff."),
    Reason("undone", _REFUSED, "Utfört och sedan återställt av en handläggare.", "Carried out and then undone by staff."),
)

_ASKED_REASONS = (
    Reason("which_company", _ASKED, "Avsändaren har flera företag och nämner inget.", "The sender has several companies and names none."),
    Reason("which_user", _ASKED, "Användaren hittas inte, eller flera passar.", "The user is not found, or more than one fits."),
    Reason("which_change", _ASKED, "Det sägs inte vad som ska ändras.", "What to change to is not said."),
    Reason("missing_email", _ASKED, "Den nya användarens adress saknas.", "The new user's address is missing."),
    Reason("invalid_email", _ASKED, "Adressen är inte giltig.", "The address is not valid."),
)

_ANSWERED_REASONS = (
    Reason(
        "user_already_exists",
        _ANSWERED,
        "Adressen tillhör redan en aktiv användare i företaget.",
        "An active user of the company already has the address.",
    ),
    Reason(
        "already_removed", _ANSWERED, "Användaren eller företaget är redan borttaget.", "The user or the company has been removed already."
    ),
    Reason(
        "free_needs_no_cancellation",
        _ANSWERED,
        "Företaget har Free, som inte behöver sägas upp.",
        "The company is on Free, which needs no cancellation.",
    ),
    Reason("already_cancelled", _ANSWERED, "Avtalet är redan uppsagt.", "The agreement is cancelled already."),
    Reason("withdrawn", _ANSWERED, "Kunden tog tillbaka den öppna beställningen.", "The customer took the open order back."),
    Reason("nothing_asked", _ANSWERED, "Mejlet bara tackar; inget svar.", "The mail only thanks; no reply.", told=False),
    Reason("answered_by_staff", _ANSWERED, "Besvarat av en handläggare med egna ord.", "Answered by staff in their own words.", told=False),
    Reason(Topic.MANAGE_USERS, _ANSWERED, "Frågan om hur användare hanteras är besvarad.", "The question on managing users is answered."),
    Reason(Topic.CANCEL, _ANSWERED, "Frågan om uppsägning är besvarad.", "The question on cancelling is answered."),
    Reason(Topic.COMPANY_DETAILS, _ANSWERED, "Frågan om företagsuppgifter är besvarad.", "The question on company details is answered."),
    Reason(Topic.UPGRADE, _ANSWERED, "Frågan om uppgradering är besvarad.", "The question on upgrading is answered."),
    Reason(
        Topic.REGISTRATION_NUMBER_EXISTS,
        _ANSWERED,
        "Frågan om redan registrerat nummer är besvarad.",
        "The question on a number that already exists is answered.",
    ),
    Reason(Topic.CREDENTIALS, _ANSWERED, "Frågan om inloggning är besvarad.", "The question on signing in is answered."),
)

_SENDER_REASONS = (
    Reason(
        "sender_unproven",
        (Outcome.STAFF, Outcome.AWAITING_CONFIRMATION),
        "Avsändaren är inte bevisad; en registrerad behörig får en länk, andra avgör ni.",
        "The sender is not proven; a registered authorized user gets a link, others are yours to judge.",
    ),
    Reason(
        "authentication_failed",
        _STAFF,
        "Avsändaren är troligen förfalskad; svara inte, ring kunden.",
        "The sender is probably forged; do not reply, call the customer.",
        told=False,
    ),
    Reason(
        "company_unknown",
        _STAFF,
        "Registreringsnumret finns inte i registret eller har fel kontrollsiffra.",
        "The registration number is not in the directory, or its check digit is wrong.",
    ),
    Reason(
        "sender_not_in_register",
        _STAFF,
        "Ingen notering nämner avsändaren; begär bevis för uppdraget.",
        "No notice names the sender; ask for proof of the appointment.",
    ),
    Reason(
        "company_insolvent",
        _STAFF,
        "Bara förvaltaren råder över företaget nu; kontakta honom.",
        "Only the trustee disposes of the company now; contact the trustee.",
    ),
    Reason(
        "denied",
        _STAFF,
        "Den registrerade säger att beställningen inte är hans; utred.",
        "The registered person says that the order is not theirs; look into it.",
    ),
)

_MEANING_REASONS = (
    Reason(
        "unclear", _STAFF, "Mejlet är inte säkert förstått; läs och avgör.", "The mail is not understood with confidence; read and decide."
    ),
    Reason(
        "not_in_senders_words",
        _STAFF,
        "Beställningen står bara i vidarebefordrad text, bilaga eller citat.",
        "The order stands only in forwarded text, an attachment or a quotation.",
    ),
    Reason("needs_person", _STAFF, "Frågan behöver en person.", "The question needs a person."),
    Reason(
        "many_changes",
        _STAFF,
        "Fler än tjugo ändringar i ett mejl; kontrollera dem tillsammans.",
        "More than twenty changes in one mail; check them together.",
    ),
    Reason(
        "reply_to_answer",
        _STAFF,
        "Kunden svarar på ett svar från oss; läs hela tråden.",
        "The customer answers our answer; read the whole thread.",
    ),
    Reason(
        "automatic_with_request",
        _STAFF,
        "Automatiskt mejl som verkar innehålla en beställning; inget svar har gått ut.",
        "Automatic mail that seems to hold an order; no reply has been sent.",
        told=False,
    ),
)

_CHECK_REASONS = (
    Reason(
        "grants_authority",
        _STAFF,
        "Ger beställningsrätt; kontrollera med företaget, två personer godkänner.",
        "Grants ordering rights; check with the company, two persons approve.",
    ),
    Reason(
        "last_authorized_user",
        _STAFF,
        "Företaget skulle stå utan behörig användare.",
        "The company would be left without an authorized user.",
    ),
    Reason(
        "service_unknown", _STAFF, "Företaget har inte tjänsten som sägs upp.", "The company does not have the service that is cancelled."
    ),
    Reason(
        "paid_agreement",
        _STAFF,
        "Ett avtal löper; avgör med förvaltaren hur det avslutas.",
        "An agreement is running; settle with the trustee how it ends.",
    ),
    Reason("case_mismatch", _STAFF, "Målnumret är inte noteringens.", "The case number is not the notice's."),
    Reason(
        "not_in_register",
        _STAFF,
        "Ingen öppen notering i insolvensregistret; kontrollera.",
        "No notice stands in the insolvency register; check.",
    ),
    Reason(
        "schedule_failed",
        _STAFF,
        "På den begärda dagen höll inte förutsättningarna längre.",
        "On the day asked for the conditions no longer held.",
    ),
    Reason("no_answer", _STAFF, "Kunden har inte svarat på sju dagar.", "The customer has not answered for seven days."),
    Reason(
        "reply_undelivered",
        _STAFF,
        "Vårt svar kunde inte levereras; nå kunden på annat sätt.",
        "Our reply could not be delivered; reach the customer another way.",
        told=False,
    ),
    Reason(
        "unreadable",
        _STAFF,
        "Mejlet går inte att läsa; originalet finns kvar.",
        "The mail can't be parsed; the original is kept.",
        told=False,
    ),
    Reason(
        "quarantined",
        _STAFF,
        "Tre försök misslyckades; originalet finns kvar, försök igen.",
        "Three tries failed; the original is kept, retry.",
        told=False,
    ),
)

_IGNORED_REASONS = (
    Reason(Automatic.AUTO_SUBMITTED, _IGNORED, "Skickat automatiskt.", "Sent automatically.", told=False),
    Reason(Automatic.DELIVERY_REPORT, _IGNORED, "Leveransrapport.", "Delivery report.", told=False),
    Reason(Automatic.READ_RECEIPT, _IGNORED, "Läskvitto.", "Read receipt.", told=False),
    Reason(Automatic.OUT_OF_OFFICE, _IGNORED, "Frånvaromeddelande.", "Out of office.", told=False),
    Reason(Automatic.BULK, _IGNORED, "Massutskick eller e-postlista.", "Bulk mail or mailing list.", told=False),
    Reason(Automatic.CALENDAR, _IGNORED, "Kalenderinbjudan eller svar på en.", "Calendar invitation or answer.", told=False),
    Reason(
        Automatic.ACKNOWLEDGEMENT, _IGNORED, "Ett annat ärendesystems kvittens.", "Another ticket system's acknowledgement.", told=False
    ),
    Reason(
        Automatic.NO_REPLY_SENDER, _IGNORED, "Från en adress som inte tar emot svar.", "From an address that takes no replies.", told=False
    ),
    Reason(Automatic.OWN_MAIL, _IGNORED, "Vårt eget mejl kom tillbaka.", "Our own mail came back.", told=False),
    Reason("duplicate", _IGNORED, "Samma mejl en gång till.", "The same mail once more.", told=False),
    Reason(
        "before_start",
        _IGNORED,
        "Äldre än när tjänsten började läsa brevlådan.",
        "Older than when the product began to read the mailbox.",
        told=False,
    ),
)

REASONS = (
    *_DONE_REASONS, *_REFUSED_REASONS, *_ASKED_REASONS, *_ANSWERED_REASONS, *_SENDER_REASONS,
    *_MEANING_REASONS, *_CHECK_REASONS, *_IGNORED_REASONS,
)  # fmt: skip

BY_CODE = {reason.code: reason for reason in REASONS}
