import { z } from "zod";

/**
 * Ends a plan because a field is wrong in a way that only the case or the day can tell: an id that is not the case's, a
 * day that has not come for something that has happened. Becomes a 400 with the field's path, like what a schema sees.
 * @param message a key of the texts `fieldErrors`
 * @throws ZodError always (zod's real one: its plain one is no Error)
 */
export function badInput(path: string, message: string): never {
  throw new z.ZodRealError([{ code: "custom", path: path.split("."), message, input: undefined }]);
}

/** Refuses a day that has not come, for something that has happened. */
export function notAfterToday(path: string, day: string | null | undefined, today: string): void {
  if (day && day > today) badInput(path, "future");
}
