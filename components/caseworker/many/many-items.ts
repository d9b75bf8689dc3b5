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
export type LeftOut = {
  readonly memberId: string;
  readonly name: string;
  readonly why: "noTime" | "noMissed" | "unread";
};

/** Why one has no answer of the server's. */
type NotAsked = { kind: "notTried" | "signedOut" | "offline" | "unexpected" };
export type Previewed = ManyPreviewed | NotAsked;
export type Done = ManyDone | NotAsked;

/** Small enough that one sees it go forward, and that a lost connection leaves few in doubt. */
const AT_ONCE = 5;

/** A field of the input that is wrong for all of them. */
export type WrongField = { field: string; message: string };

type Run<T> = { answers: Map<string, T | NotAsked>; wrong: readonly WrongField[] };

type Step = "preview" | "confirm";
type Asked = readonly (ManyItem & { hash?: string })[];
type Progress = { onProgress: (done: number) => void; goesOn: () => boolean };

/**
 * Puts one step to the server for each, a few at a time. A few that fail keep nobody else from being asked.
 * @param goesOn asked between the few: `false` leaves the rest untried
 * @param form whether what is asked was typed once for all: then what is wrong with every one of the first is the form's
 */
async function run<T>(step: Step, items: Asked, { onProgress, goesOn }: Progress, form: boolean): Promise<Run<T>> {
  const answers = new Map<string, T | NotAsked>();
  for (let from = 0; from < items.length; from += AT_ONCE) {
    const few = items.slice(from, from + AT_ONCE);
    if (!goesOn()) {
      for (const { key } of items.slice(from)) answers.set(key, { kind: "notTried" });
      break;
    }
    const wrong = await askFew(step, few, answers);
    if (form && from === 0 && few.every((_, at) => wrong.some((one) => one.at === at))) return { answers, wrong };
    onProgress(Math.min(from + AT_ONCE, items.length));
  }
  return { answers, wrong: [] };
}

/** Asks about a few; of those whose input is not even readable it is told what is wrong, and the others are asked without them. */
async function askFew<T>(
  step: Step,
  few: Asked,
  answers: Map<string, T | NotAsked>,
): Promise<readonly (WrongField & { at: number })[]> {
  const of = few.map(({ act, memberId, input, hash }) => ({ act, memberId, input, ...(hash && { hash }) }));
  const told = await askFor<T[]>(`caseworker.many.${step}`, { of });
  if (told.kind === "value") {
    for (const [at, { key }] of few.entries()) answers.set(key, told.value[at]!);
    return [];
  }
  const wrong = told.kind === "badInput" ? wrongFields(told.fields) : [];
  if (wrong.length > 0) {
    for (const { at, field, message } of wrong)
      answers.set(few[at]!.key, { memberId: few[at]!.memberId, kind: "badInput", field, why: message } as T);
    const others = few.filter((_, at) => !wrong.some((one) => one.at === at));
    if (others.length > 0) await askFew(step, others, answers);
    return wrong;
  }
  const why = told.kind === "failed" && (told.why === "signedOut" || told.why === "offline") ? told.why : "unexpected";
  for (const { key } of few) answers.set(key, { kind: why });
  return [];
}

/** Whose input is wrong, by place, and in which field. */
const wrongFields = (fields: readonly { path: string; message: string }[]): (WrongField & { at: number })[] =>
  fields.flatMap(({ path, message }) => {
    const [, at, field] = /^of\.(\d+)\.input\.?([^.]*)/.exec(path) ?? [];
    return at === undefined ? [] : [{ at: Number(at), field: field ?? "", message }];
  });

export const previewMany = (items: readonly ManyItem[], progress: Progress, form: boolean) =>
  run<ManyPreviewed>("preview", items, progress, form);

export const confirmMany = (items: readonly (ManyItem & { hash: string })[], progress: Progress) =>
  run<ManyDone>("confirm", items, progress, false);
