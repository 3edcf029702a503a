"""The daily work in a checkout, on every system: ``python tasks.py TASK [ARGUMENTS]``.

    setup          the environment .venv with all that is needed; the others do it first
    run            both windows, or what the arguments say
    test           all tests, or those that the arguments name
    check          style, types and architecture
    package        a folder that runs without Python, in dist/jdcloud-kiosk
    translations   collect the texts of the source for a translator, and compile them

It needs Python 3.11 or newer and nothing else; ``make`` calls it for these tasks.
"""

from __future__ import annotations

import argparse
import filecmp
import os
import shutil
import struct
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

_OLDEST = (3, 11)
#: How lupdate collects the texts of a language, if not all: English has its plural forms only.
_COLLECTED = {"en": ("-pluralonly",)}
#: The languages that the commands speak, too, and the folder in which gettext looks for each: what
#: is not 繁體 is 简体, whatever the country.
_COMMANDS = {"zh_CN": "zh", "zh_TW": "zh_TW"}
#: The context of what Python's own library says: it asks without one.
_PYTHONS_OWN = "argparse"
_PACKAGES = (
    "verification",
    "kiosk",
    "mobile_sim",
    "console",
    "ui",
    "demonstration",
    "classroom",
    "jdcloud_kiosk",
)

#: Runs a command to its end with additional environment variables; returns its exit status.
Start = Callable[[Sequence[str], Mapping[str, str]], int]


class Failed(Exception):  # noqa: N818
    """A command ended with this exit status."""

    def __init__(self, status: int) -> None:
        super().__init__(str(status))
        self.status = status


class Checkout:
    """A checkout at *root* on a *platform* of ``sys.platform``'s names."""

    def __init__(self, root: Path, platform: str, start: Start) -> None:
        self._root = root
        self._is_windows = platform == "win32"
        self._is_linux = platform.startswith("linux")
        self._start = start
        self._environment = root / ".venv"
        self._translations = root / "resources" / "translations"

    # -- tasks --------------------------------------------------------------------------------

    def setup(self, _arguments: Sequence[str] = ()) -> None:
        """Install what is missing, and compile the translations if they are older."""
        self._install()
        for language in self._languages():
            if any(_is_older(one, self._texts(language)) for one in self._compiled(language)):
                self._compile(language)

    def run(self, arguments: Sequence[str]) -> None:
        """Open the windows."""
        self.setup()
        self._python("main.py", *arguments)

    def test(self, arguments: Sequence[str]) -> None:
        """Run the tests, without a screen."""
        self.setup()
        workers = ("-n", "auto", "--dist", "worksteal")
        self._python("-m", "pytest", "-q", *workers, *arguments, QT_QPA_PLATFORM="offscreen")

    def check(self, _arguments: Sequence[str]) -> None:
        """Check style, types and architecture, and that the translations are compiled."""
        # Not setup(), which would compile them first.
        self._install()
        again = self._environment / "compiled"
        for language in self._languages():
            self._compile(language, again)
            made = self._compiled(language), self._compiled(language, again)
            for compiled, new in zip(*made, strict=True):
                if not (compiled.exists() and filecmp.cmp(new, compiled, shallow=False)):
                    print(
                        f"{compiled.name} is older than its source: run `python tasks.py "
                        "translations` and commit all files",
                        file=sys.stderr,
                    )
                    raise Failed(1)
        self._tool("ruff", "check", ".")
        self._tool("ruff", "format", "--check", ".")
        self._tool("mypy")
        self._tool("lint-imports", "--no-logo", PYTHONPATH=".")

    def package(self, _arguments: Sequence[str]) -> None:
        """Build the folder; on Linux with what install.sh in it needs."""
        self.setup()
        recipe = str(Path("package", "kiosk.spec"))
        quiet = ("--noconfirm", "--log-level", "WARN")
        self._tool("pyinstaller", *quiet, "--distpath", "dist", "--workpath", "build", recipe)
        target, source = self._root / "dist" / "jdcloud-kiosk", self._root / "package"
        if self._is_linux:
            for name in ("jdcloud-kiosk*", "install.sh"):
                for path in source.glob(name):
                    shutil.copy(path, target)
            shutil.copy(self._root / "resources" / "icons" / "jdcloud-kiosk.svg", target)
            shutil.copytree(source / "session", target / "session", dirs_exist_ok=True)
        self._python(str(source / "extras.py"), str(target))
        size = sum(path.lstat().st_size for path in target.rglob("*"))
        print(f"{size / 2**20:.0f} MB in {target}")

    def translations(self, _arguments: Sequence[str]) -> None:
        """Collect and compile the texts.

        All files are committed, so that an installation needs no Qt tools. Where two branches
        compiled, a merge keeps either: compile again.
        """
        self.setup()
        self._command("git", "config", "merge.compiled.driver", "true")
        found = sorted(
            path.relative_to(self._root).as_posix()
            for package in _PACKAGES
            for path in (self._root / package).rglob("*.py")
        )
        alias = ("-tr-function-alias", "translate+=Sentence")
        options = ("-silent", "-no-obsolete", "-locations", "none", *alias)
        for language in self._languages():
            which = _COLLECTED.get(language, ())
            wanted = (*options, "-target-language", language, *which)
            self._tool("pyside6-lupdate", *wanted, *found, "-ts", str(self._texts(language)))
            compiled = self._compiled(language)
            before = [one.read_bytes() if one.exists() else b"" for one in compiled]
            self._compile(language)
            for one, former in zip(compiled, before, strict=True):
                if one.read_bytes() != former:
                    print(f"{one.name} was compiled again: commit it", file=sys.stderr)

    def _languages(self) -> list[str]:
        """Return the languages that there are: each is a file."""
        return sorted(path.stem for path in self._translations.glob("*.ts"))

    # -- steps --------------------------------------------------------------------------------

    def _install(self) -> None:
        system, packages = (self._environment / f"{one}.stamp" for one in ("system", "packages"))
        libraries = self._root / "resources" / "system-packages.sh"
        lock = self._root / "requirements.lock"
        if self._is_linux and _is_older(system, libraries):
            self._command("sh", str(libraries))
            self._environment.mkdir(exist_ok=True)
            system.touch()
        sources = (self._root / "pyproject.toml", lock, system)
        if any(_is_older(packages, source) for source in sources):
            if not self._script("python").exists():
                self._command(sys.executable, "-m", "venv", str(self._environment))
            install = ("-m", "pip", "install", "-q", "--disable-pip-version-check")
            self._python(*install, "--require-hashes", "-r", str(lock))
            self._python(*install, "--no-deps", "--no-build-isolation", "-e", ".")
            packages.touch()

    def _texts(self, language: str) -> Path:
        return self._translations / f"{language}.ts"

    def _compiled(self, language: str, folder: Path | None = None) -> tuple[Path, ...]:
        """Return the files for the windows and, for some languages, for the commands."""
        folder = folder or self._translations
        windows = folder / f"{language}.qm"
        if language not in _COMMANDS:
            return (windows,)
        return windows, folder / _COMMANDS[language] / "LC_MESSAGES" / "jdcloud-kiosk.mo"

    def _compile(self, language: str, folder: Path | None = None) -> None:
        texts = self._texts(language)
        windows, *commands = self._compiled(language, folder)
        windows.parent.mkdir(exist_ok=True)
        self._tool("pyside6-lrelease", "-silent", str(texts), "-qm", str(windows))
        for one in commands:
            one.parent.mkdir(parents=True, exist_ok=True)
            one.write_bytes(messages(texts.read_text("utf-8")))

    def _script(self, name: str) -> Path:
        """Return the path of a command in the environment."""
        if self._is_windows:
            return self._environment / "Scripts" / f"{name}.exe"
        return self._environment / "bin" / name

    def _python(self, *arguments: str, **variables: str) -> None:
        self._command(str(self._script("python")), *arguments, **variables)

    def _tool(self, name: str, *arguments: str, **variables: str) -> None:
        self._command(str(self._script(name)), *arguments, **variables)

    def _command(self, *command: str, **variables: str) -> None:
        status = self._start(command, variables)
        if status:
            raise Failed(status)


