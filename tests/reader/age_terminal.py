"""Runs a command that asks for a passphrase, on a terminal of its own, and answers each time it asks.

    CARNET_PHRASE='...' python3 age_terminal.py COMMAND [ARGUMENT...]

age insists on a terminal: it reads passphrases from /dev/tty and from nowhere else. What the command shows there is
passed on to the error output; its end is the command's own.
"""

import os
import pty
import sys

PHRASE = os.environ["CARNET_PHRASE"].encode() + b"\n"


def main() -> int:
    pid, terminal = pty.fork()
    if pid == 0:
        del os.environ["CARNET_PHRASE"]
        os.execvp(sys.argv[1], sys.argv[1:])
    unanswered = b""
    while True:
        try:
            shown = os.read(terminal, 4096)
        except OSError:  # how Linux says that the other side has gone
            break
        if not shown:
            break
        sys.stderr.buffer.write(shown)
        unanswered += shown
        if b"passphrase" in unanswered and unanswered.rstrip().endswith(b":"):
            os.write(terminal, PHRASE)
            unanswered = b""
    _, status = os.waitpid(pid, 0)
    return os.waitstatus_to_exitcode(status)


if __name__ == "__main__":
    sys.exit(main())
