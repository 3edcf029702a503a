"""What each page says: pure functions from what is known to frozen views, in one language."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from classroom.catalogue import Catalogue
from classroom.devices import Device
from verification.domain.accounts import JdAccount, RealNameSource
from verification.domain.local_time import local
from verification.domain.masking import mask_name
from verification.domain.phone_app import PhoneApp
from verification.domain.placeholders import fill
from verification.domain.session import ResultCode, spelt_reference
from verification.domain.tone import Tone
from verification.services.phone import Authorization
from verification.services.phone_words import (
    Message,
    Next,
    RequestWords,
    person_name,
    request_words,
    withdrawal_words,
)


@dataclass(frozen=True)
class Frame:
    """What every page has: its language, its title, whose phone it is, the mark of a simulation.

    *state* is what the page shows, for the live news to compare with; empty for one that stays.
    """

    tag: str
    language: str
    title: str
    simulation: str
    app: str
    app_name: str
    csrf: str
    state: str
    waiting: str
    offline: str


@dataclass(frozen=True)
class Button:
    """A form of one button: what it posts to, or a link where *link* is true."""

    action: str
    label: str
    primary: bool = False
    link: bool = False


@dataclass(frozen=True)
class HomeView:
    """The app at rest: who is signed in, and what to do."""

    person: str
    login: str
    standing: str
    question: str
    advice: str
    buttons: tuple[Button, ...]


@dataclass(frozen=True)
class TapView:
    """A code that was opened, and not yet scanned; *late* says that another phone was quicker."""

    heading: str
    caution: str
    player: str
    account: int
    late: str
    button: str
    other: str
    ticket: str


@dataclass(frozen=True)
class SheetView:
    """The sheet that asks for consent; *hints* are below the buttons: unticked, then ticked.

    *more_time* is the words of the button that puts the end off, empty where that is not possible.
    """

    words: RequestWords
    request: str
    spoken_code: str
    seconds: int
    hints: tuple[str, str]
    more_time: str


@dataclass(frozen=True)
class ResultView:
    """An outcome or a refusal, in the words of the phone's window."""

    message: Message
    facts: tuple[tuple[str, str], ...]
    buttons: tuple[Button, ...]


@dataclass(frozen=True)
class Choice:
    """A person who can be played; *name* is the trainee's for whom the roster keeps it."""

    account_id: int
    name: str
    login: str
    standing: str


@dataclass(frozen=True)
class PeopleView:
    """Whom this phone can play."""

    heading: str
    advice: str
    late: str
    choices: tuple[Choice, ...]
    ticket: str


@dataclass(frozen=True)
class WithdrawView:
    """Whether a consent is to be withdrawn."""

    heading: str
    text: str
    buttons: tuple[Button, ...]


class Notice(StrEnum):
    """Pages that are no answer to a scan."""

    REAL_NAME = "real_name"
    WITHDRAWN = "withdrawn"


