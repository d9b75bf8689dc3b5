import { describe, expect, it } from "vitest";
import { cutIntoTimes } from "./stretches";

const morning = (start: string, end: string) => ({ on: "2021-04-15", start, end });

describe("a stretch cut into times", () => {
  it("puts them one after the other, from its start to its end", () => {
    expect(cutIntoTimes(morning("09:00", "11:15"), 45)).toEqual([
      morning("09:00", "09:45"),
      morning("09:45", "10:30"),
      morning("10:30", "11:15"),
    ]);
  });

  it("leaves the rest that is too short for one", () => {
    expect(cutIntoTimes(morning("09:00", "09:59"), 30)).toEqual([morning("09:00", "09:30")]);
    expect(cutIntoTimes(morning("09:00", "09:29"), 30)).toEqual([]);
  });

  it("makes none of a stretch that ends before it begins", () => {
    expect(cutIntoTimes(morning("11:00", "09:00"), 30)).toEqual([]);
  });
});
