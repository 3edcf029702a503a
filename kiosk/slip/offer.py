"""The button for a slip, and the outcome: the page puts each where it belongs."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from kiosk.slip.presenter import SlipState
from kiosk.widgets.notice_bar import NoticeBar, NoticeKind
from ui.buttons import DrawnButton, Kind
from ui.icons import Icon
from verification.domain.placeholders import fill


class SlipOffer(QObject):
    """Emits :attr:`requested`."""

    requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._state, self._name = SlipState.NONE, ""
        self.button = DrawnButton("slipButton", Kind.SECONDARY, Icon.PRINTER)
        self.label = NoticeBar("slipLabel", NoticeKind.GOOD)
        self.button.clicked.connect(self.requested)

    def show_state(self, state: SlipState, name: str) -> None:
        """Offer the slip, or show the outcome."""
        self._state, self._name = state, name
        self.retranslate()

    @property
    def is_offered(self) -> bool:
        """Whether a slip can be asked for; also again, where it failed."""
        return self._state is SlipState.OFFERED or self._failed()

    @property
    def is_given(self) -> bool:
        """Whether it was printed or saved."""
        return self._state in (SlipState.PRINTED, SlipState.SAVED)

    def _failed(self) -> bool:
        return self._state in (SlipState.NO_PRINTER, SlipState.NO_PAPER, SlipState.NOT_SAVED)

    def retranslate(self) -> None:
        """Set every text in the present language."""
        self.button.set_words(self.tr("Get a slip"))
        self.button.setVisible(self.is_offered)
        match self._state:
            case SlipState.NONE | SlipState.OFFERED:
                text = ""
            case SlipState.PRINTED:
                text = self.tr("Your slip is being printed.")
            case SlipState.SAVED:
                text = fill(self.tr("Your slip was saved for the staff: %1"), self._name)
            case SlipState.CODE:
                text = self.tr("Scan the code with your phone's camera: it is your slip, as text.")
            case SlipState.NO_PRINTER:
                text = self.tr(
                    "The printer cannot be reached. Scan the code with your phone's camera: it is "
                    "your slip, as text. Or ask the staff."
                )
            case SlipState.NO_PAPER:
                text = self.tr(
                    "The printer is out of paper. Scan the code with your phone's camera: it is "
                    "your slip, as text. Or ask the staff."
                )
            case SlipState.NOT_SAVED:
                text = self.tr("The slip cannot be saved. Please ask the staff.")
        self.label.show_text(text, NoticeKind.BAD if self._failed() else NoticeKind.GOOD)
