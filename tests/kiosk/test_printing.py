"""Which printer a slip goes to, and that nobody waits for it."""

from __future__ import annotations

import os
import threading

import pytest
from PySide6.QtWidgets import QWidget

from kiosk.preferences import Preferences, PreferencesFile, Slip
from kiosk.slip import presenter as slip_presenter
from kiosk.slip import printers, printing
from kiosk.slip.drawing import SlipView
from kiosk.slip.printers import (
    Printers,
    Trouble,
    find_printers,
    prints_on_paper,
    trouble_in,
)
from kiosk.slip.printing import NoPrinter, print_slip
from kiosk.staff_area.settings_page import SettingsPage
from verification.domain.settings import Settings

SLIP = SlipView("Heading", "Verified", (("Time", "now"),), "SIMULATION")
PDF, LASER, DESK = "Microsoft Print to PDF", "HP LaserJet 400", "Desk receipts"


class FakePrinter:
    """What QPrinterInfo tells of one printer."""

    names = (PDF, "Fax", LASER, DESK)
    usual = PDF

    def __init__(self, name=""):
        self.name = name

    @classmethod
    def availablePrinterNames(cls):
        return list(cls.names)

    @classmethod
    def defaultPrinterName(cls):
        return cls.usual

    @classmethod
    def defaultPrinter(cls):
        return cls(cls.usual)

    @classmethod
    def printerInfo(cls, name):
        return cls(name if name in cls.names else "")

    def isNull(self):
        return not self.name

    def printerName(self):
        return self.name

    def makeAndModel(self):
        return "Microsoft XPS Document Writer v4" if self.name == DESK else "Some model"


@pytest.fixture
def computer(monkeypatch):
    """A computer whose usual printer is Windows' own, and the printers that were used."""
    used = []

    def begin(found, _mode):
        used.append(found.printerName())
        raise NoPrinter

    begin.PrinterMode = printing.QPrinter.PrinterMode
    monkeypatch.setattr(printers, "QPrinterInfo", FakePrinter)
    monkeypatch.setattr(printing, "QPrinter", begin)
    return used


@pytest.mark.parametrize(
    "name",
    [
        "Microsoft Print to PDF",
        "Microsoft XPS Document Writer",
        "Fax",
        "Brother PC-FAX v.3.2",
        "OneNote (Desktop)",
        "Send To OneNote 16",
        "PDFCreator",
        "CUPS-PDF",
        "发送传真",
    ],
)
def test_what_writes_files_or_sends_faxes_is_no_printer_for_slips(name):
    assert not prints_on_paper(name)


@pytest.mark.parametrize("name", ["HP LaserJet 400", "前台打印机", r"\\server\Epson TM-T20III"])
def test_a_printer_of_paper_is_one(name):
    assert prints_on_paper(name)


def test_a_slip_is_printed_on_the_printer_that_staff_chose(qapp, computer):
    with pytest.raises(NoPrinter):
        print_slip(SLIP, LASER)
    assert computer == [LASER]


@pytest.mark.parametrize("chosen", ["", PDF, DESK, "taken away"])
def test_a_printer_that_would_open_a_dialog_is_never_begun(qapp, computer, chosen):
    """The computer's usual one, one by name, one by its make; and one that is gone."""
    with pytest.raises(NoPrinter) as refused:
        print_slip(SLIP, chosen)
    assert computer == []
    assert refused.value.trouble is Trouble.MISSING


#: What lpstat of CUPS 2.4 says of one printer, with these alerts.
LPSTAT = """printer Desk is idle.  enabled since Thu 26 Nov 2026 10:00:00 AM UTC
\tForm mounted:
\tContent types: any
\tPrinter types: unknown
\tDescription: Desk receipts
\tAlerts: {}
\tLocation: media-empty street
\tConnection: direct
"""


