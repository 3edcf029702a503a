"""Writes the objectNames of the windows into ``docs/testing.md`` and the program's resources.

Run ``python -m testbed.object_names`` in the project's folder.
"""

from __future__ import annotations

import os
import re
import tempfile
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget

from demonstration.accounts_window import AccountsWindow
from demonstration.scenarios.object_names import FILE, NamedWidget, as_lines
from demonstration.trainer.window import TrainerWindow
from jdcloud_kiosk.console import build_console
from jdcloud_kiosk.training import TrainingApp
from kiosk.staff_area.close_question import CloseQuestion
from kiosk.staff_area.hand_over_question import HandOverQuestion
from kiosk.staff_area.unsaved_question import UnsavedQuestion
from kiosk.start_problem import StartProblem
from ui.late_page import LatePage
from ui.sounds import Sounds
from verification.domain.clock import ManualClock
from verification.security.key_file import KeyFile
from verification.security.key_ring import KeyRing
from verification.services.training_accounts import TrainingAccounts

DOCUMENT = Path(__file__).parents[1] / "docs" / "testing.md"
_BEGIN = "<!-- begin: python -m testbed.object_names -->\n"
_END = "<!-- end -->\n"
#: A text in the table is no longer than this.
_LONGEST = 90

_Role = QAccessible.Role
_KINDS = {
    _Role.Button: "button",
    _Role.CheckBox: "check box",
    _Role.ComboBox: "combo box",
    _Role.Dialog: "dialog",
    _Role.EditableText: "text field",
    _Role.PageTabList: "tabs",
    _Role.ProgressBar: "progress bar",
    _Role.SpinBox: "number or date field",
    _Role.StaticText: "text",
    _Role.Table: "table",
}

