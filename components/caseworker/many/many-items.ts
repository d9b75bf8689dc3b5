import { askFor } from "@/components/trpc/ask-act";
import type { ManyActName } from "@/server/commands/registry";
import type { ManyDone, ManyPreviewed } from "@/server/routers/caseworker/many";

/** One member of many, with what the act is asked with for this one. `key` is unique among them: a member can stand twice. */
export type ManyItem = {
  readonly key: string;
  readonly memberId: string;
  readonly name: string;
  readonly act: ManyActName;
  readonly input: Readonly<Record<string, unknown>>;
  /** What is this one's alone, in words: the time it would get. */
  readonly detail?: string;
};
/** One that cannot even be asked about, and why (a key of `many.how`). */
export type LeftOut = { readonly memberId: string; readonly name: string; readonly why: "noTime" | "noMissed" };

/** Why one has no answer of the server's. */
type NotAsked = { kind: "notTried" | "signedOut" | "offline" | "unexpected" };
export type Previewed = ManyPreviewed | NotAsked;
export type Done = ManyDone | NotAsked;

/** Small enough that one sees it go forward, and that a lost connection leaves few in doubt. */
const AT_ONCE = 5;

/** A field of the input that is wrong for all of them. */
export type WrongField = { field: string; message: string };

type Run<T> = { answers: Map<string, T | NotAsked>; wrong: readonly WrongField[] };

/**
 * Puts one step to the server for each, a few at a time. A few that fail keep nobody else from being asked.
 * @param goesOn asked between the few: `false` leaves the rest untried
 */
async function run<T>(
  step: "preview" | "confirm",
  items: readonly (ManyItem & { hash?: string })[],
  onProgress: (done: number) => void,
  goesOn: () => boolean,
): Promise<Run<T>> {
  const answers = new Map<string, T | NotAsked>();
  for (let from = 0; from < items.length; from += AT_ONCE) {
    const few = items.slice(from, from + AT_ONCE);
    if (!goesOn()) {
      for (const { key } of items.slice(from)) answers.set(key, { kind: "notTried" });
      break;
    }
    const of = few.map(({ act, memberId, input, hash }) => ({ act, memberId, input, ...(hash && { hash }) }));
    const told = await askFor<T[]>(`caseworker.many.${step}`, { of });
    if (told.kind === "badInput") return { answers, wrong: wrongFields(told.fields) };
    const why =
      told.kind === "failed" && (told.why === "signedOut" || told.why === "offline") ? told.why : "unexpected";
    for (const [at, { key }] of few.entries())
      answers.set(key, told.kind === "value" ? told.value[at]! : { kind: why });
    onProgress(Math.min(from + AT_ONCE, items.length));
  }
  return { answers, wrong: [] };
}

/** The paths of the first one's input, as the form's fields: what is wrong with one is wrong with all. */
const wrongFields = (fields: readonly { path: string; message: string }[]): WrongField[] =>
  fields.map(({ path, message }) => ({ field: path.replace(/^of\.\d+\.input\.?/, "").split(".")[0] ?? "", message }));

export const previewMany = (items: readonly ManyItem[], onProgress: (done: number) => void, goesOn: () => boolean) =>
  run<ManyPreviewed>("preview", items, onProgress, goesOn);

export const confirmMany = (
  items: readonly (ManyItem & { hash: string })[],
  onProgress: (done: number) => void,
  goesOn: () => boolean,
) => run<ManyDone>("confirm", items, onProgress, goesOn);
