"""The outcome on paper, for a visitor who wants it: masked, on the printer or as a PDF."""

from __future__ import annotations

import errno
import os
from pathlib import Path

from PySide6.QtCore import QBuffer, QCoreApplication
from PySide6.QtGui import QPdfWriter
from PySide6.QtPrintSupport import QPrinter

from kiosk.outcome import words_of
from kiosk.preferences import Preferences, Slip, SlipPaper, usual_folder
from kiosk.slip.drawing import SlipView, draw_slip
from kiosk.slip.printers import Trouble, printer_named, trouble_of
from ui.staff_wording import status_text
from verification.domain.accounts import VerifiedIdentity
from verification.domain.history import SessionRecord
from verification.domain.local_time import minute_text
from verification.domain.masking import mask_identity_number, mask_login, mask_name
from verification.domain.session import VerificationSession, spelt_reference
from verification.security.disk import write_file


class NoPrinter(Exception):  # noqa: N818
    """There is no such printer, it prints no paper, or it does not take the slip."""

    def __init__(self, trouble: Trouble = Trouble.AWAY) -> None:
        super().__init__(trouble)
        self.trouble = trouble


def slip_view(session: VerificationSession, identity: VerifiedIdentity | None) -> SlipView:
    """Return what the slip of an ended session says; it names no person in full."""
    translate = QCoreApplication.translate
    status = words_of(session, identity).status
    ended = session.ended_at or session.changed_at
    lines = [
        (translate("Slip", "JD Cloud account"), mask_login(session.cloud_login_name)),
        (translate("Slip", "Station"), session.station),
        (translate("Slip", "Time"), minute_text(ended)),
        (translate("Slip", "Reference"), spelt_reference(session.reference)),
    ]
    if identity is not None:
        lines.insert(1, (translate("Slip", "Name"), mask_name(identity.real_name)))
        number = mask_identity_number(identity.identity_number)
        lines.insert(2, (translate("Slip", "Identity number"), number))
    return SlipView(
        translate("Slip", "JD Cloud individual real-name verification"),
        status,
        tuple(lines),
        translate("Slip", "SIMULATION — fictitious people only"),
        code=session.reference,
    )


def copy_view(record: SessionRecord) -> SlipView:
    """Return the slip of a past session again, marked as a copy: without name and number."""
    translate = QCoreApplication.translate
    return SlipView(
        translate("Slip", "JD Cloud individual real-name verification"),
        status_text(record),
        (
            (translate("Slip", "Copy"), translate("Slip", "printed again by the staff")),
            (translate("Slip", "JD Cloud account"), record.account or "–"),
            (translate("Slip", "Station"), record.station),
            (translate("Slip", "Time"), minute_text(record.ended_at or record.created_at)),
            (translate("Slip", "Reference"), spelt_reference(record.reference)),
        ),
        translate("Slip", "SIMULATION — fictitious people only"),
        code=record.reference,
    )


def save_slip(view: SlipView, path: Path, paper: SlipPaper = SlipPaper.A6) -> None:
    """Save a slip as PDF. Raises OSError."""
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(view.heading)
    draw_slip(view, paper, writer)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_file(path, bytes(buffer.data().data()))
    except ValueError as error:
        # No system has a folder of that name.
        raise OSError(errno.EINVAL, os.strerror(errno.EINVAL), str(path.parent)) from error


def print_slip(view: SlipView, name: str = "", paper: SlipPaper = SlipPaper.A6) -> None:
    """Print a slip on the printer *name*, "" for the usual one. Raises :class:`NoPrinter`."""
    found = printer_named(name)
    if found is None:
        raise NoPrinter(Trouble.MISSING)
    trouble = trouble_of(found.printerName())
    if trouble is not Trouble.NONE:
        raise NoPrinter(trouble)
    printer = QPrinter(found, QPrinter.PrinterMode.HighResolution)
    if not printer.isValid():
        raise NoPrinter
    draw_slip(view, paper, printer)
    if printer.printerState() is QPrinter.PrinterState.Error:
        raise NoPrinter


def make_slip(view: SlipView, preferences: Preferences, reference: str) -> str:
    """Print or save a slip, as staff has set; return the file's name, "" for paper.

    Raises OSError or :class:`NoPrinter`.
    """
    if preferences.slip is Slip.PRINT:
        print_slip(view, preferences.printer, preferences.slip_paper)
        return ""
    path = Path(preferences.slip_folder or usual_folder()) / f"slip-{reference}.pdf"
    save_slip(view, path, preferences.slip_paper)
    return path.name
