"""Whether every mail can be written in every language: asked at start-up, so that no customer is the first to find a gap."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from worker.decision import Reply
from worker.errors import Permanent
from worker.rendering import TEMPLATES, MailTemplates
from worker.replies import notices, sender_reply, staff_notice, written_reply
from worker.reply_context import Occasion
from worker.reply_parts import SUBJECTS
from worker.reply_samples import MESSAGE, SAMPLES, TOLD, sample_context

#: The alarms that ``staff.<language>.txt`` has words of its own for.
ALARMS = ("cap_total", "quarantined", "mailbox", "mailer", "unaccounted", "due_soon", "denied", "unmoved", "sign_in_ends")


def check_templates(folder: Path) -> None:
    """Write every template, reason and language once with sample values.

    In: the folder of the mail templates. Raises Permanent, naming the file and what is wrong with it, at the first gap: a template or a
    reason's text that is missing or does not render, a reason without a subject (security.md section 4, law 8 of the design).
    """
    templates = MailTemplates(folder)
    for language in templates.languages:
        missing = [name for name in (*TEMPLATES, "reasons") if not (folder / f"{name}.{language}.txt").is_file()]
        if missing:
            raise Permanent(f"{folder} lacks {', '.join(f'{name}.{language}.txt' for name in missing)}: write what is missing.")
        for key in SUBJECTS:
            templates.subject(language, key)
        for name, reply in sample_replies(templates, language):
            if not reply.subject or not reply.text:
                raise Permanent(f"{folder}: '{name}' ({language}) gives a mail without subject or text.")


def sample_replies(templates: MailTemplates, language: str) -> Iterator[tuple[str, Reply]]:
    """Every sample mail in one language, under its name. Raises Permanent where one does not render."""
    context = sample_context(templates, language)
    for sample in SAMPLES:
        reply = sender_reply(sample.decision, MESSAGE, context)
        if reply is None:
            raise Permanent(f"The sample mail '{sample.name}' gets no reply.")
        yield sample.name, reply
    for occasion in Occasion:
        reply = sender_reply(SAMPLES[0].decision, MESSAGE, replace(context, occasion=occasion))
        if reply is not None and occasion is not Occasion.DECIDED:
            yield f"occasion_{occasion}", reply
    for name, told in TOLD:
        for number, notice in enumerate(notices(told, context), start=1):
            yield name if number == 1 else f"{name}_{number}", notice
    has_login = replace(context, activate_link=None)
    yield from (("notice_user_with_login", notice) for notice in notices(TOLD[0][1], has_login))
    for alarm in (*ALARMS, "fault"):
        yield f"staff_{alarm}", staff_notice("staff@kundservice.example", alarm, "imap.kundservice.example: login refused", context)
    elsewhere = replace(has_login, login_elsewhere=True)
    yield from (("notice_user_invited_elsewhere", notice) for notice in notices(TOLD[0][1], elsewhere))
    yield "written", written_reply("anna.berg@bygg.example", "Hej Anna!\n\nMvh Eva", context)
