import { describe, expect, it } from "vitest";
import { openTimesInput } from "@/server/commands/open-times";
import { fieldOf, inputOf, problemsOf } from "./open-times-form";

const filled = {
  caseworkerId: "00000000-0000-4000-8000-000000000001",
  on: "2021-04-15",
  start: "09:00",
  end: "10:30",
  minutes: "45",
  weeklyUntil: "2021-05-06",
  form: "inPerson",
  place: "Klosterport 4",
};

describe("the form for opening times", () => {
  it("makes input that the command takes", () => {
    expect(problemsOf(filled)).toEqual({});
    expect(openTimesInput.parse(inputOf(filled))).toMatchObject({
      times: [
        { on: "2021-04-15", start: "09:00", end: "09:45" },
        { on: "2021-04-15", start: "09:45", end: "10:30" },
      ],
      weeklyUntil: "2021-05-06",
      place: "Klosterport 4",
    });
  });

  it("names what is missing, and only that", () => {
    expect(problemsOf({ minutes: "45", form: "inPerson" })).toEqual({
      on: "missing",
      start: "missing",
      end: "missing",
      place: "missing",
    });
    expect(problemsOf({ ...filled, place: "other" })).toEqual({ otherPlace: "missing" });
    expect(problemsOf({ ...filled, form: "phone", place: null })).toEqual({});
  });

  it("tells an end before the start from a stretch that is too short", () => {
    expect(problemsOf({ ...filled, end: "08:00" })).toEqual({ end: "endBeforeStart" });
    expect(problemsOf({ ...filled, end: "09:30" })).toEqual({ end: "noRoom" });
  });

  it("puts the command's errors at the form's fields", () => {
    expect(fieldOf("times.0.end", filled)).toBe("end");
    expect(fieldOf("weeklyUntil", filled)).toBe("weeklyUntil");
    expect(fieldOf("place", { ...filled, form: "video" })).toBe("link");
  });
});
