import { z } from "zod";
import { isMonth } from "@/server/rules/day";
import { monthSchema, municipalitySchema } from "@/server/rules/inputs";
import { FIGURE_KEYS, type FigureKey, figureDescribed } from "@/server/rules/section-12-figures";

/** Whose figures and of which month; what is not named is not narrowed. */
export const supervisionInput = z.object({
  /** The month that the business day lies in, where none is named. */
  month: monthSchema.nullable().default(null),
  municipality: municipalitySchema.nullable().default(null),
  caseworkerId: z.uuid().nullable().default(null),
});
export type SupervisionInput = z.output<typeof supervisionInput>;

/** What the figures can be had as, beside the screen. */
export const EXPORTS = ["csv", "pdf"] as const;

/** With `exported` it is for a file, and logged so. */
export const figuresInput = supervisionInput.extend({ exported: z.enum(EXPORTS).nullable().default(null) });
export type FiguresInput = z.output<typeof figuresInput>;

const figureSchema = z.enum(FIGURE_KEYS as [FigureKey, ...FigureKey[]]);

/** Where a page of cases goes on: the whole of the sorting key. */
const caseCursorSchema = z.object({
  sortDay: z.iso.date(),
  memberId: z.uuid(),
  ref: z.string().min(1).max(100),
});
export type CaseCursor = z.output<typeof caseCursorSchema>;

export const figureCasesInput = supervisionInput
  .extend({
    figure: figureSchema,
    /** One of the figure's parts; all of them where none is named. */
    part: z.string().max(40).nullable().default(null),
    /** Only the cases that lie in another part than when the month was closed. */
    changed: z.boolean().default(false),
    after: caseCursorSchema.nullable().default(null),
  })
  .superRefine(({ figure, part }, context) => {
    if (part !== null && !figureDescribed(figure).parts.includes(part))
      context.addIssue({ code: "custom", path: ["part"], message: "unknown" });
  });
export type FigureCasesInput = z.output<typeof figureCasesInput>;

type Params = Readonly<Record<string, string | string[] | undefined>>;
const given = (params: Params, name: string) => (typeof params[name] === "string" ? params[name] : undefined);

/** Reads an address. What cannot be read is left out: an old link still opens figures. */
export function readSupervisionAddress(params: Params): SupervisionInput {
  const { municipality, caseworkerId } = supervisionInput.shape;
  const month = given(params, "month");
  return {
    month: month !== undefined && isMonth(month) ? month : null,
    municipality: municipality.catch(null).parse(given(params, "municipality") ?? null),
    caseworkerId: caseworkerId.catch(null).parse(given(params, "caseworker") ?? null),
  };
}

/** @returns `null` where there is no such figure */
export function readFigureAddress(figure: string, params: Params): FigureCasesInput | null {
  const [sortDay, memberId, ...ref] = (given(params, "after") ?? "").split("~");
  const after = caseCursorSchema.safeParse({ sortDay, memberId, ref: ref.join("~") });
  const asked = figureCasesInput.safeParse({
    ...readSupervisionAddress(params),
    figure,
    part: given(params, "part") ?? null,
    changed: given(params, "changed") === "1",
    after: after.success ? after.data : null,
  });
  return asked.success ? asked.data : null;
}
