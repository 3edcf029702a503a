"""Reads a command line as argparse does, and says in words what is wrong with it."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from typing import Any, NoReturn

_MISSING = "the following arguments are required: "
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
        found, more = super().parse_known_args(args, namespace)
        if more:
            self.error(f"“{more[0]}” is one word too many")
        return found, more

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
                self.error(f"there is no option {name}")

    def _get_values(self, action: argparse.Action, arg_strings: list[str]) -> Any:
        # A command's own words are for its own parser.
        words = arg_strings[:1] if action.nargs == argparse.PARSER else arg_strings
        if "" in words and action.dest != _MAY_BE_EMPTY:
            name = "/".join(action.option_strings) or action.metavar or action.dest
            self.error(f"{name} is empty: leave it out, or say which")
        return super()._get_values(action, arg_strings)

    def _check_value(self, action: argparse.Action, value: Any) -> None:
        if isinstance(action.choices, dict) and value not in action.choices:
            # Without those that have no help: they are for the program itself.
            commands = [one.dest for one in action._get_subactions()]  # type: ignore[attr-defined]  # noqa: SLF001
            self.error(f"there is no command “{value}”. There are: {', '.join(commands)}")
        super()._check_value(action, value)

    def error(self, message: str) -> NoReturn:
        """Print the usage and *message*, and end the program with 2."""
        if message.startswith(_MISSING):
            missing = message.removeprefix(_MISSING).split(", ")
            actions = [one for one in self._actions if one.dest in missing and one.choices]
            if actions:
                message = f"say what to do: {', '.join(actions[0].choices or ())}"
            else:
                message = f"something is missing: {', '.join(missing)}"
        super().error(message)
