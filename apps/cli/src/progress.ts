import progress from "cli-progress";
import { count, say, timeSpan } from "./output.ts";

export interface Progress {
  /** 0..1, null while unknown. */
  readonly fraction: number | null;
  /** What is done so far, in the reader's words: "12,000 messages". */
  readonly done: string;
  /** Per second; of what is not counted in ones, in words: "4.1 MB". */
  readonly rate: number | string;
  readonly secondsLeft: number | null;
}

export interface Meter {
  update(now: Progress): void;
  stop(): void;
}

/** Where stderr is no terminal, a line this often is enough for a log. */
const LINE_EVERY_MS = 5000;
const STEPS = 1000;

/** A bar with rate and time left on stderr where that is a terminal, plain lines otherwise. */
export function createMeter(terminal: boolean = process.stderr.isTTY === true): Meter {
  return terminal ? bar() : lines();
}

function bar(): Meter {
  const shown = new progress.SingleBar({
    format: "{bar} {percent}  {done}, {rate}/s, {left}",
    barCompleteChar: "█",
    barIncompleteChar: "░",
    barsize: 28,
    hideCursor: true,
    clearOnComplete: false,
    stopOnComplete: false,
  });
  let begun = false;
  return Object.freeze({
    update(now: Progress) {
      const payload = words(now);
      if (!begun) shown.start(STEPS, 0, payload);
      begun = true;
      shown.update(Math.round((now.fraction ?? 0) * STEPS), payload);
    },
    stop() {
      if (begun) shown.stop();
    },
  });
}

function lines(): Meter {
  let last = Date.now();
  return Object.freeze({
    update(now: Progress) {
      if (Date.now() - last < LINE_EVERY_MS) return;
      last = Date.now();
      const { percent, done, rate, left } = words(now);
      say(`${percent.trim()} ${done}, ${rate}/s, ${left}`);
    },
    stop() {},
  });
}

function words({ fraction, done, rate, secondsLeft }: Progress) {
  return {
    percent: fraction === null ? "  ?%" : `${String(Math.floor(fraction * 100)).padStart(3)}%`,
    done,
    rate: typeof rate === "number" ? count(rate) : rate,
    left: secondsLeft === null ? "time left not known yet" : `${timeSpan(secondsLeft)} left`,
  };
}
