"""What a reader sees of a plain part: flowed lines joined as its sender wrote them (RFC 3676)."""


def unflow(text: str, *, delete_space: bool) -> str:
    """Join lines that end with a space to the next of the same quote depth; ``-- `` stays alone; stuffed spaces are removed.

    Quote marks come out as ``> `` a level, as the HTML rendering writes them.
    """
    lines: list[str] = []
    pieces: list[str] = []
    depth = 0
    for line in text.split("\n"):
        stripped = line.lstrip(">")
        marks = len(line) - len(stripped)
        content = stripped.removeprefix(" ")
        if pieces and (marks != depth or content == "-- "):
            lines.append("> " * depth + "".join(pieces))
            pieces = []
        depth = marks
        if content.endswith(" ") and content != "-- ":
            pieces.append(content[:-1] if delete_space else content)
        else:
            lines.append("> " * depth + "".join((*pieces, content)))
            pieces = []
    if pieces:
        lines.append("> " * depth + "".join(pieces))
    return "\n".join(lines)
