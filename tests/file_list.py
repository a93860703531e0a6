"""One line a file, as its docstring begins: ``make architecture`` writes the list into ARCHITECTURE.md, and a test asks for every file."""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parent.parent
DOCUMENT = ROOT / "ARCHITECTURE.md"
BEGIN, END = "<!-- files: written by make architecture -->", "<!-- end of files -->"
#: Folders of which the whole is told in one line: their files hold one kind of thing each.
_AS_ONE = ("parsers/lexicon/", "worker/migrations/versions/")


def files() -> Iterator[tuple[str, str]]:
    """(path, first line of its docstring) of every module, and of those folders that are told as one."""
    for package in ("parsers", "worker"):
        for path in sorted((ROOT / package).rglob("*.py"), key=lambda path: (path.parent.as_posix(), path.name)):
            name = path.relative_to(ROOT).as_posix()
            told_as_one = any(name.startswith(each) and "/" in name.removeprefix(each) for each in _AS_ONE) or name.startswith(_AS_ONE[1])
            if path.name == "__init__.py":
                if first_line(path):
                    yield f"{path.parent.relative_to(ROOT).as_posix()}/", first_line(path)
            elif not told_as_one and path.name != "__main__.py":
                yield name, first_line(path)


def first_line(path: Path) -> str:
    """The first line of the module's docstring, empty without one."""
    found = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
    return found.splitlines()[0] if found else ""


def rendered() -> str:
    """The list as it stands in the document."""
    return "\n".join(f"- `{name}` {line}" for name, line in files())


def main() -> int:
    """Write the list between its two marks."""
    text = DOCUMENT.read_text(encoding="utf-8")
    head, _, rest = text.partition(BEGIN)
    _, _, tail = rest.partition(END)
    DOCUMENT.write_text(f"{head}{BEGIN}\n\n{rendered()}\n\n{END}{tail}", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