@pytest.mark.parametrize(
    ("alerts", "trouble"),
    [
        ("none", Trouble.NONE),
        ("media-low-warning toner-low-report", Trouble.NONE),
        ("media-low-report offline-report", Trouble.AWAY),
        ("media-empty-warning", Trouble.NO_PAPER),
        ("offline-error media-needed", Trouble.NO_PAPER),
        ("connecting-to-device", Trouble.AWAY),
        ("offline", Trouble.AWAY),
    ],
)
def test_what_ails_a_printer_is_what_cups_says(alerts, trouble):
    assert trouble_in(LPSTAT.format(alerts)) is trouble


def test_a_printer_that_was_stopped_is_away():
    said = "printer Desk disabled since Thu 26 Nov 2026 -\n\tPaused\n"
    assert trouble_in(said) is Trouble.AWAY
    assert trouble_in("lpstat: Invalid destination name") is Trouble.NONE


def test_a_printer_without_paper_is_not_begun(qapp, computer, tmp_path, monkeypatch):
    script = tmp_path / "lpstat"
    script.write_text(f"#!/bin/sh\ncat <<'END'\n{LPSTAT.format('media-empty-error')}END\n", "utf-8")
    script.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    with pytest.raises(NoPrinter) as refused:
        print_slip(SLIP, LASER)
    assert refused.value.trouble is Trouble.NO_PAPER
    assert computer == []


def test_only_printers_of_paper_are_offered(qapp, computer):
    assert find_printers() == Printers((DESK, LASER), PDF)


def settings_page(qtbot, preferences, found):
    page = SettingsPage(None)
    qtbot.addWidget(page)
    page.retranslate()
    page.show_settings(preferences, Settings().shared(), found)
    return page


def part(page, name):
    return page.findChild(QWidget, name)


def texts(chooser):
    return [chooser.itemText(row) for row in range(chooser.count())]


def test_staff_choose_the_printer_by_name(qtbot):
    found = Printers((LASER,), PDF)
    page = settings_page(qtbot, Preferences(station="Desk 1"), found)
    assert texts(part(page, "settingPrinterField")) == [f"System default: {PDF}", LASER]
    slip = part(page, "settingSlipField")
    slip.setCurrentIndex(slip.findData(Slip.PRINT))
    assert not part(page, "saveSettingsButton").isEnabled()
    assert PDF in part(page, "settingPrinterFieldError").text()
    part(page, "settingPrinterField").setCurrentIndex(1)
    assert part(page, "saveSettingsButton").isEnabled()
    part(page, "settingSoundsField").toggle()
    with qtbot.waitSignal(page.save_wanted) as saved:
        part(page, "saveSettingsButton").click()
    assert saved.args[0].printer == LASER


def test_a_printer_that_is_not_connected_stays_chosen(qtbot):
    page = settings_page(qtbot, Preferences(station="Desk 1", printer=LASER), Printers())
    assert texts(part(page, "settingPrinterField")) == [
        "No printer",
        f"{LASER} (not connected)",
    ]
    part(page, "settingSoundsField").toggle()
    with qtbot.waitSignal(page.save_wanted) as saved:
        part(page, "saveSettingsButton").click()
    assert saved.args[0].printer == LASER


def test_the_printer_is_kept(tmp_path):
    file = PreferencesFile(tmp_path / "preferences.json")
    file.write(Preferences(printer="前台打印机"))
    assert file.read().printer == "前台打印机"


def test_a_visitor_does_not_wait_for_the_printer(bench, monkeypatch):
    """A printer may wait for paper, or for somebody at a dialog: the kiosk goes on."""
    release, began = threading.Event(), threading.Event()

    def wait(*_):
        began.set()
        assert release.wait(60)
        return ""

    monkeypatch.setattr(slip_presenter, "make_slip", wait)
    bench.app.preferences.write(Preferences(slip=Slip.PRINT))
    try:
        bench.show_code()
        bench.click(bench.kiosk, "cancelButton")
        bench.click(bench.kiosk, "slipButton")
        bench.qtbot.waitUntil(began.is_set)
        bench.click(bench.kiosk, "doneButton")
        bench.show_code()
        assert not release.is_set()
    finally:
        release.set()
