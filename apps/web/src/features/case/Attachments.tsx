import { Tooltip } from "@mantine/core";
import { IconAlertTriangle, IconEyeOff, IconFile, IconFileText, IconFileZip, IconPhoto } from "@tabler/icons-react";
import { useState } from "react";
import type { Attachment } from "../../api/types.ts";
import { formatBytes } from "../../lib/format.ts";
import { RedactedText } from "../../ui/RedactedText.tsx";
import { AttachmentText } from "./AttachmentText.tsx";
import { takenOut, whyNot, whyNotShort } from "./attachment-words.ts";
import css from "./Message.module.css";

function iconOf({ kind, mediaType, text }: Attachment) {
  if (kind === "image" || mediaType.startsWith("image/")) return IconPhoto;
  if (kind === "zip" || /zip|tar|compressed/.test(mediaType)) return IconFileZip;
  return text === undefined ? IconFile : IconFileText;
}

function Secrets({ file }: { file: Attachment }) {
  const gone = takenOut(file.stripped);
  if (file.stripped !== undefined) {
    return (
      <Tooltip label={`Taken out before anything was kept: ${gone || "nothing was found"}.`} multiline maw={360}>
        <span className="muted">cleaned</span>
      </Tooltip>
    );
  }
  if (!file.credentialBearing) return null;
  return (
    <Tooltip
      label="Files of this kind often hold passwords, keys or session cookies. Ask the customer to change what was in it."
      multiline
      maw={360}
    >
      <span style={{ color: "var(--ck-confidential-text)" }}>
        <IconAlertTriangle size={14} aria-hidden /> may hold secrets
      </span>
    </Tooltip>
  );
}

/** What came with a message: its redacted text to read, never the original, which stays sealed. */
export function Attachments({ files }: { files: readonly Attachment[] }) {
  const [shown, setShown] = useState<Attachment | null>(null);
  if (files.length === 0) return null;
  return (
    <>
      <ul className={css.files} aria-label="Attachments">
        {files.map((file, place) => {
          const Icon = iconOf(file);
          const size = file.size === null ? "" : ` · ${formatBytes(file.size)}`;
          return (
            <li key={`${file.name}-${String(place)}`} className={css.file}>
              <span className={css.fileName}>
                <Icon size={15} aria-hidden />
                <span dir="auto">
                  <RedactedText text={file.name || "(unnamed)"} />
                </span>
              </span>
              <span className="muted">
                {file.kind ?? file.mediaType}
                {size}
              </span>
              <Secrets file={file} />
              {!file.examined && (
                <Tooltip label={whyNot(file)} multiline maw={360}>
                  <span className="muted">
                    <IconEyeOff size={14} aria-hidden /> not examined
                    {whyNotShort(file) && `: ${whyNotShort(file)}`}
                  </span>
                </Tooltip>
              )}
              {file.text !== undefined && (
                <button type="button" onClick={() => setShown(file)}>
                  Show text
                </button>
              )}
            </li>
          );
        })}
      </ul>
      {shown && <AttachmentText file={shown} onClose={() => setShown(null)} />}
    </>
  );
}
