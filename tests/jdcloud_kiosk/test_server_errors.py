"""What a server's errors mean, and that each meaning has words: no server is needed for it."""

from __future__ import annotations

import re
from pathlib import Path

import psycopg
import pytest
from PySide6.QtWidgets import QLabel, QWidget

from jdcloud_kiosk.app import App
from ui.fault_wording import fault_text
from ui.translation import Translation
from verification.domain.refusals import Refusal, Refused
from verification.services.fault_words import fault_words
from verification.store.database import DatabaseUnavailable, Fault
from verification.store.postgresql import errors as server_errors
from verification.store.postgresql.errors import fault_of_error, fault_of_state, fault_of_text
from verification.store.schema import prepare

#: Every SQLSTATE that psycopg knows: the appendix, without successes and warnings.
STATES = {
    error.sqlstate: name
    for name, error in vars(psycopg.errors).items()
    if isinstance(error, type) and isinstance(getattr(error, "sqlstate", None), str)
}


def test_every_state_of_the_appendix_was_decided_on():
    assert len(STATES) > 240
    undecided = {state[:2] for state in STATES} - server_errors.CLASSES.keys()
    assert not undecided
    for state in STATES:
        fault_of_state(state)
    # And no decision is about a state that does not exist.
    assert server_errors.CODES.keys() <= STATES.keys()


@pytest.mark.server
def test_every_state_of_the_server_was_decided_on():
    (*_, newest) = sorted(Path("/usr/share/postgresql").glob("*/errcodes.txt"))
    states = re.findall(r"^([0-9A-Z]{5}) ", newest.read_text("utf-8"), re.MULTILINE)
    assert len(states) > 240
    assert {state[:2] for state in states} <= server_errors.CLASSES.keys()


@pytest.mark.parametrize(
    ("state", "fault"),
    [
        ("0A000", Fault.STANDBY),
        ("25006", Fault.STANDBY),
        ("28P01", Fault.WRONG_PASSWORD),
        ("28000", Fault.NOT_ADMITTED),
        ("42501", Fault.NO_RIGHTS),
        ("3D000", Fault.NO_DATABASE),
        ("42P01", Fault.NOT_MIGRATED),
        ("40001", Fault.SERVER_BUSY),
        ("53100", Fault.SERVER_FULL),
        ("53300", Fault.TOO_MANY_CONNECTIONS),
        ("57P01", Fault.SERVER_DOWN),
        ("57P03", Fault.SERVER_DOWN),
        ("58030", Fault.SERVER_FAILED),
        ("XX001", Fault.SERVER_DAMAGED),
        ("ZZ123", Fault.SERVER_FAILED),  # not in the appendix
        ("08004", Fault.NOT_ADMITTED),
        ("08006", Fault.NO_NETWORK),
        ("22021", Fault.WRONG_ENCODING),
        ("22P05", Fault.WRONG_ENCODING),
        ("25P03", Fault.SERVER_BUSY),
        ("25P04", Fault.SERVER_BUSY),
        ("26000", Fault.SHARED_SESSIONS),
        ("3F000", Fault.NOT_MIGRATED),
        ("40003", Fault.NO_NETWORK),
        ("42703", Fault.NOT_MIGRATED),
        ("42883", Fault.NOT_MIGRATED),
        ("42P05", Fault.SHARED_SESSIONS),
        ("53200", Fault.SERVER_BUSY),
        ("54000", Fault.SERVER_FAILED),
        ("55000", Fault.SERVER_FAILED),
        ("55006", Fault.SERVER_BUSY),
        ("55P03", Fault.SERVER_BUSY),
        ("57014", Fault.SERVER_BUSY),
        ("57P04", Fault.NO_DATABASE),
        ("72000", Fault.SERVER_BUSY),
        ("F0000", Fault.SERVER_FAILED),
        ("XX000", Fault.SERVER_FAILED),
        ("XX002", Fault.SERVER_DAMAGED),
        # Ours.
        ("00000", None),
        ("01000", None),
        ("42601", None),
        ("23505", None),
        ("22003", None),
        ("25P02", None),
        ("P0001", None),
    ],
)
def test_a_state_means_what_a_person_can_mend(state, fault):
    assert fault_of_state(state) is fault


