"""What an operator types: words of a command line, and answers."""

from __future__ import annotations

import argparse
import getpass
import warnings
from collections.abc import Collection
from gettext import pgettext as translate
from pathlib import Path

from verification.domain.names import in_one_spelling, is_station_name


class NoText(Exception):  # noqa: N818
    """What was typed is no text in the terminal's encoding."""


def plain_text(word: str) -> str:
    """Return a word of the command line, for argparse; bytes that are no text are refused."""
    if not _is_text(word):
        raise argparse.ArgumentTypeError(
            translate("Usage", "give text that this terminal can show")
        )
    return word


def station_name(word: str) -> str:
    """Return the name that a kiosk is given, for argparse; empty stands for none."""
    name = in_one_spelling(plain_text(word))
    if word and not is_station_name(name):
        raise argparse.ArgumentTypeError(
            translate(
                "Usage",
                "give a name of 1 to 64 characters, without line breaks or characters that cannot "
                "be seen, that does not begin with “console ”",
            )
        )
    return name


def as_known(name: str, known: Collection[str]) -> str:
    """Return a typed name as it is kept; exactly as it was typed, if one is kept like that."""
    return name if name in known else in_one_spelling(name)


def whole_path(word: str) -> Path:
    """Return a path that means the same wherever it is read, for argparse."""
    try:
        return Path(word).absolute()
    except FileNotFoundError as error:
        raise argparse.ArgumentTypeError(no_folder_words()) from error


def no_folder_words() -> str:
    """Return that relative paths mean nothing here."""
    return translate(
        "Usage",
        "the folder that this program was started in no longer exists: start it in another one",
    )


def ask(question: str, *, secret: bool = False) -> str:
    """Return what is typed; a *secret* is not shown. Raises :class:`NoText`, and EOFError."""
    try:
        answer = _secret(question) if secret else input(question)
    except UnicodeDecodeError as error:
        raise NoText from error
    except RuntimeError as error:
        # Python's own word for a standard input that is closed.
        raise EOFError from error
    if not _is_text(answer):
        raise NoText
    return answer


def _secret(question: str) -> str:
    with warnings.catch_warnings():
        # Without a terminal it would go on about passwords.
        warnings.simplefilter("error", getpass.GetPassWarning)
        try:
            return getpass.getpass(question)
        except getpass.GetPassWarning:
            return input()


def _is_text(word: str) -> bool:
    # Bytes that are no text come as surrogates.
    return not any("\ud800" <= character <= "\udfff" for character in word)
