/** Path of a Chromium or Chrome here, or undefined. */
export function findChromium(): string | undefined;
export function ensureChromium(): void;
