import { Fragment } from "react";
import type { Snippet } from "../api/types.ts";
import { parseStandIns } from "../lib/standins.ts";
import { StandIn } from "./StandIn.tsx";

/** Redacted text with its stand-ins drawn as chips. Direction follows the text's own first strong letter. */
export function RedactedText({ text }: { text: string }) {
  let at = 0;
  return parseStandIns(text).map((segment) => {
    const key = at;
    at += segment.kind === "text" ? segment.text.length : segment.code.length + 1;
    return segment.kind === "text" ? (
      <Fragment key={key}>{segment.text}</Fragment>
    ) : (
      <StandIn key={key} type={segment.type} name={segment.name} code={segment.code} />
    );
  });
}

/** A search hit's surroundings: what matched is marked. */
export function SnippetText({ snippet }: { snippet: Snippet }) {
  let at = 0;
  return snippet.map((run) => {
    const key = at;
    at += run.text.length + 1;
    return run.hit ? (
      <mark key={key}>{run.text}</mark>
    ) : (
      <Fragment key={key}>
        <RedactedText text={run.text} />
      </Fragment>
    );
  });
}
