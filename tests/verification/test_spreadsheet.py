"""A file is read as any spreadsheet of the class saves it: its encoding, and its columns."""

from __future__ import annotations

import codecs

import pytest

from verification.services.spreadsheet import decode, encoding_of, heading, split

COLUMNS = ("kind", "login", "real_name")
ROW = "jd,li-na,李娜\n"


@pytest.mark.parametrize(
    ("content", "encoding"),
    [
        (b"", "utf-8"),
        (ROW.encode(), "utf-8"),
        (codecs.BOM_UTF8 + ROW.encode(), "utf-8-sig"),
        (codecs.BOM_UTF16_LE + ROW.encode("utf-16-le"), "utf-16"),
        (codecs.BOM_UTF16_BE + ROW.encode("utf-16-be"), "utf-16"),
        (ROW.encode("utf-16-le"), "utf-16-le"),
        (ROW.encode("utf-16-be"), "utf-16-be"),
        (ROW.encode("gb18030"), "gb18030"),
        # How a long list begins decides.
        (("jd,li-na,Li Na\n" * 20 + "李娜" * 999).encode("utf-16-le"), "utf-16-le"),
        # Half of the character "一" is empty, too: as in Latin letters, but at the other place.
        ("jd,li-yi,李一\n".encode("utf-16-le"), "utf-16-le"),
        # Latin letters make a little more than a quarter of it, and a quarter.
        ("abcd李".encode("utf-16-le"), "utf-16-le"),
        ("abc李".encode("utf-16-le"), None),
        # One byte too few at its end, as of a file that was cut off.
        (codecs.BOM_UTF16_LE + ROW.encode("utf-16-le")[:-1], None),
        (b"jd\0", None),
        (b"\xff", None),
    ],
)
def test_the_encoding_is_told_from_the_content(content, encoding):
    assert encoding_of(content) == encoding
    text = decode(content)
    assert text == (None if encoding is None else content.decode(encoding))
    assert not (text or "").startswith("\ufeff")


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        ([], (",", 0)),
        (["kind,login,real_name"], (",", 0)),
        (["kind;login;real_name", "a,kind,login,real_name"], (";", 0)),
        (["kind\tlogin\treal_name"], ("\t", 0)),
        (["Real Name;kind,login"], (",", 0)),
        (["nothing known"], (",", 0)),
        (["nothing known", "a;b,c;d"], (";", 0)),
        (["nothing known", "a,b;c,d"], (",", 0)),
        (["sep=;", "login;kind"], (";", 1)),
        (["Xsep=,"], (",", 0)),
        (["sep=X"], ("X", 1)),
        ([' "SEP=;" ', "kind;login"], (";", 1)),
        (["sep=\t", "kind\tlogin"], ("\t", 1)),
        (["sep=|,", "kind|login"], ("|", 1)),
    ],
)
def test_what_parts_the_fields_is_told_from_the_first_line(lines, found):
    assert split(lines, COLUMNS) == found


@pytest.mark.parametrize(
    "text", ["real_name", "Real Name", "real-name", ' "REAL_NAME" ', " real_ name "]
)
def test_a_heading_is_known_however_it_is_written(text):
    assert heading(text) == "real_name"


def test_a_heading_in_capitals_is_whole():
    assert heading('"MAX"') == "max"
