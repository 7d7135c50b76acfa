export interface Advice {
  /** 0..1 of the way to a good password. */
  readonly share: number;
  readonly good: boolean;
  readonly text: string;
}

/** Length first (NIST SP 800-63B asks for no character classes); then what a guesser would try at once. */
export function passwordAdvice(password: string, about: readonly string[]): Advice {
  const length = Array.from(password).length;
  if (length === 0) return { share: 0, good: false, text: "" };
  if (length < 12) {
    return { share: length / 16, good: false, text: `${12 - length} more character${length === 11 ? "" : "s"}.` };
  }
  if (new Set(password).size < 5) return { share: 0.3, good: false, text: "Too few different characters." };
  const lower = password.toLowerCase();
  const own = about
    .flatMap((one) => one.toLowerCase().split(/[\s@.]+/))
    .find((word) => word.length >= 4 && lower.includes(word));
  if (own !== undefined) return { share: 0.5, good: true, text: `It would be better without "${own}" in it.` };
  return { share: Math.min(1, length / 16), good: true, text: length < 16 ? "Good." : "Very good." };
}
