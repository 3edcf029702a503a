"""The outcome of scenarios as JUnit's XML, which continuous integration reads."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

from verification.security.plain_file import file_words, require_plain

#: What no XML document can contain, escaped or not (XML 1.0, section 2.2).
_NO_XML = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass(frozen=True)
class Trial:
    """One run of one scenario as a test. *failure* is empty if it came out as it should.

    *line* is where the file fails, 0 if it does not.
    """

    name: str
    path: Path
    seconds: float
    seed: int
    line: int = 0
    failure: str = ""
    details: str = ""


def unwritable(path: Path) -> str:
    """Return why no results can be written to *path*, or nothing."""
    try:
        if path.exists():
            require_plain(path)
        with path.open("a+b") as file:
            file.seek(0)
            # An earlier report may be replaced; anything else was named by mistake.
            return "" if file.read(1) in (b"", b"<") else "it holds something else"
    except OSError as error:
        return file_words(error)


def write_junit(trials: Sequence[Trial], path: Path) -> None:
    """Write the trials. Raises OSError."""
    suite = ElementTree.Element(
        "testsuite",
        name="scenarios",
        tests=str(len(trials)),
        failures=str(sum(bool(trial.failure) for trial in trials)),
        time=f"{sum(trial.seconds for trial in trials):.3f}",
    )
    for trial in trials:
        case = ElementTree.SubElement(
            suite,
            "testcase",
            classname="scenario",
            name=_xml_text(trial.name),
            time=f"{trial.seconds:.3f}",
            file=_xml_text(str(trial.path)),
        )
        if trial.line:
            case.set("line", str(trial.line))
        properties = ElementTree.SubElement(case, "properties")
        ElementTree.SubElement(properties, "property", name="seed", value=str(trial.seed))
        if trial.failure:
            failure = ElementTree.SubElement(case, "failure", message=_xml_text(trial.failure))
            failure.text = _xml_text(trial.details)
    ElementTree.ElementTree(suite).write(path, encoding="utf-8", xml_declaration=True)


def _xml_text(text: str) -> str:
    return _NO_XML.sub("\ufffd", text)
