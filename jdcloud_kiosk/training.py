"""The program for tests, plays and training: staff have signed in, and nothing takes its time."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from argon2 import PasswordHasher

from jdcloud_kiosk.app import App
from jdcloud_kiosk.class_accounts import class_accounts
from mobile_sim.camera import Camera
from mobile_sim.pace import AT_ONCE, Pace
from ui.translation import Translation
from ui.voice import Voice
from verification.domain.clock import Clock
from verification.domain.settings import Settings
from verification.domain.staff import Shift
from verification.security.key_ring import KeyRing
from verification.services.kiosk import KioskService
from verification.services.staff import StaffService
from verification.services.timekeeping import Timekeeping
from verification.services.training_accounts import TrainingAccounts
from verification.store.database import Database
from verification.store.schema import prepare
from verification.store.training_data import TRAINING_PIN, TRAINING_STAFF

if TYPE_CHECKING:
    from classroom.lesson import LessonThread
    from classroom.snapshot import ClassSnapshot


class TrainingApp(App):
    """Opens the database itself, adds the training accounts, and signs the training staff in.

    Raises :class:`DatabaseUnavailable`, and :class:`verification.domain.refusals.Refused` where
    other staff have set the kiosk up.
    """

    # Pictures show where a step has led.
    _moves = False
    _lesson: LessonThread | None = None

    @staticmethod
    def load_class() -> None:
        """Load what serves a class. Raises ModuleNotFoundError without the extra "classroom"."""

    def hold_class(
        self,
        address: str = "127.0.0.1",
        report: Callable[[ClassSnapshot], None] | None = None,
        *,
        for_room: bool = False,
    ) -> LessonThread:
        """Hold a class at one address of this computer, to which the kiosk's next codes lead.

        *for_room* adds as many people as a room has phones; *report* is given the class at once and
        after each change, on a thread of its own. Raises ModuleNotFoundError without the extra
        "classroom", and :class:`BadAddress`.
        """
        if self._lesson is None or self._lesson.is_over:
            from classroom.lesson import LessonThread

            accounts = TrainingAccounts(self.database, self._clock)
            accounts.mark()
            if for_room:
                accounts.import_all(class_accounts())
            key = self._key_ring.credential("classroom/phones")
            self._lesson = LessonThread(
                self.database, self._clock, self._settings, key, address=address, report=report
            )
        return self._lesson

    def _class_address(self) -> Callable[[], str]:
        if self._payload_origin is not None:
            return self._payload_origin
        return lambda: self._lesson.origin if self._lesson and not self._lesson.is_over else ""

    def close(self) -> None:
        """Close the windows, the class and the database."""
        if self._lesson is not None:
            self._lesson.close()
        super().close()

    def _open_kiosk_database(self) -> Database:
        database = super()._open_kiosk_database()
        prepare(database)
        TrainingAccounts(database, database.clock).add_training()
        return database

    def _staff_service(self, database: Database, shared: dict[str, Any]) -> StaffService:
        # The least work for argon2: this PIN is no secret.
        hasher = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
        return StaffService(database, **shared, hasher=hasher)

    def _sign_in(self, kiosk: KioskService, staff: StaffService) -> Shift:
        kiosk.close_left_over()
        sign_in = staff.sign_in if staff.names() else staff.set_up
        return sign_in(TRAINING_STAFF, TRAINING_PIN)

    def _find_player(self) -> None:
        return None

    def _voice(self) -> Voice:
        # Silent: trainings and tests often share a room.
        return Voice(lambda: None)

    def _pace(self) -> Pace:
        return AT_ONCE


def build_app(
    database_url: str,
    clock: Clock | None = None,
    lang: str = "en",
    settings: Settings | None = None,
    key_ring: KeyRing | None = None,
    *,
    windows: frozenset[str] = frozenset({"kiosk", "phone"}),
    seed: int | None = None,
    camera: Camera | None = None,
    translation: Translation | None = None,
    time: Timekeeping | None = None,
    payload_origin: Callable[[], str] | None = None,
) -> TrainingApp:
    """Return both windows, not yet shown, on *database_url*: the entry for tests.

    The kiosk is open: the training staff has signed in. It cannot open a kiosk that other staff
    has set up: :class:`verification.domain.refusals.Refused` then.
    """
    return TrainingApp(
        database_url,
        key_ring=key_ring,
        clock=clock,
        lang=lang,
        settings=settings,
        windows=windows,
        seed=seed,
        camera=camera,
        translation=translation,
        time=time,
        payload_origin=payload_origin,
    )
