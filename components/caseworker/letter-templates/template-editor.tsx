"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { localeOf } from "@/components/i18n/locale";
import { askFor } from "@/components/trpc/ask-act";
import { useAnnounce } from "@/components/ui/announcements";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import type { LetterTemplate } from "@/server/messages/letter-kinds";
import type { Wording, Wordings } from "@/server/messages/render-letter";
import type { TemplatePage } from "@/server/queries/letter-templates";
import { VersionList } from "./version-list";
import { wordingErrors } from "./wording-errors";
import { WordingFields } from "./wording-fields";

const PATH = "caseworker.letterTemplates.editWording";
const LOCALES = ["da", "en"] as const;

type Saved = { kind: "saved" } | { kind: "conflict"; by: string } | { kind: "failed" };

/** Puts a new version to the server: as every act, seen first and then confirmed as seen. */
async function keep(input: { template: LetterTemplate; basedOn: number; restored: number | null } & Wordings) {
  const conflictOf = (told: { kind: string; conflict?: { facts: Record<string, unknown> } | null }): Saved =>
    told.kind === "conflict" && told.conflict
      ? { kind: "conflict", by: typeof told.conflict.facts.by === "string" ? told.conflict.facts.by : "" }
      : { kind: "failed" };
  const seen = await askFor<{ hash: string }>(`${PATH}.preview`, { input });
  if (seen.kind !== "value") return conflictOf(seen);
  const done = await askFor(`${PATH}.confirm`, { input, hash: seen.value.hash });
  return done.kind === "value" ? ({ kind: "saved" } as Saved) : conflictOf(done);
}

/** A letter's words in both languages, what they may be made of, how they will read, and the versions there have been. */
export function TemplateEditor({ page }: { page: TemplatePage }) {
  const t = useTranslations("lettertemplates");
  const router = useRouter();
  const announce = useAnnounce();
  const shown = localeOf(useLocale());
  const latest = page.versions[0]!;
  const [words, setWords] = useState<Wordings>(latest.wording);
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [problem, setProblem] = useState<string | null>(null);
  const [working, setWorking] = useState(false);
  const same = LOCALES.every(
    (locale) =>
      words[locale].title === latest.wording[locale].title && words[locale].body === latest.wording[locale].body,
  );

  async function save(wanted: Wordings, restored: number | null) {
    const found = wordingErrors(page.template, wanted, t as never);
    setErrors(found);
    setProblem(null);
    if (Object.keys(found).length > 0) return;
    setWorking(true);
    const told = await keep({ template: page.template, basedOn: latest.version, restored, ...wanted });
    setWorking(false);
    if (told.kind === "conflict") return setProblem(t("conflict", { by: told.by }));
    if (told.kind === "failed") return setProblem(t("failed"));
    setWords(wanted);
    announce.show(t(restored === null ? "saved" : "wentBack"), "positive");
    router.refresh();
  }

  const change = (locale: "da" | "en") => (wording: Wording) => setWords({ ...words, [locale]: wording });
  return (
    <div className="flex flex-col gap-6">
      <ErrorSummary problems={Object.entries(errors).map(([field, message]) => ({ field, message }))} />
      {problem ? (
        <Notice tone="negative" live>
          {problem}
        </Notice>
      ) : null}
      {[...LOCALES]
        .sort((one) => (one === shown ? -1 : 1))
        .map((locale) => (
          <WordingFields
            key={locale}
            page={page}
            locale={locale}
            wording={words[locale]}
            errors={errors}
            onChange={change(locale)}
          />
        ))}
      <div>
        <Button
          kind="primary"
          isPending={working}
          withheldBecause={same ? t("same") : undefined}
          onPress={() => void save(words, null)}
        >
          {t("save")}
        </Button>
      </div>
      <Section title={t("versions")} aside={page.versions.length}>
        <VersionList
          versions={page.versions}
          working={working}
          onGoBack={({ version, wording }) => void save(wording, version)}
        />
      </Section>
    </div>
  );
}
