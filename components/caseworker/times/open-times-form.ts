import type { ActValues } from "../acts/act-definition";
import { cutIntoTimes, type Stretch } from "./stretches";

/** The form for opening times, apart from how it looks: what it holds, what is wrong with it, what it asks for. */
export const LENGTHS = ["30", "45", "60", "90"] as const;
export const FORMS = ["inPerson", "video", "phone"] as const;
export const OTHER_PLACE = "other";
/** That times on closed days and in busy time are opened as well; else they are left out. */
export const OPEN_ANYWAY = "open";

export type OpenTimesProblem = "missing" | "endBeforeStart" | "noRoom";

const text = (value: unknown): string | null =>
  typeof value === "string" && value.trim() !== "" ? value.trim() : null;

/** The times of one day that the form makes; none while it is not filled in. */
export function timesOf(values: ActValues): Stretch[] {
  const [on, start, end] = [text(values.on), text(values.start), text(values.end)];
  return on && start && end ? cutIntoTimes({ on, start, end }, Number(values.minutes)) : [];
}

/** Where the times are: the chosen place, what was written instead of one, or for video its address. */
export function placeOf(values: ActValues): string | null {
  if (values.form === "phone") return null;
  if (values.form === "video") return text(values.link);
  return values.place === OTHER_PLACE ? text(values.otherPlace) : text(values.place);
}

/** What can be told before the server is asked, by field. */
export function problemsOf(values: ActValues): Partial<Record<string, OpenTimesProblem>> {
  const problems: Partial<Record<string, OpenTimesProblem>> = {};
  for (const name of ["on", "start", "end", "form"]) if (!text(values[name])) problems[name] = "missing";
  const [start, end] = [text(values.start), text(values.end)];
  if (start && end && end <= start) problems.end = "endBeforeStart";
  else if (Object.keys(problems).length === 0 && timesOf(values).length === 0) problems.end = "noRoom";
  if (values.form === "inPerson" && !placeOf(values))
    problems[values.place === OTHER_PLACE ? "otherPlace" : "place"] = "missing";
  return problems;
}

/** The input of the command `openTimes`. */
export function inputOf(values: ActValues): Record<string, unknown> {
  return {
    caseworkerId: values.caseworkerId,
    times: timesOf(values),
    weeklyUntil: text(values.weeklyUntil),
    form: values.form,
    place: placeOf(values),
    leaveOut: values.leaveOut !== OPEN_ANYWAY,
  };
}

/** The field of the form that a path of the command's input is about. */
export function fieldOf(path: string, values: ActValues): string {
  if (path.startsWith("times")) return path.split(".")[2] ?? "on";
  if (path !== "place" || values.form !== "video") return path;
  return "link";
}
