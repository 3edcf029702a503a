"""Commands that were typed wrongly: what is missing, and what an action would have ignored."""

from __future__ import annotations

import argparse
import sys
from gettext import pgettext as translate

from verification.domain.placeholders import fill, legible, listed

#: The exit status of a command line that is wrong, as argparse's own.
WRONG_USAGE = 2

#: What only "scenario run" takes.
_OF_RUN = (
    "two_process",
    "seed",
    "timeout",
    "fail_fast",
    "junit",
    "repeat",
    "trace",
    "coverage",
    "out",
)
#: What a command takes with some of its actions only: (command, attribute) -> the actions.
_ONLY_WITH = {
    ("accounts", "values"): ("add", "import"),
    ("accounts", "yes"): ("reset", "mark-training"),
    ("keys", "value"): ("export", "import", "enrol", "activate", "retire", "forget"),
    ("keys", "force"): ("activate",),
    ("keys", "yes"): ("forget",),
    ("removals", "files"): ("replay",),
    ("staff", "name"): ("add", "pin", "lead", "clerk", "branch", "remove"),
    ("staff", "branch"): ("branch",),
    ("kiosks", "name"): ("revoke", "admit", "remove", "branch"),
    ("kiosks", "branch"): ("branch",),
    ("kiosks", "login"): ("admit",),
    ("subject", "reference"): ("prove",),
    ("subject", "yes"): ("erase",),
    **{
        (command, "json"): ("list",)
        for command in ("accounts", "keys", "kiosks", "removals", "staff")
    },
    ("subject", "json"): ("find",),
    ("scenario", "files"): ("run", "check", "list", "pytest"),
    ("scenario", "json"): ("list", "names"),
    **{("scenario", name): ("run",) for name in _OF_RUN},
}
_WORDS = ("values", "value", "files", "name", "branch")
#: Commands whose windows play on a database of their own.
_PLAYED = ("demo", "scenario")


def wrong_usage(words: str) -> int:
    """Say what is wrong with a command line; return the exit status."""
    print(legible(words), file=sys.stderr)
    return WRONG_USAGE


def superfluous(options: argparse.Namespace) -> str:
    """Return what a command was given and would ignore, in words; nothing if there is none."""
    if options.command in _PLAYED and options.given:
        text = translate("Usage", "%1 does not go with “%2”, which plays on a database of its own")
        return fill(text, options.given[0], options.command)
    for (command, name), actions in _ONLY_WITH.items():
        if options.command != command or not getattr(options, name) or options.action in actions:
            continue
        typed = f"{command} {options.action}" if options.action else command
        if name not in _WORDS:
            others = listed((f"{command} {action}" for action in actions), translate)
            text = translate("Usage", "--%1 does not go with “%2”, only with: %3")
            return fill(text, name.replace("_", "-"), typed, others)
        text = translate("Usage", "“%1” takes no further words. See jdcloud-kiosk %2 --help")
        return fill(text, typed, command)
    return ""
