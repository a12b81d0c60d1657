"""The package speaks to no network."""

import os

import pytest
from offline import can_trace, is_strange, network_parts, strange_calls, trace_window
from project import PACKAGE, PACKAGED

DISPLAY = os.environ.get("RELATIONS_TEST_DISPLAY") or os.environ.get("DISPLAY", "")

packaged = pytest.mark.skipif(not PACKAGED.exists(), reason="there is no package: python3 build/dev.py package")


@pytest.mark.parametrize(
    "line",
    [
        "7 socket(AF_INET, SOCK_STREAM|SOCK_CLOEXEC, IPPROTO_TCP) = 3",
        "7 socket(AF_INET6, SOCK_DGRAM, IPPROTO_IP) = 4",
        "7 socket(AF_NETLINK, SOCK_RAW|SOCK_CLOEXEC, NETLINK_ROUTE) = 3",
        '7 connect(3, {sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr("10.0.0.1")}, 16) = 0',
        '7 connect(3, {sa_family=AF_UNIX, sun_path="/tmp/somebody.socket"}, 24) = 0',
        "7 bind(3, {sa_family=AF_NETLINK, nl_pid=0, nl_groups=00000000}, 12) = 0",
    ],
)
def test_a_network_or_an_unknown_door_is_strange(line):
    assert is_strange(line)


@pytest.mark.parametrize(
    "line",
    [
        "7 socket(AF_UNIX, SOCK_STREAM|SOCK_CLOEXEC, 0) = 3",
        '7 connect(3, {sa_family=AF_UNIX, sun_path=@"/tmp/.X11-unix/X0"}, 20) = -1 ECONNREFUSED (Connection refused)',
        '7 connect(5, {sa_family=AF_UNIX, sun_path="/run/user/1000/bus"}, 22) = 0',
        '7 connect(5, {sa_family=AF_UNIX, sun_path="/run/user/1000/wayland-0"}, 27) = 0',
        "7 --- SIGCHLD {si_signo=SIGCHLD, si_code=CLD_EXITED, si_pid=8, si_uid=0, si_status=1} ---",
        "8 +++ exited with 0 +++",
    ],
)
def test_the_screen_and_the_desktop_are_not(line):
    assert not is_strange(line)


def test_strange_lines_are_told_apart():
    assert strange_calls("1 socket(AF_UNIX, 0) = 3\n1 socket(AF_INET, 0) = 4\n") == ["1 socket(AF_INET, 0) = 4"]


@packaged
@pytest.mark.slow
def test_the_package_holds_nothing_that_could():
    assert network_parts(PACKAGE) == []


@packaged
@pytest.mark.slow
@pytest.mark.window
@pytest.mark.skipif(not DISPLAY, reason="no X display: set RELATIONS_TEST_DISPLAY or DISPLAY")
@pytest.mark.skipif(not can_trace(), reason="no strace, or no right to make a network namespace")
def test_the_window_opens_no_socket_but_those_of_the_desktop(tmp_path):
    kept = {name: text for name, text in os.environ.items() if not name.startswith(("QT_", "XDG_", "WAYLAND_"))}
    trace = trace_window(PACKAGED, 60, tmp_path, {**kept, "DISPLAY": DISPLAY, "HOME": str(tmp_path)})
    assert (trace.code, trace.output) == (0, "painted 60 frames\n")
    assert trace.strange == []
    assert "X11-unix" in (tmp_path / "trace.txt").read_text(encoding="utf-8")
