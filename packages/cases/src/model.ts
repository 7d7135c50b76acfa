/** What a support case is, in plain values. No I/O, no readable personal data is needed for any of it. */

/** Milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = number;

export const STATUSES = ["new", "open", "pending", "hold", "solved", "closed", "deleted"] as const;
export type Status = (typeof STATUSES)[number];

export const PRIORITIES = ["low", "normal", "high", "urgent"] as const;
export type Priority = (typeof PRIORITIES)[number];

/** Who wrote a message. `bot` and `system` never count as a reply. */
export type AuthorKind = "customer" | "agent" | "bot" | "system";

/** `internal` = staff only; `confidential` = only those with a need, and no trace for anybody else. */
export const VISIBILITIES = ["public", "internal", "confidential"] as const;
export type Visibility = (typeof VISIBILITIES)[number];

/** A satisfaction answer; `offered` = asked, not answered; null = never asked. 1..5: 4 and 5 are good. */
export type Csat = "offered" | "good" | "bad" | 1 | 2 | 3 | 4 | 5;

/** One thing that happened to a case. Equal times keep list order (rule R1). */
export type CaseEvent =
  | {
      readonly type: "message";
      readonly at: Instant;
      readonly by: AuthorKind;
      readonly public: boolean;
      readonly author?: string;
    }
  | { readonly type: "status"; readonly at: Instant; readonly to: Status }
  | { readonly type: "priority"; readonly at: Instant; readonly to: Priority | null }
  | { readonly type: "group"; readonly at: Instant; readonly to: string | null }
  | { readonly type: "assignee"; readonly at: Instant; readonly to: string | null }
  | { readonly type: "tags"; readonly at: Instant; readonly add: readonly string[]; readonly remove: readonly string[] }
  | { readonly type: "csat"; readonly at: Instant; readonly to: Csat }
  | { readonly type: "merge"; readonly at: Instant; readonly into: string };

/** Everything the metrics need of one case. */
export interface CaseHistory {
  readonly id: string;
  readonly created: Instant;
  /** Id of the case this one was merged into. */
  readonly mergedInto: string | null;
  readonly csat: Csat | null;
  readonly events: readonly CaseEvent[];
}
