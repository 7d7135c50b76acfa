/** Takes a stretch of a collapsed text and the slots of its features, which are another stretch's afterwards. */
export type Visit = (start: number, end: number, slots: Int32Array) => void;
