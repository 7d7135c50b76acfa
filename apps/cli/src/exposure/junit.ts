import type { Report, Result } from "@casekeep/exposure";
import { described } from "./sentence.ts";

/** JUnit XML: one test case for each target and its ports. Exposed is a failure; undecided or unreadable an error. */
export function junit({ results, unreadable, assumptions }: Report): string {
  const failures = results.filter((row) => row.verdict === "exposed").length;
  const errors = results.filter((row) => row.verdict === "unknown").length + unreadable.length;
  const counts = `tests="${results.length + unreadable.length}" failures="${failures}" errors="${errors}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="casekeep exposure" ${counts}>`,
    `  <testsuite name="exposure" ${counts} skipped="0">`,
    ...results.map(testCase),
    ...unreadable.map(
      ({ file, reason }) =>
        `    <testcase classname="${escaped(file)}" name="can be read"><error type="unreadable" message="${escaped(reason)}"/></testcase>`,
    ),
    ...(assumptions.length > 0 ? [`    <system-out>${escaped(assumptions.join("\n"))}</system-out>`] : []),
    "  </testsuite>",
    "</testsuites>",
    "",
  ].join("\n");
}

function testCase(row: Result): string {
  const open = `    <testcase classname="${escaped(row.target)}" name="${escaped(`${row.protocol} ${row.ports.join(",")}`)}"`;
  const kind = row.verdict === "exposed" ? "failure" : row.verdict === "unknown" ? "error" : undefined;
  if (kind === undefined) return `${open}/>`;
  const rules = row.responsible.map(({ rule, file, line }) => `${file}:${line} ${rule}`).join("\n");
  return `${open}><${kind} type="${row.verdict}" message="${escaped(described(row))}">${escaped(rules)}</${kind}></testcase>`;
}

/** Text for XML 1.0, in an attribute as well: what the standard does not allow at all becomes U+FFFD. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\ufffd\u{10000}-\u{10ffff}]/gu, "\ufffd")
    .replace(/[&<>"'\t\n\r]/g, (found) => `&#${found.charCodeAt(0)};`);
}
