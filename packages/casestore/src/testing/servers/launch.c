/* Runs the engine's own command line out of libchdb: argv = library, then the engine's arguments. */
#include <dlfcn.h>
#include <signal.h>
#include <stdio.h>
#include <sys/prctl.h>

int main(int argc, char **argv) {
  /* Dies with whoever started it. */
  prctl(PR_SET_PDEATHSIG, SIGKILL);
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
