"""What `make package` puts beside the program: manual, completion, licences, bill of materials.

Usage: python package/extras.py FOLDER
"""

from __future__ import annotations

import argparse
import importlib.metadata as metadata
import re
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterator
from pathlib import Path

import shtab
from build_manpages.manpage import Manpage
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from jdcloud_kiosk.cli.parser import make_parser
from ui.languages import LANGUAGES
from verification import VERSION

_ROOT = Path(__file__).resolve().parents[1]
_PROJECT = "jdcloud-verification-kiosk"
#: What of the optional parts is in the folder.
_EXTRAS = ("", "classroom", "keyring", "fleet")
_LICENCE = re.compile(r"(LICEN[CS]E|COPYING|NOTICE|AUTHORS)[^/]*$", re.IGNORECASE)


def parser() -> argparse.ArgumentParser:
    """Return the program's parser, without a path of this computer in its texts."""
    made = make_parser(list(LANGUAGES), Path("keys.json"))
    made.man_short_description = "real-name verification by scanning a QR code"  # type: ignore[attr-defined]
    return made


def manual() -> str:
    """Return the manual page, for man(1)."""
    page = Manpage(parser())
    page.date = ""
    return str(page)


def completion(shell: str) -> str:
    """Return what completes the command in "bash" or "zsh"."""
    return str(shtab.complete(parser(), shell))


def shipped() -> list[metadata.Distribution]:
    """Return the distributions that the program needs, here, with theirs."""
    found: dict[str, metadata.Distribution] = {}
    waiting = [Requirement(f"{_PROJECT}[{','.join(filter(None, _EXTRAS))}]")]
    while waiting:
        wanted = waiting.pop()
        name = canonicalize_name(wanted.name)
        if name in found:
            continue
        found[name] = metadata.distribution(name)
        extras = ("", *wanted.extras)
        for line in found[name].requires or ():
            one = Requirement(line)
            if not one.marker or any(one.marker.evaluate({"extra": extra}) for extra in extras):
                waiting.append(one)
    del found[_PROJECT]
    return [found[name] for name in sorted(found)]


def licence_files(one: metadata.Distribution) -> Iterator[Path]:
    """Yield the texts that a distribution brings."""
    for file in one.files or ():
        if _LICENCE.search(str(file)):
            path = Path(str(one.locate_file(file)))
            if path.is_file() and path.suffix not in (".py", ".pyc"):
                yield path


def write_licences(folder: Path) -> None:
    """Collect the texts into *folder*: ours, Python's, and those of all that is shipped."""
    shutil.copytree(_ROOT / "package" / "licences", folder, dirs_exist_ok=True)
    shutil.copy(_ROOT / "LICENSE", folder / "jdcloud-kiosk.txt")
    python = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    if python.is_file():
        shutil.copy(python, folder / "Python.txt")
    # PyInstaller's own part is the small program that starts everything.
    for one in [*shipped(), metadata.distribution("pyinstaller")]:
        target = folder / f"{canonicalize_name(one.name)}-{one.version}"
        target.mkdir(exist_ok=True)
        said = (
            one.metadata.get("License-Expression")
            or one.metadata.get("License")
            or "see the texts here"
        )
        (target / "declared.txt").write_text(f"{said or 'see the texts here'}\n", "utf-8")
        for path in licence_files(one):
            shutil.copy(path, target / path.name)


def write_debian_licences(program: Path, folder: Path) -> None:
    """Collect the texts of the system's libraries that the *program*'s folder has copies of."""
    search = shutil.which("dpkg-query")
    libraries = [f"*/{path.name}" for path in (program / "_internal").glob("*.so*")]
    if search is None or not libraries:
        return
    done = subprocess.run(  # noqa: S603 - the system's own
        [search, "-S", *libraries], capture_output=True, encoding="utf-8", check=False
    )
    for name in {line.partition(":")[0] for line in done.stdout.splitlines()}:
        text = Path("/usr/share/doc", name, "copyright")
        if text.is_file():
            shutil.copy(text, folder / f"debian-{name}.txt")


def write_sbom(path: Path) -> None:
    """Write the bill of materials (CycloneDX) of what is shipped, with the lock's hashes."""
    names = {canonicalize_name(one.name): one.version for one in shipped()}
    lock = (_ROOT / "requirements.lock").read_text("utf-8").replace("\\\n", "")
    lines = {line.partition("==")[0]: line for line in lock.splitlines() if _is_here(line, names)}
    wanted = [lines.get(name, f"{name}=={version}") for name, version in names.items()]
    subprocess.run(  # noqa: S603 - the tool beside this Python
        [
            sys.executable, "-m", "cyclonedx_py", "requirements", "-",
            "--pyproject", str(_ROOT / "pyproject.toml"), "--output-reproducible", "--no-validate",
            "-o", str(path),
        ],
        input="\n".join(wanted), encoding="utf-8", check=True,
    )  # fmt: skip


def _is_here(line: str, names: dict[str, str]) -> bool:
    one = Requirement(line.partition(" --hash")[0])
    return names.get(one.name) == str(next(iter(one.specifier)).version)


def main() -> None:
    """Write everything into the folder that the command line names."""
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "VERSION").write_text(VERSION + "\n", "utf-8")
    share = folder / "share"
    share.mkdir(exist_ok=True)
    (share / "jdcloud-kiosk.1").write_text(manual(), "utf-8")
    (share / "jdcloud-kiosk.bash").write_text(completion("bash"), "utf-8")
    (share / "_jdcloud-kiosk").write_text(completion("zsh"), "utf-8")
    write_licences(folder / "licences")
    write_debian_licences(folder, folder / "licences")
    write_sbom(folder / "sbom.cdx.json")


if __name__ == "__main__":
    main()
