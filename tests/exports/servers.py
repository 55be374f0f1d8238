"""Throw-away database servers on a socket in a folder of their own, for whoever has their programs installed."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import attrs

DATABASE = "pmks"


@attrs.frozen
class Server:
    """A server that runs: what it is called, and what answers SQL with lines of cells parted by tabs."""

    name: str
    ask: Callable[[str], str]


def program(*names: str) -> str | None:
    """Return the first program of *names* that is installed; PostgreSQL's are off the path on Debian."""
    folders = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda one: -float(one.parent.name))
    path = os.pathsep.join([os.environ.get("PATH", os.defpath), *map(str, folders), "/usr/sbin"])
    return next((found for name in names if (found := shutil.which(name, path=path))), None)


def has_postgresql() -> bool:
    """Return whether a PostgreSQL server and its client are installed."""
    return all(program(name) for name in ("initdb", "pg_ctl", "psql"))


def has_mariadb() -> bool:
    """Return whether a MariaDB server and its client are installed."""
    return all(program(name) for name in ("mariadb-install-db", "mariadbd", "mariadb"))


@contextmanager
def folder(owner: str) -> Iterator[tuple[Path, tuple[str, ...]]]:
    """Give a folder for a server, and the words before a command that runs it as *owner* where we are root."""
    home = Path(tempfile.mkdtemp(prefix="pmks-"))
    try:
        if os.geteuid() == 0:
            account = pwd.getpwnam(owner)
            os.chown(home, account.pw_uid, account.pw_gid)
            yield home, ("runuser", "-u", owner, "--")
        else:
            yield home, ()
    finally:
        shutil.rmtree(home, ignore_errors=True)


def run(*words: str, text: str | None = None) -> str:
    """Run a command to its end and return what it says; what it complains of is the error."""
    done = subprocess.run(words, input=text, capture_output=True, text=True, check=False, cwd="/")
    assert done.returncode == 0, f"{words[0]}: {done.stderr[-2000:]}"
    return done.stdout


@contextmanager
def postgresql() -> Iterator[Server]:
    """Run a PostgreSQL server."""
    initdb, control, client = (str(program(name)) for name in ("initdb", "pg_ctl", "psql"))
    with folder("postgres") as (home, as_owner):
        data = str(home / "data")
        run(*as_owner, initdb, "-D", data, "-U", DATABASE, "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync")
        options = f"-k {home} -c listen_addresses='' -c fsync=off"
        run(*as_owner, control, "-D", data, "-w", "-l", str(home / "log"), "-o", options, "start")
        try:
            talk = (client, "-X", "-q", "-At", "-F", "\t", "-h", str(home), "-U", DATABASE, "-v", "ON_ERROR_STOP=1")
            run(*talk, "-d", "postgres", text=f"CREATE DATABASE {DATABASE};")
            yield Server("postgresql", lambda sql: run(*talk, "-d", DATABASE, text=sql))
        finally:
            run(*as_owner, control, "-D", data, "-m", "immediate", "stop")


@contextmanager
def mariadb() -> Iterator[Server]:
    """Run a MariaDB server."""
    install, daemon, client = (str(program(name)) for name in ("mariadb-install-db", "mariadbd", "mariadb"))
    with folder("mysql") as (home, as_owner):
        data, socket = f"--datadir={home / 'data'}", str(home / "socket")
        run(*as_owner, install, "--no-defaults", data, "--auth-root-authentication-method=normal", "--skip-test-db")
        words = (*as_owner, daemon, "--no-defaults", data, f"--socket={socket}", "--skip-networking")
        log = (home / "log").open("w")
        with log, subprocess.Popen(words, stdout=log, stderr=log) as server:
            try:
                talk = (client, "--no-defaults", f"--socket={socket}", "-u", "root", "--batch", "--skip-column-names")
                wait_for(home / "socket", server)
                run(*talk, text=f"CREATE DATABASE {DATABASE} CHARACTER SET utf8mb4;")
                yield Server("mysql", lambda sql: run(*talk, DATABASE, text=sql))
            finally:
                stop(server, socket)


def wait_for(socket: Path, server: subprocess.Popen[bytes]) -> None:
    """Wait until *server* listens on *socket*."""
    for _ in range(600):
        if socket.exists() or server.poll() is not None:
            break
        time.sleep(0.1)
    assert socket.exists(), "the server does not start"


def stop(server: subprocess.Popen[bytes], socket: str) -> None:
    """End *server*, through its client because the process that we know may only be the one that changed the user."""
    admin = str(program("mariadb-admin"))
    subprocess.run((admin, "--no-defaults", f"--socket={socket}", "-u", "root", "shutdown"), check=False)
    server.wait(timeout=60)
