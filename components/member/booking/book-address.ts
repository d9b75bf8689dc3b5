import { type BookingTimesInput, bookingTimesInput } from "@/server/queries/booking-asked";

export type BookAddress = Record<string, string | string[] | undefined>;

const NAMES = ["about", "move", "part", "form", "place", "from"] as const;

/**
 * What an address of the booking page asks for. What it says that makes no sense is as if it were not there: an address
 * is anybody's to type, and a page of times is a better answer than an error.
 */
export function askedFor(address: BookAddress): BookingTimesInput {
  const asked: Partial<Record<keyof BookingTimesInput, unknown>> = {};
  for (const name of NAMES) {
    const value = address[name];
    if (typeof value === "string" && bookingTimesInput.shape[name].safeParse(value).success) asked[name] = value;
  }
  const [startsAt, id] = typeof address.after === "string" ? address.after.split("_") : [];
  const after = bookingTimesInput.shape.after.safeParse(startsAt && id ? { startsAt, id } : null);
  return bookingTimesInput.parse({ ...asked, own: address.own === "1", after: after.success ? after.data : null });
}

/** The address that asks for the same but for some changes; it begins at the first time unless it says where to go on. */
export function addressOf(asked: BookingTimesInput, changes: Partial<BookingTimesInput>): string {
  const next = { ...asked, after: null, ...changes };
  const query = new URLSearchParams();
  if (next.move) query.set("move", next.move);
  if (next.about !== "job" && !next.move) query.set("about", next.about);
  if (next.part !== "any") query.set("part", next.part);
  for (const name of ["form", "place", "from"] as const) if (next[name]) query.set(name, next[name]);
  if (next.own) query.set("own", "1");
  if (next.after) query.set("after", `${next.after.startsAt}_${next.after.id}`);
  return query.size > 0 ? `/min-side/book?${query}` : "/min-side/book";
}
