/** What is worked out once for a text, though one recognizer after the other asks for it while texts are read side by side. */
import type { Scan } from "./scan.ts";

/** More than the scans of texts side by side, each read in a way or two besides. A power of two. */
const KEPT = 1024;

/** @param make tells of a text what holds nothing of it: answers stay until as many texts more were asked about */
export function onceForText<T>(make: (s: Scan) => T): (s: Scan) => T {
  const stamps = new Int32Array(KEPT).fill(-1);
  const answers: T[] = [];
  return (s) => {
    const slot = s.stamp & (KEPT - 1);
    if (stamps[slot] !== s.stamp) {
      const answer = make(s);
      stamps[slot] = s.stamp;
      answers[slot] = answer;
    }
    return answers[slot] as T;
  };
}
