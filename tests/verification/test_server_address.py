"""Addresses of databases: whatever is written, it can be used or there are words for it."""

from __future__ import annotations

import argparse
import json
import socket
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton
from sqlalchemy import make_url

from jdcloud_kiosk.windows import wait_for_address
from kiosk.preferences import Preferences, PreferencesFile
from kiosk.staff_area.area import SETTINGS
from kiosk.staff_area.settings_page import SettingsPage
from tests.kiosk.test_trust_windows import sign_in_as_staff
from ui.translation import Translation
from verification.domain.settings import Settings
from verification.security.key_file import KeyFile
from verification.security.key_ring import KeyRing
from verification.store.addresses import read_address
from verification.store.database import BadDatabaseUrl, Database, check_address
from verification.store.postgresql.address import (
    BadAddress,
    keywords_of,
    place_of,
    read_server_address,
    reports_address,
)

PARTS = st.sampled_from(
    ["postgresql://", "sqlite:///", "postgresql+psycopg://", "user", ":", "@", "/", "db", "?", "=",
     "&", ",", "[::1]", "5432", "0", "99999999999", "host", "port", "sslmode", "#", "%", "%zz",
     "%00", " ", "中文", "²", "\0", "\udcff", "options=-c a=b", "connect_timeout=1", ".."]
)  # fmt: skip


@settings(deadline=None, max_examples=300)
@given(st.one_of(st.text(), st.lists(PARTS).map("".join), st.from_regex(
    r"\A(postgresql|sqlite)(\+\w+)?://[^/]{0,20}(/.{0,20})?(\?.{0,30})?\Z"
)))  # fmt: skip
@example("postgresql://host:abc/db")
@example("postgresql://host:²/db")
@example("postgresql://a:1,b:x/db")
@example("postgresql://host/db?port=x")
@example("postgresql://host/db?connect_timeout=²")
@example("postgresql://[::1/db")
@example("sqlite:///a\0b")
@example("sqlite://host:abc/file")
@example("/")
@example("/..")
@example("/\ud800")
@example("sqlite:////")
def test_any_text_can_be_used_or_is_refused_in_words(text):
    try:
        check_address(text)
    except BadDatabaseUrl as error:
        refused = str(error)
    else:
        refused = ""
    if refused:
        return
    # What is accepted can be opened later, as far as the address goes.
    Database(text, KeyRing(KeyFile(Path("/nowhere/keys.json")))).close()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("postgresql://host:abc/db", "“abc” is not a port: write a number from 1 to 65535"),
        ("postgresql://host:0/db", "not a port"),
        ("postgresql://host:65536/db", "not a port"),
        ("postgresql://a:1,b:99999/db", "“99999” is not a port"),
        ("postgresql://host/db?port=x", "“x” is not a port"),
        ("postgresql://a,b,c/db?port=1,2", "one port for all hosts"),
        ("postgresql:///db?port=1,2", "one port for all hosts"),
        ("postgresql://a:1/db?port=2", "one port for all hosts"),
        ("postgresql://host:065536/db", "“065536” is not a port"),
        ("postgresql://host:0000001/db", "“0000001” is not a port"),
        ("postgresql://host/db?tcp_user_timeout=000600001", "“tcp_user_timeout” has an invalid"),
        ("postgresql://host/db?tcp_user_timeout=0000000001", "“tcp_user_timeout” has an invalid"),
        ("postgresql://host/db?sslmode=require&sslmode=prefer", "“sslmode” has an invalid value"),
        ("postgresql://host/db?reports_host=a&reports_host=b", "“reports_host” has an invalid va"),
        ("postgresql://host/db?reports_host=a:x", "“x” is not a port"),
        ("postgresql://host/db?application_name=a%00b", "characters that are not text"),
        ("postgresql://host/db?application_name=\ud800", "characters that are not text"),
        ("postgresql://u:p@b@c/db", "is written %40"),
        ("postgresql://host", "Which database?"),
        ("postgresql://desk1:pass@word@host/db", "“@” within the login or the password"),
        ("postgresql://desk1@corp:word@a:1,b:2/db", "is written %40"),
        (f"./{'n' * 300}.db", "too long"),
        (f"sqlite:///{'n' * 250}", "too long"),
        ("postgresql://ho:st:1/db", "not a port"),
        ("postgresql://ho[st/db", "“ho[st” is not a host name"),
        ("postgresql://host/db?replication=true", "“replication” cannot be set"),
        ("postgresql://host/db?password=secret", "“password” cannot be set"),
        ("postgresql://host/db?autocommit=1", "“autocommit” cannot be set"),
        ("postgresql://host/db?sslmode=on", "“sslmode” has an invalid value"),
        ("postgresql://host/db?connect_timeout=soon", "“connect_timeout” has an invalid value"),
        ("mysql://host/db", "not supported"),
        (
            "nonsense",
            "/path/to/file.db or ./file.db, or sqlite:///path/to/file.db, or postgresql://",
        ),
        ("nonsense://x", "postgresql://user@server"),
        ("kiosk.db:5432", "postgresql://user@server"),
        ("desk1@db.example/verification", "postgresql://user@server"),
    ],
)
def test_what_is_wrong_is_named(text, words):
    with pytest.raises(BadDatabaseUrl) as caught:
        check_address(text)
    assert words in str(caught.value)


