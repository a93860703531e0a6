"""Which actors dramatiq runs: two, each a single call; what they do and what happens when it fails is decided elsewhere."""

import dramatiq

from worker.app import App
from worker.send_outgoing import send_outgoing
from worker.wakeups import QUEUE, SEND, WORK_ON
from worker.work_mail import work_on_mail


def declare(app: App) -> None:
    """Declare the actors on the broker of ``app``; an answer that waits to be sent goes before a mail that waits to be read."""

    def work_on(mail_id: str) -> None:
        work_on_mail(app, int(mail_id))

    def send(outgoing_id: str) -> None:
        send_outgoing(app, int(outgoing_id))

    dramatiq.actor(broker=app.broker, actor_name=WORK_ON, queue_name=QUEUE, priority=10)(work_on)
    dramatiq.actor(broker=app.broker, actor_name=SEND, queue_name=QUEUE, priority=0)(send)
