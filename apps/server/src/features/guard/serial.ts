/**
 * Work that is never done twice at once: whoever asks while it is being done gets the end of one more round, begun after their asking.
 * Errors are handed to `report`; the promise then resolves all the same.
 */
export function serial(work: () => Promise<void>, report: (error: unknown) => void): () => Promise<void> {
  let under: Promise<void> | undefined;
  let next: Promise<void> | undefined;
  const begin = (): Promise<void> => {
    under = work()
      .catch(report)
      .finally(() => {
        under = undefined;
      });
    return under;
  };
  return () => {
    if (!under) return begin();
    next ??= under.then(() => {
      next = undefined;
      return begin();
    });
    return next;
  };
}
