"""What becomes of a code for a new machine, as the console's presenter tells its page."""

from __future__ import annotations

from console.kiosks_presenter import KiosksPresenter
from verification.domain.refusals import Refusal, Refused
from verification.services.enrolment import OfferState, OfferStatus


class Enrolments:
    """Codes, of which none is real."""

    def __init__(self):
        self.ended, self.refusal = [], None

    def begin(self, by):
        return f"the code of {by}"

    def look(self, *_):
        if self.refusal is not None:
            raise Refused(self.refusal)
        return OfferStatus(OfferState.WAITING, wrong=2)

    def end(self, offer):
        self.ended.append(offer)


def run(work, done):
    done(work())


def attempt(work, done, refused):
    try:
        work()
    except Refused as error:
        refused(error)
    else:
        done()


def test_no_code_stays_where_a_lead_is_none_any_more(qapp):
    enrolments, heard = Enrolments(), []
    presenter = KiosksPresenter(None, enrolments, lambda: "anna", run, attempt)
    presenter.offer_changed.connect(heard.append)
    presenter.refused.connect(lambda refused: heard.append(refused.refusal))
    presenter.offer()
    presenter.poll()
    assert heard == [OfferStatus(OfferState.WAITING, wrong=2)]
    heard.clear()
    enrolments.refusal = Refusal.NOT_A_LEAD
    presenter.poll()
    presenter.poll()
    # The reason is what the page says last.
    assert heard == [OfferStatus(OfferState.OVER), Refusal.NOT_A_LEAD]
    assert enrolments.ended == ["the code of anna"]
