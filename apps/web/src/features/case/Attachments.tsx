import { Tooltip } from "@mantine/core";
import { IconAlertTriangle, IconEyeOff, IconFile, IconFileZip, IconPhoto } from "@tabler/icons-react";
import type { Attachment } from "../../api/types.ts";
import { formatBytes } from "../../lib/format.ts";
import { RedactedText } from "../../ui/RedactedText.tsx";
import css from "./Message.module.css";

function iconOf(mediaType: string) {
  if (mediaType.startsWith("image/")) return IconPhoto;
  return /zip|tar|compressed/.test(mediaType) ? IconFileZip : IconFile;
}

/** What came with a message: named, never opened here. Contents stay sealed. */
export function Attachments({ files }: { files: readonly Attachment[] }) {
  if (files.length === 0) return null;
  return (
    <ul className={css.files} aria-label="Attachments">
      {files.map((file, place) => {
        const Icon = iconOf(file.mediaType);
        const size = file.size === null ? "" : ` · ${formatBytes(file.size)}`;
        return (
          <li key={`${file.name}-${String(place)}`} className={css.file}>
            <Icon size={15} aria-hidden />
            <span dir="auto">
              <RedactedText text={file.name || "(unnamed)"} />
            </span>
            <span className="muted">
              {file.mediaType}
              {size}
            </span>
            {file.credentialBearing && (
              <Tooltip label="Files of this kind often hold passwords, keys or session cookies. It is sealed; ask the customer to change what was in it.">
                <span style={{ color: "var(--ck-confidential-text)" }}>
                  <IconAlertTriangle size={14} aria-hidden /> may hold secrets
                </span>
              </Tooltip>
            )}
            {!file.examined && (
              <Tooltip label="The source did not carry the content, or it is kept sealed without having been read.">
                <span className="muted">
                  <IconEyeOff size={14} aria-hidden /> not examined
                </span>
              </Tooltip>
            )}
          </li>
        );
      })}
    </ul>
  );
}
