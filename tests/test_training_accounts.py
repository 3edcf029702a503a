"""Accounts for training: imported from CSV, with errors by row, and set back to the start."""

from __future__ import annotations

import os
import subprocess

import pytest
from hypothesis import given
from hypothesis import strategies as st

import main
from tests.desk import BOUND, CONSENT, holder
from verification.domain import RealNameSource
from verification.identity_number import is_valid
from verification.training_accounts import BadRows, TrainingAccounts, read_accounts

HEADING = "kind,login,real_name,latin_name,birth_date,verified_in\n"
GOOD = HEADING + (
    "cloud,meihua-print,,,,\n"
    "jd,he-xinyu,何欣雨,He Xinyu,1990-05-04,jd_finance\n"
    "JD,Tan-Yi,谭一,Tan Yi,1990-05-04,\n"
)


@pytest.fixture
def accounts(desk):
    return TrainingAccounts(desk.database, desk.clock)


@pytest.fixture
def written(tmp_path):
    def write(text, encoding="utf-8"):
        path = tmp_path / "accounts.csv"
        path.write_text(text, encoding)
        return path

    return write


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
def test_imported_people_can_verify(desk, accounts, written, encoding):
    assert accounts.add(read_accounts(written(GOOD, encoding))) == 3
    _, people = accounts.all()
    added = {one.login_name: one for one in people}
    person, other = added["he-xinyu"], added["tan-yi"]
    assert person.real_name_source is RealNameSource.JD_FINANCE
    assert other.real_name_source is None
    for one in (person, other):
        assert is_valid(one.identity_number)
        assert one.identity_number.startswith("99999919900504")  # no real region
    assert person.identity_number != other.identity_number
    scanner = holder(person.account_id)
    issued = desk.kiosk.start("meihua-print")
    authorization = desk.phone.scan(desk.code(issued), scanner)
    desk.phone.authorize(authorization.authorization_id, scanner, CONSENT)
    assert desk.kiosk.current(issued.session.session_id).result == "verified"
    assert "accounts_added" in desk.trail()


@pytest.mark.parametrize(
    ("row", "words"),
    [
        ("shop,a-login,,,,", "row 2: kind is"),
        ("cloud,A B,,,,", "row 2: “a b” is no login"),
        ("jd,he-xinyu,,He,1990-05-04,", "row 2: real_name"),
        ("jd,he-xinyu,何,He,04.05.1990,", "row 2: birth_date"),
        ("jd,he-xinyu,何,He,1990-02-30,", "row 2: birth_date"),
        ("jd,he-xinyu,何,He,1990-05-04,bank", "row 2: verified_in is empty, jd_mall or"),
        ("cloud,one-shop,,,,\ncloud,one-shop,,,,", "row 3: one-shop stands in row 2"),
        ("cloud,qinghe-books,,,,", "row 2: qinghe-books is taken"),
        ("", "no rows"),
    ],
)
def test_what_is_wrong_is_named_by_its_row_and_nothing_is_added(accounts, written, row, words):
    before = accounts.all()
    with pytest.raises(BadRows, match=words):
        accounts.add(read_accounts(written(HEADING + row)))
    assert accounts.all() == before


def test_every_wrong_row_is_named_at_once(written):
    text = HEADING + "x,a-login,,,,\ncloud,fine-login,,,,\njd,he-xinyu,,,,\n"
    with pytest.raises(BadRows) as caught:
        read_accounts(written(text))
    assert [problem.row for problem in caught.value.problems] == [2, 4]


def test_a_file_in_another_encoding_or_place_is_said(written, tmp_path):
    with pytest.raises(BadRows, match="UTF-8"):
        read_accounts(written(GOOD, "gb18030"))
    with pytest.raises(BadRows, match="cannot be read"):
        read_accounts(tmp_path / "none.csv")
    with pytest.raises(BadRows, match="columns"):
        read_accounts(written("login\nx\n"))


@given(st.text(max_size=60))
def test_no_text_breaks_the_import(tmp_path_factory, text):
    path = tmp_path_factory.mktemp("any") / "any.csv"
    path.write_bytes((HEADING + text).encode("utf-8", "replace"))
    try:
        found = read_accounts(path)
    except BadRows as error:
        found = error.problems
    assert found


def test_training_begins_again(desk, accounts):
    start = accounts.all()
    issued = desk.kiosk.start("qinghe-books")
    authorization = desk.phone.scan(desk.code(issued), holder())
    desk.phone.authorize(authorization.authorization_id, holder(), CONSENT)
    desk.phone.withdraw(holder(BOUND))
    assert accounts.all() != start
    assert accounts.reset() == 1
    assert accounts.all() == start
    assert desk.kiosk.current(issued.session.session_id).result == "verified"  # it is history
    assert accounts.reset() == 0
    assert accounts.all() == start
    assert "training_reset" in desk.trail()


def run_accounts(desk, *arguments):
    address = desk.database.url.render_as_string(hide_password=False)
    done = subprocess.run(
        [*main.own_command(), "accounts", *arguments, "--database", address],
        env={**os.environ, "KIOSK_KEY_FILE": str(desk.path.with_name("keys.json"))},
        capture_output=True,
        encoding="utf-8",
        timeout=60,
    )
    return done.returncode, done.stdout + done.stderr


def test_accounts_are_added_on_the_command_line(desk):
    person = ("jd", "he-xinyu", "何欣雨", "He Xinyu", "1990-05-04", "jd_mall")
    assert run_accounts(desk, "add", "cloud", "meihua-print") == (0, "One account was added.\n")
    assert run_accounts(desk, "add", *person) == (0, "One account was added.\n")
    assert run_accounts(desk, "add", *person)[1] == "he-xinyu is taken\nNothing was added.\n"
    status, said = run_accounts(desk, "add", "jd", "li", "李", "Li")
    assert status == 1
    assert (
        said == "“li” is no login: 3 to 64 of a-z, 0-9, dot, dash, underscore\nNothing was added.\n"
    )
    assert "jd\the-xinyu\tjd_mall" in run_accounts(desk, "list")[1]
