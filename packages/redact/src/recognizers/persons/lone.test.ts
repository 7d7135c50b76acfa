import { describe, expect, test } from "vitest";
import { find } from "../../find.ts";

const people = (text: string): string[] =>
  find(text)
    .filter(({ type }) => type === "PERSON")
    .map(({ start, end }) => text.slice(start, end));

describe("a name alone, in a text about things", () => {
  test.each([
    'The app keeps playing another song instead of "Rosalind", since 8.9.12.',
    "Hva betyr «kode 17, Sigurd opptatt» på kassen i butikken i Bergen?",
    "Lee jeans, style Luke, 32 x 34. The label says slim tapered, the bag says straight.",
    "Atualização 3.0.7: o áudio do Rafael (módulo de som) trava em 87%.",
  ])("is no person: %s", (text) => expect(people(text)).toEqual([]));

  test.each([
    ["Since 2.4.1 the export is empty for Gloria in accounting, everybody else is fine", "Gloria"],
    ["The 60 x 80 cm print should have gone to Gloria, we only ordered the small one", "Gloria"],
    ['The account shows the name "Miriam" instead of mine since Monday, please mend it', "Miriam"],
    ["После 3.2.1 Людмила не видит счета, у остальных всё работает нормально", "Людмила"],
  ])("is one where somebody is spoken of: %s", (text, name) => expect(people(text)).toEqual([name]));
});
