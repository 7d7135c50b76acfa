import { get, isDict, text } from "./get.ts";

/**
 * Where a listing says that it goes on elsewhere. AWS: NextToken, NextMarker, Marker; Azure: nextLink; Azure Resource Graph: a skip
 * token; Google: nextPageToken.
 */
const MORE = ["NextToken", "NextMarker", "Marker", "nextLink", "@odata.nextLink", "nextPageToken", "skip_token"];

/** The key under which a listing says that there is more of it than this page; undefined where it is whole. */
export function continuedBy(value: unknown): string | undefined {
  if (!isDict(value)) return undefined;
  const goesOn = (node: unknown, key: string): boolean => (text(node, key) ?? "") !== "";
  const key = MORE.find((one) => get(value, one) !== undefined && goesOn(value, one));
  // https://kubernetes.io/docs/reference/using-api/api-concepts/#retrieving-large-results-sets-in-chunks
  return key ?? (goesOn(get(value, "metadata"), "continue") ? "metadata.continue" : undefined);
}
