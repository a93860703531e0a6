"""One mail → one reading: the pipeline of understanding in its named steps. Never raises on bad input.

1. The contact form's fields, or the mail's own words apart from what was quoted, forwarded or signed.
2. Is it automatic?
3. Which language do the orders stand in?
4. The requests of the own words; where these only point elsewhere, those of the text they point at, marked as not the sender's.
"""

import re

from parsers.automatic import automatic, can_hold_order, suppresses_reply
from parsers.bare_yes import only_yes
from parsers.companies import KnownCompanies
from parsers.companies import find as find_companies
from parsers.confidence import doubted
from parsers.contact_form import form_of
from parsers.fields.registration_numbers import find as find_numbers
from parsers.force import Force
from parsers.language import language_of, no_other_language, plain_language
from parsers.letter import Heard
from parsers.lexicon.languages import HOME, LANGUAGE_OF, LEXICONS
from parsers.marks import View
from parsers.message_types import Message
from parsers.phrase_book import book
from parsers.reading import CONFIDENT, ORDERS, CompanyMention, Form, Known, Part, Reading, Request, Topic
from parsers.reply import Parts, separate
from parsers.set_aside import WORD, Aside, holds_order, holds_plain_order, is_from_us, is_of_others, orders_aside
from parsers.struck_remarks import Struck
from parsers.tokens import sentences
from parsers.understand import Understood, understand

#: Addresses tell no language ('lisa@…' is no Finnish 'lisää').
_ADDRESS = re.compile(r"[^\s@]{1,64}@[^\s@]{1,255}")
_PREFIX = re.compile(r"^\s*(?:(re|sv|vs|vb|fw|fwd|vl|aw|ang|rv|tr|wg)\s*(?:\[\d+\])?\s*:\s*)+", re.IGNORECASE)

#: Own words beyond this are not read: people write less, and every order beside them is then a person's.
_OWN_LIMIT = 12_000
#: How much of a signature is looked at for a company's name.
_SIGNATURE_LIMIT = 5_000
_SUBJECT_LIMIT = 500


def read(message: Message, known: Known) -> Reading:
    """What a mail asks for. ``known`` sharpens names and companies; it never decides who may order."""
    form = form_of(message, known.contact_form_addresses)
    name = (form.name or "") if form else (message.from_name or known.sender_name or "")
    parts = (
        separate(form.message, name, message.subject)
        if form
        else separate(message.text, name, message.subject, message.from_address or "", message.tinted)
    )
    subject, own_subject = subject_of(message, form)
    aside = tuple((segment.kind, segment.text) for segment in parts.segments if segment.kind != "own") + tuple(
        ("attachment", text) for text in message.attached_messages
    )
    why = None if form else automatic(message, parts.own, known.own_addresses)
    signature = "\n".join(text for kind, text in aside if kind == "signature")[:_SIGNATURE_LIMIT]
    language, understood = _understand(
        parts.own[:_OWN_LIMIT],
        parts.answers,
        subject,
        known,
        own_subject=own_subject,
        asked_by_us=is_from_us(aside, known),
        picked=form is not None,
        signature=signature,
        default=_form_company(form, known),
        struck=Struck(message.struck, message.beside_struck),
    )
    requests = understood.requests
    order_set_aside = False
    thanks = understood.only_thanks
    if (thanks or requests) and not any(request.kind in ORDERS for request in requests) and only_yes(understood.letter, aside):
        requests, thanks = (), False
    if thanks and why is None and (_speaks_unknown(language, parts.own) or _leaves_an_order(understood, aside, known, language)):
        thanks = False
    if not requests and not thanks and why is None:
        if understood.points_elsewhere:
            requests = orders_aside(aside, known, language)
        else:
            order_set_aside = holds_order(aside, known, language)
    elif why is None and _pleads_for_what_is_passed_on(understood, aside):
        requests = orders_aside(tuple(each for each in aside if each[0] == "forwarded"), known, language) or requests
    if language is None:
        requests = tuple(doubted(request, "unknown language") for request in requests)
    holds = why is not None and can_hold_order(why) and any(_is_meant(request) for request in requests)
    doubts = message.defects if len(parts.own) <= _OWN_LIMIT else (*message.defects, "the sender's own words are too long")
    return Reading(
        language=language,
        automatic=why,
        suppress_reply=suppresses_reply(message),
        order_in_automatic=holds,
        numbers_in_automatic=_numbers(parts) if holds and why is not None else (),
        own_text=parts.shown,
        set_aside=aside,
        requests=tuple(doubted(request, *doubts) for request in requests) if why is None or holds else (),
        thanks_only=thanks,
        order_set_aside=order_set_aside,
        doubts=doubts,
        form=form,
    )


