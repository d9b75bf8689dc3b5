import { and, desc, eq } from "drizzle-orm";
import { z } from "zod";
import type { Scoped } from "@/db/client";
import { letterWording } from "@/db/schema";
import type { FundAct } from "@/server/commands/kernel/run-fund-act";
import { issueAt } from "@/server/rules/inputs";
import { LETTER_TEMPLATES, type LetterTemplate } from "./letter-kinds";
import type { Wordings } from "./render-letter";
import { wordingProblems, wordingSchema } from "./wording";

const LOCALES = ["da", "en"] as const;

export const editWordingInput = z
  .object({
    template: z.enum(LETTER_TEMPLATES as [LetterTemplate, ...LetterTemplate[]]),
    /** The version that was on the screen: another's change is not written over. */
    basedOn: z.number().int().min(0),
    /** The version that this goes back to, where it does. */
    restored: z.number().int().min(0).nullable().default(null),
    da: wordingSchema,
    en: wordingSchema,
  })
  .superRefine(({ template, ...words }, context) => {
    for (const locale of LOCALES) {
      const { title, body } = wordingProblems(template, words[locale], locale);
      if (title.length > 0) context.addIssue(issueAt(locale, "title")("titleField"));
      if (body.unknown.length > 0) context.addIssue(issueAt(locale, "body")("unknownField"));
      if (body.missing.length > 0) context.addIssue(issueAt(locale, "body")("missingField"));
    }
  });

type NewWording = Pick<z.output<typeof editWordingInput>, "template" | "restored"> & {
  version: number;
  content: Wordings;
};

/** The fund's own words of a letter, from now on; what has been written keeps the words it was written with. */
export const editWording: FundAct<typeof editWordingInput, NewWording> = {
  name: "editWording",
  input: editWordingInput,
  plan: async (tx, { template, basedOn, restored, da, en }) => {
    const latest = await latestWording(tx, template);
    const version = (latest?.version ?? 0) + 1;
    const conflict =
      (latest?.version ?? 0) === basedOn
        ? undefined
        : { reason: "wordingChanged", facts: { by: latest?.by ?? "", version: latest?.version ?? 0 } };
    return {
      asked: [],
      consequences: [],
      conflict,
      summary: { template, version, restored },
      value: { template, restored, version, content: { da, en } },
    };
  },
  write: async (tx, { template, restored, version, content }, { now, actor }, fundCode) => {
    await tx.insert(letterWording).values({
      fundCode,
      template,
      version,
      content,
      restored,
      recordedAt: now,
      recordedBy: actor.userId,
      recordedByName: actor.name,
    });
  },
};

async function latestWording(tx: Scoped, template: LetterTemplate) {
  const [row] = await tx
    .select({ version: letterWording.version, by: letterWording.recordedByName })
    .from(letterWording)
    .where(and(eq(letterWording.template, template)))
    .orderBy(desc(letterWording.version))
    .limit(1);
  return row;
}
