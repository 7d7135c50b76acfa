import { edged } from "./edged.ts";

const GUID = edged(/^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}(?![\da-z])/i);

/** 8-4-4-4-12 hexadecimal digits: says nothing of anybody without the table it is from. */
export const isGuid = (value: string): boolean => GUID.test(value);
