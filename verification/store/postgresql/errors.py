"""What an error of a PostgreSQL server means: the environment's fault, or a bug of ours.

Two tables. After connecting, an error carries its SQLSTATE (PostgreSQL 18, appendix A). While
connecting it carries none, only the text of libpq, of the server, or of a pooler before it.
"""

from __future__ import annotations

import re

from verification.store.faults import Fault

#: Every class of the appendix -> what its codes mean; None is a bug of ours.
CLASSES: dict[str, Fault | None] = {
    "00": None,  # successful completion
    "01": None,  # warning
    "02": None,  # no data
    "03": None,  # SQL statement not yet complete
    "08": Fault.NO_NETWORK,  # connection exception
    "09": None,  # triggered action exception
    "0A": None,  # feature not supported
    "0B": None,  # invalid transaction initiation
    "0F": None,  # locator exception
    "0L": None,  # invalid grantor
    "0P": None,  # invalid role specification
    "0Z": None,  # diagnostics exception
    "10": None,  # XQuery error
    "20": None,  # case not found
    "21": None,  # cardinality violation
    "22": None,  # data exception
    "23": None,  # integrity constraint violation
    "24": None,  # invalid cursor state
    "25": None,  # invalid transaction state
    "26": None,  # invalid SQL statement name
    "27": None,  # triggered data change violation
    "28": Fault.NOT_ADMITTED,  # invalid authorization specification
    "2B": None,  # dependent privilege descriptors still exist
    "2D": None,  # invalid transaction termination
    "2F": None,  # SQL routine exception
    "34": None,  # invalid cursor name
    "38": None,  # external routine exception
    "39": None,  # external routine invocation exception
    "3B": None,  # savepoint exception
    "3D": Fault.NO_DATABASE,  # invalid catalog name
    "3F": Fault.NOT_MIGRATED,  # invalid schema name
    "40": Fault.SERVER_BUSY,  # transaction rollback
    "42": None,  # syntax error or access rule violation
    "44": None,  # WITH CHECK OPTION violation
    "53": Fault.SERVER_BUSY,  # insufficient resources
    "54": None,  # program limit exceeded
    "55": None,  # object not in prerequisite state
    "57": Fault.SERVER_DOWN,  # operator intervention
    "58": Fault.SERVER_FAILED,  # system error
    "72": Fault.SERVER_BUSY,  # snapshot failure
    "F0": Fault.SERVER_FAILED,  # configuration file error
    "HV": None,  # foreign data wrapper error: the program uses none
    "P0": None,  # PL/pgSQL error
    "XX": Fault.SERVER_FAILED,  # internal error
}

#: What pgbouncer gives all its errors: only their text distinguishes them. (Protocol violation:
#: PostgreSQL never sends it for what psycopg does.)
_POOLERS = "08P01"
#: The codes that mean something else than their class.
CODES: dict[str, Fault | None] = {
    "08004": Fault.NOT_ADMITTED,  # server rejected the connection
    # Feature not supported: what a standby says when a transaction wants to write.
    "0A000": Fault.STANDBY,
    # A character that the database's encoding has no room for.
    "22021": Fault.WRONG_ENCODING,
    "22P05": Fault.WRONG_ENCODING,
    "25006": Fault.STANDBY,  # read-only transaction
    "25P03": Fault.SERVER_BUSY,  # idle in transaction for too long: this machine was suspended
    "25P04": Fault.SERVER_BUSY,  # transaction timeout
    # A prepared statement that is unknown, or known already: another session than before.
    "26000": Fault.SHARED_SESSIONS,
    "42P05": Fault.SHARED_SESSIONS,
    "28P01": Fault.WRONG_PASSWORD,
    "40002": None,  # a constraint, checked at the end of the transaction
    "40003": Fault.NO_NETWORK,  # whether the statement was carried out is not known
    "42501": Fault.NO_RIGHTS,
    # Tables, columns or functions are missing: an older dump was restored under the program.
    "42P01": Fault.NOT_MIGRATED,
    "42703": Fault.NOT_MIGRATED,
    "42883": Fault.NOT_MIGRATED,
    "53100": Fault.SERVER_FULL,
    "53300": Fault.TOO_MANY_CONNECTIONS,
    "54000": Fault.SERVER_FAILED,  # transaction numbers run out: the administrator must vacuum
    "55000": Fault.SERVER_FAILED,  # the database accepts no connections, or still recovers
    "55006": Fault.SERVER_BUSY,  # object in use
    "55P03": Fault.SERVER_BUSY,  # a lock was not available in time
    "57014": Fault.SERVER_BUSY,  # cancelled: statement timeout
    "57P04": Fault.NO_DATABASE,  # dropped
    "XX001": Fault.SERVER_DAMAGED,
    "XX002": Fault.SERVER_DAMAGED,
}

