"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { useDraft } from "@/components/caseworker/acts/use-draft";
import { formatDay } from "@/components/i18n/format-day";
import { formatHours } from "@/components/i18n/format-hours";
import { formatInstant } from "@/components/i18n/format-instant";
import { localeOf } from "@/components/i18n/locale";
import { type ActAnswer, askAct } from "@/components/trpc/ask-act";
import { Button } from "@/components/ui/button";
import { TextArea } from "@/components/ui/text-field";
import { TextLink } from "@/components/ui/text-link";
import type { InboxRow } from "@/server/queries/inbox";

type Done = Extract<ActAnswer, { kind: "done" | "conflict" }>["kind"];

/** One thing a member has told: who, what, and under it the answer and that it is dealt with. */
export function InboxItem({
  row,
  others,
  onDone,
}: {
  row: InboxRow;
  /** Whether it is told who has the case. */
  others: boolean;
  onDone: (how: Done, replied: boolean) => void;
}) {
  const t = useTranslations("inbox");
  const kinds = useTranslations("acts.notice");
  const locale = localeOf(useLocale());
  const [values, setValues, forget] = useDraft(`inbox:${row.id}`, () => ({ reply: "" }));
  const [failed, setFailed] = useState(false);
  const [working, setWorking] = useState(false);
  const reply = String(values.reply ?? "").trim();

  async function handle() {
    setWorking(true);
    setFailed(false);
    const input = { memberId: row.member.id, input: { noticeId: row.id, reply: reply || null } };
    const seen = await askAct("handleNotice", "preview", input);
    const told =
      seen.kind === "preview" ? await askAct("handleNotice", "confirm", { ...input, hash: seen.hash }) : seen;
    setWorking(false);
    const gone = told.kind === "conflict" && told.conflict?.reason === "noticeHandled";
    if (told.kind !== "done" && !gone) return setFailed(true);
    if (told.kind === "done") await forget();
    onDone(told.kind as Done, reply !== "");
  }

  const facts = factsOf(row, (key, facts) => t(`facts.${key}` as "facts.from", facts), locale);
  return (
    <article aria-label={`${row.member.name}: ${kinds(row.kind)}`}>
      <p className="figures text-small text-muted">
        {t("from", { kind: kinds(row.kind), at: formatInstant(row.at, locale) })}
        {row.representative ? ` · ${t("representative", { name: row.representative })}` : null}
        {others ? ` · ${row.caseworker ? t("has", { name: row.caseworker }) : t("nobody")}` : null}
      </p>
      <h2 className="text-subheading font-semibold">
        <TextLink href={`/members/${row.member.id}`} prefetch={false} data-row-link>
          {row.member.name}
        </TextLink>
        {row.member.protectedIdentity ? (
          <span className="ml-2 text-small font-medium text-attention">{t("protected")}</span>
        ) : null}
      </h2>
      {row.choice ? <p className="font-medium">{t(`choice.${row.choice}` as "choice.coming")}</p> : null}
      {facts ? <p className="figures font-medium">{facts}</p> : null}
      {row.about ? (
        <p className="figures text-small text-muted">
          {t(`about.${row.about.kind}`, { day: formatDay(row.about.on, locale) })}
        </p>
      ) : null}
      {row.text ? <p className="wrap-anywhere mt-1 max-w-measure whitespace-pre-wrap">{row.text}</p> : null}
      {row.document ? (
        <p className="mt-1">
          <a className="text-accent underline underline-offset-3" href={`/api/documents/${row.document.id}`}>
            {row.document.title}
          </a>
        </p>
      ) : null}
      <div className="mt-3 flex max-w-measure flex-col items-start gap-2 [&>*:first-child]:w-full">
        <TextArea
          name={`reply-${row.id}`}
          label={t("reply")}
          hint={t("replyHint")}
          rows={2}
          optional
          value={String(values.reply ?? "")}
          onChange={(text) => setValues({ reply: text })}
          error={failed ? t("failed") : null}
        />
        <Button kind={reply ? "primary" : "secondary"} isPending={working} onPress={() => void handle()}>
          {t(reply ? "send" : "handle")}
        </Button>
      </div>
    </article>
  );
}

/** The days and hours that were told, in words; `null` where there are none. */
function factsOf(
  { kind, from, to, hours }: InboxRow,
  words: (key: string, facts: Record<string, string>) => string,
  locale: "da" | "en",
): string | null {
  if (from === null) return null;
  const day = formatDay(from, locale);
  if (kind === "job" && hours !== null) return words("job", { day, hours: formatHours(hours, locale) });
  return to ? words("until", { from: day, to: formatDay(to, locale) }) : words("from", { day });
}
