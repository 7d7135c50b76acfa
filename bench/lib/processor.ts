/** Milliseconds of the processor, all threads of this process: what else runs on the machine is not counted. */
export async function processor(act: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await act();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
