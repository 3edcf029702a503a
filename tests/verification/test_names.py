"""Which names are accepted, and how much of a name or number is shown."""

from __future__ import annotations

import string

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from verification.domain.masking import (
    fits,
    mask_identity_number,
    mask_login,
    mask_name,
    may_be_name,
)
from verification.domain.names import (
    LONGEST,
    in_one_spelling,
    is_alike,
    is_name,
    is_staff_name,
    is_station_name,
    refused_character,
    visible_letters,
)
from verification.services.account_rows import NewAccount, RowFault, RowProblem, check_account


@pytest.mark.parametrize(
    ("name", "masked"),
    [
        ("林知夏", "林**"),
        ("张三", "张*"),
        ("郑", "*"),  # a name of one character is never shown in full
        ("欧阳 娜娜", "欧* 娜*"),
        ("欧阳\u3000娜", "欧*\u3000*"),
        ("阿卜杜拉·买买提", "阿***·买**"),
        ("Lin Zhixia", "L** Z*****"),
        ("Li Na", "L* N*"),
        ("O", "*"),
        ("A B", "* *"),
        ("Ng", "N*"),
        ("葛\U000e0100", "*"),  # one character with a variation selector
        ("e\u0301", "*"),
        ("\U00031350\U0002ebf0", "\U00031350*"),
        ("", ""),
    ],
)
def test_what_is_shown_of_a_name(name, masked):
    assert mask_name(name) == masked


# A name with a star in it looks masked as it is.
@given(st.text(min_size=1, max_size=20).filter(lambda name: is_name(name) and "*" not in name))
@example("·")
def test_no_name_is_shown_in_full(name):
    masked = mask_name(name)
    assert "*" in masked
    assert masked != name or set(name) <= set("* ·•・‧\u3000\u00a0")
    shown = sum(letter != "*" for letter in visible_letters(masked) if letter.strip(" ·•・‧"))
    assert shown < len(visible_letters(name))


@pytest.mark.parametrize(
    ("login", "masked"),
    [
        ("", "***"),
        ("a", "***"),
        ("ab", "a***"),
        ("abcde", "a***"),
        ("abcdef", "ab***ef"),
        ("qinghe-books", "qi***ks"),
    ],
)
def test_what_is_shown_of_a_login(login, masked):
    assert mask_login(login) == masked


@pytest.mark.parametrize(
    ("number", "masked"),
    [
        ("", ""),
        ("1", "*"),
        ("12", "**"),
        ("123", "1*3"),
        ("99999919930618001X", f"9{'*' * 16}X"),
    ],
)
def test_what_is_shown_of_an_identity_number(number, masked):
    assert mask_identity_number(number) == masked


@pytest.mark.parametrize(
    "name",
    [
        "郑",
        "𠮷野",
        "\U00031350",  # CJK extension H, newer than this Python's tables
        "\U0002ebf0",  # CJK extension I
        "\ue000\uf8ff",  # private use: a character that has no code point of its own yet
        "می‌خواهم",  # joined without a space (U+200C)
        "O’Connor-Smith",
        "Nguyễn Thị",
        "XU XIAOXI",
        "x" * 64,
    ],
)
def test_names_that_people_have(name):
    assert is_name(name)
    account = check_account(_person(real_name=name, latin_name="Someone"))
    assert isinstance(account, NewAccount)
    assert account.real_name == name


@pytest.mark.parametrize(
    "name",
    [
        "",
        " ",
        "\u3000",
        "\u200b",
        "x" * 65,
        "a\nb",
        "a\tb",
        "a\x00b",
        "a\x7f",
        "a\u2028b",
        "\ud800",
        "abc\u202etxt",
        "\u2066abc",
        "a\u200fb",
        "\u3164",  # a Hangul filler: a letter that shows nothing
        "\u2800",  # braille without a dot
    ],
)
def test_what_is_no_name(name):
    assert not is_name(name)


REFUSED = (
    "\n\x7f\x85\u2028\u2029\ud800\udfff\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e"
    "\u2066\u2067\u2068\u2069"
)
#: Takes up no ink, though a name may contain it.
HIDDEN = (
    "\u115f\u1160\u2800\u3164\uffa0\u034f\u17b4\u17b5\u180b\u180c\u180d\u180f\ufe00\ufe07\ufe0f"
    "\u200b\u00ad"
)


def test_characters_that_no_name_contains():
    for one in REFUSED:
        assert not is_name(f"a{one}b")
        assert refused_character(f"a{one}\n") == f"U+{ord(one):04X}"
    assert refused_character(HIDDEN + string.printable[:95]) == ""


