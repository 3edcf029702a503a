"""Commands that were typed wrongly: what is missing, and what an action would have ignored."""

from __future__ import annotations

import argparse
import sys
from gettext import pgettext as translate

from verification.domain.placeholders import fill

#: The exit status of a command line that is wrong, as argparse's own.
WRONG_USAGE = 2

#: What a command takes with some of its actions only: (command, attribute) -> the actions.
_ONLY_WITH = {
    ("accounts", "values"): ("add", "import"),
    ("accounts", "yes"): ("reset", "mark-training"),
    ("keys", "value"): ("export", "import", "activate", "retire", "forget"),
    ("keys", "force"): ("activate",),
    ("keys", "yes"): ("forget",),
    ("removals", "files"): ("replay",),
    ("staff", "name"): ("add", "pin", "lead", "clerk", "remove"),
    ("kiosks", "name"): ("revoke", "admit"),
    ("kiosks", "login"): ("admit",),
    ("subject", "reference"): ("prove",),
    ("subject", "yes"): ("erase",),
}
_OPTIONS = ("yes", "force", "login", "reference")


def wrong_usage(words: str) -> int:
    """Say what is wrong with a command line; return the exit status."""
    print(words, file=sys.stderr)
    return WRONG_USAGE


def superfluous(options: argparse.Namespace) -> str:
    """Return what a command was given and would ignore, in words; nothing if there is none."""
    for (command, name), actions in _ONLY_WITH.items():
        if options.command != command or not getattr(options, name) or options.action in actions:
            continue
        typed = f"{command} {options.action}" if options.action else command
        if name in _OPTIONS:
            others = ", ".join(f"{command} {action}" for action in actions)
            text = translate("Usage", "--%1 does not go with “%2”, only with: %3")
            return fill(text, name, typed, others)
        text = translate("Usage", "“%1” takes no more words. See jdcloud-kiosk %2 --help")
        return fill(text, typed, command)
    return ""