#: What libpq and servers say while connecting: seen at real ones, in English and in Chinese.
_AT = 'connection failed: connection to server at "127.0.0.1", port 5432 failed: '
TEXTS = {
    _AT + 'FATAL:  password authentication failed for user "desk1"': Fault.WRONG_PASSWORD,
    _AT + "fe_sendauth: no password supplied": Fault.WRONG_PASSWORD,
    _AT + '致命错误:  用户 "desk1" Password 认证失败': Fault.WRONG_PASSWORD,
    _AT + 'FATAL:  no pg_hba.conf entry for host "127.0.0.1", user "desk1", database "v",'
    " no encryption": Fault.NOT_ADMITTED,
    _AT + '致命错误:  没有用于主机 "10.0.0.7", 用户 "desk1", 数据库 "v", SSL 加密 的 pg_hba.conf'
    " 记录": Fault.NOT_ADMITTED,
    _AT + 'FATAL:  Ident authentication failed for user "desk1"': Fault.NOT_ADMITTED,
    _AT + 'FATAL:  role "desk1" does not exist': Fault.UNKNOWN_LOGIN,
    _AT + 'FATAL:  role "desk1" is not permitted to log in': Fault.UNKNOWN_LOGIN,
    _AT + '致命错误:  角色 "desk1" 不存在': Fault.UNKNOWN_LOGIN,
    _AT + 'FATAL:  database "v" does not exist': Fault.NO_DATABASE,
    _AT + '致命错误:  数据库 "v" 不存在': Fault.NO_DATABASE,
    _AT + 'FATAL:  permission denied for database "v"\nDETAIL:  User does not have CONNECT'
    " privilege.": Fault.NO_RIGHTS,
    _AT + "FATAL:  sorry, too many clients already": Fault.TOO_MANY_CONNECTIONS,
    _AT + 'FATAL:  too many connections for role "desk1"': Fault.TOO_MANY_CONNECTIONS,
    _AT + "FATAL:  remaining connection slots are reserved": Fault.TOO_MANY_CONNECTIONS,
    _AT + "FATAL:  the database system is starting up": Fault.SERVER_DOWN,
    _AT + "FATAL:  the database system is shutting down": Fault.SERVER_DOWN,
    _AT + "致命错误:  数据库系统启动中": Fault.SERVER_DOWN,
    _AT + "Connection refused\n\tIs the server running on that host?": Fault.SERVER_DOWN,
    _AT + "server does not support SSL, but SSL was required": Fault.NO_TLS,
    _AT + "SSL error: tlsv1 alert protocol version": Fault.NO_TLS,
    _AT + "SSL error: certificate verify failed: certificate has expired": (
        Fault.CERTIFICATE_EXPIRED
    ),
    _AT + "SSL error: certificate verify failed": Fault.CERTIFICATE_REFUSED,
    _AT + 'server certificate for "db" does not match host name "x"': Fault.CERTIFICATE_REFUSED,
    _AT + 'root certificate file "/etc/ca.pem" does not exist': Fault.CERTIFICATE_REFUSED,
    _AT + "session is read-only": Fault.STANDBY,
    _AT + "FATAL:  unsupported startup parameter: options": Fault.SHARED_SESSIONS,
    _AT + 'FATAL:  invalid value for parameter "TimeZone": "XX/YY"': Fault.SERVER_FAILED,
    _AT + "timeout expired": Fault.NO_NETWORK,
    _AT + "server closed the connection unexpectedly": Fault.NO_NETWORK,
    _AT + "No route to host": Fault.NO_NETWORK,
    "connection timeout expired": Fault.NO_NETWORK,
    "the connection is closed": Fault.NO_NETWORK,
    "failed to resolve host 'db.invalid': [Errno -2] Name or service not known": Fault.UNKNOWN_HOST,
    'connection is bad: invalid sslmode value: "foo"': Fault.BAD_ADDRESS,
    'connection is bad: invalid port number: "99999"': Fault.BAD_ADDRESS,
    # Of several hosts, what a person has to mend comes first, then that one answered.
    "Multiple connection attempts failed. All failures were:\n- host: 'certificate', port: '1': "
    "Connection refused\n- host: 'b', port: '2': session is read-only": Fault.STANDBY,
    "- host: 'scram', port: '1': session is read-only": Fault.STANDBY,
    "- host: 'a': Connection refused\n- host: 'b': FATAL:  password authentication failed for "
    'user "pg_hba.conf"': Fault.WRONG_PASSWORD,
    # What else was read in the sources of libpq, of the server and its Chinese, and of pgbouncer.
    _AT + "FATAL:  transaction blocks not allowed in statement pooling mode": (
        Fault.SHARED_SESSIONS
    ),
    "bad value for connect_timeout: 'soon'": Fault.BAD_ADDRESS,
    'connection is bad: definition of service "nix" not found': Fault.BAD_ADDRESS,
    _AT + "FATAL:  -c foo requires a value": Fault.BAD_ADDRESS,
    _AT + "FATAL:  invalid command-line argument for server process: -Z": Fault.BAD_ADDRESS,
    'invalid connection option "hots"': Fault.BAD_ADDRESS,
    'invalid URI query parameter: "hots"': Fault.BAD_ADDRESS,
    "could not match 2 host names to 3 hostaddr values": Fault.BAD_ADDRESS,
    'weak sslmode "prefer" may not be used with sslrootcert=system': Fault.BAD_ADDRESS,
    _AT + "SSL error: certificate verify failed: certificate is not yet valid": (
        Fault.CERTIFICATE_EXPIRED
    ),
    _AT + 'could not read certificate file "c.pem": no start line': Fault.CERTIFICATE_REFUSED,
    _AT + 'could not load private key from engine "e"': Fault.CERTIFICATE_REFUSED,
    _AT + 'could not open certificate file "c.pem"': Fault.CERTIFICATE_REFUSED,
    _AT + 'certificate present, but not private key file "k.pem"': Fault.CERTIFICATE_REFUSED,
    _AT + "FATAL:  connection requires a valid client certificate": Fault.CERTIFICATE_REFUSED,
    _AT + "SSL error: tlsv1 alert unknown ca": Fault.CERTIFICATE_REFUSED,
    _AT + "SSL error: ssl/tls alert bad certificate": Fault.CERTIFICATE_REFUSED,
    _AT + "SSL error: sslv3 alert certificate unknown": Fault.CERTIFICATE_REFUSED,
    _AT + "致命错误:  连接需要一个有效的客户端认证": Fault.CERTIFICATE_REFUSED,
    _AT + "致命错误:  无法加载证书": Fault.CERTIFICATE_REFUSED,
    _AT + '根认证文件 "/etc/ca.pem" 不存在': Fault.CERTIFICATE_REFUSED,
    _AT + "received invalid response to SSL negotiation: H": Fault.NOT_POSTGRESQL,
    _AT + "expected authentication request from server, but received J": Fault.NOT_POSTGRESQL,
    _AT + "received invalid authentication request": Fault.NOT_POSTGRESQL,
    _AT + "error: unexpected SSL exchange": Fault.NO_TLS,
    _AT + "GSSAPI encryption required but was impossible": Fault.NO_TLS,
    _AT + "channel binding is required, but server did not offer an authentication method that "
    "supports it": Fault.NO_TLS,
    _AT + "FATAL:  SASL authentication failed": Fault.WRONG_PASSWORD,
    _AT + "error received from server in SCRAM exchange: other-error": Fault.WRONG_PASSWORD,
    _AT + 'FATAL:  LDAP authentication failed for user "desk1"': Fault.WRONG_PASSWORD,
    _AT + '致命错误:  用户 "desk1" LDAP 认证失败': Fault.WRONG_PASSWORD,
    _AT + '致命错误:  用户 "desk1" Ident 认证失败': Fault.NOT_ADMITTED,
    _AT + "FATAL:  no such user: desk1": Fault.UNKNOWN_LOGIN,
    _AT + '致命错误:  不允许角色"desk1" 进行登录': Fault.UNKNOWN_LOGIN,
    _AT + "FATAL:  no such database: v": Fault.NO_DATABASE,
    _AT + '致命错误:  访问数据库 "v" 的权限不够': Fault.NO_RIGHTS,
    _AT + '致命错误:  对数据库 "v" 权限不足': Fault.NO_RIGHTS,
    _AT + "FATAL:  no more connections allowed (max_client_conn)": Fault.TOO_MANY_CONNECTIONS,
    _AT + "致命错误:  对不起, 已经有太多的客户": Fault.TOO_MANY_CONNECTIONS,
    _AT + '致命错误:  由角色"desk1"发起的连接太多了': Fault.TOO_MANY_CONNECTIONS,
    _AT + "致命错误:  已保留的连接位置为执行非复制请求的超级用户预留": (Fault.TOO_MANY_CONNECTIONS),
    _AT + 'FATAL:  database "v" is not currently accepting connections': Fault.CLOSED_DATABASE,
    _AT + 'FATAL:  unrecognized configuration parameter "x"': Fault.SERVER_FAILED,
    _AT + '致命错误:  数据库 "v" 当前不接受联接': Fault.CLOSED_DATABASE,
    _AT + '致命错误:  未认可的配置参数 "x"': Fault.SERVER_FAILED,
    _AT + "server is in hot standby mode": Fault.STANDBY,
    _AT + "会话是只读的": Fault.STANDBY,
    _AT + "服务器处于热备份模式": Fault.STANDBY,
    _AT + "Connection refused": Fault.SERVER_DOWN,
    "No such file or directory\n\tIs the server running locally on that socket?": (
        Fault.SERVER_DOWN
    ),
    _AT + "FATAL:  the database system is in recovery mode": Fault.SERVER_DOWN,
    _AT + "FATAL:  the database system is not accepting connections": Fault.SERVER_DOWN,
    _AT + "FATAL:  the database system is not yet accepting connections": Fault.SERVER_DOWN,
    _AT + "FATAL:  terminating connection due to administrator command": Fault.SERVER_DOWN,
    _AT + "FATAL:  pgbouncer cannot connect to server": Fault.SERVER_DOWN,
    _AT + "FATAL:  server login has been failing, try again later": Fault.SERVER_DOWN,
    _AT + "FATAL:  server login failed: wrong database": Fault.SERVER_DOWN,
    _AT + "致命错误:  数据库系统停止中": Fault.SERVER_DOWN,
    _AT + "致命错误:  数据库系统在恢复模式中": Fault.SERVER_DOWN,
    "failed to resolve host 'db.invalid': [Errno 11001] getaddrinfo failed": Fault.UNKNOWN_HOST,
    'could not translate host name "db.invalid" to address: Unknown host': Fault.UNKNOWN_HOST,
    "[Errno -2] Name or service not known": Fault.UNKNOWN_HOST,
    "[Errno -3] Temporary failure in name resolution": Fault.UNKNOWN_HOST,
    '无法解析主机名 "db.invalid"': Fault.UNKNOWN_HOST,
    '无法解释主机名 "db.invalid" 到地址': Fault.UNKNOWN_HOST,
}