def test_characters_that_nobody_sees_are_in_no_name_of_ours():
    for one in HIDDEN:
        assert is_name(f"a{one}b")
        assert not is_station_name(f"a{one}b")
        assert not is_staff_name(f"a{one}b")
        assert is_alike(f"a{one}b", "ab")
    for alone in (*HIDDEN, "\u0301", "\u20dd", " ", "\u3000"):
        assert not is_name(alone)


def test_every_letter_of_a_keyboard_is_seen():
    for one in string.ascii_letters + string.digits + string.punctuation:
        assert is_name(one)
        assert is_station_name(one)
        assert is_staff_name(one)
        assert not is_alike(f"a{one}", "a")


@pytest.mark.parametrize(
    ("name", "possible"),
    [
        ("Front desk 1", True),
        ("前台 1", True),
        ("console", True),
        ("console pc-1", False),
        ("a\nb", False),
        ("x" * 65, False),
        (" Front desk", False),
        ("Front desk ", False),
        ("Front  desk", False),
        ("Front\u00a0desk", False),
        ("前台\u30001", False),
        ("Re\u0301ception", False),
        ("Front\u200b desk", False),
        ("Front\u200d desk", False),
        ("Front\u00ad desk", False),
        ("\ufeffFront desk", False),
        ("Front\u3164desk", False),
        ("Front\ufe0f desk", False),
        ("Front\U000e0041 desk", False),
    ],
)
def test_what_a_kiosk_can_be_called(name, possible):
    assert is_station_name(name) is possible


@pytest.mark.parametrize(
    ("name", "possible"),
    [
        ("Anna", True),
        ("欧阳 娜娜", True),
        ("葛\U000e0100", True),  # which of its forms this person's character has
        ("مهدی\u200cزاده", True),
        ("क\u200dष", True),
        ("\U00031350", True),
        ("console pc-1", True),
        ("", False),
        (" Anna", False),
        ("An\u200bna", False),
        ("An\u2060na", False),
        ("Anna\u200d", False),
        ("\u200cAnna", False),
        ("Anna\u00a0B", False),
        ("An\u3164na", False),
    ],
)
def test_what_staff_can_be_called(name, possible):
    assert is_staff_name(name) is possible


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("Front desk 1", "Front desk 1"),
        ("  Front \u00a0\u2003desk\u30001 ", "Front desk 1"),
        ("Re\u0301ception", "Réception"),
        ("中\u202f文", "中 文"),
        ("a\nb", "a\nb"),  # refused afterwards, as it is no name
        ("a\u200bb", "a\u200bb"),
        ("\u00a0", ""),
    ],
)
def test_names_have_one_spelling(typed, name):
    assert in_one_spelling(typed) == name


@given(st.text(max_size=80))
def test_one_spelling_is_final_and_what_is_accepted_is_in_it(typed):
    name = in_one_spelling(typed)
    assert in_one_spelling(name) == name
    for accepts in (is_staff_name, is_station_name):
        assert not accepts(typed) or (typed == name and 0 < len(typed) <= LONGEST)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Anna", "anna"),
        ("Anna", "Ａnna"),
        ("Anna B", "Anna\u00a0 B"),
        ("Anna", "An\u200bna"),
        ("José", "Jose\u0301 "),
        ("anna", "an\u3164na"),
        ("Anna", "Аnnа"),
        ("Kiosk 10", "КIОSК lO"),
        ("Zoë", "Zo\u0451"),
        ("Mike", "M\u0131ke"),
        ("Anna", "\u0251nna"),
        *(("O'Neil", f"O{mark}Neil") for mark in "\u2018\u2019\u02bc\uff07`\u00b4"),
        *(("Li-Wei", f"Li{dash}Wei") for dash in "\u2010\u2011\u2013\u2014\u2212\uff0d"),
    ],
)
def test_names_that_read_alike(one, other):
    assert is_alike(one, other)
    assert not is_alike(one, other + "x")


@pytest.mark.parametrize(
    ("one", "other"),
    [("Gülay", "Gulay"), ("Zoe", "Zo\u0451"), ("O'Neil", "ONeil"), ("Li-Wei", "Li Wei")],
)
def test_names_that_a_reader_tells_apart(one, other):
    assert not is_alike(one, other)


