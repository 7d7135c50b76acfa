import { isDict } from "../json/get.ts";

/** The provider's names with underscores as the API's. */
export const camel = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(camel)
    : isDict(value)
      ? Object.fromEntries(
          Object.entries(value).map(([key, inner]) => [
            key.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
            camel(inner),
          ]),
        )
      : value;
