import { Button, FileButton, Progress, Tooltip } from "@mantine/core";
import { IconPaperclip } from "@tabler/icons-react";
import type { CaseDetail } from "../../api/types.ts";
import css from "./Composer.module.css";
import type { Mode } from "./drafts.ts";
import { useAttach } from "./use-attach.ts";

/** A file goes at once, as a message of its own in the way of writing that is chosen. */
export function AttachButton({ item, mode }: { item: CaseDetail; mode: Mode }) {
  const { fraction, send } = useAttach(item);
  const sending = fraction !== null;
  return (
    <div className={css.attach}>
      <FileButton onChange={(file) => file && send(file, mode)} disabled={sending}>
        {(props) => (
          <Tooltip
            multiline
            maw={340}
            label="It goes into the case at once, as a message of its own. Up to 25 MiB. Its text is redacted and shown in the case; the original is sealed and cannot be downloaded here. Of a HAR file cookies, tokens and bodies are taken out first."
          >
            <Button
              {...props}
              variant="subtle"
              size="sm"
              loading={sending}
              leftSection={<IconPaperclip size={15} aria-hidden />}
            >
              Attach a file
            </Button>
          </Tooltip>
        )}
      </FileButton>
      {sending && (
        <>
          <Progress
            value={fraction * 100}
            w={90}
            size="sm"
            animated={fraction >= 1}
            aria-label="How much of the file has been sent"
          />
          <span className="muted" aria-live="polite">
            {fraction < 1 ? `${String(Math.round(fraction * 100))} %` : "being read"}
          </span>
        </>
      )}
    </div>
  );
}
