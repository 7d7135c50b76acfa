export interface SlaSetting {
  /** Business minutes to the first reply, by priority; "" is the rule for cases without one. */
  readonly firstReply: Readonly<Record<string, number>>;
}

/** The shape of the metric samples' calendar: minutes of the local day by ISO weekday ("1" = Monday). */
export interface BusinessCalendar {
  /** IANA zone. */
  readonly tz: string;
  readonly days: Readonly<Record<string, readonly (readonly [from: number, to: number])[]>>;
  /** Local dates YYYY-MM-DD without business time. */
  readonly holidays: readonly string[];
}

/** What the keep remembers about itself. A key that was never set has the named default. */
export interface Settings {
  /** Default "". */
  organisation(): Promise<string>;
  setOrganisation(name: string): Promise<void>;
  /** Name of the calendar that "business" means. Default "default". */
  defaultCalendar(): Promise<string>;
  setDefaultCalendar(name: string): Promise<void>;
  sla(): Promise<SlaSetting | undefined>;
  setSla(sla: SlaSetting): Promise<void>;
  /** When the demo organisation was loaded, if it was. */
  demoLoadedAt(): Promise<Date | undefined>;
  markDemoLoaded(at: Date): Promise<void>;
  /** Any other value, JSON. */
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  /** Sets only when absent; returns what stands. For things made once, at the first start. */
  setOnce(key: string, value: unknown): Promise<unknown>;
  /** Sets only where it is still `from`; says whether it was. */
  replace(key: string, from: unknown, to: unknown): Promise<boolean>;
}

/** Named business calendars. */
export interface Calendars {
  get(name: string): Promise<BusinessCalendar | undefined>;
  list(): Promise<readonly { readonly name: string; readonly calendar: BusinessCalendar }[]>;
  set(name: string, calendar: BusinessCalendar): Promise<void>;
  /** Throws CalendarInUse for the default one. */
  remove(name: string): Promise<void>;
}
