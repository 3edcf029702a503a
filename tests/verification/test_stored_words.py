"""The words in databases, trails, exports and answers: they never change by themselves."""

from __future__ import annotations

import importlib
import pkgutil
import re
from enum import StrEnum, auto

import verification
from verification.domain.alerts import Alert
from verification.domain.instructions import InstructionKind
from verification.domain.refusals import COUNTED, Refusal
from verification.domain.session import SessionState
from verification.domain.staff import StaffRole
from verification.store.postgresql.roles import roles_sql


def enumerations():
    """Every enumeration of the core, except those whose values are sentences for people."""
    for module in pkgutil.walk_packages(verification.__path__, "verification."):
        if ".migrations" in module.name:
            continue
        for one in vars(importlib.import_module(module.name)).values():
            is_ours = isinstance(one, type) and one.__module__ == module.name
            if is_ours and issubclass(one, StrEnum) and not any(" " in member for member in one):
                yield one


def strays(enumeration):
    return [member for member in enumeration if member.value != member.name.lower()]


def test_a_stored_word_is_its_members_name():
    """What is stored today is read tomorrow: a word is changed with a migration only."""
    found = list(enumerations())
    assert {"SessionState", "ResultCode", "AuditAction", "Alert", "KeyState", "Removed"} <= {
        one.__name__ for one in found
    }
    assert {one.__name__: strays(one) for one in found if strays(one)} == {}


def test_another_word_is_found():
    class Changed(StrEnum):
        OPEN = auto()
        CLOSED = "shut"

    assert strays(Changed) == [Changed.CLOSED]


def test_the_roles_of_a_server_know_the_same_alerts():
    (known,) = re.findall(r"known text\[\] := ARRAY\[(.*?)\]", roles_sql(), re.DOTALL)
    assert re.findall(r"'(\w+)'", known) == [alert.value for alert in Alert]


def test_the_roles_of_a_server_know_the_same_instructions():
    (known,) = re.findall(r"kinds text\[\] := ARRAY\[(.*?)\]", roles_sql(), re.DOTALL)
    assert re.findall(r"'(\w+)'", known) == [kind.value for kind in InstructionKind]


def test_the_roles_of_a_server_know_the_same_reasons():
    (known,) = re.findall(r"reasons text\[\] := ARRAY\[(.*?)\]", roles_sql(), re.DOTALL)
    assert re.findall(r"'(\w+)'", known) == [one.value for one in Refusal]


def test_the_roles_of_a_server_count_the_same_refused_scans():
    (counted,) = re.findall(r"refusals\.COUNTED has.*\n\s*WHEN e\.detail IN \((.*?)\)", roles_sql())
    # A second phone's event says the state that the session stays in.
    own = {SessionState.SCANNED.value: Refusal.SCANNED_BY_ANOTHER.value}
    words = re.findall(r"'(\w+)'", counted)
    assert {own.get(one, one) for one in words} == {one.value for one in COUNTED}


def test_the_roles_of_a_server_know_the_same_roles_of_staff():
    (known,) = re.findall(r"NEW\.role NOT IN \((.*?)\)", roles_sql())
    assert set(re.findall(r"'(\w+)'", known)) == {one.value for one in StaffRole}
