import fc from "fast-check";

/** What is done in a run, in order. Places name whatever stands at that place, counted round. */
export type Step =
  | { readonly do: "open"; readonly daysAhead: number }
  | { readonly do: "setDeadline"; readonly who: number; readonly daysAhead: number }
  | { readonly do: "book"; readonly who: number; readonly slot: number }
  | { readonly do: "move"; readonly who: number; readonly from: number; readonly slot: number }
  | { readonly do: "cancel"; readonly who: number; readonly from: number }
  | { readonly do: "turnDay" };

const who = fc.nat(1);
const place = fc.nat(5);
export const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({ do: fc.constant("open" as const), daysAhead: fc.integer({ min: 1, max: 6 }) }),
    },
    {
      weight: 3,
      arbitrary: fc.record({ do: fc.constant("setDeadline" as const), who, daysAhead: fc.integer({ min: 0, max: 4 }) }),
    },
    { weight: 5, arbitrary: fc.record({ do: fc.constant("book" as const), who, slot: place }) },
    { weight: 3, arbitrary: fc.record({ do: fc.constant("move" as const), who, from: place, slot: place }) },
    { weight: 3, arbitrary: fc.record({ do: fc.constant("cancel" as const), who, from: place }) },
    { weight: 4, arbitrary: fc.record({ do: fc.constant("turnDay" as const) }) },
  ),
  { minLength: 4, maxLength: 16 },
);

type Booking = { slot: number; deadline: Deadline | null; cancelled: boolean };
type Deadline = { set: number; day: number; bookedOn: number | null; givenBack: number; fewest: number };
export type Expected = "done" | "refused" | "conflict" | "nothing";

/**
 * The law of booking in its barest form, by numbers of days: I-9, I-17, I-30, R4.3a and R4.4a. Kept apart from the rules it
 * is compared with: nothing of theirs is used here. Every step is taken after ten in the morning, every time begins at nine.
 */
export class BookingModel {
  today = 0;
  readonly slots: { day: number; by: number | null }[] = [];
  readonly bookings: Booking[][] = [[], []];
  readonly deadlines: Deadline[][] = [[], []];

  /** What a step names, as places in the lists; `null` where there is nothing to name. */
  slotAt = (at: number): number | null => (this.slots.length === 0 ? null : at % this.slots.length);
  bookingAt = (of: number, at: number): Booking | null => {
    const all = this.bookings[of]!;
    return all.length === 0 ? null : all[at % all.length]!;
  };

  take(step: Step): Expected {
    const outcome = this.outcomeOf(step);
    for (const deadline of this.deadlines.flat())
      deadline.fewest = Math.min(deadline.fewest, this.onOffer(Number.POSITIVE_INFINITY));
    return outcome;
  }

  private readonly lastDay = (deadline: Deadline) => deadline.day + deadline.givenBack;
  private readonly runs = (deadline: Deadline) => deadline.bookedOn === null && this.today <= this.lastDay(deadline);
  /** The latest of those that run: a cancellation may have opened an earlier one again. */
  private readonly running = (of: number) =>
    this.deadlines[of]!.filter(this.runs).reduce<Deadline | null>(
      (one, other) => (one && one.day > other.day ? one : other),
      null,
    );
  /** Times that could be booked now and lie no later than a day. */
  private readonly onOffer = (until: number) =>
    this.slots.filter(({ day, by }) => by === null && day > this.today && day <= until).length;
  private readonly hasDay = (of: number, day: number, but: Booking | null) =>
    this.bookings[of]!.some((one) => one !== but && !one.cancelled && this.slots[one.slot]!.day === day);

  private outcomeOf(step: Step): Expected {
    switch (step.do) {
      case "open":
        this.slots.push({ day: this.today + step.daysAhead, by: null });
        return "done";
      case "setDeadline": {
        const day = this.today + step.daysAhead;
        if (this.running(step.who) || this.onOffer(day) === 0) return "refused";
        this.deadlines[step.who]!.push({
          set: this.today,
          day,
          bookedOn: null,
          givenBack: 0,
          fewest: Number.POSITIVE_INFINITY,
        });
        return "done";
      }
      case "book": {
        const at = this.slotAt(step.slot);
        if (at === null) return "nothing";
        const outcome = this.free(step.who, at, null);
        if (outcome !== "done") return outcome;
        const deadline = this.running(step.who);
        if (deadline) deadline.bookedOn = this.today;
        this.slots[at]!.by = step.who;
        this.bookings[step.who]!.push({ slot: at, deadline, cancelled: false });
        return "done";
      }
      case "move": {
        const at = this.slotAt(step.slot);
        const booking = this.bookingAt(step.who, step.from);
        if (at === null || booking === null || booking.slot === at) return "nothing";
        if (booking.cancelled || this.slots[booking.slot]!.day < this.today) return "refused";
        const outcome = this.free(step.who, at, booking);
        if (outcome !== "done") return outcome;
        this.slots[booking.slot]!.by = null;
        this.slots[at]!.by = step.who;
        booking.slot = at;
        return "done";
      }
      case "cancel":
        return this.cancel(step.who, this.bookingAt(step.who, step.from));
      case "turnDay":
        for (const deadline of this.deadlines.flat()) {
          if (this.runs(deadline) && deadline.fewest === 0) deadline.givenBack++;
          deadline.fewest = Number.POSITIVE_INFINITY;
        }
        this.today++;
        return "done";
    }
  }

  private free(of: number, at: number, but: Booking | null): Expected {
    const { day, by } = this.slots[at]!;
    if (day < this.today || this.hasDay(of, day, but)) return "refused";
    return by !== null || day === this.today ? "conflict" : "done";
  }

  private cancel(of: number, booking: Booking | null): Expected {
    if (booking === null) return "nothing";
    if (booking.cancelled || this.slots[booking.slot]!.day < this.today) return "refused";
    const { deadline } = booking;
    const others = this.bookings[of]!.some((one) => one !== booking && one.deadline === deadline && !one.cancelled);
    if (deadline && !others) {
      if (this.today > this.lastDay(deadline)) return "refused";
      deadline.bookedOn = null;
    }
    booking.cancelled = true;
    this.slots[booking.slot]!.by = null;
    return "done";
  }
}