_FORCES = frozenset(force.value for force in Force)


def _is_meant(request: Request) -> bool:
    """Whether a machine's mail orders something, were its day or its person in doubt: staff see it, and nothing is done by itself.

    What is only spoken about, or asked of others, is none: newsletters are full of it.
    """
    return request.kind in ORDERS and (request.confidence >= CONFIDENT or bool(request.doubts and _FORCES.isdisjoint(request.doubts)))


def _speaks_unknown(language: str | None, own: str) -> bool:
    """Whether more than a few words are in no language that is known: what looks like thanks there may say anything (Estonian 'ta')."""
    return language is None and len(WORD.findall(own)) > _FEW_WORDS


def _leaves_an_order(understood: Understood, aside: Aside, known: Known, language: str | None) -> bool:
    """Whether a mail that only thanks or acknowledges leaves an order standing elsewhere in it.

    'Ok' above an order that somebody else wrote is a go-ahead, thanks above an answer of ours are none; and nobody signs with an order.
    """
    passed_on = any(kind == "forwarded" for kind, _ in aside)
    agreed = not any(view.has("thanks") for view in understood.letter.body()) and is_of_others(aside, known)
    return ((passed_on or agreed) and holds_order(aside, known, language)) or holds_plain_order(aside, known, language)


def _pleads_for_what_is_passed_on(understood: Understood, aside: Aside) -> bool:
    """'Can you fix this for Lars?' above his mail: a plea with no matter of its own is for what stands in the mail passed on."""
    if not any(kind == "forwarded" for kind, _ in aside) or any(each.topic is not Topic.OTHER for each in understood.requests):
        return False
    said = [view for view in understood.letter.body() if view.sentence.asks]
    words = sum(1 for view in understood.letter.body() for token in view.tokens if token.folded)
    return (
        words <= _PASSING_ON
        and bool(said)
        and all(
            (view.has("polite") and not view.has("how", "what", "wonder")) or (understood.points_elsewhere and _whether_you_can(view))
            for view in said
        )
    )


def _whether_you_can(view: View) -> bool:
    """'Is that something you can do?': it asks of 'that' whether it can be done, and not what it is."""
    pointed = {each.start for each in view.all("it")}
    return (
        view.has("may")
        and not view.has("how", "wonder")
        and all(each.start == 0 and not pointed.isdisjoint((each.end - 1, each.end)) for each in view.all("what"))
    )


#: So many words pass a mail on at most.
_PASSING_ON = 25


def subject_of(message: Message, form: Form | None) -> tuple[str, bool]:
    """(subject without its prefixes, whether it speaks for itself): a reply's or forward's subject is old."""
    if form is not None:
        return (form.subject or "")[:_SUBJECT_LIMIT], True
    prefix = _PREFIX.match(message.subject)
    return (message.subject[prefix.end() :] if prefix else message.subject)[:_SUBJECT_LIMIT], prefix is None


def _numbers(parts: Parts) -> tuple[str, ...]:
    """The registration numbers of what was written now, signature included."""
    text = "".join(each.text for each in parts.segments if each.kind in (Part.OWN, Part.SIGNATURE))[:_OWN_LIMIT]
    return tuple(dict.fromkeys(found.number for found in find_numbers(text) if found.number))


def _form_company(form: Form | None, known: Known) -> CompanyMention:
    """The company of the form's own fields; the number before the name."""
    if form is None:
        return CompanyMention()
    for found in find_numbers(f"org.nr {form.number}") if form.number else ():
        return CompanyMention(number=found.number) if found.number else CompanyMention(wrong_number=found.written)
    if form.company:
        home = LEXICONS[LANGUAGE_OF[HOME]]
        for sentence in sentences(form.company):
            view = View(sentence, book(home.orders, home.caution))
            for each in find_companies(view, KnownCompanies(known.companies, None, frozenset()), frozenset()):
                return each.mention
    return CompanyMention()


