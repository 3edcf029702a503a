"""The sheet that asks: the code to compare, who wants what, what follows; Decline and OK."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from mobile_sim.parts import Fact, PhonePage
from mobile_sim.pictures import Picture
from mobile_sim.wording import out_of_service
from ui.arranging import note_arranged
from ui.phone_theme import HOME_BAR, PHONE, STATUS_BAR
from ui.restyling import restyle
from ui.spoken import sentences
from ui.theme import set_look
from ui.time_spoken import time_spoken
from ui.translation import current_language
from ui.widgets import make_button, make_label, named, set_text
from verification.domain.accounts import JdAccount
from verification.domain.phone_app import PhoneApp
from verification.domain.placeholders import fill
from verification.services.phone import Authorization, Consent
from verification.services.phone_words import request_words
from verification.store.database import Fault

_MARK = 40
#: What scrolls has at least this height, or everything above the consent scrolls.
_LEAST_BODY = 60
#: Above the buttons, without scrolling: as much as the code and its question need.
_LEAST_WORDS = 250
_SIDE, _BESIDE = 20, 8
#: Seconds before the end from which the time that is left is emphasized.
_URGENT = 20
#: Between the status bar and the highest sheet.
_ABOVE = 4


class _Digits(QLabel):
    """The match code: as high as digits need, which reach neither up nor down from their line."""

    def sizeHint(self) -> QSize:
        """Return the size of the digits, with a little air."""
        return QSize(super().sizeHint().width(), round(self.fontMetrics().capHeight() * 1.5))

    def minimumSizeHint(self) -> QSize:
        """Return the same: never less."""
        return self.sizeHint()

    def fits(self) -> bool:
        """Whether the digits, not the empty rest of their line, have room."""
        metrics, room = self.fontMetrics(), self.contentsRect()
        wide = metrics.horizontalAdvance(self.text())
        return wide <= room.width() and metrics.capHeight() <= room.height()


class AuthorizationPage(PhonePage):
    """Who asks, what for, what is read and what follows; the consent; Decline and OK."""

    bright = False
    answered = Signal(object)  # Consent, or None for an unticked box
    declined = Signal()
    more_time_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("authorizationPage")
        self._behind = QPixmap()
        self._app_mark = Picture("jd", _MARK)
        self._heading = make_label("title", "authorizationHeading")
        self._compare = make_label("small", "compareLabel")
        self._match_code = named(_Digits(), "phoneMatchCodeLabel")
        # It is compared with another screen: no language turns its pairs round.
        self._match_code.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._caution = make_label("small", "cautionLabel")
        for label in (self._heading, self._compare, self._match_code, self._caution):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._asked, self._purpose, self._read = Fact(), Fact(), Fact()
        self._consequence = make_label("", "consequenceLabel")
        self.consent = named(QCheckBox(), "consentCheckBox")
        self._sentence = make_label("", "consentTextLabel")
        self._sentence.setBuddy(self.consent)
        self._sentence.installEventFilter(self)
        self.decline = make_button("declineButton", "dark")
        self.ok = make_button("okButton", "primary")
        self._hint = make_label("", "authorizationHintLabel")
        self._more_time = make_button("phoneExtendButton", "plain")
        self.notice = make_label("notice", "authorizationNoticeLabel")
        self._shown: tuple[Authorization, JdAccount] | None = None
        self._seconds: int | None = None
        self._language = "en"
        self._is_brief = False
        self._lay_out()
        self.consent.toggled.connect(self._tick)
        self.ok.clicked.connect(self._answer)
        self.decline.clicked.connect(self.declined)
        self._more_time.clicked.connect(self.more_time_wanted)
        self.retranslate()

    def _lay_out(self) -> None:
        self._sheet = QFrame(self)
        self._sheet.setProperty("role", "sheet")
        self._sheet.installEventFilter(self)
        self._marks = QWidget()
        marks = QHBoxLayout(self._marks)
        marks.setContentsMargins(0, 0, 0, 0)
        marks.setSpacing(12)
        marks.addStretch(1)
        marks.addWidget(self._app_mark)
        marks.addWidget(Picture("arrow", 32, colour=PHONE.control))
        marks.addWidget(Picture("jd-cloud", _MARK))
        marks.addStretch(1)
        self._code = code = QFrame()
        code.setProperty("role", "code")
        self._panel = panel = QVBoxLayout(code)
        panel.setContentsMargins(12, 8, 12, 9)
        panel.setSpacing(0)
        for label in (self._compare, self._match_code, self._caution):
            panel.addWidget(label)
        self._head = QWidget()
        head = QVBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(8)
        self._words = QWidget()
        self._words_column = words = QVBoxLayout(self._words)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(8)
        words.addWidget(self._heading)
        words.addWidget(code)
        head.addWidget(self._marks)
        head.addWidget(self._words)
        self._facts = named(QWidget(), "authorizationFacts")
        self._body = QVBoxLayout(self._facts)
        self._body.setContentsMargins(0, 0, 4, 0)
        self._body.setSpacing(0)
        for fact in (self._asked, self._purpose, self._read):
            self._body.addWidget(fact)
        self._body.addSpacing(6)
        self._body.addWidget(self._consequence)
        self._body.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidget(self._facts)
        self._facts.installEventFilter(self)
        self._scroll.setMinimumHeight(_LEAST_BODY // 2)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._foot = QWidget()
        self._foot_column = foot = QVBoxLayout(self._foot)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(8)
        foot.addWidget(self.notice)
        self._consent_row = QWidget()
        consent_row = QHBoxLayout(self._consent_row)
        consent_row.setContentsMargins(0, 0, 0, 0)
        consent_row.setSpacing(12)
        consent_row.addWidget(self.consent)
        consent_row.addWidget(self._sentence, 1)
        foot.addWidget(self._consent_row)
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addWidget(self.decline, 1)
        buttons.addWidget(self.ok, 1)
        foot.addLayout(buttons)
        self._time = time = QHBoxLayout()
        time.setSpacing(_BESIDE)
        time.addWidget(self._hint, 1)
        time.addWidget(self._more_time)
        # As high as the longer of the hints: nothing moves under the thumb that ticks the box.
        self._time_room = QSpacerItem(0, 0)
        time.addItem(self._time_room)
        foot.addLayout(time)
        self._column = QVBoxLayout(self._sheet)
        self._column.setContentsMargins(_SIDE, 16, _SIDE, HOME_BAR - 8)
        self._column.setSpacing(8)
        self._column.addWidget(self._head)
        self._column.addWidget(self._scroll, 1)
        self._column.addWidget(self._foot)

    # -- the sheet's room -------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the sheet the room it needs, from below."""
        super().resizeEvent(event)
        self.arrange()

    def arrange(self) -> None:
        """Let the sheet be as high as what is in it; the code stays in view if that can be."""
        width = self.width() - 2 * _SIDE
        if width <= 0:
            return
        most = self.height() - STATUS_BAR - _ABOVE
        margins = self._column.contentsMargins()
        around = margins.top() + margins.bottom() + 2 * self._column.spacing()
        for fact in (self._asked, self._purpose, self._read):
            fact.arrange(width - 4)
        words = self._needs(self._words, width)
        self._fit_hint(width, most - around - words - _LEAST_BODY)
        foot = self._foot_needs(width)
        room = most - around - foot - words - _LEAST_BODY
        pinned = room >= 0
        # Where even the consent's words leave no room to read, they scroll, too.
        consent_pinned = pinned or most - around - foot >= _LEAST_WORDS
        if pinned is (self._head.parentWidget() is self._facts):
            self._move(self._head, self._column if pinned else self._body, 0)
            # Where they scroll, the code comes first.
            self._move(self._heading, self._words_column, 0 if pinned else 1)
        if consent_pinned is (self._consent_row.parentWidget() is self._facts):
            target = self._foot_column if consent_pinned else self._body
            self._move(self._consent_row, target, 1 if consent_pinned else self._body.count() - 1)
        # A kiosk's name may be longer than there is room for: the warning is not what is cut off.
        beside = around - (0 if pinned else self._column.spacing())
        first = self._needs(self._code, width) <= most - beside - self._needs(self._foot, width)
        if first is (self._panel.indexOf(self._compare) > 0):
            self._move(self._compare, self._panel, 0 if first else 2)
        body = self._needs(self._facts, width - 4)
        # The apps' marks say nothing that the words do not: what follows is seen before they are.
        marks = pinned and room + _LEAST_BODY >= body + _MARK + 8
        if marks is self._marks.isHidden():
            self._marks.setVisible(marks)
        whole = around + body + self._needs(self._foot, width)
        if pinned:
            whole += words + (_MARK + 8 if marks else 0)
        height = min(most, whole)
        place = QRect(0, self.height() - height, self.width(), height)
        if place != self._sheet.geometry():
            self._sheet.setGeometry(place)
        # What was measured asks for another arrangement, which would measure it again: for ever.
        inner = (self._code, self._words, self._head, self._consent_row, self._foot)
        parts = (*inner, self._facts, self._sheet)
        for part in parts:
            layout = part.layout()
            if layout is not None:
                layout.activate()
        for part in parts:
            note_arranged(part)

    def _foot_needs(self, width: int) -> int:
        """Return how high the foot is with the consent in it."""
        foot = self._needs(self._foot, width)
        if self._consent_row.parentWidget() is self._facts:
            foot += self._needs(self._consent_row, width) + 8
        return foot

    def _fit_hint(self, width: int, most: int) -> None:
        """Say the time alone where the rest would take lines from what is to be read.

        *most* is what there is for the foot. Nothing is tried out: each try would ask for another.
        """
        beside = 0 if self._more_time.isHidden() else self._more_time.sizeHint().width() + _BESIDE
        metrics = self._hint.fontMetrics()
        hints = (self._hint_text(ticked=one) for one in (True, False))
        needed = max(map(metrics.horizontalAdvance, hints)) / max(1, width - beside)
        # Words break before the end of a line.
        lines = 1 if needed <= 1 else 2 if needed <= 1.8 else 3
        rows = {
            count: max(self._more_time.sizeHint().height(), count * metrics.height())
            for count in (1, lines)
        }
        now = rows[1 if self._is_brief else lines]
        too_high = self._foot_needs(width) - now + rows[lines] > most
        brief = lines == 3 or (lines == 2 and too_high)
        if brief is not self._is_brief:
            self._is_brief = brief
            self._show_hint()
        high = (1 if brief else lines) * metrics.height()
        if high != self._time_room.sizeHint().height():
            self._time_room.changeSize(0, high)
            self._time.invalidate()

    @staticmethod
    def _move(part: QWidget, target: QVBoxLayout, place: int) -> None:
        parent = part.parentWidget()
        layout = parent.layout() if parent is not None else None
        if layout is not None:
            layout.removeWidget(part)
        target.insertWidget(place, part)
        part.show()
        # A screen reader reads in the order of the parent's children, which that of stacking is.
        for number in reversed(range(target.count())):
            item = target.itemAt(number)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.lower()

    @staticmethod
    def _needs(part: QWidget, width: int) -> int:
        layout = part.layout()
        if layout is None:
            return 0
        layout.invalidate()
        height = layout.heightForWidth(width) if layout.hasHeightForWidth() else 0
        return max(height, layout.minimumSize().height())

    def settle(self) -> None:
        """Lay the sheet out now, and not with the next event."""
        self.arrange()
        for part in (self._sheet, self._foot, self._consent_row):
            layout = part.layout()
            if layout is not None:
                layout.activate()

    def sheet_place(self) -> QRect:
        """Return where the sheet is."""
        return self._sheet.geometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Dim what is behind the sheet."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(PHONE.page))
        if not self._behind.isNull():
            painter.drawPixmap(0, 0, self._behind)
        painter.fillRect(self.rect(), QColor(PHONE.veil))
        painter.end()

    # -- what it says -----------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the sentence beside the box tick it, too; keep the sheet as high as its words."""
        # What scrolls tells nobody else that it needs more, or less.
        parts = (self._sheet, self._facts)
        if watched in parts and event.type() is QEvent.Type.LayoutRequest:
            self.arrange()
        if watched is self._sentence and event.type() is QEvent.Type.MouseButtonPress:
            self.consent.toggle()
        return super().eventFilter(watched, event)

    def show_authorization(
        self, authorization: Authorization, account: JdAccount, app: PhoneApp, behind: QPixmap
    ) -> None:
        """Ask about this one, over *behind*. The box is always empty at first."""
        self._shown = authorization, account
        self._behind = behind
        self._app_mark.show_picture("jd" if app is PhoneApp.JD else "jd-finance")
        self.ok.setProperty("app", str(app))
        restyle(self.ok)
        self.consent.setChecked(False)
        self.ok.setEnabled(False)
        self.notice.hide()
        self._seconds = None
        self.retranslate()
        self.offer_more_time(authorization.can_be_extended)

    def offer_more_time(self, offered: bool) -> None:
        """Allow or stop asking for a minute more."""
        self._more_time.setVisible(offered)
        self._show_hint()

    def show_time_left(self, seconds: int) -> str:
        """Say how long there is to decide; return what is to be said aloud of it, if anything."""
        if seconds == self._seconds:
            return ""
        before, self._seconds = self._seconds, seconds
        self._show_hint()
        offer = "" if self._more_time.isHidden() else self.tr("For more time: One minute more.")
        return time_spoken(before or 0, seconds, offer)

    def show_trouble(self, fault: Fault) -> None:
        """Say that the tap was not saved; it can be tapped again."""
        self.notice.setText(out_of_service(fault))
        self.notice.show()
        self.arrange()

    def _tick(self, ticked: bool) -> None:
        self.ok.setEnabled(ticked)
        self._show_hint()

    def _show_hint(self) -> None:
        self._hint.setText(self._hint_text(brief=self._is_brief))
        self._hint.setAccessibleName(self._hint_text())
        urgent = self._seconds is not None and self._seconds <= _URGENT
        set_look(self._hint, "late" if urgent else "")

    def _hint_text(self, *, brief: bool = False, ticked: bool | None = None) -> str:
        left = ""
        if self._seconds is not None:
            left = f"{self._seconds // 60}:{self._seconds % 60:02}"
        if brief:
            return left or " "
        if self.consent.isChecked() if ticked is None else ticked:
            return fill(self.tr("%1 left to decide"), left) if left else " "
        if left:
            return fill(self.tr("Tick the box to continue · %1 left"), left)
        return self.tr("Tick the box to continue")

    def _answer(self) -> None:
        self.notice.hide()
        ticked = self.consent.isChecked()
        self.answered.emit(Consent(self._sentence.text(), self._language) if ticked else None)

    def spoken(self) -> str:
        """Return what is said aloud: the code digit by digit first."""
        digits = " ".join(self._match_code.text().replace(" ", ""))
        parts = (
            self._heading.text(),
            self._compare.text(),
            digits,
            self._caution.text(),
            self._consequence.text(),
        )
        return sentences(*parts)

    def first_focus(self) -> QWidget | None:
        """Return the box: ticked by mistake, it does nothing yet."""
        return self.consent

    def retranslate(self) -> None:
        """Set every text in the present language."""
        self._language = current_language()
        authorization, account = self._shown or (None, None)
        words = request_words(
            authorization,
            account,
            QCoreApplication.translate,
            in_chinese=self._language != "en",
        )
        self._heading.setText(words.heading)
        self._asked.show_fact(*words.asked)
        self._purpose.show_fact(*words.purpose)
        self._read.show_fact(*words.read)
        self._consequence.setText(words.consequence)
        self._compare.setText(words.compare)
        self._match_code.setText(words.code)
        self._match_code.setAccessibleName(" ".join(words.code.replace(" ", "")))
        self._caution.setText(words.caution)
        self._sentence.setText(words.consent)
        self.consent.setAccessibleName(words.consent)
        # Another language is another sentence: what was ticked before is not consent to it.
        self.consent.setChecked(False)
        set_text(self.decline, words.decline)
        set_text(self.ok, words.ok)
        set_text(self._more_time, self.tr("One minute more"))
        self._show_hint()
        self.arrange()
