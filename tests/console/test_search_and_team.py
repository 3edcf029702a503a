"""What the console asks of the search, of shifts and of the staff, and what it says: no window."""

from __future__ import annotations

import pytest

from console.search_presenter import SearchPresenter
from console.team_presenter import StaffChange, TeamPresenter
from tests.support.held_work import HeldWork
from verification.domain.refusals import Refusal, Refused
from verification.domain.staff import StaffRole


class Searching:
    def __init__(self):
        self.work = HeldWork()
        self.branch = ""
        self.presenter = SearchPresenter(self, lambda: "anna", lambda: self.branch, self.work.run)
        self.answers = []
        self.presenter.found.connect(self.answers.append)
        self.presenter.timeline_read.connect(lambda *words: self.answers.append(words))

    def find(self, text, branch, by):
        assert by == "anna"
        return f"found for {text}" + f" in {branch}" * bool(branch)

    def timeline(self, record):
        return (f"events of {record}",)

    def after(self, *_):
        self.work.finish()
        answers = self.answers.copy()
        self.answers.clear()
        return answers


@pytest.fixture
def searching(qapp):
    return Searching()


def test_of_several_questions_only_the_last_is_answered(searching):
    searching.presenter.find("qing")
    searching.presenter.find("qinghe")
    assert searching.after() == ["found for qinghe"]


def test_only_the_chosen_branch_is_searched(searching):
    searching.branch = "North"
    searching.presenter.find("qinghe")
    searching.branch = ""
    assert searching.after() == ["found for qinghe in North"]


def test_how_a_session_went_is_told(searching):
    searching.presenter.find("qinghe")
    searching.after()
    searching.presenter.choose("a record")
    assert searching.after() == [("a record", ("events of a record",))]


@pytest.mark.parametrize("leads_away", [lambda one: one.find("other"), lambda one: one.forget()])
def test_what_nobody_waits_for_any_more_is_not_told(searching, leads_away):
    searching.presenter.find("qinghe")
    searching.presenter.choose("a record")
    leads_away(searching.presenter)
    assert searching.after() in ([], ["found for other"])


class Team:
    """Anna is signed in; the services keep what they were asked."""

    def __init__(self):
        self.work, self.asked, self.refusal, self.written = HeldWork(), [], None, "a handover"
        self.presenter = TeamPresenter(
            self, self, lambda: "anna", lambda: "North", self.work.run, self._attempt
        )
        self.heard, self.given = [], []
        for name in (
            *("summaries_read", "members_read", "handed_over", "nothing_handed_over"),
            *("not_handed_over", "changed", "refused"),
        ):
            signal = getattr(self.presenter, name)
            signal.connect(lambda *words, n=name: self.heard.append((n, *words)))

    def _attempt(self, work, done, refused):
        def failed(error):
            if not isinstance(error, Refused):
                return False
            refused(error)
            return True

        self.work.run(work, done, failed)

    def summaries(self, by, branch, known):
        assert (by, branch) == ("anna", "North")
        self.given.append(known)
        return ("a summary",)

    def hand_over(self, note, name, shown):
        if self.refusal is not None:
            raise Refused(self.refusal)
        self.asked.append((note, name, shown))
        return self.written

    def members(self):
        return ("anna", "bert")

    def branches(self):
        return ("North",)

    def __getattr__(self, name):
        def ask(*words, **options):
            if self.refusal is not None:
                raise Refused(self.refusal)
            self.asked.append((name, *words, options))

        return ask

    def after(self, *_):
        self.work.finish()
        heard, self.heard = self.heard, []
        return heard


@pytest.fixture
def team(qapp):
    return Team()


BY = {"by": "staff:anna"}
CHANGES = {
    StaffChange.ADDED: (
        lambda team: team.add("bert", "314159"),
        ("add", "bert", "314159", BY),
    ),
    StaffChange.PIN: (
        lambda team: team.change_pin("bert", "314159", "271828"),
        ("change_pin", "bert", "314159", {**BY, "present": "271828"}),
    ),
    StaffChange.SHOWN_NAME: (
        lambda team: team.change_shown_name("bert", "B."),
        ("change_short_name", "bert", "B.", BY),
    ),
    StaffChange.MADE_LEAD: (
        lambda team: team.change_role("bert", StaffRole.LEAD),
        ("change_role", "bert", StaffRole.LEAD, BY),
    ),
    StaffChange.MADE_CLERK: (
        lambda team: team.change_role("bert", StaffRole.CLERK),
        ("change_role", "bert", StaffRole.CLERK, BY),
    ),
    StaffChange.LIMITED: (
        lambda team: team.limit("bert", "North"),
        ("limit", "bert", "North", BY),
    ),
    StaffChange.NOT_LIMITED: (lambda team: team.limit("bert", ""), ("limit", "bert", "", BY)),
    StaffChange.RENAMED: (
        lambda team: team.rename("berta", "bert"),
        ("rename", "berta", "bert", BY),
    ),
    StaffChange.REMOVED: (lambda team: team.remove("bert"), ("remove", "bert", BY)),
}


@pytest.mark.parametrize("change", StaffChange)
def test_what_a_lead_does_is_done_said_and_shown(team, change):
    act, asked = CHANGES[change]
    assert team.after(act(team.presenter)) == [
        ("changed", change, "bert"),
        ("members_read", ("anna", "bert"), "anna", ("North",)),
    ]
    assert team.asked == [asked]


def test_what_is_refused_is_said_and_nothing_else(team):
    team.refusal = Refusal.LAST_OF_STAFF
    [(name, refused)] = team.after(team.presenter.remove("bert"))
    assert (name, refused.refusal) == ("refused", Refusal.LAST_OF_STAFF)


@pytest.mark.parametrize("written", ["a handover", None])
def test_a_shift_is_handed_over_unless_there_is_nothing_to_hand_over(team, written):
    team.written = written
    summed_up = ("summaries_read", ("a summary",))
    told = ("handed_over",) if written else ("nothing_handed_over",)
    assert team.after(team.presenter.hand_over("all quiet", "shown")) == [told, summed_up]
    assert team.asked == [("all quiet", "anna", "shown")]


def test_why_a_shift_is_not_handed_over_is_said_beside_what_it_is_now(team):
    team.refusal = Refusal.HANDED_OVER_MEANWHILE
    (name, refused), summed_up = team.after(team.presenter.hand_over("all quiet", "shown"))
    assert (name, refused.refusal) == ("not_handed_over", Refusal.HANDED_OVER_MEANWHILE)
    assert summed_up == ("summaries_read", ("a summary",))


def test_earlier_shifts_are_counted_anew_only_for_a_page_that_is_opened(team):
    for read in ("read_shifts", "refresh_shifts", "read_shifts"):
        team.after(getattr(team.presenter, read)())
    assert team.given == [(), ("a summary",), ()]


def test_shifts_are_read_again_unless_one_is_handed_over(team):
    """What was sent is not to be sent again before its outcome is shown."""
    work, presenter = team.work, team.presenter
    summed_up = ("summaries_read", ("a summary",))
    assert team.after(presenter.refresh_shifts()) == [summed_up]
    presenter.refresh_shifts()
    presenter.hand_over("all quiet", "North")
    presenter.refresh_shifts()
    assert team.after() == [("handed_over",), summed_up]
    # One that an outage has swallowed holds back nothing once the page is opened.
    presenter.hand_over("all quiet", "North")
    work.lose()
    assert team.after(presenter.refresh_shifts()) == []
    assert team.after(presenter.read_shifts()) == [summed_up]
    assert team.after(presenter.refresh_shifts()) == [summed_up]