#: What a widget is that has no text of its own at first, or one that changes.
_MEANINGS = {
    # the kiosk
    "databaseCheckLabel": "whether the database whose address was typed can be used",
    "accountLabel": "which JD Cloud account the session is about",
    "accountMessageLabel": "why the account cannot be confirmed or started",
    "attractPage": "what is shown while nobody is there",
    "compareLabel": "asks to compare the match code with the kiosk's",
    "confirmedAccountLabel": "the confirmed account, masked",
    "countdownCaptionLabel": "what the time is left for",
    "outcomeTraceLabel": "reference, time and station of what did not end well",
    "helpSheetCalledLabel": "that the staff have been called",
    "branchChooser": "the branches that there are; another can be typed in `branchField`",
    "unsavedQuestion": "asks before changed settings are lost",
    "closeQuestion": "asks before a visitor's verification is cancelled",
    "handOverQuestion": "asks before a shift is handed over",
    "countdownLabel": "the time that is left, and the ring around it",
    "languageSheet": "every language, each in its own words",
    "displayPanel": "size of the text, colours, motion",
    "factLabel1": "a fact about the outcome, such as the reference",
    "factLabel2": "a fact about the outcome",
    "factLabel3": "a fact about the outcome",
    "header": "brand, title, station and the staff's button",
    "headlineLabel": "the state or outcome in a sentence",
    "helpBar": "help, language and display, below every visitor's page",
    "idleCountdownLabel": "when the screen is cleared",
    "idlePage": "asks whether somebody is still there",
    "languageButton": "opens `languageSheet`, with a button for each language",
    "matchCodeLabel": "the match code, after the scan",
    "matchStationLabel": "the station that the phone names too",
    "outcomeDetailLabel": "a line below the outcome's sign",
    "outcomeLabel": "the outcome in a word",
    "accountsMessages": "scrolls what was wrong, where there is little room",
    "pinPad": "the keys beside the PIN",
    "pointLabel1": "what the visitor can do after the verification",
    "pointLabel2": "what else the visitor can do then",
    "saveHeading": "what is saved",
    "saveMessageLabel": "why it cannot be saved there",
    "slipCodeLabel": "what the slip says, for a phone's camera",
    "openHeading": "what the file is for",
    "openSheet": "which file, in full screen",
    "saveSheet": "name and folder of a file, in full screen",
    "scanHint": "how the code is scanned, in three steps",
    "sessionContent": "what scrolls where the text is large",
    "staffNamePills": "the names to choose from: `staffName1Button` and on",
    "signInCountdownLabel": "the time until somebody may try again",
    "signInCountdownCaptionLabel": "what the time is left for",
    "signInIntroLabel": "what the sign-in is for",
    "signInMessageLabel": "why the sign-in failed",
    "signInPage": "staff sign in",
    "slipLabel": "whether the slip was printed or saved",
    "startHelpLabel": (
        "that staff were called; on other pages `sessionHelpLabel` and `attractHelpLabel`"
    ),
    "startHelpButton": (
        "calls the staff; on other pages `sessionHelpButton` and `attractHelpButton`"
    ),
    "startPage": "the visitor gives the account",
    "stationLabel": "the name of this kiosk",
    "stationMessageLabel": "why the name cannot be used",
    "stationPage": "the first start asks for the kiosk's name",
    "statusDetailLabel": "what the headline means, and what to do",
    "statusLabel": "the state: what tests and screen readers go by",
    "stepper": "QR shown, scanned, agreed, verified",
    "takeOverButton": "takes over the name of another computer",
    "warningLabel": "a refused scan, or the end of the time",
    # the staff's area
    "alertsSeenButton": "says that staff have seen all of several alerts",
    "backupHealthTitle": "heading",
    "cancelledFigure": "cancelled sessions of today",
    "clockHealthTitle": "heading",
    "crashHealthLabel": "whether the program closed normally",
    "databaseHealthTitle": "heading",
    "declinedFigure": "declined sessions of today",
    "expiredFigure": "expired sessions of today",
    "failedFigure": "failed sessions of today",
    "healthPage": "the state of database, disk, clock, backup, kiosks and keys",
    "handoversView": "what earlier shifts have handed over",
    "historyPage": "past sessions",
    "liveSessionsLabel": "whether anybody is being verified at the moment",
    "medianTimeFigure": "the median time of today's verifications",
    "reportDrawing": "the report's charts; their figures are its accessible name",
    "reportsPage": "charts of a period",
    "settingsPage": "settings of all kiosks, and of this one",
    "staffAlertsLabel": "what staff should look at",
    "staffArea": "the staff's tabs",
    "startedFigure": "sessions of today",
    "successRateFigure": "the share of today's sessions that were verified",
    "alertLabel1": "what staff should look for; more alerts are numbered on",
    "alertSayLabel1": "what staff can say to the caller",
    "alertSeenButton1": "says that staff have seen, or go to, the first alert",
    "alertTimeLabel1": "how long the alert has been waiting",
    "alertTimelineButton1": "the history of the caller's session",
    "alertTitleLabel1": "the alert and its kiosk",
    "alertVisitorLabel1": "account and outcome of the caller",
    "historyForm": "table and timeline, scrolled where the text is large",
    "hoursChart": "today's sessions by the hour",
    "kiosksFigure": "how many kiosks serve",
    "settingsForm": "the settings, in cards",
    "staffBar": "tabs, and the ways out of the staff's area",
    "staffStationLabel": "the station and the time",
    "staffWhoLabel": "who is signed in",
    "timelineFact1": "account of the chosen session",
    "timelineFact2": "when it started",
    "timelineFact3": "how long it took",
    "timelineForm": "the chosen session",
    "timelineOutcomeLabel": "outcome of the chosen session",
    "timelineSayLabel": "what staff can say of it",
    "timelineStationLabel": "its station",
    "timelineLabel": "the events of the chosen session",
    "todayPage": "alerts, live sessions and figures of today",
    "verifiedFigure": "verified sessions of today",
    # the phone
    "accountSecurityPage": "*Account and security* of the app",
    "accountStandingLabel": "what the chosen JD account has verified",
    "appPage": "the app's own pages",
    "authorizationFacts": "what is asked for, by whom",
    "authorizationHintLabel": "what is missing before OK",
    "authorizationNoticeLabel": "why the answer did not arrive",
    "authorizationPage": "the request: agree or decline",
    "faultPage": "what the panel of faults holds",
    "faultPanel": "faults to rehearse",
    "financeHomeContents": "what the first page of JD Finance scrolls",
    "homeButton": "leads back to the app's first page",
    "homeNoticeLabel": "a notice on the app's first page",
    "homeScreen": "the apps of the phone",
    "jdHomeContents": "what the first page of JD scrolls",
    "meContents": "what *Me* scrolls",
    "permissionLabel": "which app asks for the camera",
    "permissionSheet": "asks whether the app may use the camera",
    "phoneMatchCodeLabel": "the match code on the phone",
    "phonePages": "one page of the app at a time",
    "phoneScreen": "the screen within the case",
    "phoneStrip": "the tools that are always beside the phone",
    "phoneTools": "the trainer's tools, folded at first",
    "realNameNoticeLabel": "why the real name could not be verified",
    "realNamePage": "the app verifies the real name",
    "receiptBackButton": "leads back to the app",
    "receiptLabel": "the consent receipt",
    "receiptPage": "the consent receipt of the last verification",
    "resultDetailLabel": "what the result means, and what to do",
    "resultLabel": "the result in the document's words",
    "resultNoteLabel": "a fact that is good to know",
    "resultPage": "the result of a scan or an answer",
    "scanHintLabel": "what the camera needs, or why the picture gave no code",
    "scannerPage": "the camera's picture over the whole screen",
    "settingsPhonePage": "*Settings* of the app",
    "toastLabel": "a short notice that goes away by itself",
    "toolsPage": "what the trainer's tools hold",
    "withdrawPage": "the consent is withdrawn here",
    # the trainer's window
    "classCode": "the class's address as a QR code",
    "classCountLabel": "how many phones' pages are open",
    "classNoticeLabel": "that the class is paused or over, or why none can be held",
    "classOriginLabel": "the class's address",
    "classPanel": "a class with real phones, beside the simulated one",
    "classTable": "who plays whom, and what each is at",
    "blackout": "covers the stage",
    "presenterAnswerLabel": "the question that is asked, its answer and the rule",
    "presenterCaptionLabel": "what the audience reads",
    "presenterClockLabel": "the time of day",
    "presenterNextLabel": "the caption or question that follows",
    "presenterNotesLabel": "the speaker's notes",
    "presenterPlayButton": "plays, or pauses",
    "presenterStepLabel": "which part of the scenario this is",
    "presenterTimeLabel": "the time since the presenter's view opened",
    "presenterView": "notes, next step and time, for the presenter alone",
    "stageRow": "kiosks, phones and inspector",
    "subtitleLabel": "the caption, large, below the windows",
    "viewMenu": "what is seen of the stage",
    "zoomedPhone": "the phone, as large as the stage",
    "questionTimeLabel": "how long the trainee has been thinking",
    "traineeRunsHeading": "whose runs are shown",
    "traineesWindow": "the class and its results",
    "beatLabel": "which part of the scenario this is",
    "captionLabel": "what happens, for the audience",
    "captionSourceLabel": "where the source document says so",
    "kioskDeck": "the kiosks",
    "kioskDeckTabs": "one tab for each kiosk, if there are several",
    "phoneDeck": "the phones",
    "phoneDeckTabs": "one tab for each phone, if there are several",
    "playButton": "plays, or pauses",
    "presenterBar": "scenario, playback and clock",
    "questionCard": "a question for the trainee",
    "questionLabel": "the question",
    "questionRuleLabel": "the rule behind the right answer",
    "rowsLabel": "the rows of the database that just changed",
    "ruleLabel": "the rule behind the last event",
    "scoreLabel": "how many answers were right",
    "scoreListLabel": "each question with its answer",
    "scoreSheet": "the score of a drill",
    "stagePointer": "points at what is pressed next",
    "strip": "states, timeline and rows",
    "timelineStripLabel": "the events of both devices",
    "verdictLabel": "whether the answer was right",
    # the staff console
    "callNoteField": "a note on the call that is solved",
    "callsHeading": "how many call",
    "callsTable": "who calls, the most urgent first",
    "consoleNameEdit": "the editor of `consoleNameField`",
    "deskPage": "calls and stations at this moment",
    "consoleSignInHint": "where staff are set up",
    "consoleSignInPage": "asks for a name and a PIN",
    "consoleTabs": "the pages of the console",
    "otherApps": "what else is on a phone: drawn, and does nothing",
    "handoverNoteLabel": "the note, once it is opened",
    "kiosksRightsLabel": "what only a lead can do, to a clerk",
    "staffRightsLabel": "what only a lead can do, to a clerk",
    "unreadNoteLabel": "that an earlier shift has left a note that is unread",
    "handoverLabel": "the figures of the selected shift, and its note",
    "handoversTable": "the shifts that were handed over; at the console, the present one, too",
    "searchAnswerLabel": "which session it is, and how it ended",
    "handoverNoteCountLabel": "how long the note is, once it is long",
    "searchCountLabel": "how many sessions fit, or that none does",
    "searchPage": "finds the session that a visitor asks about",
    "searchSayLabel": "a sentence for the visitor who asks",
    "searchTable": "the sessions that fit, the newest first",
    "searchTimelineLabel": "what happened in the selected session, with times of day",
    "signedInLabel": "who is signed in",
    "selectedMemberLabel": "whom the buttons beneath are about",
    "sharedNameLabel": "who else has the same name at a sign-in",
    "shiftPage": "what a shift hands over",
    "staffPage": "who may sign in",
    "kiosksPage": "kiosks, and codes for new machines",
    "enrolCodeLabel": "the code for a new machine",
    "enrolLeftLabel": "how long the code holds",
    "staffTable": "who may sign in, and what they may do",
    "stationsHeading": "whether there are stations",
    "stationsTable": "every station, and what it does",
    "whatToSayLabel": "a sentence for the visitor who calls",
    # several windows
    "outOfServiceDetailLabel": "what visitors should know",
    "outOfServicePage": "the database cannot be used at the moment",
    "outOfServiceStaffLabel": "the fault, and what to do about it",
}
#: The same for names that are made of others.
_FAMILIES = (
    (r"answerButton\d", "an answer"),
    (r"(.+)Contents", r"what `\1` scrolls"),
    (r"(.+)Error", r"what is wrong with `\1`"),
    (r"(.+)Hint", r"a line about `\1`"),
    (r".+HealthTitle", "heading"),
    (r"(.+)HealthLabel", r"the state: \1"),
    (r".+MessageLabel", "what was done, or why it could not be"),
)