@pytest.mark.parametrize("text", TEXTS)
def test_a_failed_connection_means_what_a_person_can_mend(text):
    assert fault_of_text(text) is TEXTS[text]


@pytest.mark.parametrize("fault", server_errors.PHRASES)
def test_each_phrase_is_in_a_message_that_no_other_finds(fault):
    phrases = server_errors.PHRASES[fault]
    messages = [re.sub(r'"[^"]*"', '""', text) for text, one in TEXTS.items() if one is fault]
    messages += ["FATAL:  query_wait_timeout", "server conn crashed?"]  # see the next test
    found = [[one for one in phrases if re.search(one, text, re.IGNORECASE)] for text in messages]
    assert set(phrases) - {one for (one, *others) in filter(None, found) if not others} == set()


def test_a_poolers_errors_are_told_apart_by_their_text():
    """pgbouncer gives all of them one state."""
    assert fault_of_error("08P01", "FATAL:  query_wait_timeout") is Fault.TOO_MANY_CONNECTIONS
    assert fault_of_error("08P01", "server conn crashed?") is Fault.SERVER_DOWN
    assert fault_of_error("42601", "query_wait_timeout") is None
    assert fault_of_error("42501", "query_wait_timeout") is Fault.NO_RIGHTS
    assert fault_of_error(None, "query_wait_timeout") is Fault.TOO_MANY_CONNECTIONS


