"""Whatever a camera sees and whatever a code says: never a crash, always a documented message."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QImage

from kiosk.qr_code import make_picture
from mobile_sim.scanner import Reading, ScanProblem, read
from mobile_sim.wording import problem_text, refusal_message
from verification.domain import qr_payload
from verification.domain.refusals import Refusal, Refused
from verification.domain.session import Scanner

TOTAL = 10_000
REAL = qr_payload.encode(qr_payload.make_frame(bytes(range(24)), bytes(32), 7))


def check_payload(text):
    try:
        frame = qr_payload.parse(text)
    except qr_payload.NotOurCode:
        return
    assert qr_payload.encode(frame) == text  # what is accepted is whole, to the last character


def characters():
    return st.characters(codec="utf-8")


def changed(code):
    """One of our codes with something cut, put in, or replaced."""
    return st.builds(
        lambda start, end, text: code[:start] + text + code[max(start, end) :],
        st.integers(0, len(code)),
        st.integers(0, len(code)),
        st.text(characters(), max_size=8),
    )


@settings(max_examples=500, deadline=None)
@given(st.text(characters()) | changed(REAL) | st.text().map(lambda rest: qr_payload.PREFIX + rest))
def test_texts_that_are_found_to_break_programs(text):
    check_payload(text)


#: What a code is made of, what looks like it, and whatever else a text may have.
SIGNS = [*REAL, *"-_=+/?&#%. \n\0", *map(chr, (0x7F, 0xB2, 0x301, 0x4E2D, 0x202E, 0xFF21, 0x1F600))]


def draw(source, most=40):
    return "".join(source.choices(SIGNS, k=source.randrange(most)))


def test_ten_thousand_payloads():
    """The same ones each time, in a third of them one of our codes with a part replaced."""
    source = random.Random(7)  # noqa: S311 - not for secrets
    for _ in range(TOTAL):
        start, end = sorted(source.choices(range(len(REAL) + 1), k=2))
        match source.randrange(3):
            case 0:
                check_payload(draw(source))
            case 1:
                check_payload(qr_payload.PREFIX + draw(source, 100))
            case _:
                check_payload(REAL[:start] + draw(source, 8) + REAL[end:])


@pytest.mark.long
@pytest.mark.timeout(110)
def test_payloads_that_reach_the_service_change_nothing(desk):
    """Well-formed forgeries: any step, any code, for the right token."""
    issued = desk.kiosk.start("qinghe-books")
    frame = qr_payload.parse(issued.code)
    source = random.Random(3)  # noqa: S311 - not for secrets
    reasons = set()
    for number in range(500):
        forged = qr_payload.Frame(
            frame.token if number % 2 else source.randbytes(24),
            source.choice([0, 1, source.randrange(1_000_000_000)]),
            source.randbytes(16),
        )
        with pytest.raises(Refused) as caught:
            desk.phone.scan(qr_payload.encode(forged), Scanner("phone-1", 1 + number % 5))
        reasons.add(caught.value.refusal)
        if number % 50 == 49:
            desk.clock.advance(minutes=11)
            desk.kiosk.cancel(issued.session.session_id)
            issued = desk.kiosk.start("qinghe-books")
            frame = qr_payload.parse(issued.code)
    assert reasons == {Refusal.UNKNOWN_CODE, Refusal.CODE_ALTERED, Refusal.TOO_MANY_TRIES}
    assert desk.bindings() == {}


FORMATS = [one for one in QImage.Format if one.name not in {"Format_Invalid", "NImageFormats"}]


def spoil(source, picture):
    """A picture as no camera should give it: noise, holes, stretched, cut, odd formats."""
    some = source.randrange
    match some(6):
        case 0:
            width, height = some(1, 40), some(1, 40)
            line = -(-width // 4) * 4
            noise = source.randbytes(line * height)
            return QImage(noise, width, height, line, QImage.Format.Format_Grayscale8).copy()
        case 1:
            for _ in range(some(1, 200)):
                picture.setPixel(some(picture.width()), some(picture.height()), some(2**24))
            return picture
        case 2:
            return picture.copy(some(-20, 60), some(-20, 60), some(1, 80), some(1, 80))
        case 3:
            return picture.scaled(some(1, 200), some(1, 200))
        case 4:
            return picture.convertToFormat(source.choice(FORMATS))
        case _:
            picture.invertPixels()
            return picture


@pytest.mark.long
@pytest.mark.timeout(200)
def test_ten_thousand_pictures():
    source = random.Random(5)  # noqa: S311 - not for secrets
    whole = make_picture(REAL).scaledToWidth(98).convertToFormat(QImage.Format.Format_RGB32)
    found = set()
    for _ in range(TOTAL):
        reading = read(spoil(source, whole.copy()))
        assert isinstance(reading, Reading)
        found.add(reading.problem)
        if reading.problem is None:
            assert reading.text == REAL
        else:
            assert problem_text(reading.problem)
    assert {None, ScanProblem.NO_CODE} <= found


@pytest.mark.parametrize("refusal", Refusal)
def test_every_refusal_has_words_for_the_phone(refusal):
    message = refusal_message(refusal)
    assert message.headline
    assert message.advice
