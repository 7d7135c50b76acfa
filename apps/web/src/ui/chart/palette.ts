export interface Palette {
  readonly series: readonly string[];
  readonly text: string;
  readonly muted: string;
  readonly line: string;
  readonly surface: string;
  readonly font: string;
}

/** The colours of theme.css as they are in force. `scheme` only names the reading. */
export function readPalette(_scheme: string): Palette {
  const style = getComputedStyle(document.documentElement);
  const value = (name: string): string => style.getPropertyValue(name).trim();
  return {
    series: [1, 2, 3, 4, 5, 6, 7, 8].map((number) => value(`--ck-${String(number)}`)),
    text: value("--ck-text"),
    muted: value("--ck-muted"),
    line: value("--ck-line"),
    surface: value("--ck-surface"),
    font: value("--mantine-font-family"),
  };
}
