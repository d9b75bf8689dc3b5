"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { formatDay } from "@/components/i18n/format-day";
import { formatInstant } from "@/components/i18n/format-instant";
import { type Locale, localeOf } from "@/components/i18n/locale";
import { askOnce } from "@/components/trpc/ask-act";
import { useAnnounce } from "@/components/ui/announcements";
import { Button } from "@/components/ui/button";
import { TextLink } from "@/components/ui/text-link";
import type { DifferenceRow } from "@/server/queries/differences";
import { lawTexts } from "@/server/rules/explain";
import type { Purpose } from "@/server/rules/vocabulary";

/** What the two hold, side by side; told again by a button, and gone by itself once they agree. */
export function DifferenceList({ rows }: { rows: readonly DifferenceRow[] }) {
  const t = useTranslations("incoming.differences");
  const names = lawTexts(localeOf(useLocale())).names.differences;
  const locale = localeOf(useLocale());
  const router = useRouter();
  const announce = useAnnounce();
  const [sending, setSending] = useState<string | null>(null);

  async function sendAgain(id: string) {
    setSending(id);
    const answer = await askOnce("caseworker.differences.sendAgain", { id });
    setSending(null);
    announce.show(t(answer.kind === "done" ? "sent" : "failed"), answer.kind === "done" ? "positive" : "attention");
    router.refresh();
  }

  return (
    <ul className="flex flex-col">
      {rows.map((row) => (
        <li key={row.id} className="border-b border-line py-3">
          <article aria-label={`${row.member.name}: ${names[row.kind]}`}>
            <div className="flex flex-wrap items-baseline justify-between gap-x-4">
              <h2 className="text-subheading font-semibold">
                <TextLink href={`/members/${row.member.id}`} prefetch={false}>
                  {row.member.name}
                </TextLink>
                <span className="ml-2 font-normal text-muted">{names[row.kind]}</span>
              </h2>
              <p className="figures text-small text-muted">{t("since", { day: formatDay(row.since, locale) })}</p>
            </div>
            <dl className="figures mt-1 grid max-w-[48rem] gap-x-6 gap-y-1 sm:grid-cols-2">
              {(["ours", "theirs"] as const).map((side) => (
                <div key={side}>
                  <dt className="text-small text-muted">{t(side)}</dt>
                  <dd>
                    {linesOf(row, side, locale, (key, facts) => t(key as "nothing", facts)).map((line) => (
                      <span key={line} className="block">
                        {line}
                      </span>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
            <div className="mt-2 flex flex-wrap items-center gap-3">
              <Button kind="secondary" isPending={sending === row.id} onPress={() => void sendAgain(row.id)}>
                {t("sendAgain")}
              </Button>
              {row.sentAgainAt ? (
                <span className="figures text-small text-muted">
                  {t("sentAgain", { at: formatInstant(row.sentAgainAt, locale) })}
                </span>
              ) : null}
            </div>
          </article>
        </li>
      ))}
    </ul>
  );
}

type Words = (key: string, facts: Record<string, string>) => string;

/** What one of the two holds, in words. */
function linesOf(row: DifferenceRow, side: "ours" | "theirs", locale: Locale, words: Words): string[] {
  const day = (value: string) => formatDay(value, locale);
  const { names } = lawTexts(locale);
  const nothing = [words("nothing", {})];
  switch (row.kind) {
    case "marking": {
      const held = row[side];
      if (held === null) return nothing;
      const { start, end, code } = held;
      return [
        end
          ? words("ended", { start: day(start), end: day(end), code: String(code) })
          : words("open", { start: day(start) }),
      ];
    }
    case "deadline": {
      const held = row[side];
      return held === null ? nothing : [day(held)];
    }
    case "interviews": {
      const lines = row[side].map((line) => {
        const [on = "", purposes = ""] = line.split(" ");
        const written = purposes.split("+").map((purpose) => names.purposes[purpose as Purpose] ?? purpose);
        return `${day(on)}: ${written.join(" + ")}`;
      });
      return lines.length > 0 ? lines : nothing;
    }
    default: {
      const lines = row[side].map((line) => {
        const [from = "", to = ""] = line.split(" ");
        return words("period", { from: day(from), to: day(to) });
      });
      return lines.length > 0 ? lines : nothing;
    }
  }
}
