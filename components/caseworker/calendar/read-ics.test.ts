import { describe, expect, test } from "vitest";
import { busyIn } from "./read-ics";

const calendar = (...lines: string[]) =>
  ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Test//EN", ...lines, "END:VCALENDAR"].join("\r\n");
const event = (...lines: string[]) => [
  "BEGIN:VEVENT",
  `UID:${lines.join("").length}-${lines[0]}`,
  "DTSTAMP:20210401T080000Z",
  "SUMMARY:Samtale med lægen om noget meget privat",
  ...lines,
  "END:VEVENT",
];
const APRIL = { from: "2021-04-13", to: "2021-04-30" };

describe("busy times of a calendar file", () => {
  test("only beginning and end are read, in Danish time, and nothing of what it is about", () => {
    const told = busyIn(calendar(...event("DTSTART:20210414T080000Z", "DTEND:20210414T093000Z")), APRIL);
    expect(told).toEqual([{ on: "2021-04-14", start: "10:00", end: "11:30" }]);
    expect(JSON.stringify(told)).not.toContain("privat");
  });

  test("a time without a zone is Danish; one with a zone of the file's own is told in Danish time", () => {
    const zone = [
      "BEGIN:VTIMEZONE",
      "TZID:London by somebody",
      "BEGIN:STANDARD",
      "DTSTART:20201025T020000",
      "TZOFFSETFROM:+0100",
      "TZOFFSETTO:+0000",
      "END:STANDARD",
      "BEGIN:DAYLIGHT",
      "DTSTART:20210328T010000",
      "TZOFFSETFROM:+0000",
      "TZOFFSETTO:+0100",
      "END:DAYLIGHT",
      "END:VTIMEZONE",
    ];
    expect(
      busyIn(
        calendar(
          ...zone,
          ...event("DTSTART:20210415T090000", "DTEND:20210415T100000"),
          ...event(
            'DTSTART;TZID="London by somebody":20210416T090000',
            'DTEND;TZID="London by somebody":20210416T100000',
          ),
        ),
        APRIL,
      ),
    ).toEqual([
      { on: "2021-04-15", start: "09:00", end: "10:00" },
      { on: "2021-04-16", start: "10:00", end: "11:00" },
    ]);
  });

  test("a weekly meeting is spelt out, but for the day that is left out and the one that is moved", () => {
    const series = ["UID:weekly", "DTSTAMP:20210401T080000Z"];
    const text = calendar(
      "BEGIN:VEVENT",
      ...series,
      "DTSTART:20210408T070000Z",
      "DTEND:20210408T080000Z",
      "RRULE:FREQ=WEEKLY;COUNT=6",
      "EXDATE:20210415T070000Z",
      "END:VEVENT",
      "BEGIN:VEVENT",
      ...series,
      "RECURRENCE-ID:20210422T070000Z",
      "DTSTART:20210423T110000Z",
      "DTEND:20210423T120000Z",
      "END:VEVENT",
    );
    expect(busyIn(text, APRIL)).toEqual([
      { on: "2021-04-23", start: "13:00", end: "14:00" },
      { on: "2021-04-29", start: "09:00", end: "10:00" },
    ]);
  });

  test("whole days and nights are of each day they touch", () => {
    expect(
      busyIn(
        calendar(
          ...event("DTSTART;VALUE=DATE:20210420", "DTEND;VALUE=DATE:20210422"),
          ...event("DTSTART:20210427T200000Z", "DTEND:20210428T050000Z"),
        ),
        APRIL,
      ),
    ).toEqual([
      { on: "2021-04-20", start: "00:00", end: "23:59" },
      { on: "2021-04-21", start: "00:00", end: "23:59" },
      { on: "2021-04-27", start: "22:00", end: "23:59" },
      { on: "2021-04-28", start: "00:00", end: "07:00" },
    ]);
  });

  test("what is cancelled or shown as free keeps nobody away; what lies outside the days is not read", () => {
    const free = event("DTSTART:20210414T080000Z", "DTEND:20210414T093000Z", "TRANSP:TRANSPARENT");
    const off = event("DTSTART:20210415T080000Z", "DTEND:20210415T093000Z", "STATUS:CANCELLED");
    const past = event("DTSTART:20210401T080000Z", "DTEND:20210401T093000Z");
    expect(busyIn(calendar(...free, ...off, ...past), APRIL)).toBe("nothingAhead");
  });

  test.each([["no calendar at all"], [""], ["BEGIN:VCARD\r\nEND:VCARD"], ["BEGIN:VCALENDAR"]])(
    "%j is no calendar",
    (text) => {
      expect(["notCalendar", "nothingAhead"]).toContain(busyIn(text, APRIL));
    },
  );

  test("a meeting every minute is too much", () => {
    const minutely = event("DTSTART:20210413T000000Z", "DTEND:20210413T000030Z", "RRULE:FREQ=MINUTELY");
    expect(["tooMuch", "nothingAhead"]).toContain(busyIn(calendar(...minutely), APRIL));
  });
});
