import { expect, test } from "vitest";
import type { OneAppointment } from "@/server/queries/member-appointments";
import { calendarFile } from "./calendar-file";

const appointment = {
  id: "6b1c1d55-6f2e-4a65-9d0c-3b0a4b4b7a10",
  startsAt: "2021-04-22T08:15:00+00:00",
  endsAt: "2021-04-22T09:00:00+00:00",
  place: "Klosterport 4, 8000 Aarhus",
  status: "booked",
  purposes: ["job", "cv"],
  caseworker: "Mette Brandt",
} as unknown as OneAppointment["appointment"];
const file = (versions: number, change: object = {}) =>
  calendarFile({ versions, appointment: { ...appointment, ...change } }, { title: "Samtale", text: "Se Min side." });
const line = (text: string, name: string) => new RegExp(`^${name}:(.*)\r$`, "m").exec(text)?.[1];

test("expectations 24: a later file replaces the earlier one: one identity, a sequence that rises with each version", () => {
  const [booked, moved] = [file(1), file(2, { startsAt: "2021-04-23T08:15:00Z", endsAt: "2021-04-23T09:00:00Z" })];
  expect(line(moved, "UID")).toBe(line(booked, "UID"));
  expect(Number(line(moved, "SEQUENCE"))).toBeGreaterThan(Number(line(booked, "SEQUENCE")));
  expect([line(booked, "METHOD"), line(booked, "STATUS")]).toEqual(["PUBLISH", "CONFIRMED"]);
  expect(line(moved, "DTSTART")).toBe("20210423T081500Z");
});

test("expectations 24: a cancelled interview takes itself out of the calendar", () => {
  const cancelled = file(3, { status: "cancelled" });
  expect([line(cancelled, "METHOD"), line(cancelled, "STATUS")]).toEqual(["CANCEL", "CANCELLED"]);
  expect(line(cancelled, "UID")).toBe(line(file(1), "UID"));
});

test("expectations 24: nothing of what it is about, or with whom", () => {
  expect(file(1)).not.toMatch(/job|cv|Mette|Brandt/i);
});
