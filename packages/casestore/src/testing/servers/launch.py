"""Runs the engine's own command line out of libchdb: argv = library, then the engine's arguments."""
import ctypes
import os
import signal
import sys

# Dies with whoever started it, on Linux also when that one is killed (PR_SET_PDEATHSIG).
try:
    ctypes.CDLL(None).prctl(1, signal.SIGKILL)
except AttributeError:
    pass
# Without a terminal the engine takes itself for one command's run and ends (abort) at whatever goes wrong with a connection.
_, terminal = os.openpty()
os.dup2(terminal, 0)
library = ctypes.CDLL(sys.argv[1], mode=ctypes.RTLD_GLOBAL)
arguments = [b"clickhouse"] + [one.encode() for one in sys.argv[2:]]
run = library.query_stable_v2
run.restype = ctypes.c_void_p
run.argtypes = [ctypes.c_int, ctypes.POINTER(ctypes.c_char_p)]
run(len(arguments), (ctypes.c_char_p * len(arguments))(*arguments))