def _is_older(made: Path, source: Path) -> bool:
    """Whether *made* has to be made anew: it is not there, or *source* was changed since."""
    if not made.exists():
        return True
    return source.exists() and made.stat().st_mtime < source.stat().st_mtime


def messages(texts: str) -> bytes:
    """Return Qt's *texts* as gettext reads them ("The Format of GNU MO Files" in its manual)."""
    found = {b"": b"Content-Type: text/plain; charset=UTF-8\n"}
    for context in ET.fromstring(texts).iter("context"):  # noqa: S314 - a file of ours
        name = context.findtext("name", "")
        before = "" if name == _PYTHONS_OWN else f"{name}\4"
        for message in context.iter("message"):
            text = message.findtext("translation", "")
            if text and message.get("numerus") is None:
                found[f"{before}{message.findtext('source')}".encode()] = text.encode()
    pairs = sorted(found.items())
    place, tables, content = 28 + 16 * len(pairs), b"", b""
    for column in (0, 1):
        for pair in pairs:
            tables += struct.pack("<II", len(pair[column]), place + len(content))
            content += pair[column] + b"\0"
    head = struct.pack("<7I", 0x950412DE, 0, len(pairs), 28, 28 + 8 * len(pairs), 0, 0)
    return head + tables + content


def start(command: Sequence[str], variables: Mapping[str, str]) -> int:
    """Run a command in the checkout; Ctrl+C is its own to answer."""
    root = Path(__file__).resolve().parent
    with subprocess.Popen(command, cwd=root, env={**os.environ, **variables}) as process:  # noqa: S603
        while True:
            try:
                return process.wait()
            except KeyboardInterrupt:
                continue


def main() -> int:
    """Do the task that the command line names; return the exit status."""
    if sys.version_info < _OLDEST:
        print("Python 3.11 or newer is needed, not", sys.version.split()[0], file=sys.stderr)
        return 1
    checkout = Checkout(Path(__file__).resolve().parent, sys.platform, start)
    tasks: dict[str, Callable[[Sequence[str]], None]] = {
        "setup": checkout.setup,
        "run": checkout.run,
        "test": checkout.test,
        "check": checkout.check,
        "package": checkout.package,
        "translations": checkout.translations,
    }
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("task", choices=tasks, metavar="TASK")
    options, arguments = parser.parse_known_args()
    try:
        tasks[options.task](arguments)
    except Failed as failed:
        return failed.status
    return 0


if __name__ == "__main__":
    sys.exit(main())
