"""What becomes of a code for a new machine, as the console's presenter tells its page."""

from __future__ import annotations

import pytest

from console.kiosks_presenter import KiosksPresenter
from tests.support.held_work import HeldWork
from verification.domain.refusals import Refusal, Refused
from verification.services.enrolment import OfferState, OfferStatus

WAITING, SEALED, TAKEN, OVER = map(OfferStatus, OfferState)
SIGNALS = ("kiosks_read", "offered", "offer_changed", "revoked", "admitted", "refused")
#: Seconds after which a look that was never answered is given up.
PATIENCE = 10


class Console:
    """The page's presenter, before services whose codes and kiosks are none."""

    def __init__(self):
        self.work = HeldWork()
        self.status, self.refusal, self.stays = WAITING, None, None
        self.done, self._heard = [], []
        self.presenter = KiosksPresenter(self, self, lambda: "anna", self.work.run, self._attempt)
        for name in SIGNALS:
            signal = getattr(self.presenter, name)
            signal.connect(lambda *given, n=name: self._heard.append((n, *given)))

    def _attempt(self, work, done, refused):
        def failed(error):
            if isinstance(error, Refused):
                refused(error)
            return isinstance(error, Refused)

        self.work.run(work, done, failed)

    def _do(self, *words):
        if self.refusal is not None:
            raise Refused(self.refusal)
        self.done.append(words)

    def begin(self, by):
        self._do("begin", by)
        return f"the code of {by}"

    def look(self, offer, by):
        self._do("look", offer, by)
        return self.status

    def end(self, offer):
        if self.stays is not None:
            raise Refused(self.stays)
        self.done.append(("end", offer))

    def kiosks(self):
        return ("kiosks",)

    def is_lead(self, name):
        return name == "anna"

    def revoke_kiosk(self, station, *, by):
        self._do("revoke", station, by)

    def admit_kiosk(self, station, *, by):
        self._do("admit", station, by)

    def after(self, *_):
        """What the page is told once all is done; of a refusal, why."""
        self.work.finish()
        heard, self._heard = self._heard, []
        return [(name, getattr(given, "refusal", given), *more) for name, given, *more in heard]

    def asked(self):
        """What was asked of the services since."""
        done, self.done = self.done, []
        return done


@pytest.fixture
def console(qapp):
    return Console()


@pytest.fixture
def offering(console):
    assert console.after(console.presenter.offer()) == [("offered", "the code of anna")]
    assert console.asked() == [("begin", "anna")]
    return console


LOOK = ("look", "the code of anna", "anna")


def test_each_second_the_console_looks_who_has_asked(offering):
    poll = offering.presenter.poll
    assert offering.after(poll()) == [("offer_changed", WAITING)]
    offering.status = OfferStatus(OfferState.WAITING, wrong=2)
    assert offering.after(poll()) == [("offer_changed", offering.status)]
    offering.status = SEALED
    assert offering.after(poll()) == [("offer_changed", SEALED)]
    assert offering.asked() == 3 * [LOOK]


@pytest.mark.parametrize("end", [TAKEN, OVER])
def test_a_code_that_is_taken_or_over_is_looked_at_no_more(offering, end):
    offering.status = end
    assert offering.after(offering.presenter.poll()) == [("offer_changed", end)]
    assert offering.after(offering.presenter.poll()) == []
    assert offering.after(offering.presenter.withdraw()) == []
    assert offering.asked() == [LOOK]


def test_without_a_code_there_is_nothing_to_look_at(console):
    assert console.after(console.presenter.poll()) == []
    assert console.after(console.presenter.withdraw()) == []
    assert console.asked() == []


def test_a_code_that_is_withdrawn_holds_no_more(offering):
    offering.presenter.poll()
    offering.presenter.withdraw()
    # What the look finds is of no code that is shown.
    assert offering.after(offering.presenter.withdraw()) == []
    assert offering.asked() == [LOOK, ("end", "the code of anna")]
    assert offering.after(offering.presenter.poll()) == []


def test_one_look_at_a_time_and_one_that_is_never_answered_is_given_up(offering):
    poll = offering.presenter.poll
    for _ in range(1 + PATIENCE):
        poll()
    assert offering.after() == [("offer_changed", WAITING)]
    poll()
    offering.work.lose()
    for _ in range(PATIENCE):
        assert offering.after(poll()) == []
    assert offering.after(poll()) == [("offer_changed", WAITING)]
    # A new code is looked at at once.
    poll()
    offering.work.lose()
    offering.after(offering.presenter.offer())
    assert offering.after(poll()) == [("offer_changed", WAITING)]


def test_no_code_stays_where_a_lead_is_none_any_more(offering):
    offering.refusal = Refusal.NOT_A_LEAD
    # The reason is what the page says last.
    assert offering.after(offering.presenter.poll()) == [
        ("offer_changed", OVER),
        ("refused", Refusal.NOT_A_LEAD),
    ]
    assert offering.after(offering.presenter.poll()) == []
    assert offering.asked() == [("end", "the code of anna")]
    # Once they are a lead again, a new code is as good as the first.
    offering.refusal = None
    offering.after(offering.presenter.offer())
    assert offering.after(offering.presenter.poll()) == [("offer_changed", WAITING)]


def test_why_a_code_could_not_be_taken_back_is_told(offering):
    offering.stays = Refusal.OPERATOR_ONLY
    assert offering.after(offering.presenter.withdraw()) == [("refused", Refusal.OPERATOR_ONLY)]


def test_who_is_no_lead_gets_no_code_and_is_told(console):
    console.refusal = Refusal.NOT_A_LEAD
    for step in (
        console.presenter.offer,
        lambda: console.presenter.revoke("Desk 1"),
        lambda: console.presenter.admit("Desk 1"),
    ):
        assert console.after(step()) == [("refused", Refusal.NOT_A_LEAD)]
    assert console.after(console.presenter.poll()) == []


def test_the_list_shows_what_was_revoked_and_admitted(console):
    read = ("kiosks_read", ("kiosks",), True)
    assert console.after(console.presenter.read()) == [read]
    assert console.after(console.presenter.revoke("Desk 1")) == [("revoked", "Desk 1"), read]
    assert console.after(console.presenter.admit("Desk 1")) == [("admitted", "Desk 1"), read]
    assert console.asked() == [
        ("revoke", "Desk 1", "staff:anna"),
        ("admit", "Desk 1", "staff:anna"),
    ]
