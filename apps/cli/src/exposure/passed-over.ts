/** Endings of files that hold prose, pictures or program text. What may hold rules that cannot be read (Terraform, Bicep, scripts, archives) is not among them: it is named instead. */
const NO_RULES =
  /\.(md|markdown|mdx|rst|adoc|html?|css|scss|[cm]?[jt]sx?|map|py|go|rs|java|kt|cs|rb|php|png|jpe?g|gif|webp|svg|ico|pdf|docx?|xlsx?|pptx?|woff2?|ttf|lock|sum|editorconfig)$/i;
const NO_RULES_BY_NAME =
  /^(licen[cs]e|copying|notice|authors|contributors|codeowners|changelog|readme|makefile|dockerfile|owners|version|go\.mod|package(-lock)?\.json|tsconfig.*\.json)$/i;

/** True for a file in a folder that is no rule set whatever it says. A file that was named itself is always read. */
export function isNoRuleFile(name: string): boolean {
  return NO_RULES.test(name) || NO_RULES_BY_NAME.test(name);
}

const COMPOSE = /compose.*\.ya?ml$/i;

/**
 * True for what a walk does not enter or read: hidden files and folders, and installed packages. Not `.env` where a Compose
 * file stands beside it, which takes its addresses and ports from there. `beside`: all names of the folder.
 */
export function isHidden(name: string, beside: readonly string[]): boolean {
  if (name === ".env") return !beside.some((one) => COMPOSE.test(one));
  return name.startsWith(".") || name === "node_modules";
}
