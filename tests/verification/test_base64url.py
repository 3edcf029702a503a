"""Base64 that is read strictly: one text for each sequence of bytes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verification.domain import base64url, qr_payload


@given(st.binary(max_size=40))
def test_what_is_written_is_read(data):
    assert base64url.decode(base64url.encode(data)) == data


@given(st.text(alphabet="AQgw9-_=+/ \n!é", max_size=12))
def test_no_two_texts_stand_for_the_same_bytes(text):
    try:
        data = base64url.decode(text)
    except ValueError:
        return
    assert base64url.encode(data) == text


@pytest.mark.parametrize("text", ["QQ==!", "QQ==QQ==", "Q Q==", "QQ", "QR==", "Q+==", "é"])
def test_any_other_text_is_refused(text):
    with pytest.raises(ValueError):  # noqa: PT011 - which of Python's errors does not matter
        base64url.decode(text)


def test_a_code_with_bits_beyond_its_last_byte_is_damaged():
    text = qr_payload.encode(qr_payload.Frame(b"t" * 16, 7, b"c" * qr_payload.CODE_LENGTH))
    token = text.rsplit("/", 1)[1].partition(".")[0]
    changed = text.replace(token, token[:-1] + chr(ord(token[-1]) + 1))
    with pytest.raises(qr_payload.DamagedCode):
        qr_payload.parse(changed)
