"""Browsers that are phones: each is used again by later tests, since a start takes a second."""

from __future__ import annotations

from demonstration.scenarios.web_driver import WebDriver


class PhoneBrowsers:
    """Gives each test as many phones as it wants, with no cookies and nothing left of before."""

    def __init__(self) -> None:
        self._driver = WebDriver()
        self._idle = {}
        self._used = []

    def phone(self, language="en", width=390, height=844, *, trusts_all=False, **old):
        """A phone of that size; *old* is what an older one is like: see :meth:`_age`."""
        kind = (width, height, trusts_all)
        idle = self._idle.setdefault(kind, [])
        if idle:
            phone = idle.pop()
        else:
            phone = self._driver.phone(width=width, height=height, trusts_all=trusts_all)
            phone.tell("Network.enable")
        if language != "en":
            phone.tell("Network.setExtraHTTPHeaders", headers={"Accept-Language": language})
        self._used.append((kind, phone, self._age(phone, **old) if old else ""))
        return phone

    @staticmethod
    def _age(phone, user_agent, before_pages):
        """Let it say that it is another, and run a script before each page; return its id."""
        phone.tell("Network.setExtraHTTPHeaders", headers={"User-Agent": user_agent})
        told = phone.tell("Page.addScriptToEvaluateOnNewDocument", source=before_pages)
        return told["identifier"]

    def take_back(self):
        """The test is over."""
        for kind, phone, script in self._used:
            phone.offline(is_offline=False)
            phone.close_other_tabs()
            phone.tell("Network.setExtraHTTPHeaders", headers={})
            if script:
                phone.tell("Page.removeScriptToEvaluateOnNewDocument", identifier=script)
            phone.open("about:blank")
            phone.tell("Network.clearBrowserCookies")
            self._idle[kind].append(phone)
        self._used = []

    def close(self):
        self._driver.close()
