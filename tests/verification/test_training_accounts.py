"""Accounts for training: imported from CSV, with errors by row, and set back to the start."""

from __future__ import annotations

import contextlib
import subprocess
import sys
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import event, make_url

from jdcloud_kiosk.places import own_command
from jdcloud_kiosk.program import main
from testbed.databases import SERVER, statement
from testbed.service_fixture import (
    AT_ONCE,
    BOUND,
    CONSENT,
    SECOND,
    UNVERIFIED,
    Desk,
    bind_elsewhere,
    holder,
)
from verification.domain.accounts import RealNameSource
from verification.domain.identity_number import is_valid
from verification.domain.local_time import local
from verification.domain.phone_app import PhoneApp
from verification.services.account_rows import (
    AccountKind,
    BadRows,
    NewAccount,
    RowFault,
    RowProblem,
    read_accounts,
    require_account,
)
from verification.services.training_accounts import (
    ClassProblem,
    Imported,
    NotForTraining,
    ResetPlan,
    TrainingAccounts,
    require_marked,
)
from verification.store.batches import Batches
from verification.store.postgresql.address import without_password

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


def test_the_training_accounts_are_those_of_the_pictures_and_lessons(accounts):
    cloud, jd = accounts.all()
    assert [(one.login_name, one.real_name, one.latin_name, one.identity_number) for one in jd] == [
        ("lin-zhixia", "林知夏", "Lin Zhixia", "999999199306181027"),
        ("chen-wangshu", "陈望舒", "Chen Wangshu", "999999198811112159"),
        ("zhao-weiming", "赵未名", "Zhao Weiming", "999999200103050313"),
        ("sun-jiming", "孙既明", "Sun Jiming", "99999919790930447X"),
        ("zhou-qiyue", "周启月", "Zhou Qiyue", "999999199602295088"),
    ]
    mall, finance = RealNameSource.JD_MALL, RealNameSource.JD_FINANCE
    assert [one.real_name_source for one in jd] == [mall, finance, None, mall, mall]
    logins = ["lanqiao-design", "qinghe-books", "xinghai-music", "yunshan-tea"]
    assert sorted(one.login_name for one in cloud) == logins
    assert [one.login_name for one in cloud if one.verified] == ["xinghai-music"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
def test_imported_people_can_verify(desk, accounts, written, encoding):
    assert accounts.import_all(read_accounts(written(GOOD, encoding))) == Imported(3, 0)
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
        ("jd,he-xinyu,何,He,04.05.1990,", "row 2: “04.05.1990” is no birth_date: it is writ"),
        ("jd,he-xinyu,何,He,1990-02-30,", "row 2: “1990-02-30” is no birth_date"),
        ("jd,he-xinyu,何,He,19990-5-4,", "row 2: “19990-5-4” is no birth_date"),
        ("jd,he-xinyu,何,He,90/5/4,", "row 2: “90/5/4” is no birth_date"),
        ("jd,he-xinyu,何,He,1890/5/4,", "row 2: a birth_date of 1890/5/4 cannot be right"),
        ("jd,he-xinyu,何,He,2990/5/4,", "row 2: a birth_date of 2990-05-04 cannot be right"),
        ("jd,he-xinyu,何,He,1990-05-04,bank", "row 2: verified_in is empty, jd_mall or"),
        ("cloud,one-shop,,,,\ncloud,one-shop,,,,", "row 3: one-shop is already in row 2"),
        ("jd,lin-zhixia,林知夏,Lin Zhixia,1993-06-18,", "row 2: lin-zhixia is there already, with"),
        ("jd,lin-zhixia,林知夏,Lin Zhixia,1993-06-19,jd_mall", "row 2: lin-zhixia is there"),
        ("", "no rows"),
    ],
)
def test_what_is_wrong_is_named_by_its_row_and_nothing_is_added(accounts, written, row, words):
    before = accounts.all()
    with pytest.raises(BadRows, match=words):
        accounts.import_all(read_accounts(written(HEADING + row)))
    assert accounts.all() == before