#: What is found in the text of an error without SQLSTATE (regular expressions). The first fault
#: that fits is meant: with several hosts the text has the error of each, and what a person has to
#: mend comes before what passes by itself. Servers speak the language of their lc_messages:
#: English and Chinese here; pgbouncer speaks English.
PHRASES: dict[Fault, tuple[str, ...]] = {
    Fault.SHARED_SESSIONS: ("unsupported startup parameter", "statement pooling"),
    Fault.BAD_ADDRESS: (
        r"invalid \S+ value",
        "invalid port",
        "bad value for",
        "invalid connection option",
        "invalid URI",
        r"could not match \d+",
        "may not be used with",
        "definition of service",
        # Of "options": what the server itself could not start with.
        r"-\S+ \S* ?requires a value",
        "command-line argument",
    ),
    Fault.CERTIFICATE_EXPIRED: ("certificate has expired", "certificate is not yet valid"),
    Fault.CERTIFICATE_REFUSED: (
        "certificate verify failed",
        "server certificate for",
        "root certificate",
        "could not (read|load|open).*(certificate|private key)",
        "private key file",
        "valid client certificate",
        "alert (unknown ca|bad certificate|certificate)",
        "客户端认证",
        "证书",
        "根认证文件",
    ),
    Fault.NOT_POSTGRESQL: (
        "invalid response to (SSL|GSSAPI) negotiation",
        "expected authentication request",
        "invalid authentication request",
    ),
    Fault.NO_TLS: (
        "SSL was required",
        "SSL error",
        "SSL exchange",
        "GSSAPI encryption",
        "channel binding",
    ),
    Fault.WRONG_PASSWORD: (
        "password authentication failed",
        "no password supplied",
        "Password 认证失败",
        "SASL authentication failed",
        "SCRAM",
        "(LDAP|PAM|RADIUS|BSD).*(authentication|认证)",
    ),
    Fault.NOT_ADMITTED: (r"pg_hba\.conf", "authentication failed", "认证失败"),
    Fault.UNKNOWN_LOGIN: (
        '(role|user) "" does not exist',
        "not permitted to log in",
        "no such user",
        '角色 ?"" ?(不存在|进行登录)',
    ),
    Fault.NO_DATABASE: ('database "" does not exist', "no such database", '数据库 ?"" ?不存在'),
    Fault.CLOSED_DATABASE: ("not currently accepting connections", "当前不接受联接"),
    Fault.NO_RIGHTS: ("permission denied for", "权限不(够|足)"),
    Fault.TOO_MANY_CONNECTIONS: (
        "too many (clients|connections)",
        "connection slots",
        "query_wait_timeout",
        "no more connections allowed",
        "太多的客户",
        "连接太多",
        "保留的连接位置",
    ),
    Fault.SERVER_FAILED: (
        "configuration parameter",
        "invalid value for parameter",
        "参数",
    ),
    Fault.STANDBY: (
        "session is read-only",
        "server is in hot standby mode",
        "会话是只读的",
        "服务器处于热备份模式",
    ),
    Fault.SERVER_DOWN: (
        "connection refused",
        "starting up",
        "shutting down",
        "in recovery mode",
        "not (yet )?accepting",
        "administrator command",
        "is the server running",
        "pgbouncer cannot connect",
        "server login (has been )?fail",
        "server conn crashed",
        "启动中",
        "停止中",
        "恢复模式中",
    ),
    Fault.UNKNOWN_HOST: (
        "failed to resolve",
        "could not translate",
        "name or service not known",
        "failure in name resolution",
        "无法解(析|释)主机名",
    ),
}
#: Names that were given by people are taken out first: a host may be called "tls".
_NAMES = re.compile(r'"[^"]*"|(?<=host )\'[^\']*\'|(?<=host: )\'[^\']*\'')
_KNOWN = tuple(
    (re.compile("|".join(phrases), re.IGNORECASE), fault) for fault, phrases in PHRASES.items()
)


def fault_of_error(state: str | None, text: str) -> Fault | None:
    """Return what an error means, by its SQLSTATE if it has one; None for a bug of ours."""
    if state is None or state == _POOLERS:
        return fault_of_text(text)
    return fault_of_state(state)


def fault_of_state(state: str) -> Fault | None:
    """Return what a five-character SQLSTATE means; None for a bug of ours.

    A code or class that no table knows is one that PostgreSQL got after this was written, or that
    an extension made up: nothing that this program's statements bring about.
    """
    if state in CODES:
        return CODES[state]
    return CLASSES.get(state[:2], Fault.SERVER_FAILED)


def fault_of_text(text: str) -> Fault:
    """Return what an error without SQLSTATE means, from its text: mostly, one of connecting."""
    nameless = _NAMES.sub('""', text)
    for pattern, fault in _KNOWN:
        if pattern.search(nameless):
            return fault
    # Timed out, reset, unreachable, closed in the middle: the way to the server, or its end of it.
    return Fault.NO_NETWORK