class Words:
    """The words of one language, for one phone."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.catalogue = catalogue
        self.translate = catalogue.translate

    def frame(self, device: Device | None, csrf: str, state: str) -> Frame:
        """Return what surrounds a page."""
        translate = self.translate
        app = device.phone_app if device else PhoneApp.JD
        name = self._app_name(app)
        return Frame(
            tag=self.catalogue.tag,
            language=self.catalogue.language,
            title=fill(translate("Classroom", "%1 (simulation)"), name),
            simulation=translate("PhoneWindow", "SIMULATION — fictitious people only"),
            app=str(app),
            app_name=name,
            csrf=csrf,
            state=state,
            waiting=translate("Classroom", "One moment …"),
            offline=translate("Classroom", "No connection. This page will continue automatically."),
        )

    def home(self, account: JdAccount, app: PhoneApp) -> HomeView:
        """Return the app at rest."""
        translate = self.translate
        other = PhoneApp.FINANCE if app is PhoneApp.JD else PhoneApp.JD
        buttons = [
            Button("/app", fill(translate("Classroom", "Open %1"), self._app_name(other))),
            Button("/people", translate("Classroom", "Switch to another person"), link=True),
        ]
        if account.bound_cloud_account_ids:
            label = translate("WithdrawPage", "Withdraw consent")
            buttons.append(Button("/withdraw", label, link=True))
        return HomeView(
            person=self.name(account),
            login=account.login_name,
            standing=self._standing(account),
            question=translate("Banner", "Verify a JD Cloud account?"),
            advice=translate(
                "Classroom",
                "Point this phone's own camera at the code on the kiosk and open the address that "
                "it shows.",
            ),
            buttons=tuple(buttons),
        )

    def tap(self, account: JdAccount, ticket: str, *, late: bool) -> TapView:
        """Return the page of a code that was opened."""
        translate = self.translate
        return TapView(
            heading=translate("Classroom", "Scan this code?"),
            caution=translate(
                "Classroom",
                "Only if you are at the kiosk and started this yourself. If someone sent you this "
                "address, close the page.",
            ),
            player=fill(
                translate("Classroom", "You are %1"),
                f"{self.name(account)} · {account.login_name}",
            ),
            account=account.account_id,
            late=translate("Classroom", "Another phone plays that person now. You are another.")
            if late
            else "",
            button=translate("Classroom", "Tap to scan"),
            other=translate("Classroom", "Switch to another person"),
            ticket=ticket,
        )

    def sheet(self, authorization: Authorization, account: JdAccount, now: datetime) -> SheetView:
        """Return the sheet that asks for consent."""
        words = request_words(
            authorization, account, self.translate, in_chinese=self.catalogue.in_chinese
        )
        return SheetView(
            words=words,
            request=authorization.authorization_id,
            spoken_code=" ".join(authorization.match_code),
            seconds=seconds_until(authorization.ends_at, now),
            hints=(
                self.translate("AuthorizationPage", "Tick the box to continue · %1 left"),
                self.translate("AuthorizationPage", "%1 left to decide"),
            ),
            more_time=self.translate("AuthorizationPage", "One minute more")
            if authorization.can_be_extended
            else "",
        )

    def result(
        self, message: Message, app: PhoneApp, agreed: tuple[Authorization, datetime] | None = None
    ) -> ResultView:
        """Return an outcome; *agreed* is what was agreed to a moment ago, and when."""
        translate = self.translate
        home = translate("ResultPage", "Back to JD")
        if app is PhoneApp.FINANCE:
            home = translate("ResultPage", "Back to JD Finance")
        buttons = [Button("/home", home, primary=message.first is not Next.VERIFY)]
        if message.first is Next.VERIFY:
            buttons.insert(
                0, Button("/real-name", translate("ResultPage", "Go and verify"), primary=True)
            )
        facts: tuple[tuple[str, str], ...] = ()
        if agreed is not None:
            authorization, at = agreed
            facts = (
                (translate("ResultPage", "Account"), authorization.requester),
                (
                    translate("ResultPage", "Was read"),
                    translate("ResultPage", "Real name, ID number"),
                ),
                (translate("ResultPage", "You agreed"), f"{local(at):%Y-%m-%d %H:%M:%S}"),
                (translate("ResultPage", "Reference"), spelt_reference(authorization.reference)),
            )
        if message.note and message.tone is not Tone.CALM and not message.steps:
            # The window's note names the way through the app's own pages.
            note = translate("Classroom", "Withdraw at any time: the app has a button for it.")
            message = replace(message, note=note)
        if message.first is Next.VERIFY and message.steps:
            # Here it is a button, and no way through the app's pages.
            (first, _), *rest = message.steps
            button = (first, translate("Classroom", "The button below does it."))
            message = replace(message, steps=(button, *rest))
        return ResultView(message, facts, tuple(buttons))

    def people(
        self,
        accounts: Iterable[JdAccount],
        roster: Mapping[int, str],
        ticket: str,
        *,
        late: bool,
    ) -> PeopleView:
        """Return whom this phone can play: first whom the *roster* keeps for a trainee."""
        translate = self.translate
        offered = sorted(accounts, key=lambda one: one.account_id not in roster)
        if roster:
            heading = translate("Classroom", "Which name is yours?")
            advice = translate(
                "Classroom",
                "You play the person beside it. Not on the list? Take one without a name.",
            )
        else:
            heading = translate("Classroom", "Who are you in this class?")
            advice = translate(
                "Classroom",
                "All of them are fictitious. People who are played on another phone are not "
                "listed.",
            )
        return PeopleView(
            heading=heading,
            advice=advice,
            late=translate("Classroom", "Another phone plays that person now. Choose another.")
            if late
            else "",
            choices=tuple(self._choice(one, roster.get(one.account_id, "")) for one in offered),
            ticket=ticket,
        )

    def _choice(self, account: JdAccount, trainee: str) -> Choice:
        name, login = self.name(account), account.login_name
        if trainee:
            name, login = trainee, f"{name} · {login}"
        return Choice(account.account_id, name, login, self._standing(account))

    def withdraw(self) -> WithdrawView:
        """Return the page that asks whether the consent is to be withdrawn."""
        words = withdrawal_words(self.translate)
        return WithdrawView(
            words.heading,
            words.text,
            (Button("/home", words.keep, primary=True), Button("/withdraw", words.heading)),
        )

    # -- pages of a line or two -------------------------------------------------------------

    def paused(self) -> Message:
        """Return what a phone shows while the class is paused."""
        return Message(
            self.translate("Classroom", "The trainer has paused the class"),
            self.translate("Classroom", "Nothing is lost. This page will continue automatically."),
            Tone.LATE,
        )

    def ended(self) -> Message:
        """Return what a phone shows after the class."""
        return Message(
            self.translate("Classroom", "The class is over"),
            self.translate("Classroom", "You may close this page."),
        )

    def nobody(self) -> Message:
        """Return what a phone shows when no person is left to play."""
        return Message(
            self.translate("Classroom", "Every person is already being played"),
            self.translate("Classroom", "Ask the trainer to add more accounts."),
            Tone.LATE,
        )

    def damaged(self) -> Message:
        """Return what is said of an address that is no whole code."""
        return Message(
            self.translate("Classroom", "This is not a code of the kiosk"),
            self.translate(
                "Phone",
                "This JD Cloud code is damaged or was changed. Scan it again from "
                "the kiosk's screen.",
            ),
            Tone.BAD,
        )

    def stale_page(self) -> Message:
        """Return what is said of a form that is not of this phone's newest page."""
        return Message(
            self.translate("Classroom", "This page is out of date"),
            self.translate("Classroom", "Nothing was sent. Go back to the app and try again."),
            Tone.LATE,
        )

    def no_cookie(self) -> Message:
        """Return what is said to a browser that keeps no cookies, such as some apps' own."""
        return Message(
            self.translate("Classroom", "This browser keeps no cookies"),
            self.translate(
                "Classroom",
                "Without them, the page cannot tell this phone from others. Open the address in "
                "the phone's own browser, or allow cookies, and scan the code again.",
            ),
            Tone.LATE,
        )

    def too_much(self) -> Message:
        """Return what is said of a request that is too long, or comes too slowly."""
        return Message(
            self.translate("Classroom", "That was too much at once"),
            self.translate("Classroom", "Nothing was sent. Go back to the app and try again."),
            Tone.LATE,
        )

    def too_often(self) -> Message:
        """Return what is said to an address that asks too often."""
        return Message(
            self.translate("Classroom", "One moment, please"),
            self.translate(
                "Classroom",
                "This phone has asked very often. Wait ten seconds, then go back and try again.",
            ),
            Tone.LATE,
        )

    def elsewhere(self) -> Message:
        """Return what is said at an address that leads here and is not the class's."""
        return Message(
            self.translate("Classroom", "This is not the address of the class"),
            self.translate("Classroom", "Scan the code on the kiosk's screen."),
            Tone.BAD,
        )

    def not_for_training(self) -> Message:
        """Return what the trainer reads where the database is no longer one for training."""
        return Message(
            self.translate("Classroom", "This database is not marked as one for training"),
            self.translate(
                "Classroom",
                "The phones wait, and nothing is lost. Was another database put in its place? Mark "
                "it with “jdcloud-kiosk accounts mark-training”, or end the class with Ctrl+C.",
            ),
            Tone.LATE,
        )

    def no_trainer(self) -> Message:
        """Return what is said to a browser that does not have the panel's key."""
        return Message(
            self.translate("Classroom", "This is the trainer's panel"),
            self.translate(
                "Classroom", "Open the address that “jdcloud-kiosk classroom” has printed."
            ),
        )

    def out_of_service(self) -> Message:
        """Return what is said when the database cannot be used."""
        return Message(
            self.translate("Classroom", "Out of service for a moment"),
            self.translate(
                "Phone",
                "The service cannot be reached at the moment. Nothing is lost; please try again.",
            ),
            Tone.LATE,
        )

    def not_found(self) -> Message:
        """Return what is said of an address that leads nowhere."""
        return Message(
            self.translate("Classroom", "There is no such page"),
            self.translate("Classroom", "Scan the code on the kiosk's screen."),
        )

    # -- parts ------------------------------------------------------------------------------

    def again(self) -> Button:
        """Return the way back to the app."""
        return Button("/", self.translate("Classroom", "Go to the app"), primary=True, link=True)

    def _app_name(self, app: PhoneApp) -> str:
        if app is PhoneApp.FINANCE:
            return self.translate("AppPage", "JD Finance")
        return self.translate("AppPage", "JD")

    def name(self, account: JdAccount) -> str:
        """Return a person's name, masked, in the script of the language."""
        return mask_name(person_name(account, in_chinese=self.catalogue.in_chinese))

    def _standing(self, account: JdAccount) -> str:
        match account.real_name_source:
            case None:
                text = self.translate("ToolPanel", "Real-name verification: not finished")
            case RealNameSource.JD_MALL:
                text = self.translate("ToolPanel", "Real-name verified in JD Mall")
            case RealNameSource.JD_FINANCE:
                text = self.translate("ToolPanel", "Real-name verified in JD Finance")
        if account.bound_cloud_account_ids:
            verified = self.translate("ToolPanel", "Has verified a JD Cloud account")
            text = f"{text} · {verified}"
        return text


def seconds_until(ends_at: datetime, now: datetime) -> int:
    """Return how long a request can still be answered."""
    return max(0, round((ends_at - now).total_seconds()))


def state_of(device: Device, authorization: Authorization | None, *, paused: bool) -> str:
    """Return what a phone's page should show now, as a word for the live news to compare."""
    if paused:
        return "paused"
    if authorization is not None:
        return f"{authorization.authorization_id}.{authorization.state}"
    return f"{device.account_id}.{device.app}.{device.refusal or device.notice or 'home'}"


def is_verified(authorization: Authorization) -> bool:
    """Whether the person's consent was just given."""
    return authorization.result is ResultCode.VERIFIED
