"use client";

import { useTranslations } from "next-intl";
import { Disclosure } from "@/components/ui/disclosure";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { type Barred, BarredList } from "./barred-list";
import type { Done, LeftOut, ManyItem } from "./many-items";

/** How it went for each of many: those that were not done first, with why; the done ones under them. */
export function ManyResults({
  items,
  results,
  leftOut,
}: {
  items: readonly ManyItem[];
  results: ReadonlyMap<string, Done>;
  leftOut: readonly LeftOut[];
}) {
  const t = useTranslations("many");
  const done = items.filter(({ key }) => results.get(key)?.kind === "done");
  const failed: Barred[] = items.flatMap((item) => {
    const answer = results.get(item.key);
    return !answer || answer.kind === "done" ? [] : [{ ...item, answer }];
  });
  const left = failed.length + leftOut.length;
  return (
    <div className="flex flex-col gap-5">
      <p className="figures text-subheading font-semibold" role="status">
        {t("result.done", { count: done.length })}
        {left > 0 ? ` · ${t("result.failed", { count: left })}` : ""}
      </p>
      {left > 0 ? (
        <Section level={3} title={t("result.failed", { count: left })}>
          <p className="mb-2 max-w-measure text-muted">{t("result.unchanged")}</p>
          <BarredList barred={failed} leftOut={leftOut} />
        </Section>
      ) : null}
      {done.length > 0 ? (
        <Disclosure summary={`${t("result.doneList")} (${done.length})`}>
          <ul className="border-t border-line">
            {done.map(({ key, memberId, name, detail }) => (
              <li key={key} className="border-b border-line py-1.5">
                <TextLink href={`/members/${memberId}`} prefetch={false}>
                  {name}
                </TextLink>
                {detail ? <span className="figures block text-small text-muted">{detail}</span> : null}
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </div>
  );
}
