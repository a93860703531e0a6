"""The pages as people see them: in Debian's Chromium, without a screen, every request and every accessibility fault on record."""