#: libpq's parameters that an address may set, and the least and the most of numbers.
NUMBERS = {
    "connect_timeout": (1, 600),
    "keepalives": (0, 1),
    "keepalives_count": (1, 127),
    "keepalives_idle": (1, 32_767),
    "keepalives_interval": (1, 32_767),
    "sslsni": (0, 1),
    "tcp_user_timeout": (1, 600_000),
}
CHOICES = {
    "channel_binding": "disable prefer require",
    "gssencmode": "disable prefer require",
    "load_balance_hosts": "disable random",
    "sslcertmode": "disable allow require",
    "sslmode": "disable allow prefer require verify-ca verify-full",
    "sslnegotiation": "postgres direct",
    "target_session_attrs": "any read-write read-only primary standby prefer-standby",
}
TEXTS = (
    "application_name", "gssdelegation", "gsslib", "host", "hostaddr", "krbsrvname", "options",
    "passfile", "require_auth", "requirepeer", "service", "sslcert", "sslcrl", "sslcrldir",
    "sslkey", "ssl_max_protocol_version", "ssl_min_protocol_version", "sslrootcert",
)  # fmt: skip


def set_to(name, value):
    check_address(f"postgresql://db.example/verification?{name}={value}")


def test_an_address_may_set_what_libpq_takes_and_no_more():
    for name, (least, most) in NUMBERS.items():
        set_to(name, least)
        set_to(name, most)
        for value in (least - 1, most + 1):
            with pytest.raises(BadDatabaseUrl, match=f"“{name}” has an invalid value"):
                set_to(name, value)
    for name, choices in CHOICES.items():
        for value in choices.split():
            set_to(name, value)
        with pytest.raises(BadDatabaseUrl, match=f"“{name}” has an invalid value"):
            set_to(name, "other")
    for name in TEXTS:
        check_address(f"postgresql:///verification?{name}=some")


@pytest.mark.parametrize("text", ["kiosk.db", "drill/kiosk.db", "drill/kiosk", "../kiosk.db"])
def test_a_relative_path_is_a_path_except_where_every_start_must_find_it(text):
    assert read_address(text).database == text
    check_address(text)
    with pytest.raises(BadDatabaseUrl, match="Write a path"):
        check_address(text, from_anywhere=True)