def test_every_wrong_row_is_named_at_once(written):
    text = HEADING + "x,a-login,,,,\ncloud,fine-login,,,,\njd,he-xinyu,,,,\n"
    with pytest.raises(BadRows) as caught:
        read_accounts(written(text))
    assert [problem.row for problem in caught.value.problems] == [2, 4]


def test_a_file_in_another_encoding_or_place_is_said(written, tmp_path):
    with pytest.raises(BadRows, match="in neither UTF-8 nor GB18030"):
        read_accounts(written("kind,login\ncloud,gar\u00e7\n", "latin-1"))
    with pytest.raises(BadRows, match="cannot be read"):
        read_accounts(tmp_path / "none.csv")
    with pytest.raises(BadRows, match="columns"):
        read_accounts(written("login\nx\n"))


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"\xff\x00", "PATH is in neither UTF-8 nor GB18030: save it as “CSV UTF-8”"),
        (HEADING.encode(), "PATH has no rows below its heading"),
        (
            b"login,kinds\nx\n",
            "row 1: there must be columns kind, login, real_name, latin_name, birth_date, "
            "verified_in; no kind",
        ),
        (
            b"kind,log\nx\n",
            "row 1: there must be columns kind, login, real_name, latin_name, birth_date, "
            "verified_in; no login",
        ),
        (b"kind,login, KIND\n", "row 1: two columns are called kind"),
        (
            HEADING.encode() + b"cloud,meihua-print,,,,\ncloud,a-login,,,,,x\nshop,a,,,,\n",
            "row 3: there are more fields than columns: is a quotation mark missing, or a comma too"
            " many?\nrow 4: kind is “cloud” or “jd”",
        ),
        # A quotation mark that is never closed.
        (
            b'kind,"' + b"x" * 131_073,
            "row 1: a field begins here that does not end: is a quotation mark missing?",
        ),
        (
            GOOD.encode() + b'cloud,"\n' + (b"x" * 65_536 + b"\n") * 3,
            "row 5: a field begins here that does not end: is a quotation mark missing?",
        ),
    ],
)
def test_what_is_wrong_with_a_whole_file_is_said_exactly(tmp_path, content, words):
    path = tmp_path / "accounts.csv"
    path.write_bytes(content)
    with pytest.raises(BadRows) as caught:
        read_accounts(path)
    assert str(caught.value) == words.replace("PATH", str(path))
    assert caught.value.added == 0


def test_a_file_that_is_not_there_or_a_folder_is_said_in_words(tmp_path):
    for path, words in (
        (tmp_path / "none", "there is no such file or folder"),
        (tmp_path, "it is a folder, not a file"),
    ):
        with pytest.raises(BadRows) as caught:
            read_accounts(path)
        assert str(caught.value) == f"the file cannot be read: {words}"


@pytest.mark.parametrize(
    "text",
    [
        "kind;login;real_name;latin_name;birth_date;verified_in\njd;he-xinyu;何;He;DATE;",
        "sep=;\nkind;login;real_name;latin_name;birth_date\njd;he-xinyu;何;He;DATE",
        "sep=\t\nkind\tlogin\treal_name\tlatin_name\tbirth_date\njd\the-xinyu\t何\tHe\tDATE",
        "kind\tlogin\treal_name\tlatin_name\tbirth_date\njd\the-xinyu\t何\tHe\tDATE\n\t\t\t\t\n",
        " Kind ,LOGIN,Real Name,Latin-Name,Birth_Date \n,,,,\njd, he-xinyu ,何,He,DATE\n\n,,,,\n",
    ],
)
@pytest.mark.parametrize(
    "born", ["1990-05-04", "1990/5/4", "1990.5.4", "1990年5月4日", "1990/5/4 0:00"]
)
def test_a_file_is_taken_as_excel_saves_it(written, text, born):
    (person,) = read_accounts(written(text.replace("DATE", born), "gb18030"))
    assert (person.login, person.real_name, person.latin_name) == ("he-xinyu", "何", "He")
    assert person.birth_date == date(1990, 5, 4)