def named_widgets(folder: Path) -> list[NamedWidget]:
    """Return every widget with a name of its own; *folder* is for a database. Needs Qt."""
    app = TrainingApp(
        str(folder / "kiosk.db"),
        key_ring=KeyRing(KeyFile(folder / "keys.json")),
        clock=ManualClock(),
        full_screen=True,
    )
    accounts = TrainingAccounts(app.database, app.database.clock)
    console = build_console(app.database, app.database.clock, Sounds(player=None))
    others = [
        console,
        TrainerWindow(_build_nothing, app.translation, []),
        AccountsWindow(app.database, accounts),
        StartProblem(lambda: True, str, full_screen=False),
    ]
    assert app.kiosk is not None
    # It is there only while it asks.
    CloseQuestion(app.kiosk, str, is_busy=True)
    HandOverQuestion(app.kiosk, "", str)
    UnsavedQuestion(app.kiosk, str, str)
    found = [one for window in (app.kiosk, app.phone, *others) if window for one in _within(window)]
    console.close()
    for window in others:
        window.deleteLater()
    app.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return found


def _build_nothing(*_: object, **__: object) -> object:
    raise AssertionError("nothing is played here")


def _within(window: QWidget) -> Iterator[NamedWidget]:
    for page in window.findChildren(LatePage):
        page.populate()
    # Qt's own begin with a capital or with "qt_".
    own = (
        one for one in window.findChildren(QWidget) if re.match("(?!qt_)[a-z]", one.objectName())
    )
    for widget in sorted(own, key=QWidget.objectName):
        name = widget.objectName()
        interface = QAccessible.queryAccessibleInterface(widget)
        kind = _KINDS.get(interface.role(), "area")
        yield NamedWidget(window.objectName(), name, kind, _words(name, widget))