def test_a_bare_word_is_a_path_where_that_file_is(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(BadDatabaseUrl, match="Write a path"):
        check_address("kiosk")
    (tmp_path / "kiosk").touch()
    check_address("kiosk")
    (tmp_path / "folder").mkdir()
    with pytest.raises(BadDatabaseUrl, match="is a folder"):
        check_address("folder")


def test_no_password_is_repeated():
    for text in (
        "desk1:secret@host/db",
        "postgresql:/desk1:secret@host/db",
        "postgresql://desk1:pass@secret@host/db",
        "postgresql://desk1@corp:secret@host/db",
        "postgresql://desk1:p@secret@a,b/db",
    ):
        with pytest.raises(BadDatabaseUrl) as caught:
            check_address(text)
        assert "secret" not in str(caught.value)


@pytest.mark.parametrize(
    ("text", "host", "port"),
    [
        ("postgresql://u:p%40@a:1,b:2/db", "a,b", "1,2"),
        ("postgresql://desk1@corp@a:1/db", "a", "1"),
        ("postgresql://a,b/db", "a,b", None),
        ("postgresql://u@a,@b/db", "a,@b", None),  # a socket without a file
        ("postgresql://a:1,b/db", "a,b", "1,"),
        ("postgresql://[::1]:5433/db", "::1", "5433"),
        ("postgresql://[::1]:1,[::2]:2/db", "::1,::2", "1,2"),
        ("postgresql:///db?host=/run/postgresql", "/run/postgresql", None),
        ("postgresql:///db?host=a:1&host=b:2", "a,b", "1,2"),
        ("postgresql:///db?host=a,b&port=1,2", "a,b", "1,2"),
        ("postgresql:///db?host=a,b&port=5432", "a,b", "5432"),
        ("postgresql:///db?port=5433", None, "5433"),
        ("postgresql://u@:5433/db", None, "5433"),
    ],
)
def test_hosts_and_ports_reach_libpq(text, host, port):
    keywords = keywords_of(read_server_address(text))
    assert (keywords.get("host"), keywords.get("port")) == (host, port)
    assert keywords["dbname"] == "db"
    assert keywords.get("password", "p@") == "p@"
    # And SQLAlchemy's own way of writing it comes to the same.
    written = read_server_address(text).render_as_string(hide_password=False)
    assert keywords_of(make_url(written)) == keywords


def test_a_replica_for_reports_has_hosts_of_its_own():
    text = (
        "postgresql://desk1:secret@db1:1,db2:2/kiosks"
        "?sslmode=require&reports_host=db3:3,db4&target_session_attrs=read-write"
    )
    url = read_server_address(text)
    assert "reports_host" not in keywords_of(url)
    assert keywords_of(url)["host"] == "db1,db2"
    assert keywords_of(reports_address(url)) == {
        "user": "desk1",
        "password": "secret",
        "dbname": "kiosks",
        "host": "db3,db4",
        "port": "3,",
        "sslmode": "require",
        "target_session_attrs": "any",
    }
    assert reports_address(read_server_address("postgresql://db1/kiosks")) is None
    text = (
        "postgresql:///kiosks?host=/run&hostaddr=10.0.0.1&port=5433&sslmode=prefer&reports_host=r"
    )
    assert keywords_of(reports_address(read_server_address(text))) == {
        "dbname": "kiosks",
        "host": "r",
        "sslmode": "prefer",
        "target_session_attrs": "any",
    }


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("postgresql://desk1:secret@db:1/kiosks", "postgresql://desk1:***@db:1/kiosks"),
        ("postgresql://desk1:secret@a:1,b/kiosks", "postgresql://desk1@a:1,b/kiosks"),
        ("postgresql://a,b/kiosks?sslmode=require", "postgresql://@a,b/kiosks"),
        ("postgresql:///kiosks?host=/run", "postgresql:///kiosks?host=%2Frun"),
    ],
)
def test_an_operator_reads_login_hosts_and_database(text, place):
    assert place_of(read_server_address(text)) == place


@pytest.mark.parametrize("hosts", ["db:port", "db3&reports_host=db4", "[db3"])
def test_the_hosts_of_a_replica_are_checked(hosts):
    with pytest.raises(BadAddress):
        read_server_address(f"postgresql://db1/kiosks?reports_host={hosts}")