@pytest.mark.parametrize("lang", ["en", "zh_CN"])
def test_each_fault_has_words_of_its_own(qapp, lang):
    translation = Translation(qapp, lang)
    words = {fault: fault_text(fault) for fault in Fault}
    translation.close()
    assert len(set(words.values())) == len(Fault)
    assert all(words.values())
    for fault in (Fault.WRONG_PASSWORD, Fault.NO_DATABASE, Fault.NO_RIGHTS, Fault.STANDBY):
        assert not re.search("[Cc]heck the network|请检查网络", words[fault])
    if lang == "zh_CN":
        assert all(re.search("[一-鿿]", text) for text in words.values())
    else:
        # The command line says the same.
        assert words == {fault: fault_words(fault) for fault in Fault}


# -- recovery ---------------------------------------------------------------------------------


@pytest.fixture
def broken(monkeypatch):
    """Opening a database comes to an error that no table knows, until it is mended."""
    real = prepare
    state = {"broken": True, "tries": 0}

    def try_to_prepare(database):
        state["tries"] += 1
        if state["broken"]:
            raise ZeroDivisionError("nobody thought of this")
        real(database)

    for module in ("kiosk.availability", "mobile_sim.presenter"):
        monkeypatch.setattr(f"{module}.prepare", try_to_prepare)
    return state


