import { Modal, Text } from "@mantine/core";
import type { Attachment } from "../../api/types.ts";
import { plainText } from "../../lib/standins.ts";
import { RedactedText } from "../../ui/RedactedText.tsx";
import { takenOut } from "./attachment-words.ts";
import css from "./Message.module.css";

/** The redacted text of an attachment. The original stays sealed: there is no way to it from here. */
export function AttachmentText({ file, onClose }: { file: Attachment; onClose: () => void }) {
  const gone = takenOut(file.stripped);
  return (
    <Modal opened onClose={onClose} size="xl" title={`Text of ${plainText(file.name) || "the attachment"}`}>
      <Text size="sm" c="dimmed" mb="sm">
        {file.cut === true ? "The beginning of its text, redacted. All of it was examined. " : "Its text, redacted. "}
        {file.stripped === undefined
          ? "The original is sealed and cannot be downloaded here."
          : `Taken out, and not kept anywhere: ${gone || "nothing was found"}. What was left is sealed and cannot be downloaded here.`}
      </Text>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard */}
      <section className={css.text} dir="auto" tabIndex={0} aria-label="Text of the attachment">
        <RedactedText text={file.text ?? ""} />
      </section>
    </Modal>
  );
}
