"""A class's roster: what spreadsheets save is read, and what is wrong is said line by line."""

from __future__ import annotations

import pytest

from classroom.roster import MOST_BYTES, BadRoster, decode, parse_roster, read_roster

LOGINS = {"lin-zhixia": 1, "chen-wangshu": 2, "zhao-weiming": 3}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "gb18030", "gbk"])
def test_what_spreadsheets_save_is_read(tmp_path, encoding):
    path = tmp_path / "class.csv"
    path.write_bytes("姓名,账号\r\n张三,Chen-Wangshu\r\n李四,\r\n".encode(encoding))
    assert parse_roster(read_roster(path), LOGINS) == {2: "张三", 1: "李四"}


@pytest.mark.parametrize(
    "text", ["Anna\nBen , chen-wangshu\n\n", "Anna\t\nBen\tchen-wangshu", "Anna\nBen，chen-wangshu"]
)
def test_what_is_typed_or_pasted_is_read(text):
    assert parse_roster(text, LOGINS) == {1: "Anna", 2: "Ben"}


@pytest.mark.parametrize(
    ("text", "faults"),
    [
        ("Anna, nobody", ["line 1: there is no JD account “nobody”"]),
        ("Anna\nAnna", ["line 2: “Anna” is on the list already"]),
        (", lin-zhixia", ["line 1: a name has 1 to 40 characters"]),
        ("a" * 41, ["line 1: a name has 1 to 40 characters"]),
        ("A,lin-zhixia\nB,lin-zhixia", ["line 2: “lin-zhixia” is taken already"]),
        ("A\nB\nC\nD", ["line 4: no JD account is left; there are 3"]),
        ("A,x\nB,y", ["line 1: there is no JD account “x”", "line 2: there is no JD account “y”"]),
        (
            'Anna\n"Ben\nChen\nDing',
            ["line 2: a quotation mark is missing, or there is one too many"],
        ),
        (
            "Name,Login,Seat\nA,lin-zhixia,1\nB,chen-wangshu,,\nDoe, Jane, x,7",
            [
                "line 1: more than a name and a login: “Seat”",
                "line 2: more than a name and a login: “1”",
                "line 4: more than a name and a login: “x”",
                "line 4: there is no JD account “jane”",
            ],
        ),
        ("A\n" * 500, ["The list is too long."]),
    ],
)
def test_what_is_wrong_is_said_line_by_line(text, faults):
    with pytest.raises(BadRoster) as bad:
        parse_roster(text, LOGINS)
    assert [str(one) for one in bad.value.faults] == faults


def test_a_file_that_is_no_text_is_said_to_be_none(tmp_path):
    for content in (b"PK\x03\x04\0\0", b"\xff\xff\xff", b"\xff\xfea"):
        with pytest.raises(BadRoster, match="save it as CSV"):
            decode(content)
    path = tmp_path / "long.csv"
    path.write_bytes(b"a" * (MOST_BYTES + 1))
    with pytest.raises(OSError, match="too large"):
        read_roster(path)
