import ical, { ICalCalendarMethod, ICalEventStatus } from "ical-generator";
import type { OneAppointment } from "@/server/queries/member-appointments";

/**
 * An interview as a calendar file (RFC 5545). Calendars are shared and shown on locked screens: it says that there is an
 * interview with the fund, when and where, and nothing of what it is about. The identity stays the same and the sequence
 * rises with every version, so that a moved interview moves in the calendar and a cancelled one goes.
 */
export function calendarFile(
  { appointment, versions }: Pick<OneAppointment, "appointment" | "versions">,
  words: { title: string; text: string },
): string {
  const { id, startsAt, endsAt, place, status } = appointment;
  const cancelled = status === "cancelled";
  const calendar = ical({
    prodId: { company: "kontaktforloeb", product: "min-side" },
    method: cancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
  });
  calendar.createEvent({
    id: `${id}@kontaktforloeb`,
    sequence: versions,
    start: new Date(startsAt),
    end: new Date(endsAt),
    summary: words.title,
    description: words.text,
    location: place,
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  });
  return calendar.toString();
}
