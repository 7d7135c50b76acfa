import { CloseButton, Kbd, TextInput } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { useShortcuts } from "../../lib/shortcuts.ts";
import css from "./Cases.module.css";

/** Searches on Enter and a moment after typing stops. */
export function SearchBox({ q, onSearch }: { q: string; onSearch: (q: string, entered: boolean) => void }) {
  const [text, setText] = useState(q);
  const input = useRef<HTMLInputElement>(null);
  const sent = useRef(q);
  useShortcuts({ "/": () => input.current?.select() });
  const search = (next: string, entered: boolean): void => {
    sent.current = next;
    onSearch(next, entered);
  };
  useEffect(() => {
    // Back and forward change the address from outside; what is being typed is left alone.
    if (q !== sent.current) {
      sent.current = q;
      setText(q);
    }
  }, [q]);
  useEffect(() => {
    const next = text.trim();
    if (next === sent.current) return;
    const timer = setTimeout(() => search(next, false), 450);
    return () => clearTimeout(timer);
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (text.trim() !== sent.current) search(text.trim(), true);
  };
  return (
    <search className={css.search}>
      <form onSubmit={submit}>
        <TextInput
          ref={input}
          type="search"
          aria-label="Search cases"
          placeholder="Words, “a phrase”, e-mail, phone or number"
          leftSection={<IconSearch size={17} aria-hidden />}
          rightSection={
            text === "" ? (
              <Kbd size="xs" aria-hidden>
                /
              </Kbd>
            ) : (
              <CloseButton
                size="sm"
                aria-label="Clear the search"
                onClick={() => {
                  setText("");
                  search("", true);
                  input.current?.focus();
                }}
              />
            )
          }
          maxLength={1000}
          dir="auto"
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === "ArrowDown") document.querySelector<HTMLElement>("[data-case-row]")?.focus();
            if (event.key === "Escape") input.current?.blur();
          }}
        />
      </form>
    </search>
  );
}