def test_rows_are_counted_as_the_spreadsheet_counts_them(written):
    with pytest.raises(BadRows) as caught:
        read_accounts(written("sep=;\nkind;login\ncloud;fine-login\n;\nshop;a-login\n"))
    assert [problem.row for problem in caught.value.problems] == [5]
    with pytest.raises(BadRows, match="row 2: there must be columns"):
        read_accounts(written("sep=;\nkind;log\n"))


def test_cloud_accounts_alone_need_two_columns(written):
    assert read_accounts(written("kind,login\ncloud,meihua-print\n")) == (
        NewAccount(2, AccountKind.CLOUD, "meihua-print"),
    )


@pytest.mark.parametrize(
    ("born", "can_be"),
    [("1899-12-31", False), ("1900-01-01", True), ("TODAY", True), ("TOMORROW", False)],
)
def test_people_are_born_from_1900_to_today(desk, accounts, written, born, can_be):
    today = local(desk.clock.now()).date()
    born = born.replace("TODAY", str(today)).replace("TOMORROW", str(today + timedelta(days=1)))
    text = HEADING + f"jd,he-xinyu,何,He,{born},\n"
    if can_be:
        assert accounts.import_all(read_accounts(written(text))).added == 1
        return
    words = f"row 2: a birth_date of {born} cannot be right: it is from 1900 to today"
    with pytest.raises(BadRows) as caught:
        accounts.import_all(read_accounts(written(text)))
    assert str(caught.value) == words
    assert len(accounts.all()[1]) == 5


def test_only_why_a_file_cannot_be_read_is_translated_within_a_sentence():
    for problem, words in (
        (RowProblem(0, RowFault.UNREADABLE, "full"), "<the file cannot be read: <full>>"),
        (RowProblem(3, RowFault.TAKEN, "full"), "<row 3: ><full is taken>"),
        (RowProblem(4, RowFault.REPEATED, "a", 2), "<row 4: ><a is already in row 2>"),
    ):
        assert problem.words(lambda text: f"<{text}>") == words


# -- by the thousand ------------------------------------------------------------------------


