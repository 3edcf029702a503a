"""Reads a command line as argparse does, and says in words what is wrong with it."""

from __future__ import annotations

import argparse
import contextlib
import sys
from collections.abc import Sequence
from gettext import gettext
from gettext import pgettext as translate
from typing import Any, NoReturn

from verification.domain.placeholders import fill, legible, listed
from verification.domain.source_document import QT_TRANSLATE_NOOP

_MISSING = "the following arguments are required: %s"
#: What argparse itself says, in Python 3.11 to 3.14; it asks gettext for a translation.
PYTHONS_OWN = (
    QT_TRANSLATE_NOOP("argparse", "usage: "),
    QT_TRANSLATE_NOOP("argparse", "options"),
    QT_TRANSLATE_NOOP("argparse", "positional arguments"),
    QT_TRANSLATE_NOOP("argparse", "show this help message and exit"),
    QT_TRANSLATE_NOOP("argparse", "show program's version number and exit"),
    QT_TRANSLATE_NOOP("argparse", "%(prog)s: error: %(message)s\n"),
    QT_TRANSLATE_NOOP("argparse", "argument %(argument_name)s: %(message)s"),
    QT_TRANSLATE_NOOP("argparse", "the following arguments are required: %s"),
    QT_TRANSLATE_NOOP("argparse", "expected one argument"),
    QT_TRANSLATE_NOOP("argparse", "expected at most one argument"),
    QT_TRANSLATE_NOOP("argparse", "expected at least one argument"),
    QT_TRANSLATE_NOOP("argparse", "ignored explicit argument %r"),
    QT_TRANSLATE_NOOP("argparse", "not allowed with argument %s"),
    QT_TRANSLATE_NOOP("argparse", "invalid %(type)s value: %(value)r"),
    QT_TRANSLATE_NOOP("argparse", "invalid choice: %(value)r (choose from %(choices)s)"),
    QT_TRANSLATE_NOOP("argparse", "ambiguous option: %(option)s could match %(matches)s"),
    QT_TRANSLATE_NOOP("argparse", "unrecognized arguments: %s"),
)
#: What may be left empty: columns of an account.
_MAY_BE_EMPTY = "values"


class ArgumentParser(argparse.ArgumentParser):
    """Commands that are added to it are read by one of these, too.

    An empty value is refused: one that a script's unset variable leaves must not mean the usual
    database. A wrong word is answered with the usage of the command that it was given to.
    """

    def parse_known_args(  # type: ignore[override]
        self, args: Sequence[str] | None = None, namespace: Any = None
    ) -> tuple[argparse.Namespace, list[str]]:
        """Read *args*; what is unknown or too much ends the program with words."""
        args = sys.argv[1:] if args is None else args
        self._refuse_unknown(args)
        if not any(action.nargs == argparse.PARSER for action in self._actions):
            args = self._options_first(args)
        found, more = super().parse_known_args(args, namespace)
        if more:
            self.error(fill(translate("Usage", "“%1” is one word too many"), more[0]))
        return found, more

    def _print_message(self, message: str, file: Any = None) -> None:
        """Print; that help cannot be written is an error, which argparse leaves out."""
        stream = file or sys.stderr
        if not message or stream is None:
            return
        with contextlib.nullcontext() if stream is sys.stdout else contextlib.suppress(OSError):
            stream.write(message)
            stream.flush()

    def _refuse_unknown(self, words: Sequence[str]) -> None:
        """Name an option that is none, before argparse takes its value for something else."""
        # The commands' parsers by their names.
        commands = {
            name for one in self._actions if isinstance(one.choices, dict) for name in one.choices
        }
        for word in words:
            if word == "--" or word in commands:
                return
            name = word.partition("=")[0]
            if name.startswith("--") and not any(
                option.startswith(name) for option in self._option_string_actions
            ):
                self.error(fill(translate("Usage", "there is no option %1"), name))

    def _options_first(self, words: Sequence[str]) -> list[str]:
        """Return *words* with the options before all others.

        argparse takes the words before an option for all there are: ``export --who FILE COPY``.
        """
        options: list[str] = []
        others: list[str] = []
        left = iter(words)
        for word in left:
            if word == "--":
                return [*options, word, *others, *left]
            name, equals, _ = word.partition("=")
            meant = {
                action
                for option, action in self._option_string_actions.items()
                if option == name or (name.startswith("--") and option.startswith(name))
            }
            if not meant:
                others.append(word)
                continue
            wants_value = not equals and all(action.nargs != 0 for action in meant)
            value = next(left, None) if wants_value else None
            if wants_value and value is None:
                # At the end still: before the others, it would take one of them.
                return [*options, *others, word]
            options += [word] if value is None else [word, value]
        return [*options, *others]

    def _get_values(self, action: argparse.Action, arg_strings: list[str]) -> Any:
        # A command's own words are for its own parser.
        words = arg_strings[:1] if action.nargs == argparse.PARSER else arg_strings
        if "" in words and action.dest != _MAY_BE_EMPTY:
            name = "/".join(action.option_strings) or action.metavar or action.dest
            self.error(fill(translate("Usage", "%1 is empty: leave it out, or say which"), name))
        return super()._get_values(action, arg_strings)

    def _check_value(self, action: argparse.Action, value: Any) -> None:
        if isinstance(action.choices, dict) and value not in action.choices:
            # Without those that have no help: they are for the program itself.
            commands = [one.dest for one in action._get_subactions()]  # type: ignore[attr-defined]  # noqa: SLF001
            text = translate("Usage", "there is no command “%1”. There are: %2")
            self.error(fill(text, value, listed(commands, translate)))
        if action.choices is not None and value not in action.choices:
            # As argparse says it, but for its list, which is English.
            text = gettext("invalid choice: %(value)r (choose from %(choices)s)")
            known = listed(action.choices, translate)
            raise argparse.ArgumentError(action, text % {"value": value, "choices": known})

    def error(self, message: str) -> NoReturn:
        """Print the usage and *message*, and end the program with 2."""
        before = gettext(_MISSING).partition("%s")[0]
        if message.startswith(before):
            missing = message.removeprefix(before).split(", ")
            actions = [one for one in self._actions if one.dest in missing and one.choices]
            if actions:
                choices = listed(actions[0].choices or (), translate)
                message = fill(translate("Usage", "say what to do: %1"), choices)
            else:
                message = fill(
                    translate("Usage", "something is missing: %1"), listed(missing, translate)
                )
        super().error(legible(message))
