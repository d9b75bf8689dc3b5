"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { useDraft } from "@/components/caseworker/acts/use-draft";
import { formatDay } from "@/components/i18n/format-day";
import { formatInstant } from "@/components/i18n/format-instant";
import { localeOf } from "@/components/i18n/locale";
import { askOnce } from "@/components/trpc/ask-act";
import { Button } from "@/components/ui/button";
import { KeyValues } from "@/components/ui/key-values";
import { LinkButton } from "@/components/ui/link-button";
import { StateMark } from "@/components/ui/state-mark";
import { TextArea } from "@/components/ui/text-field";
import { TextLink } from "@/components/ui/text-link";
import type { OpenIncoming } from "@/server/queries/incoming";
import { lawTexts } from "@/server/rules/explain";

/** One that waits for a person: whom it is about, why it could not be used, what it says, and what can be done with it. */
export function IncomingOpenItem({ row, onDone }: { row: OpenIncoming; onDone: (how: "settled" | "already") => void }) {
  const t = useTranslations("incoming");
  const locale = localeOf(useLocale());
  const [values, setValues, forget] = useDraft(`incoming:${row.id}`, () => ({ reason: "" }));
  const [problem, setProblem] = useState<"missing" | "failed" | null>(null);
  const [working, setWorking] = useState(false);
  const reason = String(values.reason ?? "").trim();
  const what = lawTexts(locale).names.notifications[row.type] ?? row.type;
  const who =
    row.member?.name ?? (row.birthDate ? t("unknownBorn", { day: formatDay(row.birthDate, locale) }) : t("unknown"));

  async function settle() {
    if (reason === "") return setProblem("missing");
    setWorking(true);
    setProblem(null);
    const answer = await askOnce("caseworker.incoming.settle", { id: row.id, reason });
    setWorking(false);
    if (answer.kind !== "done" && answer.kind !== "conflict") return setProblem("failed");
    await forget();
    onDone(answer.kind === "done" ? "settled" : "already");
  }

  return (
    <article aria-label={`${what}: ${who}`}>
      <p className="figures text-small text-muted">
        {t("happened", { at: formatInstant(row.occurredAt, locale) })} ·{" "}
        {t("received", { at: formatInstant(row.receivedAt, locale) })}
      </p>
      <h3 className="text-subheading font-semibold first-letter:uppercase">{what}</h3>
      <p>
        {row.member ? (
          <TextLink href={`/members/${row.member.id}`} prefetch={false}>
            {row.member.name}
          </TextLink>
        ) : (
          who
        )}
        {row.member?.protectedIdentity ? (
          <span className="ml-2 text-small font-medium text-attention">{t("protected")}</span>
        ) : null}
      </p>
      <p className="mt-1 max-w-measure">
        <StateMark tone="attention">{t(`states.${row.state}`)}</StateMark>
        <span className="ml-2">{t(`reasons.${row.reason ?? "unknownPerson"}` as "reasons.failed")}</span>
      </p>
      {row.says.length > 0 ? (
        <div className="mt-2 max-w-measure">
          <KeyValues
            items={row.says.map(({ field, value }) => ({
              key: field,
              label: field
                ? t.has(`fields.${field}` as "fields.on")
                  ? t(`fields.${field}` as "fields.on")
                  : field
                : t("text"),
              value: /^\d{4}-\d{2}-\d{2}$/u.test(value) ? dayOr(value, locale) : value,
            }))}
          />
        </div>
      ) : null}
      <div className="mt-3 flex max-w-measure flex-col items-start gap-2 [&>*:first-child]:w-full">
        <TextArea
          name={`reason-${row.id}`}
          label={t("reason")}
          hint={t("reasonHint")}
          rows={2}
          value={String(values.reason ?? "")}
          onChange={(text) => {
            setProblem(null);
            setValues({ reason: text });
          }}
          error={problem ? t(problem) : null}
        />
        <div className="flex flex-wrap gap-2">
          <Button kind="secondary" isPending={working} onPress={() => void settle()}>
            {t("settle")}
          </Button>
          {row.state === "unplaced" && row.birthDate ? (
            <LinkButton href={`/exchange/incoming/${row.id}`} prefetch={false} kind="quiet">
              {t("create")}
            </LinkButton>
          ) : null}
        </div>
      </div>
    </article>
  );
}

/** A day in words; what only looks like one as it stands. */
function dayOr(value: string, locale: "da" | "en"): string {
  try {
    return formatDay(value, locale);
  } catch {
    return value;
  }
}
