import { id, isObject, type Json, object, text } from "../text/values.ts";

/**
 * A message of a side conversation as a comment that the requester never sees: agents write there to colleagues and
 * suppliers. null: an event without a message (closed, reopened); undefined: no event of a side conversation.
 */
export function sideMessage(event: Json): Json | null | undefined {
  const conversation = id(event.side_conversation_id);
  if (conversation === "" || id(event.id) === "") return undefined;
  if (!isObject(event.message)) return null;
  const { message } = event;
  const actor = isObject(event.actor) ? event.actor : object(message.from);
  return {
    id: `side/${id(event.id)}`,
    side: conversation,
    author_id: actor.user_id,
    actor: { name: text(actor.name), email: text(actor.email) },
    public: false,
    body: message.body,
    html_body: message.html_body,
    plain_body: text(message.body) === "" && text(message.html_body) === "" ? message.preview_text : undefined,
    attachments: message.attachments,
    created_at: event.created_at,
    via: { channel: text(event.via) },
    metadata: { system: { subject: message.subject, to: message.to } },
  };
}
