"""What the program is made of: windows, presenters, services and a database, put together."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QGuiApplication

from jdcloud_kiosk.places import default_key_file, open_key_ring
from kiosk.idle import IdleWatch
from kiosk.interior import Interior
from kiosk.pages.station import StationProblem
from kiosk.preferences import STATION, PreferencesFile
from kiosk.presenter import KioskPresenter
from kiosk.staff_presenter import Naming
from kiosk.station_lock import StationLock
from kiosk.window import KioskWindow
from ui.application import make_application
from ui.desktop import Desktop
from ui.languages import LANGUAGES
from ui.placement import place, put
from ui.remembered_places import RememberedPlaces
from ui.sounds import Player, Sounds, find_player
from ui.theme import set_up_style
from ui.translation import Translation
from ui.voice import Voice
from ui.window_sizes import KIOSK, PHONE
from verification.domain.clock import Clock, SkewedClock, SystemClock
from verification.domain.randomness import Randomness
from verification.domain.settings import Settings
from verification.domain.staff import Shift
from verification.security.key_ring import KeyRing
from verification.services.diagnostics import Diagnostics
from verification.services.handover import HandoverService
from verification.services.history import HistoryService
from verification.services.instructed_kiosk import InstructedKiosk
from verification.services.kiosk import KioskService
from verification.services.phone import PhoneService
from verification.services.staff import StaffService
from verification.services.stations import known_stations
from verification.services.timekeeping import Timekeeping
from verification.store.database import Database

#: Seconds that one thread may keep another waiting for Python (its usual: 0.005). Windows waits
#: for whole milliseconds: less would be none, and threads would fight for each step.
_SWITCH, _SWITCH_ON_WINDOWS = 0.0005, 0.001

if TYPE_CHECKING:
    from mobile_sim.camera import Camera
    from mobile_sim.pace import Pace
    from mobile_sim.window import PhoneWindow


class AlreadyRunning(Exception):  # noqa: N818
    """The kiosk of this station is open already on this machine; it was asked to come forward."""

    def __init__(self, station: str) -> None:
        super().__init__(station)
        self.station = station


@dataclass(frozen=True)
class KioskServices:
    """What a kiosk's window asks. A test does with it what other people do, or slows it down."""

    kiosk: KioskService
    staff: StaffService
    records: HistoryService


