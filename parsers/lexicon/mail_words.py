"""Which words stand around what a mail says: quote lines, headers, closings, automatic phrases, form labels.

Words only: phrases are compared after ``parsers.fold.fold``, so case, diacritics and doubled ``a`` do not matter. One value a
language in ``parsers/lexicon/<language>/mail.py``; ``parsers.lexicon.mail_languages`` lists them.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class QuoteWords:
    """How mail programs introduce an earlier mail."""

    #: verbs of 'On … X wrote:'
    wrote: tuple[str, ...] = ()
    #: words such a line begins with, before the date
    wrote_starts: tuple[str, ...] = ()
    #: who never is the author of a quote line, since the writer speaks ('då skrev jag:')
    pronouns: tuple[str, ...] = ()
    #: labels of a header block, without colon
    from_labels: tuple[str, ...] = ()
    sent_labels: tuple[str, ...] = ()
    to_labels: tuple[str, ...] = ()
    copy_labels: tuple[str, ...] = ()
    subject_labels: tuple[str, ...] = ()
    #: labels that only continue a block (reply-to, importance, attachments)
    other_labels: tuple[str, ...] = ()
    #: between dashes above a quoted mail
    original_marks: tuple[str, ...] = ()
    #: between dashes, or with a colon, above a forwarded mail
    forward_marks: tuple[str, ...] = ()
    #: what a mail program puts before the subject, without colon
    forward_prefixes: tuple[str, ...] = ()
    reply_prefixes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class SignatureWords:
    """What stands under a mail, and what shows that a line is no such thing."""

    #: a line that is one of these, or begins with it and goes on with a name, opens a signature
    closings: tuple[str, ...] = ()
    #: closings only where nothing follows on their line ('Best' before 'Western' is a hotel)
    lone_closings: tuple[str, ...] = ()
    #: closings that nothing else means: they end the text in the run of a line too ('… he has left regards anna')
    run_on_closings: tuple[str, ...] = ()
    #: thanks at the end: the sender's own words, but a name beneath is a signature
    thanks: tuple[str, ...] = ()
    #: 'Sent from', before a device or a program; the whole line is a signature
    sent_from: tuple[str, ...] = ()
    #: what such a line names, in lower case too
    devices: tuple[str, ...] = ()
    #: 'and', between two closings
    joiners: tuple[str, ...] = ()
    #: begin a line that tells how to reach the writer, or who he is
    contact_labels: tuple[str, ...] = ()
    #: words of a title or a department, written in lower case too
    titles: tuple[str, ...] = ()
    #: what makes a name a company's
    company_forms: tuple[str, ...] = ()
    #: local parts of addresses that are a company's, nobody's own
    role_names: tuple[str, ...] = ()
    #: words that show a sentence: pronouns, auxiliaries, negations, verbs of ordering and asking
    sentence_words: tuple[str, ...] = ()
    #: 'your': with the writer's own firm they make an advertisement of a line under his name
    addressing: tuple[str, ...] = ()
    #: 'we', 'our', 'please': who writes so asks for something himself
    speaking: tuple[str, ...] = ()
    #: sentences of a legal notice, an advertisement, a virus scanner
    disclaimers: tuple[str, ...] = ()
    #: what the receiving side puts above a mail from outside
    banners: tuple[str, ...] = ()
    #: footers of mailing lists
    list_footers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class NoticeWords:
    """What a confidentiality notice is made of, whatever its wording."""

    #: the mail that it stands in
    itself: tuple[str, ...] = ()
    #: confidential, private
    secret: tuple[str, ...] = ()
    #: intended for, only
    meant: tuple[str, ...] = ()
    #: whom it is for
    recipient: tuple[str, ...] = ()
    #: 'you are not the recipient'
    not_recipient: tuple[str, ...] = ()
    #: begins a condition, the question that stands for one too
    condition: tuple[str, ...] = ()
    #: has got, has reached
    received: tuple[str, ...] = ()
    #: in error
    mistaken: tuple[str, ...] = ()
    #: whom to tell of it
    sender: tuple[str, ...] = ()
    #: people and things of ours, which no notice is about
    people: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class AutomaticWords:
    """What machines write."""

    #: before the colon of a subject that only a machine writes ('Automatic reply')
    reply_subjects: tuple[str, ...] = ()
    #: subjects of an absence that a person may write as well
    absence_subjects: tuple[str, ...] = ()
    #: the writer is away now
    absences: tuple[str, ...] = ()
    #: until when, or back when
    returns: tuple[str, ...] = ()
    #: whom to turn to meanwhile
    substitutes: tuple[str, ...] = ()
    #: opening of an automatic answer
    mail_thanks: tuple[str, ...] = ()
    #: the mail says of itself that a machine wrote it
    says_automatic: tuple[str, ...] = ()
    #: before the colon of a read receipt's subject
    receipt_subjects: tuple[str, ...] = ()
    #: what a read receipt says
    receipts: tuple[str, ...] = ()
    #: before the colon of an invitation's or its answer's subject
    calendar_subjects: tuple[str, ...] = ()
    #: a ticket system has received something
    acknowledgements: tuple[str, ...] = ()
    #: thanks for getting in touch; persons write it too
    contact_thanks: tuple[str, ...] = ()
    #: before the number of a ticket
    ticket_words: tuple[str, ...] = ()
    #: what such an acknowledgement goes on with
    acknowledgement_followups: tuple[str, ...] = ()
    #: subjects of a bounce
    bounce_subjects: tuple[str, ...] = ()
    #: what a bounce says
    bounces: tuple[str, ...] = ()
    #: local parts of addresses that read nothing, without separators
    no_reply_names: tuple[str, ...] = ()
    #: show that a person asks for something
    asking: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class FormWords:
    """Labels of the contact form, without colon."""

    name: tuple[str, ...] = ()
    email: tuple[str, ...] = ()
    phone: tuple[str, ...] = ()
    company: tuple[str, ...] = ()
    number: tuple[str, ...] = ()
    subject: tuple[str, ...] = ()
    message: tuple[str, ...] = ()
    #: before a label, meaning nothing ('Ditt namn')
    yours: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class MailWords:
    """The words around a mail in one language."""

    language: str
    quote: QuoteWords = QuoteWords()
    signature: SignatureWords = SignatureWords()
    notice: NoticeWords = NoticeWords()
    automatic: AutomaticWords = AutomaticWords()
    form: FormWords = FormWords()
    #: opening a mail
    greetings: tuple[str, ...] = ()


def phrases(listed: str) -> tuple[str, ...]:
    """Phrases out of one string, divided by ``|``; line breaks inside are spaces."""
    return tuple(" ".join(phrase.split()) for phrase in listed.split("|") if phrase.strip())