@pytest.mark.parametrize("lang", ["en", "zh_CN"])
def test_a_port_is_checked_while_it_is_typed(qtbot, qapp, lang):
    translation = Translation(qapp, lang)
    page = SettingsPage(None)
    qtbot.addWidget(page)
    page.retranslate()
    page.show_settings(Preferences(station="Desk 1"), Settings().shared())
    page.show()
    field = page.findChild(QLineEdit, "settingDatabaseField")
    save = page.findChild(QPushButton, "saveSettingsButton")
    qtbot.keyClicks(field, "postgresql://desk1@db:54x2/verification")
    wanted = "“54x2” is not a port" if lang == "en" else "“54x2”不是端口号"
    assert any(wanted in label.text() for label in page.findChildren(QLabel))
    assert not save.isEnabled()
    field.clear()
    qtbot.keyClicks(field, "postgresql://desk1@db:5432/verification")
    assert save.isEnabled()
    translation.close()


def test_a_server_that_cannot_be_reached_is_told_when_the_address_is_saved(bench):
    """At the next start nobody could sign in to correct it."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    sign_in_as_staff(bench)
    bench.find(bench.kiosk, "staffTabs").setCurrentIndex(SETTINGS)
    lifetime = bench.find(bench.kiosk, "setting_scan_lifetime")
    bench.qtbot.waitUntil(lambda: lifetime.text() == "2 min")  # read
    field = bench.find(bench.kiosk, "settingDatabaseField")
    field.setText(f"postgresql://desk1@127.0.0.1:{port}/verification")
    bench.click(bench.kiosk, "saveSettingsButton")
    bench.wait_for_text(bench.kiosk, "settingsMessageLabel", "server is stopped or restarting")
    # Nothing was saved: without the address there is nothing to save.
    assert bench.find(bench.kiosk, "saveSettingsButton").isEnabled()
    field.setText("")
    assert not bench.find(bench.kiosk, "saveSettingsButton").isEnabled()


def test_settings_that_cannot_be_read_are_on_the_screen_and_no_database_is_made(qapp, tmp_path):
    file = tmp_path / "preferences.json"
    file.write_text('{"database": "/srv', "utf-8")
    options = argparse.Namespace(
        preferences=PreferencesFile(file), lang="zh_CN", full_screen=False, database=""
    )
    seen = []

    def act():
        (window,) = [
            one
            for one in QApplication.topLevelWidgets()
            if one.objectName() == "startProblemWindow" and one.isVisible()
        ]
        seen.append(window.findChild(QLabel, "outOfServiceStaffLabel").text())
        file.write_text(json.dumps({"database": f"{tmp_path}/kiosk.db"}))

    QTimer.singleShot(0, act)
    assert wait_for_address(options, qapp)
    assert "无法读取" in seen[0]
    assert str(file) in seen[0]
    assert options.database == f"{tmp_path}/kiosk.db"
    assert [one.name for one in tmp_path.iterdir()] == ["preferences.json"]


@pytest.mark.parametrize("how", ["mended", "closed"])
def test_a_bad_address_in_the_settings_is_on_the_screen(qtbot, qapp, tmp_path, capsys, how):
    file = tmp_path / "preferences.json"
    file.write_text(json.dumps({"database": "postgresql://db:x/verification", "language": "zh_CN"}))
    options = argparse.Namespace(
        preferences=PreferencesFile(file), lang=None, full_screen=False, database=""
    )
    seen = []

    def act():
        (window,) = [
            one
            for one in QApplication.topLevelWidgets()
            if one.objectName() == "startProblemWindow" and one.isVisible()
        ]
        seen.append(window.findChild(QLabel, "outOfServiceStaffLabel").text())
        if how == "closed":
            window.close()
        else:
            file.write_text(json.dumps({"database": f"sqlite:///{tmp_path}/kiosk.db"}))

    QTimer.singleShot(0, act)
    assert wait_for_address(options, qapp) is (how == "mended")
    assert "数据库地址无法使用" in seen[0]
    assert "--database" in seen[0]
    assert "“x” is not a port" in capsys.readouterr().err
    if how == "mended":
        assert options.database == f"sqlite:///{tmp_path}/kiosk.db"
