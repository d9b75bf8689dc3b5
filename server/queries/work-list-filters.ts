import { z } from "zod";
import { isDay } from "@/server/rules/day";
import { BUCKETS } from "@/server/rules/duties/duty";

/** Whose duties: my own, everybody's, those nobody has, or a colleague's by id. */
export const whoSchema = z.union([z.enum(["mine", "all", "unassigned"]), z.uuid()]);
/** How near: any, past their day, or past it and due within three days. */
export const NEARNESS = ["any", "overdue", "soon"] as const;
export const SORTS = ["due", "-due"] as const;

/** The day that a duty without one is sorted by, as stored: no day of the law's, and the last there is. */
const NO_DAY = "9999-12-31";

/** Where a page begins or ends: the whole of the sorting key, so that no row is shown twice or left out. */
export const cursorSchema = z.object({
  sortDay: z.string().refine((day) => day === NO_DAY || isDay(day), "day"),
  memberId: z.uuid(),
  key: z.string().min(1).max(200),
});

export const workListFiltersSchema = z.object({
  bucket: z.enum(BUCKETS).nullable().default(null),
  who: whoSchema.default("mine"),
  due: z.enum(NEARNESS).default("any"),
  sort: z.enum(SORTS).default("due"),
});

export const workListInput = workListFiltersSchema.extend({
  after: cursorSchema.nullable().default(null),
  before: cursorSchema.nullable().default(null),
  /** Without them the list answers a little sooner: paging does not change them. */
  counts: z.boolean().default(true),
});

export type WorkListFilters = z.output<typeof workListFiltersSchema>;
export type WorkListInput = z.output<typeof workListInput>;
export type WorkListCursor = z.output<typeof cursorSchema>;

type Params = Readonly<Record<string, string | string[] | undefined>>;

/** Reads the list's address. What cannot be read is left out: an old link still opens a list. */
export function readListAddress(params: Params): WorkListInput {
  const given = (name: string) => (typeof params[name] === "string" ? params[name] : undefined);
  const fields = { bucket: given("bucket"), who: given("who"), due: given("due"), sort: given("sort") };
  const shape = workListFiltersSchema.shape;
  const readable = Object.entries(fields).filter(
    ([name, value]) => value !== undefined && shape[name as keyof typeof shape].safeParse(value).success,
  );
  const filters = workListFiltersSchema.parse(Object.fromEntries(readable));
  return { ...filters, after: readCursor(given("after")), before: readCursor(given("before")), counts: true };
}

/** `day~member~key`, as the list's own links write it. */
function readCursor(text: string | undefined): WorkListCursor | null {
  const [sortDay, memberId, ...key] = (text ?? "").split("~");
  const cursor = cursorSchema.safeParse({ sortDay, memberId, key: key.join("~") });
  return cursor.success ? cursor.data : null;
}