def _words(name: str, widget: QWidget) -> str:
    if name in _MEANINGS:
        return _MEANINGS[name]
    text = widget.accessibleName() or getattr(widget, "text", str)()
    if not text:
        for pattern, meaning in _FAMILIES:
            if found := re.fullmatch(pattern, name):
                return found.expand(meaning)
    text = " ".join(text.split()).replace("|", "\\|")
    if len(text) > _LONGEST:
        text = text[:_LONGEST].rpartition(" ")[0] + " …"
    return f"“{text}”" if text else ""


def table(widgets: list[NamedWidget]) -> str:
    """Return the table, in Markdown."""
    lines = ["| window | name | kind | what it is |", "|---|---|---|---|"]
    lines += [f"| {one.window} | `{one.name}` | {one.kind} | {one.words} |" for one in widgets]
    return "\n".join(lines) + "\n"


def with_table(text: str, widgets: list[NamedWidget]) -> str:
    """Return the document with today's table between its two marks."""
    before, begin, rest = text.partition(_BEGIN)
    _, end, after = rest.partition(_END)
    if not (begin and end):
        raise ValueError("the document has no marks for the table")
    return f"{before}{begin}{table(widgets)}{end}{after}"


def unused_meanings(widgets: list[NamedWidget]) -> set[str]:
    """Return names that are explained here, but that no window has."""
    return set(_MEANINGS) - {one.name for one in widgets}


def main() -> None:
    """Write the table, and the list that comes with the program."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        widgets = named_widgets(Path(folder))
    DOCUMENT.write_text(with_table(DOCUMENT.read_text("utf-8"), widgets), "utf-8")
    FILE.write_text(as_lines(widgets), "utf-8")
    application.quit()


if __name__ == "__main__":
    main()
