"""``python -m worker`` is ``kundservice``, also where the command is not on the path."""

from worker.cli.main import main

main()
