"""A worker process of the tests whose readers misbehave, to be killed or stopped from outside while one of them is stuck.

python -m tests.flow.stuck_worker DATABASE_URL
"""

import sys

from tests.flow.house import RecordingMailer, settings_for
from worker.cli import process
from worker.composition import Working, build, reader_pool
from worker.settings import load


def main(database_url: str) -> None:
    settings = load(settings_for(database_url, read_time="5s"), None)
    app = build(settings, mailer=RecordingMailer(), reader=reader_pool(settings, "tests.flow.bad_readers:read_or_misbehave"))
    with process.until_stopped() as stopped:
        with Working(app):
            process.wait(stopped)
        app.transactions.engine.dispose()


if __name__ == "__main__":
    main(*sys.argv[1:])