def shown(window, name):
    label = window.findChild(QLabel, name)
    return label.text() if label.isVisible() else ""


@pytest.mark.long
def test_an_unknown_error_at_the_start_is_a_bug_that_passes(qtbot, url, broken, caplog):
    app = App(url)
    app.show()

    def says():
        assert "error in the program itself" in shown(app.kiosk, "outOfServiceStaffLabel")
        assert "error in the program itself" in shown(app.phone, "homeNoticeLabel")

    qtbot.waitUntil(says)
    assert "ZeroDivisionError" in caplog.text  # with its traceback, for whoever mends it
    # It is logged once, not with each of the tries.
    qtbot.waitUntil(lambda: broken["tries"] >= 5)
    assert caplog.text.count("Traceback") == 2  # the kiosk's and the phone's
    broken["broken"] = False
    qtbot.waitUntil(app.kiosk.findChild(QWidget, "signInButton").isVisible, timeout=15_000)
    qtbot.waitUntil(lambda: not shown(app.phone, "homeNoticeLabel"), timeout=15_000)
    app.close()


@pytest.mark.long
def test_an_unknown_error_while_recovering_does_not_end_recovery(bench, url, broken):
    bench.show_code()
    availability = bench.kiosk.presenter.availability
    unavailable = DatabaseUnavailable("the server is gone", Fault.SERVER_DOWN)
    availability.note(unavailable)
    bench.wait_for_text(bench.kiosk, "outOfServiceStaffLabel", "error in the program itself")
    broken["broken"] = False
    # Back to where the visitor was.
    bench.qtbot.waitUntil(bench.find(bench.kiosk, "qrCodeLabel").isVisible, timeout=15_000)
    bench.scan()
    bench.authorize()
    bench.wait_for_text(bench.kiosk, "statusLabel", "Verified")


def test_a_refusal_while_recovering_is_no_fault(bench, monkeypatch):
    """As when the kiosk was revoked in the meantime: the staff has to sign in again."""
    bench.show_code()

    def refuse(**_):
        raise Refused(Refusal.KIOSK_NOT_REGISTERED)

    monkeypatch.setattr(bench.services.kiosk, "heartbeat", refuse)
    bench.kiosk.presenter.availability.note(DatabaseUnavailable("gone", Fault.SERVER_DOWN))
    bench.qtbot.waitUntil(bench.find(bench.kiosk, "signInButton").isVisible)
    assert bench.kiosk.presenter.availability.fault is None
