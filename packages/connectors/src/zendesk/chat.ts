import { instantOf } from "../text/dates.ts";
import { id, isObject, type Json, list, object, text } from "../text/values.ts";

/** What was said in a chat stands in the history of an event of the ticket: each message as a comment, with whose it is under `chat`. */
export function chatComments(event: Json): Json[] {
  const { chat_id: chat, history } = object(event.value);
  return list(history)
    .filter(isObject)
    .filter((it) => text(it.type) === "ChatMessage" && text(it.message) !== "")
    .map((it, place) => {
      const at = instantOf(it.timestamp);
      return {
        id: `chat/${id(chat)}/${id(it.message_id) || id(it.chat_index) || place}`,
        chat: text(it.actor_type).toLowerCase(),
        author_id: it.actor_id,
        actor: { name: text(it.actor_name) },
        public: true,
        body: it.message,
        created_at: at === undefined ? undefined : new Date(at).toISOString(),
        via: { channel: "chat" },
      };
    });
}

const squeeze = (body: string) => body.replace(/\s+/g, " ").trim();

/**
 * Lines of comments as a transcript has them, "(10:00:03) Ada: hello", with and without time and name: what is said
 * there already counts once.
 */
export function transcriptOf(bodies: readonly string[]): ReadonlySet<string> {
  const said = new Set<string>();
  for (const body of bodies)
    for (const line of body.split("\n")) {
      const whole = squeeze(line);
      const colon = whole.search(/: /);
      said.add(whole);
      if (colon > 0) said.add(whole.slice(colon + 2));
    }
  return said;
}

export const saidIn = (transcript: ReadonlySet<string>, body: string): boolean =>
  body.split("\n").every((line) => transcript.has(squeeze(line)));
