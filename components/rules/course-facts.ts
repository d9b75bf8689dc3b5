/** What the course line draws: one member's course as plain facts. Days are `YYYY-MM-DD`, hours integer hundredths. */
export type CourseFacts = {
  readonly startDate: string;
  /** The business clock's day. */
  readonly today: string;
  readonly hoursUsed: number;
  readonly hoursLimit: number;
  /** The days between which the hours are expected to run out; `null` when nothing can be said yet, or it has ended. */
  readonly expectedHandover: { readonly from: string; readonly to: string } | null;
  readonly endedOn: string | null;
  readonly interviews: readonly CourseInterview[];
  readonly deadlines: readonly CourseDeadline[];
};

export type CourseInterview = {
  readonly id: string;
  /** `null` for one that is owed and has no day yet. */
  readonly on: string | null;
  readonly kind: "individual" | "joint";
  readonly state: "held" | "booked" | "owed";
};

export type CourseDeadline = {
  readonly on: string;
  readonly state: "open" | "met" | "missed";
  /** Days given back because there was nothing to book (I-17); drawn as the hatched days before the deadline. */
  readonly frozenDays: number;
};
