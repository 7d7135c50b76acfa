import { Button } from "@mantine/core";
import { useState } from "react";
import type { Message } from "../../api/types.ts";
import { Empty } from "../../ui/Empty.tsx";
import { showLatest } from "./latest.ts";
import { MessageView } from "./MessageView.tsx";

const TAIL = 40;
/** From here on the end is out of sight, and a way to it is worth its place. */
const LONG = 6;

/** Oldest first, as it happened. Of a very long one the first message and the latest are drawn at once. */
export function Conversation({ messages }: { messages: readonly Message[] }) {
  const [all, setAll] = useState(false);
  const first = messages[0];
  if (!first) return <Empty title="No message that you may read" />;
  const hidden = all ? 0 : Math.max(0, messages.length - 1 - TAIL);
  return (
    <div style={{ display: "grid", gap: 10 }}>
      {messages.length >= LONG && (
        <Button variant="subtle" size="compact-sm" style={{ justifySelf: "end" }} onClick={showLatest}>
          Go to the latest
        </Button>
      )}
      <MessageView message={first} />
      {hidden > 0 && (
        <Button variant="subtle" onClick={() => setAll(true)}>
          Show {hidden} messages between
        </Button>
      )}
      {messages.slice(1 + hidden).map((message) => (
        <MessageView key={message.id} message={message} />
      ))}
    </div>
  );
}
