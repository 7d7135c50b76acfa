/** The folder of the checkout. */
export const ROOT: string;
export function isInstalled(): boolean;
export function ensureInstalled(): void;
export function nodePath(): string;
export function ensureWeb(): void;
/** Runs Node 24 in the foreground in this process's place. */
export function become(args: string[]): Promise<void>;