def many(count, born="1990-05-04"):
    rows = [f"cloud,shop-{number},,,,\n" for number in range(count // 2)]
    rows += [f"jd,person-{n},某,Mou,{born},jd_mall\n" for n in range(count - len(rows))]
    return HEADING + "".join(rows)


class Statements:
    """Counts what goes to the database: a number for each transaction that wrote."""

    def __init__(self, database):
        self.written, self._now = [], 0
        event.listen(database.engine, "before_cursor_execute", self._count)
        event.listen(database.engine, "commit", self._commit)

    def _count(self, _connection, _cursor, sql, *_):
        self._now += 1
        self._writes = getattr(self, "_writes", False) or sql.startswith(("INSERT", "UPDATE"))

    def _commit(self, _connection):
        if self._writes:
            self.written.append(self._now)
        self._now, self._writes = 0, False


def test_an_import_lets_a_kiosk_in_between_its_short_transactions(desk, written):
    other = Desk(desk.path, "Desk 2")
    served = []

    def serve(seconds):
        """What a kiosk does while the import rests: it finds the lock free."""
        assert seconds > 0.025  # SQLite looks for the lock again within that
        with lock_at_once(other.database):
            served.append(other.kiosk.start("yunshan-tea"))

    few = TrainingAccounts(
        desk.database, desk.clock, Batches(rows=20, sleep=serve, clock=lambda: 0.0)
    )
    statements = Statements(desk.database)
    assert few.import_all(read_accounts(written(many(200)))) == Imported(200, 0)
    assert len(statements.written) == len(served) == 10
    # No batch costs more because of those before it.
    assert max(statements.written[1:]) <= max(statements.written[:1]) + 4


@contextlib.contextmanager
def lock_at_once(database):
    """Whoever waits for the write lock fails."""
    if not database.is_file:
        yield
        return

    def impatient(connection, *_):
        connection.execute("PRAGMA busy_timeout = 0")

    database.engine.dispose()
    event.listen(database.engine, "connect", impatient)
    yield
    event.remove(database.engine, "connect", impatient)


def test_an_import_that_was_killed_is_finished_by_another_of_the_same_file(desk, written):
    file = read_accounts(written(many(100)))
    left = iter([True, True, False])
    killed = replace(AT_ONCE, rows=30, proceed=lambda: next(left))
    assert TrainingAccounts(desk.database, desk.clock, killed).import_all(file).added == 60
    accounts = TrainingAccounts(desk.database, desk.clock)
    assert accounts.import_all(file) == Imported(40, 60)
    before = accounts.all()
    assert accounts.import_all(file) == Imported(0, 100)
    assert accounts.all() == before
    numbers = [one.identity_number for one in before[1]]
    assert len(set(numbers)) == len(numbers) == 55  # nobody was given another's


def test_more_people_than_one_day_has_numbers_for_are_refused_as_a_whole(accounts, written):
    before = accounts.all()
    text = HEADING + "".join(f"jd,p-{n},某,Mou,1990-05-04,\n" for n in range(1001))
    file = read_accounts(written(text))
    with pytest.raises(BadRows, match="row 1002: a thousand people were born on 1990-05-04"):
        accounts.import_all(file)
    assert accounts.all() == before


def test_a_thousand_can_be_born_on_one_day_and_the_last_are_found_in_few_steps(desk, accounts):
    def born(first, last):
        return [
            NewAccount(row, AccountKind.JD, f"p-{row}", "某", "Mou", date(1990, 5, 4))
            for row in range(first, last)
        ]

    few = TrainingAccounts(desk.database, desk.clock, replace(AT_ONCE, first=200, rows=200))
    assert few.import_all(born(0, 600)).added == 600
    statements = Statements(desk.database)
    accounts.add(born(600, 601)[0])
    assert statements.written[0] < 30
    assert few.import_all(born(601, 1000)).added == 399
    with pytest.raises(BadRows, match="a thousand people were born on 1990-05-04 already"):
        accounts.add(born(1000, 1001)[0])
    assert len({one.identity_number for one in accounts.all()[1]}) == 1005


def test_two_imports_at_once_make_no_twins(desk, written):
    file = read_accounts(written(many(40)))
    other = TrainingAccounts(desk.database, desk.clock)

    def meanwhile(_seconds):
        person = {"kind": "jd", "real_name": "某", "latin_name": "Mou", "birth_date": "1990-05-04"}
        fresh = f"other-{len(other.all()[1])}"
        other.add(require_account({**person, "login": fresh}))

    accounts = TrainingAccounts(desk.database, desk.clock, Batches(rows=7, sleep=meanwhile))
    assert accounts.import_all(file).added == 40
    numbers = [one.identity_number for one in accounts.all()[1]]
    assert len(set(numbers)) == len(numbers) == 5 + 20 + 6


def test_what_was_added_is_said_when_somebody_else_takes_a_login_meanwhile(desk, written):
    other = TrainingAccounts(desk.database, desk.clock)
    late = {"kind": "jd", "login": "person-19", "real_name": "他", "latin_name": "Ta"}
    taken = []

    def meanwhile(_seconds):
        if not taken:
            taken.append(other.add(require_account({**late, "birth_date": "2000-01-01"})))

    accounts = TrainingAccounts(desk.database, desk.clock, Batches(rows=10, sleep=meanwhile))
    with pytest.raises(BadRows, match="person-19 is there already") as caught:
        accounts.import_all(read_accounts(written(many(40))))
    assert caught.value.added == 30


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


def test_a_reset_goes_on_where_another_was_killed(desk, written):
    accounts = TrainingAccounts(desk.database, desk.clock)
    for login, account in (("qinghe-books", 1), ("yunshan-tea", 2), ("lanqiao-design", 5)):
        issued = desk.kiosk.start(login)
        found = desk.phone.scan(desk.code(issued), holder(account))
        desk.phone.authorize(found.authorization_id, holder(account), CONSENT)
    left = iter([True, False])
    killed = Batches(rows=2, sleep=lambda _: None, proceed=lambda: next(left))
    assert accounts.reset_plan().verifications == 3
    assert TrainingAccounts(desk.database, desk.clock, killed).reset() == 2
    assert accounts.reset() == 1
    assert desk.bindings() == {}
    assert [one.login_name for one in accounts.all()[0] if one.verified] == ["xinghai-music"]


def events(desk):
    """What the trail says of the accounts since the desk was opened: action, actor, detail."""
    with desk.database.reading() as transaction:
        found = [link.event for link in transaction.audit.trail()]
    opened = [one.action for one in found].index("signed_in")
    return [(one.action.value, one.actor, one.detail) for one in found[opened + 1 :]]


def test_the_trail_says_what_the_operator_did_with_the_accounts(desk, accounts, written):
    accounts.import_all(read_accounts(written(GOOD)))
    accounts.import_all(read_accounts(written(GOOD)))  # adds nothing
    accounts.add(require_account({"kind": "cloud", "login": "one-more"}))
    assert accounts.add_training() == 0
    for _ in range(2):
        accounts.mark()
    desk.phone.withdraw(holder(BOUND))
    accounts.reset()
    accounts.reset()
    bind_elsewhere(desk.database, desk.clock, "qinghe-books", SECOND)
    accounts.reset()
    assert [one for one in events(desk) if one[0] != "consent_withdrawn"] == [
        ("accounts_added", "operator", "3"),
        ("accounts_added", "operator", "1"),
        ("setting_changed", "operator", "training=1"),
        ("training_reset", "operator", "start"),
        ("accounts_added", "operator", ""),  # the race that the test made
        ("training_reset", "operator", "1"),
    ]


def test_a_database_that_is_not_marked_is_not_for_training(desk, accounts):
    with desk.database.reading() as transaction, pytest.raises(NotForTraining):
        require_marked(transaction)
    accounts.mark()
    with desk.database.reading() as transaction:
        require_marked(transaction)


def test_a_real_name_is_verified_once_and_recorded(desk, accounts):
    desk.phone.verify_real_name(holder(UNVERIFIED), PhoneApp.FINANCE)
    desk.phone.verify_real_name(holder(UNVERIFIED), PhoneApp.JD)  # has one already
    desk.phone.verify_real_name(holder(99), PhoneApp.JD)  # is nobody
    person = accounts.all()[1][UNVERIFIED - 1]
    assert person.real_name_source is RealNameSource.JD_FINANCE
    asked = desk.phone.scan(desk.code(desk.kiosk.start("qinghe-books")), holder(UNVERIFIED))
    assert desk.phone.authorize(asked.authorization_id, holder(UNVERIFIED), CONSENT).result
    accounts.take_real_name(UNVERIFIED)
    assert accounts.all()[1][UNVERIFIED - 1].real_name_source is None
    given, taken = [one for one in events(desk) if one[0] == "account_changed"]
    assert given[1].startswith("phone:")
    assert taken == ("account_changed", "operator", "real_name_source")


@pytest.mark.parametrize(
    ("table", "login"), [("jd_account", "sun-jiming"), ("cloud_account", "xinghai-music")]
)
def test_what_training_starts_with_is_restored_only_where_it_is_known(desk, accounts, table, login):
    desk.edited = True
    statement(desk.database, f"UPDATE {table} SET login_name = 'x-y' WHERE login_name = '{login}'")
    assert accounts.reset_plan().verifications == 1
    assert accounts.reset() == 1
    assert not any(one.verified for one in accounts.all()[0])


def test_an_account_that_somebody_else_has_verified_is_not_given_back_before_it_is_free(desk):
    desk.phone.withdraw(holder(BOUND))
    bind_elsewhere(desk.database, desk.clock, "xinghai-music", SECOND)
    killed = replace(AT_ONCE, proceed=lambda: False)
    accounts = TrainingAccounts(desk.database, desk.clock, killed)
    assert accounts.reset_plan().verifications == 1
    assert accounts.reset() == 0
    assert desk.bindings() == {SECOND: 4}


def test_only_training_staff_is_no_sign_that_a_database_is_in_use(tmp_path):
    desk = Desk(tmp_path / "kiosk.db", sign_in=False)
    accounts = TrainingAccounts(desk.database, desk.clock)
    desk.staff.set_up("training", "271828")
    desk.phone.withdraw(holder(BOUND))
    assert accounts.reset_plan() == ResetPlan(0, in_use=False)
    desk.staff.add("anna", "314159")
    assert accounts.reset_plan() == ResetPlan(0, in_use=True)
    desk.database.close()


def test_a_database_that_staff_has_set_up_is_not_reset_by_mistake(desk, accounts_command):
    issued = desk.kiosk.start("qinghe-books")
    found = desk.phone.scan(desk.code(issued), holder())
    desk.phone.authorize(found.authorization_id, holder(), CONSENT)
    status, said = accounts_command("reset")
    assert status == 1
    assert "may serve visitors" in said
    assert "1 verification would be undone, and its owner would" in said
    assert desk.bindings() == {1: 2}
    assert accounts_command("reset", "--yes") == (0, "1 verification was undone.\n")
    assert desk.bindings() == {}


@pytest.fixture(autouse=True)
def _password(monkeypatch):
    """Where the data is on a server, commands have its password from libpq's environment."""
    if SERVER:
        monkeypatch.setenv("PGPASSWORD", make_url(SERVER).password)


def words_of(desk, *arguments):
    # Without the password, which others could read there: a command warns of one.
    address = without_password(desk.database.url.render_as_string(hide_password=False))
    keys = str(desk.path.with_name("keys.json"))
    return ["accounts", *arguments, "--database", address, "--key-file", keys]


@pytest.fixture
def accounts_command(desk, monkeypatch, capsys):
    """Runs the command in this process: status, and what it said."""

    def run(*arguments):
        monkeypatch.setattr(sys, "argv", ["jdcloud-kiosk", *words_of(desk, *arguments)])
        return main(), "".join(capsys.readouterr())

    return run


def test_accounts_are_added_on_the_command_line(accounts_command):
    person = ("jd", "he-xinyu", "何欣雨", "He Xinyu", "1990-05-04", "jd_mall")
    assert accounts_command("add", "cloud", "meihua-print") == (0, "1 account was added.\n")
    assert accounts_command("add", *person) == (0, "1 account was added.\n")
    assert accounts_command("add", *person) == (1, "he-xinyu is taken\nNothing was added.\n")
    assert accounts_command("add", "jd", "li", "李", "Li") == (
        1,
        "“li” is no login: 3 to 64 of a-z, 0-9, dot, dash, underscore\nNothing was added.\n",
    )
    assert "jd\the-xinyu\tjd_mall" in accounts_command("list")[1]


@pytest.mark.meant_for("Chinese file names", reason="elsewhere nobody can type them")
def test_a_name_is_taken_as_the_terminal_writes_it(desk, accounts):
    person = ("jd", "he-xinyu", "何欣雨", "He Xinyu", "1990-05-04", "jd_mall")
    done = subprocess.run(
        [*own_command(), *words_of(desk, "add", *person)], capture_output=True, timeout=60
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, b"1 account was added.\n", b"")
    (added,) = [one for one in accounts.all()[1] if one.login_name == "he-xinyu"]
    assert added.real_name == "何欣雨"


@pytest.mark.file
def test_a_class_needs_people(desk, accounts):
    accounts.mark()
    assert accounts.class_problem() is None
    assert accounts.add_training() == 0  # it has accounts
    for table in ("binding", "verified_identity", "jd_account", "cloud_account"):
        statement(desk.database, f"DELETE FROM {table}")
    desk.edited = True
    assert accounts.class_problem() is ClassProblem.NO_PEOPLE
    assert accounts.add_training() == 9
    assert accounts.class_problem() is None
