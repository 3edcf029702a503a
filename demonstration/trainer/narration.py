"""Reads each caption aloud once, as the play comes to it."""

from __future__ import annotations

from PySide6.QtCore import QObject

from demonstration.trainer.narrator import Narrator
from demonstration.trainer.playback_state import Activity, PlaybackState
from ui.translation import current_language


class Narration(QObject):
    """Gives a narrator what is to be said; who goes back, pauses or begins again hears no more."""

    def __init__(self, narrator: Narrator) -> None:
        super().__init__()
        self._narrator = narrator
        self._on = False
        self._state = PlaybackState()
        self._said: object = None

    @property
    def is_speaking(self) -> bool:
        """Whether something is being said."""
        return self._narrator.is_speaking

    def begin(self) -> str:
        """Read aloud from now on, beginning with what is shown; or return why that cannot be."""
        if not self._narrator.has_engine:
            return self.tr(
                "This computer has no speech for Qt: it takes pyside6-addons and a voice "
                "of the system."
            )
        if not self._narrator.can_speak(current_language()):
            return self.tr("This computer has no voice for the present language.")
        self._on = True
        self._said = None
        self._say_caption()
        return ""

    def end(self) -> None:
        """Read no more."""
        self._on = False
        self.hush()

    def hush(self) -> None:
        """End what is being said."""
        self._narrator.stop()

    def render_state(self, state: PlaybackState) -> None:
        """Say the caption, if it is another one."""
        before, self._state = self._state, state
        anew = state.rewinding or state.activity is Activity.OPENING
        paused = before.playing and not state.playing and not state.over
        if anew or paused:
            self.hush()
        if anew:
            # The same captions come again.
            self._said = None
        else:
            self._say_caption()

    def _say_caption(self) -> None:
        caption = self._state.caption
        if caption is self._said:
            return
        self._said = caption
        if self._on and caption is not None:
            language = current_language()
            self._narrator.say(caption[language], language)
