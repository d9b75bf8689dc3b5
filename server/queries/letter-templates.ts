import { sql } from "drizzle-orm";
import type { Scoped } from "@/db/client";
import { LETTER_TEMPLATES, type LetterTemplate, letterKind } from "@/server/messages/letter-kinds";
import { builtInWording, type Wordings } from "@/server/messages/render-letter";

/** A version of a letter's words: who wrote it, when, and what it went back to. 0 is what came with the system. */
export type WordingVersion = {
  version: number;
  at: string | null;
  by: string;
  restored: number | null;
  wording: Wordings;
};
export type TemplateRow = {
  template: LetterTemplate;
  adverse: boolean;
  version: number;
  at: string | null;
  by: string;
  /** The title in both languages, as it is now. */
  title: { da: string; en: string };
};
export type TemplatePage = { template: LetterTemplate; adverse: boolean; versions: WordingVersion[] };

type Stored = { template: string; version: number; content: Wordings; restored: number | null; at: string; by: string };

const builtIn = (template: LetterTemplate): Wordings => ({
  da: builtInWording(template, "da"),
  en: builtInWording(template, "en"),
});

/** Every letter there is, in the order of a course, with the version that stands. */
export async function letterTemplates(tx: Scoped): Promise<TemplateRow[]> {
  const { rows } = await tx.execute<Stored>(sql`
    select distinct on (template) template, version, content, restored, to_json(recorded_at)#>>'{}' as at, recorded_by_name as by
    from letter_wording where fund_code = current_setting('app.fund_code') order by template, version desc`);
  const stored = new Map(rows.map((row) => [row.template, row]));
  return LETTER_TEMPLATES.map((template) => {
    const own = stored.get(template);
    const { da, en } = own?.content ?? builtIn(template);
    return {
      template,
      adverse: letterKind(template).canBeAdverse ?? false,
      version: own?.version ?? 0,
      at: own?.at ?? null,
      by: own?.by ?? "",
      title: { da: da.title, en: en.title },
    };
  });
}

/** One letter with all its versions, the newest first; the last of them is what came with the system. */
export async function letterTemplate(tx: Scoped, template: LetterTemplate): Promise<TemplatePage> {
  const { rows } = await tx.execute<Stored>(sql`
    select template, version, content, restored, to_json(recorded_at)#>>'{}' as at, recorded_by_name as by from letter_wording
    where fund_code = current_setting('app.fund_code') and template = ${template} order by version desc`);
  return {
    template,
    adverse: letterKind(template).canBeAdverse ?? false,
    versions: [
      ...rows.map(({ version, at, by, restored, content }) => ({ version, at, by, restored, wording: content })),
      { version: 0, at: null, by: "", restored: null, wording: builtIn(template) },
    ],
  };
}
