"""The heading of the session page: whose account, the state, the headline and a line below."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from kiosk.outcome import Words
from ui.paragraph import Letters, Paragraph
from ui.style import Style

_HEADLINE = Letters(36, bold=True, line=1.2, balanced=True, grows=0.55)
#: How much a headline grows where there is no room for more.
_TIGHT = 0.28
_SMALL = Letters(16, "soft", line=1.4)


class SessionHeading:
    """Four labels, placed by their page. Where the status is a sentence, it is the headline."""

    def __init__(self, parent: QWidget) -> None:
        self.account = Paragraph(_SMALL, "accountLabel")
        self.status = Paragraph(_SMALL, "statusLabel")
        self.headline = Paragraph(_HEADLINE, "headlineLabel")
        self.lead = Paragraph(Letters(20, line=1.45), "statusDetailLabel")
        for part in (self.account, self.status, self.headline, self.lead):
            part.setParent(parent)
        self._words = Words("", "", None)
        self._is_brief = False
        self._account = self._masked = ""

    @property
    def is_sentence(self) -> bool:
        """Whether the status is the headline, as the document's sentences are."""
        return self._words.headline == self._words.status

    def show_words(self, words: Words, account: str, masked: str) -> None:
        """Show these words; *masked* is the part of the account's line that is bold."""
        self._words = words
        self._account, self._masked = account, masked
        self._say_account(small=True)
        self.status.set_letters(_HEADLINE if self.is_sentence else _SMALL)
        self.status.setText(words.status)
        self.headline.setVisible(not self.is_sentence)
        self._say_headline()
        self.lead.setText(words.lead)

    def _say_account(self, *, small: bool) -> None:
        """Say whose account it is, if that is *small*, and how the headline's sentence begins."""
        reason = self._words.reason
        text = f"{self._account} · {reason}" if reason else f"{self._account} ·"
        self.account.say(text if small or not reason else reason, [self._masked])

    def set_brief(self, brief: bool, *, tight: bool = False) -> None:
        """Say the headline in fewer words, if there are any; *tight*, in smaller letters."""
        self._is_brief = brief
        letters = replace(_HEADLINE, grows=_TIGHT) if tight else _HEADLINE
        (self.status if self.is_sentence else self.headline).set_letters(letters)
        self._say_headline()

    def _say_headline(self) -> None:
        short = self._words.short if self._is_brief else ""
        self.headline.setText(short or self._words.headline)

    def place(self, room: QRect, style: Style, *, lead: bool, small: bool) -> int:
        """Put the labels from the top of *room*; return where they end.

        With *lead* the line below the headline is shown, with *small* the account above it. How a
        sentence begins is always shown.
        """
        top, wide = room.top(), room.width()
        self._say_account(small=small)
        self.account.setVisible(small or bool(self._words.reason))
        self.lead.setVisible(lead and bool(self._words.lead))
        # Never hidden: it is what testers and screen readers ask for.
        if self.is_sentence:
            if not self.account.isHidden():
                top = self._put(self.account, room.left(), top, wide)
            top += style.px(6)
            top = self._put(self.status, room.left(), top, wide)
        else:
            top = self._place_small(room, top, small=small)
            top += style.px(2)
            top = self._put(self.headline, room.left(), top, wide)
        if not self.lead.isHidden():
            top = self._put(self.lead, room.left(), top + style.px(8), wide)
        return top

    def _place_small(self, room: QRect, top: int, *, small: bool) -> int:
        """Put the account, and the state beside it, or below where there is no room."""
        if not small:
            return self._put(self.status, room.left(), top, room.width())
        account, gap = self.account.widest() + 2, 6
        if account + gap + self.status.widest() > room.width():
            top = self._put(self.account, room.left(), top, room.width())
            return self._put(self.status, room.left(), top, room.width())
        self._put(self.account, room.left(), top, account)
        left = room.left() + account + gap
        return self._put(self.status, left, top, room.width() - account - gap)

    @staticmethod
    def _put(label: Paragraph, left: int, top: int, wide: int) -> int:
        return label.put(left, top, wide)
