"""The translation is whole, and can stand where the English text does."""

from __future__ import annotations

import ast
import re
import xml.etree.ElementTree as ET
from xml.sax.saxutils import escape

import pytest

from tests.support.translation_checks import (
    CHINESE,
    ENGLISH,
    TRADITIONAL,
    not_in,
    sources,
    wrong_in,
)

ROOT = CHINESE.parents[2]


@pytest.mark.parametrize("chinese", [CHINESE, TRADITIONAL], ids=lambda path: path.stem)
def test_every_text_is_translated(chinese):
    assert chinese.read_text("utf-8").count("<message") > 100
    assert wrong_in(chinese) == []


def test_every_plural_has_its_english_forms():
    assert ENGLISH.read_text("utf-8").count('<message numerus="yes"') > 3
    assert wrong_in(ENGLISH) == []


def test_the_translation_files_know_every_text_of_the_source(tmp_path):
    """lupdate, run again, finds nothing new."""
    texts_of = sources()
    assert not_in(ENGLISH, texts_of, tmp_path) == []
    packages = {path.relative_to(CHINESE.parents[2]).parts[0] for path in texts_of}
    assert {"verification", "kiosk", "mobile_sim", "console", "demonstration"} <= packages
    assert not_in(CHINESE, texts_of, tmp_path) == []


def test_no_simplified_character_is_left_in_the_traditional_texts():
    """Nor a mainland word for what has another name in Taiwan."""
    file = ET.parse(TRADITIONAL)  # noqa: S314 - our own file
    texts = [text for one in file.iter("translation") for text in one.itertext()]
    # Big5 has no simplified characters, and not all punctuation.
    odd = {letter for text in texts for letter in text if not in_big5(letter)}
    assert {letter for letter in odd if "\u4e00" <= letter <= "\u9fff"} == set()
    mainland = "二維碼|默認|屏幕|軟件|用戶|網絡|數據|賬|登錄|打印|設置|身份證|“|”"
    assert [text for text in texts if re.search(mainland, text)] == []


def test_the_traditional_file_has_every_text_of_the_simplified():
    """Which knows those of the source: lupdate is slow."""
    assert messages(TRADITIONAL) == messages(CHINESE)


def messages(path):
    """Return the context and the source of every message, in order."""
    return [
        (context.findtext("name"), message.findtext("source"))
        for context in ET.parse(path).iter("context")  # noqa: S314 - our own file
        for message in context.iter("message")
    ]


def in_big5(letter):
    """Whether Taiwan's character set has *letter*."""
    try:
        letter.encode("big5")
    except UnicodeEncodeError:
        return False
    return True


def test_a_text_that_nobody_translated_is_found(tmp_path):
    new = tmp_path / "new_page.py"
    new.write_text('class NewPage:\n    def show(self):\n        self.tr("Quite new")\n', "utf-8")
    assert not_in(CHINESE, [*sources(), new], tmp_path) == ["Quite new"]


def test_a_plural_that_has_no_english_forms_is_found(tmp_path):
    new = tmp_path / "new_page.py"
    text = 'self.tr("%n quite new", "", count)'
    new.write_text(f"class NewPage:\n    def show(self, count):\n        {text}\n", "utf-8")
    assert not_in(ENGLISH, [*sources(), new], tmp_path) == ["%n quite new"]


def ts_file(folder, message):
    """Write a translation file of one message."""
    path = folder / "zh_CN.ts"
    path.write_text(
        '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
        f'<TS version="2.1" language="zh_CN"><context><name>Page</name>{message}</context></TS>',
        "utf-8",
    )
    return path


@pytest.mark.parametrize(
    ("source", "text", "problem"),
    [
        ("Verify", "", "it is empty"),
        ("%1 of %2", "%1", "other places"),
        ("%1 of %2", "%1 %3", "other places"),
        ("%9 left", "剩余", "other places"),
        ("%1", "%1 %1", "other places"),
        ("%n rows", "行", "%n and the plural forms belong together"),
        ("&File", "文件", "other mnemonics"),
        ("one\ntwo", "一二", "other line breaks"),
        ("<b>Now</b>", "现在", "other tags"),
        ("Name:", "姓名", "another end (colon)"),
        ("Name", "姓名：", "another end (colon)"),
        ("Save as…", "另存为", "another end (ellipsis)"),
        ("Save as", "另存为...", "another end (ellipsis)"),
        (" and more", "and more", "another first character (blank)"),
        ("more", "更多 ", "another last character (blank)"),
    ],
)
def test_a_translation_that_cannot_be_right_is_found(tmp_path, source, text, problem):
    message = (
        f"<message><source>{escape(source)}</source>"
        f"<translation>{escape(text)}</translation></message>"
    )
    assert f"{problem}: {source!r}" in wrong_in(ts_file(tmp_path, message))


def test_an_unfinished_translation_and_a_missing_plural_form_are_found(tmp_path):
    unfinished = (
        '<message><source>OK</source><translation type="unfinished">好</translation></message>'
    )
    assert wrong_in(ts_file(tmp_path, unfinished)) == ["it is unfinished: 'OK'"]
    forms = (
        '<message numerus="yes"><source>%n rows</source>'
        "<translation><numerusform>%n 行</numerusform>{}</translation></message>"
    )
    assert wrong_in(ts_file(tmp_path, forms.format(""))) == []
    one_too_many = forms.format("<numerusform>行</numerusform>")
    assert wrong_in(ts_file(tmp_path, one_too_many)) == [
        "it has 2 plural forms, not 1: '%n rows'",
        "other places: '%n rows'",
    ]


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("%1 of %2:", "第 %1 个，共 %2 个："),
        ("row %1: ", "第 %1 行："),  # a wide colon brings its blank along
        (" Its log is old.", "其日志已旧。"),
        ("&File…", "文件(&F)……"),
        ("50% && more", "50% && 更多"),
    ],
)
def test_a_good_translation_is_left_in_peace(tmp_path, source, text):
    message = (
        f"<message><source>{escape(source)}</source>"
        f"<translation>{escape(text)}</translation></message>"
    )
    assert wrong_in(ts_file(tmp_path, message)) == []


def test_no_text_is_hidden_in_an_f_string():
    """Where lupdate does not see it: it would be said in English."""
    calls = {"tr", "translate", "Sentence", "QT_TRANSLATE_NOOP"}
    root = CHINESE.parents[2]
    hidden = [
        f"{path.relative_to(root)}:{call.lineno}"
        for path in sources()
        if path.suffix == ".py"
        for text in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(text, ast.JoinedStr)
        for call in ast.walk(text)
        if isinstance(call, ast.Call)
        and (getattr(call.func, "id", "") or getattr(call.func, "attr", "")) in calls
        and call.args
        and isinstance(call.args[-1], ast.Constant)
    ]
    assert hidden == []


@pytest.mark.parametrize("package", ["kiosk", "console", "mobile_sim", "ui"])
def test_quotation_marks_of_windows_are_straight_in_english(package):
    """In a Chinese font “ and ” are as wide as a Chinese character; English apostrophes are '."""
    curly = {
        node.value
        for path in sorted((ROOT / package).rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and "“" in node.value
    }
    assert curly == set()
