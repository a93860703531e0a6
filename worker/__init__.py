"""Take mail in, decide who may order what, do it once, answer, and show staff why."""