def _understand(
    own: str,
    heard: Heard,
    subject: str,
    known: Known,
    *,
    own_subject: bool,
    asked_by_us: bool,
    picked: bool,
    signature: str,
    default: CompanyMention,
    struck: Struck,
) -> tuple[str | None, Understood]:
    """(language, what was understood): in the language of most words, else in that of the sentence that orders.

    A bilingual mail has the first.
    """
    words = WORD.findall(_ADDRESS.sub(" ", own)) + WORD.findall(subject)
    country = known.companies[0].number[:2] if known.companies else ""
    likely = LANGUAGE_OF.get(country)
    told = language_of(words, fallback=_UNTOLD, likely=likely)
    if heard and (told in (_UNTOLD, None) or len(words) <= _FEW_WORDS):  # 'Priya Nair.' is in the language of the question above it
        words += [word for _, question in heard for word in WORD.findall(question)]
        told = language_of(words, fallback=_UNTOLD, likely=likely)
    whole = None if told == _UNTOLD else told
    spoken = [] if whole is not None and no_other_language(WORD.findall(own), whole, likely=likely) else _spoken(own, likely)

    def run(code: str | None, *, subject_orders: bool = False) -> Understood:
        return understand(
            own,
            subject,
            known,
            code,
            own_subject=own_subject,
            subject_orders=subject_orders,
            signature=signature,
            default=default,
            picked=picked,
            heard=heard,
            asked_by_us=asked_by_us,
            struck=struck,
        )

    alone = whole is not None and all(code == whole for code in spoken)
    first = run(whole, subject_orders=alone)
    if alone:
        if first.requests or first.only_thanks or len(words) > _FEW_WORDS:
            return whole, first
        fallback = _by_orders(own, subject, likely)  # 'Remove Priya' tells little else
        again = run(fallback, subject_orders=True) if fallback and fallback != whole else first
        return (fallback, again) if again.requests else (whole, first)
    if told == _UNTOLD and words and not spoken:
        fallback = _by_orders(own, subject, likely)
        return (fallback, run(fallback, subject_orders=True)) if fallback else (whole, first)
    for code in spoken:
        if code == whole and _sure(first):
            break
        if code != whole and code in LEXICONS:
            again = run(code)
            if _sure(again) and (not _sure(first) or spoken.index(code) < (spoken.index(whole) if whole in spoken else len(spoken))):
                return code, again
    return whole, (run(whole, subject_orders=True) if not first.requests else first)


def _spoken(own: str, likely: str | None) -> list[str]:
    """The languages that whole sentences are plainly written in, in their order."""
    spoken: list[str] = []
    for sentence in sentences(own):
        part = [token.text for token in sentence.tokens if token.folded]
        code = plain_language(part, likely=likely) if len(part) >= 4 else None
        if code and code not in spoken:
            spoken.append(code)
    return spoken


#: A text of so few words is tried in the language of its orders too.
_FEW_WORDS = 8

#: Too few words tell any language, which is not the same as another language than ours.
_UNTOLD = ""


def _sure(understood: Understood) -> bool:
    """Whether an order was understood with confidence."""
    return any(request.kind in ORDERS and request.confidence >= CONFIDENT for request in understood.requests)


def _by_orders(own: str, subject: str, likely: str | None) -> str | None:
    """The language whose words of orders stand in a text too short to be told by its small words; of equals the sender's country's."""
    best = max(
        sorted(LEXICONS, key=lambda code: code != likely),
        key=lambda code: sum(
            len(View(sentence, book(LEXICONS[code].orders, LEXICONS[code].caution)).marks) for sentence in sentences(f"{subject}\n{own}")
        ),
    )
    return (
        best
        if any(View(sentence, book(LEXICONS[best].orders, LEXICONS[best].caution)).marks for sentence in sentences(f"{subject}\n{own}"))
        else None
    )
