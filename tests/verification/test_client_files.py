"""Files that libpq reads: what is there and no file is refused before it could wait for it."""

from __future__ import annotations

from pathlib import Path

import pytest

from verification.store.postgresql.address import AddressProblem, BadAddress
from verification.store.postgresql.client_files import require_files

#: As PostgreSQL's documentation has them: libpq's keyword, its variable, the file at home.
FILES = [
    ("servicefile", "PGSERVICEFILE", ".pg_service.conf"),
    ("sslcert", "PGSSLCERT", ".postgresql/postgresql.crt"),
    ("sslcrl", "PGSSLCRL", ".postgresql/root.crl"),
    ("sslkey", "PGSSLKEY", ".postgresql/postgresql.key"),
    ("sslrootcert", "PGSSLROOTCERT", ".postgresql/root.crt"),
]


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.setattr(Path, "home", lambda: home)
    return home


@pytest.fixture
def folder(tmp_path):
    return str(tmp_path)


def refused(keywords, environment):
    with pytest.raises(BadAddress) as caught:
        require_files(keywords, environment)
    assert caught.value.problem is AddressProblem.NO_FILE
    return caught.value.part


@pytest.mark.parametrize(("keyword", "variable", "usual"), FILES)
def test_what_is_no_file_is_refused_and_named(home, folder, keyword, variable, usual):
    assert refused({keyword: folder}, {}) == keyword
    assert refused({}, {variable: folder}) == f"${variable}"
    (home / usual).mkdir(parents=True)
    assert refused({}, {}) == f"~/{usual}"


@pytest.mark.parametrize(("keyword", "variable", "usual"), FILES)
def test_the_address_counts_before_the_environment_and_that_before_the_home(
    home, folder, keyword, variable, usual
):
    file = home / "file"
    file.touch()
    (home / usual).mkdir(parents=True)
    require_files({keyword: str(file)}, {variable: folder})
    require_files({}, {variable: str(file)})


@pytest.mark.parametrize("given", ["/dev/null", "system", "/nowhere/at/all"])
def test_none_at_all_is_left_to_libpq(given):
    require_files({keyword: given for keyword, _, _ in FILES}, {})
    require_files({}, {})


def test_what_nobody_may_look_at_is_left_to_libpq(monkeypatch, folder):
    def refuse(_):
        raise PermissionError

    # Until then only: pytest looks for files as well, to say what failed.
    with monkeypatch.context() as patch:
        patch.setattr(Path, "exists", refuse)
        require_files({"sslkey": folder}, {})


def test_a_file_that_is_well_lets_the_next_be_looked_at(home, folder):
    file = home / "file"
    file.touch()
    well = {"servicefile": str(file), "sslcert": "system", "sslcrl": "/nowhere/at/all"}
    assert refused({**well, "sslrootcert": folder}, {}) == "sslrootcert"
