"""Where the templates lie: in the checkout beside the package, else in the share folder of the installation."""

import sysconfig
from pathlib import Path


def templates_folder() -> Path | None:
    """The folder that holds ``mail`` (and ``console``), or None where neither the checkout nor the installation has one."""
    package = Path(__file__).resolve().parent
    candidates = (
        package.parent / "templates",
        package.parent / "share" / "kundservice" / "templates",  # where the wheel's forced files lie beside the package
        Path(sysconfig.get_path("data")) / "share" / "kundservice" / "templates",
    )
    return next((folder for folder in candidates if (folder / "mail").is_dir()), None)