@pytest.mark.parametrize(
    ("text", "letters"),
    [
        ("Ana", ["A", "n", "a"]),
        ("A\u0301na", ["A\u0301", "n", "a"]),
        ("王\U000e0100五", ["王\U000e0100", "五"]),
        ("क\u200dष", ["क\u200dष"]),
        ("na\u0301a\u20dd", ["n", "a\u0301", "a\u20dd"]),
        ("क\u093eम", ["क\u093e", "म"]),
        ("\u0301a", ["\u0301", "a"]),
        ("", []),
    ],
)
def test_a_letter_is_what_a_reader_counts_as_one(text, letters):
    assert visible_letters(text) == letters


def test_a_name_that_reorders_the_text_around_it_is_refused_by_its_row():
    assert check_account(_person(real_name="林\u202e夏"), 7) == RowProblem(
        7, RowFault.NAME_CHARACTER, "U+202E"
    )


def _person(**changed):
    fields = {
        "kind": "jd",
        "login": "someone",
        "real_name": "林知夏",
        "latin_name": "Lin Zhixia",
        "birth_date": "1993-06-18",
        "verified_in": "",
    }
    return fields | changed


@pytest.mark.parametrize(
    ("asked", "name"),
    [
        ("林", "林知夏"),
        ("林知夏", "林知夏"),
        ("林**", "林知夏"),
        ("欧阳", "欧阳修"),
        ("wang", "Wang Xiaoming"),
        ("Ｗ*** x*******", "Wang Xiaoming"),
        ("阿卜杜", "阿卜杜拉·热合曼"),
        ("热合曼", "阿卜杜拉·热合曼"),
        *(
            (asked, "John Smith")
            for asked in (
                "s",
                "S",
                "smith",
                "SMI",
                "john",
                "j",
                "John Smith",
                "smith john",
                "Smith, John",
                "J. Smith",
                "J.S.",
                "j s",
                "J*** S****",
                "s****",
                "S**** J***",
            )
        ),
        *((asked, "J Smith") for asked in ("J Smith", "smith", "* S****", "S**** *")),
        *((asked, "José Núñez") for asked in ("nunez", "Núñez", "jose")),
        *((asked, "Élodie O'Brien") for asked in ("elodie", "É", "o'brien", "obrien")),
        ("anne-marie", "Anne-Marie Dupont"),
        *((asked, "Hans Weiß") for asked in ("Weiß", "WEISS", "hans weiß", "Weiß, H.")),
        *(
            (asked, "J.R. Smith")
            for asked in ("J.R. Smith", "Smith, J.R.", "smith", "J. Smith", "Smith, J.", "j.r.")
        ),
        *((asked, asked) for asked in ("Groß", "St. John Doe", "Smith J.", "Mary Ann (Lee)")),
        *((asked, asked) for asked in ("O`Brien", "Smith/Jones", "Smith (J)", "İbrahim Öz")),
        ("smith sue", "Sue Smith"),
    ],
)
def test_a_name_fits_its_masked_form(asked, name):
    assert fits(asked, mask_name(name))


@pytest.mark.parametrize(
    ("asked", "name"),
    [
        ("知", "林知夏"),
        ("林知夏天", "林知夏"),
        ("王", "林知夏"),
        ("*", "林知夏"),
        ("", "林知夏"),
        ("wang li", "Wang Xiaoming"),
        ("smith s", "John Smith"),
        ("smithson", "John Smith"),
        ("weisser", "Hans Weiß"),
        ("j.r.r. smith", "J.R. Smith"),
        ("mith", "John Smith"),
        ("smith smith sue", "Sue Smith"),
        ("j", "J Smith"),  # as every other letter
        ("*", "J Smith"),
        ("林 知", "林知夏"),
        ("王", "王"),  # one letter is masked whole
        ("*", "王"),
    ],
)
def test_another_name_does_not(asked, name):
    assert not fits(asked, mask_name(name))


@given(st.text(st.characters(min_codepoint=0x4E00, max_codepoint=0x9FA5), min_size=2, max_size=8))
def test_every_name_is_found_by_itself_its_beginning_and_its_masked_form(name):
    masked = mask_name(name)
    assert fits(name, masked)
    assert fits(name[0], masked)
    assert fits(masked, masked)
    assert not fits(name + "明", masked)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("林", True),
        ("z***", True),
        ("smith", True),
        ("J*** S****", True),
        ("Smith, J.", True),
        ("* S****", True),
        *((name, True) for name in ("Mary Ann (Lee)", "O`Brien", "Smith/Jones", "(Lee) Mary")),
        ("", False),
        ("*", False),
        ("1a2b", False),
        ("qinghe-2", False),
    ],
)
def test_what_may_be_a_name(text, expected):
    assert may_be_name(text) is expected