class App:
    """One process: a kiosk window, a phone window, or both, on one database.

    *kiosk* and *phone* are None where they were not asked for. Each window has its own
    connection to the database, in one process just as in two. The database is opened by the
    windows, which say so if that does not work.
    """

    #: Whether the kiosk's first pages move.
    _moves = True

    def __init__(
        self,
        database_url: str,
        *,
        key_ring: KeyRing | None = None,
        clock: Clock | None = None,
        lang: str = "en",
        station: str = "",
        preferences: PreferencesFile | None = None,
        settings: Settings | None = None,
        windows: frozenset[str] = frozenset({"kiosk", "phone"}),
        full_screen: bool = False,
        ask_station: bool = False,
        lock_folder: Path | None = None,
        seed: int | None = None,
        only_for_training: bool = False,
        camera: Camera | None = None,
        translation: Translation | None = None,
        diagnostics: Diagnostics | None = None,
        time: Timekeeping | None = None,
        payload_origin: Callable[[], str] | None = None,
        shown: KioskWindow | None = None,
        lock: StationLock | None = None,
        check_trail: Callable[[], tuple[str, ...]] | None = None,
        desktop: Desktop | None = None,
        places: RememberedPlaces | None = None,
    ) -> None:
        """*station* is the preferences' unless given; where both are empty, *ask_station* asks
        for it, else it has the usual name. With a *lock_folder*, one kiosk serves a station on
        this machine. With *seed*, ids and codes come again; *only_for_training* then sees to
        it that no database of a real desk gets them. *time* is the clock's beside the
        server's, unless given. *payload_origin* returns the address of the class that is on,
        empty without one; unless given, with a *lock_folder* it is that of a class on this machine.
        A kiosk's window that is *shown* already, with its station's *lock* if it was taken, is
        populated by taking the steps of :attr:`populating`. *check_trail* checks the audit trail
        in another process than this one. The windows look and move as the *desktop* asks for; they
        open in the *places* where they were closed.

        Raise :class:`BadDatabaseUrl`; :class:`AlreadyRunning`."""
        self._url = database_url
        self._key_ring = key_ring or open_key_ring(default_key_file())
        self._clock = clock or SystemClock()
        self._time = time
        self._payload_origin = payload_origin
        self._settings = settings or Settings()
        self._seed = seed
        self._only_for_training = only_for_training
        self._camera = camera
        self._full_screen = full_screen
        self._diagnostics = diagnostics or Diagnostics()
        self._desktop = desktop
        self._places = places or RememberedPlaces()
        self._ask_station = ask_station
        self._check_trail = check_trail
        self._lock_folder = lock_folder
        self._lock = lock
        self._claimed = shown.station if shown is not None and lock is not None else ""
        #: What staff has set for this machine.
        self.preferences = preferences or PreferencesFile()
        self._databases: list[Database] = []
        self._windows: list[KioskWindow | PhoneWindow] = []
        self._services: dict[KioskWindow, KioskServices] = {}
        database = self._open_kiosk_database()
        # The thread that draws codes must not delay the next frame on the screen.
        sys.setswitchinterval(_SWITCH_ON_WINDOWS if sys.platform == "win32" else _SWITCH)
        application = make_application()
        set_up_style(application)
        self._own_translation = translation is None
        self.translation = translation or Translation(application, lang)
        self.kiosk: KioskWindow | None = None
        self.phone: PhoneWindow | None = None
        #: What is left to do for the window that was shown before.
        self.populating: Iterator[None] = iter(())
        if shown is not None:
            self.kiosk = shown
            self._windows.append(shown)
            self.populating = self._populate(shown, database)
        elif "kiosk" in windows:
            self.kiosk = self._build_kiosk(database, station)
        if "phone" in windows:
            self.phone = self.add_phone()

    @property
    def database(self) -> Database:
        """The kiosk's way to the database."""
        return self._databases[0]

    @property
    def services(self) -> KioskServices:
        """What :attr:`kiosk` asks."""
        if self.kiosk is None:
            raise LookupError("there is no kiosk in this process")
        return self._services[self.kiosk]

    def _open_database(self) -> Database:
        database = Database(
            self._url,
            self._key_ring,
            self._clock,
            only_for_training=self._only_for_training,
        )
        self._databases.append(database)
        return database

    def _open_kiosk_database(self) -> Database:
        return self._open_database()

    def _randomness(self) -> Randomness:
        if self._seed is None:
            return Randomness()
        # Each window draws by itself: whichever is faster, the same things come again.
        return Randomness.seeded(self._seed, len(self._windows))

    def add_kiosk(self, station: str) -> KioskWindow:
        """Return one more kiosk, at another *station*; :attr:`kiosk` is the first."""
        return self._build_kiosk(self._open_kiosk_database(), station)

    def _build_kiosk(self, database: Database, station: str) -> KioskWindow:
        preferences = self.preferences.read()
        station = station or preferences.station or ("" if self._ask_station else STATION)
        self._require_claim(station)
        window = KioskWindow(
            self.translation,
            station,
            preferences,
            full_screen=self._full_screen,
            moves=self._moves,
        )
        try:
            for _ in self._populate(window, database):
                pass
        except BaseException:
            window.deleteLater()
            raise
        self._windows.append(window)
        return window

    def _require_claim(self, station: str) -> None:
        if station and self._claim(station) is not StationProblem.NONE:
            raise AlreadyRunning(station)

    def _populate(self, window: KioskWindow, database: Database) -> Iterator[None]:
        """Build what *window* shows, and join it to the services on *database*; then open it."""
        station = window.station
        self._require_claim(station)
        shared: dict[str, Any] = {
            "station": station,
            "credential": partial(self._key_ring.credential, station),
            "clock": self._clock,
            "randomness": self._randomness(),
            "settings": self._settings,
        }
        service = KioskService(
            database, **shared, time=self._time, payload_origin=self._class_address()
        )
        staff = self._staff_service(database, shared)
        shift = self._sign_in(service, staff)
        naming = Naming(
            station, partial(known_stations, database, self._key_ring.credential), self._claim
        )
        instructed = InstructedKiosk(
            database,
            service,
            staff,
            credential=shared["credential"],
            clock=self._clock,
            languages=LANGUAGES,
        )
        presenter = KioskPresenter(
            service, staff, instructed, database, self._clock, self.preferences, naming
        )
        idle = IdleWatch(self._clock, self._settings)
        records = HistoryService(database, self._clock, self._settings, self._check_trail)
        yield
        sounds = Sounds(
            enabled=self.preferences.read().sounds,
            player=self._find_player(),
        )
        interior = Interior(
            window,
            presenter,
            idle,
            records=records,
            handovers=HandoverService(database, self._clock, shared["randomness"]),
            preferences=self.preferences,
            clock=self._clock,
            sounds=sounds,
            voice=self._voice(),
            diagnostics=self._diagnostics,
            desktop=self._desktop,
        )
        yield from window.populate(interior)
        presenter.staff.station_chosen.connect(partial(self._rename, window, database))
        if self._lock is not None:
            self._lock.called.connect(window.come_forward)
        presenter.open(shift)
        self._services[window] = KioskServices(service, staff, records)

    def _staff_service(self, database: Database, shared: dict[str, Any]) -> StaffService:
        return StaffService(database, **shared)

    def _sign_in(self, _kiosk: KioskService, _staff: StaffService) -> Shift | None:
        """Return the shift that the kiosk begins with: none, until staff sign in at the window."""
        return None

    def _find_player(self) -> Player | None:
        return find_player()

    def _voice(self) -> Voice:
        return Voice()

    def _class_address(self) -> Callable[[], str]:
        if self._payload_origin is not None:
            return self._payload_origin
        if self._lock_folder is None:
            return str
        return partial(_class_on_this_machine, self._lock_folder, self.database.place)

    def _claim(self, station: str) -> StationProblem:
        """Keep *station* for this process alone; the one it had is free again."""
        if self._lock_folder is None or station == self._claimed:
            return StationProblem.NONE
        lock = StationLock(self._lock_folder, self.database.place, station)
        if not lock.take():
            lock.call()
            return StationProblem.RUNNING
        if self._lock is not None:
            self._lock.release()
        self._lock, self._claimed = lock, station
        return StationProblem.NONE

    def _rename(self, window: KioskWindow, database: Database, station: str) -> None:
        """Serve under another name from now on: with another window, in the place of this one."""
        with contextlib.suppress(OSError):
            # Where it cannot be kept, it is asked for again at the next start.
            self.preferences.write(replace(self.preferences.read(), station=station))
        new = self._build_kiosk(database, station)
        new.setGeometry(window.geometry())
        new.present_to_visitors()
        self._windows.remove(window)
        del self._services[window]
        if self.kiosk is window:
            self.kiosk = new
        self._dispose(window)

    def add_phone(self, camera: Camera | None = None) -> PhoneWindow:
        """Return one more phone, as a second visitor's; :attr:`phone` is the first."""
        # Loaded late: a kiosk alone has none.
        from mobile_sim.camera import PhoneCamera
        from mobile_sim.faults import Simulation
        from mobile_sim.presenter import PhonePresenter
        from mobile_sim.window import PhoneWindow

        database = self._open_database()
        randomness = self._randomness()
        simulation = Simulation(SkewedClock(self._clock))
        service = PhoneService(
            database,
            clock=simulation.clock,
            randomness=randomness,
            settings=self._settings,
            time=self._time,
        )
        presenter = PhonePresenter(
            service,
            database,
            randomness.identifier(),
            simulation,
            camera or self._camera or PhoneCamera(),
            self._pace(),
        )
        sounds = self.preferences.read().sounds
        window = PhoneWindow(
            presenter, Sounds(enabled=sounds, player=self._find_player() if sounds else None)
        )
        presenter.open()
        if self._desktop is not None and presenter.pace.motion:
            self._desktop.changed.connect(window.follow_desktop)
            self._desktop.read()
        self._windows.append(window)
        return window

    def _pace(self) -> Pace:
        """Return how fast a phone is."""
        from mobile_sim.pace import LIVE

        return replace(LIVE, motion=not self.preferences.read().reduced_motion)

    def show(self) -> None:
        """Show the windows where they were closed last, at first side by side.

        Alone, a kiosk leaves a phone its place, and a phone a kiosk: it may be another process's.
        """
        screen = QGuiApplication.primaryScreen().availableGeometry()
        kinds = [KIOSK if isinstance(one, KioskWindow) else PHONE for one in self._windows]
        before = [] if KIOSK in kinds else [KIOSK]
        after = [] if PHONE in kinds else [PHONE]
        places = place(screen, [*before, *kinds, *after])[len(before) :]
        for window, where in zip(self._windows, places, strict=False):
            put(window, where)
            if isinstance(window, KioskWindow):
                self._places.recall(window, "kiosk")
                window.present_to_visitors()
            else:
                self._places.recall(window, "phone")
                window.show()

    @staticmethod
    def _dispose(window: KioskWindow | PhoneWindow) -> None:
        if isinstance(window, KioskWindow):
            window.unlock()
        window.close()
        if not isinstance(window, KioskWindow) or window.is_populated:
            window.presenter.deleteLater()
        window.deleteLater()

    def close(self) -> None:
        """Close the windows (an open session is cancelled) and the database."""
        for window in self._windows:
            self._dispose(window)
        # Now, and on this thread: a garbage collection that happens to run on a worker's thread
        # must find no Qt object left to destroy there.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self._windows = []
        self._services = {}
        self.kiosk = self.phone = None
        if self._own_translation:
            self.translation.close()
        if self._lock is not None:
            self._lock.release()
        for database in self._databases:
            database.close()
        self._databases = []


def _class_on_this_machine(folder: Path, place: str) -> str:
    # Loaded with the first code, and not with the first page.
    from jdcloud_kiosk.class_notice import ClassNotice

    return ClassNotice(folder, place).read()
