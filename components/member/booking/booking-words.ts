import type { BookablePurpose } from "@/server/queries/booking-asked";

/** What the choice of a time needs to know and to say, made on the server: days `YYYY-MM-DD`, times `HH:MM`. */
export type BookingWords = {
  fundName: string;
  forms: Readonly<Record<string, string>>;
  /** What the interview is about: the kind that is asked for, and its words. */
  purpose: BookablePurpose;
  about: string;
  /** The last day of the deadline that a booking meets. */
  deadline: string | null;
  lastInterviewDay: string | null;
  lastDay: string;
  /** The booking that is moved. */
  moving: { id: string; on: string; from: string } | null;
};
