/* Runs the engine's own command line out of libchdb: argv = library, then the engine's arguments. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <unistd.h>

int main(int argc, char **argv) {
  /* Dies with whoever started it. */
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  /* Without a terminal the engine takes itself for one command's run and ends (abort) at whatever goes wrong with a connection. */
  int master = posix_openpt(O_RDWR | O_NOCTTY);
  int terminal = master >= 0 && !grantpt(master) && !unlockpt(master) ? open(ptsname(master), O_RDWR | O_NOCTTY) : -1;
  if (terminal < 0 || dup2(terminal, STDIN_FILENO) < 0) {
    perror("no terminal");
    return 2;
  }
  void *library = argc > 1 ? dlopen(argv[1], RTLD_NOW | RTLD_GLOBAL) : NULL;
  void *(*run)(int, char **) = library ? (void *(*)(int, char **))dlsym(library, "query_stable_v2") : NULL;
  if (!run) {
    fprintf(stderr, "no engine\n");
    return 2;
  }
  argv[1] = "clickhouse";
  run(argc - 1, argv + 1);
  return 0;
}
