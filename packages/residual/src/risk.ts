/** How much a stored message is worth a second look: cheap, for drawing by risk. */

/**
 * 0.02..1. Grows with what tends to hide personal data: digits in groups, at-signs and stand-ins, capitals inside
 * sentences, letters outside ASCII, length, and a language that the first detector reads less well (anything but
 * English, when `language` says so). One pass over at most the first 4,000 units; no claim to be a probability.
 */
export function riskOf(text: string, { language }: { readonly language?: string } = {}): number {
  const n = Math.min(text.length, 4000);
  let digits = 0;
  let groups = 0;
  let at = 0;
  let capitals = 0;
  let foreign = 0;
  let lastDigit = false;
  let lastSpace = true;
  let lastEnd = true;
  for (let i = 0; i < n; i++) {
    const c = text.charCodeAt(i);
    const digit = c >= 48 && c <= 57;
    if (digit) {
      digits++;
      if (!lastDigit) groups++;
    }
    if (c === 64) at++;
    if (c >= 65 && c <= 90 && lastSpace && !lastEnd) capitals++;
    if (c > 0xbf && c !== 0xb7) foreign++;
    lastDigit = digit;
    if (c === 46 || c === 33 || c === 63) lastEnd = true;
    else if (c !== 32 && c !== 10) lastEnd = false;
    lastSpace = c === 32 || c === 10;
  }
  const less = (x: number, half: number): number => x / (x + half);
  const score =
    0.22 * less(digits, 12) +
    0.1 * less(groups, 5) +
    0.14 * less(at * 3, 2) +
    0.2 * less(capitals, 4) +
    0.14 * less(foreign, 30) +
    0.1 * less(text.length, 600) +
    (language !== undefined && !/^en\b/i.test(language) ? 0.1 : 0);
  return Math.min(1, 0.02 + score);
}
