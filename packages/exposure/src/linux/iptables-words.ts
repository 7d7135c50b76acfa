/** Splits a line of iptables-save into words; double quotes group, a backslash escapes. */
export function wordsOf(line: string): string[] {
  const words: string[] = [];
  let word = "";
  let open = false;
  let any = false;
  for (let i = 0; i < line.length; i++) {
    const char = line[i]!;
    if (char === "\\" && i + 1 < line.length) {
      word += line[++i];
      any = true;
    } else if (char === '"') {
      open = !open;
      any = true;
    } else if (/\s/.test(char) && !open) {
      if (any) words.push(word);
      word = "";
      any = false;
    } else {
      word += char;
      any = true;
    }
  }
  if (any) words.push(word);
  return words;
}
