"use client";

import { useLocale, useTranslations } from "next-intl";
import { localeOf } from "@/components/i18n/locale";
import { GroundList } from "@/components/rules/ground-list";
import { TextLink } from "@/components/ui/text-link";
import { lawTexts } from "@/server/rules/explain";
import type { Done, LeftOut, Previewed } from "./many-items";

type Answer = Exclude<Previewed | Done, { kind: "preview" | "done" }>;
export type Barred = {
  readonly key: string;
  readonly memberId: string;
  readonly name: string;
  readonly answer: Answer;
};

/** Those for whom it was not, or cannot be, done: each with every ground, and the way to the case. */
export function BarredList({ barred, leftOut = [] }: { barred: readonly Barred[]; leftOut?: readonly LeftOut[] }) {
  const t = useTranslations("many.how");
  return (
    <ul className="border-t border-line">
      {barred.map(({ key, memberId, name, answer }) => (
        <li key={key} className="flex flex-col gap-1 border-b border-line py-2">
          <TextLink href={`/members/${memberId}`} prefetch={false}>
            {name}
          </TextLink>
          <Why answer={answer} />
        </li>
      ))}
      {leftOut.map(({ memberId, name, why }) => (
        <li key={memberId} className="flex flex-col gap-1 border-b border-line py-2">
          <TextLink href={`/members/${memberId}`} prefetch={false}>
            {name}
          </TextLink>
          <span className="text-muted">{t(why)}</span>
        </li>
      ))}
    </ul>
  );
}

function Why({ answer }: { answer: Answer }) {
  const t = useTranslations("many");
  const locale = localeOf(useLocale());
  const { facts, fieldErrors } = lawTexts(locale).names;
  switch (answer.kind) {
    case "refused": {
      const missing = answer.answers.flatMap(({ missing }) => missing).map((fact) => facts[fact] ?? fact);
      return (
        <>
          <GroundList grounds={answer.answers.flatMap(({ grounds }) => grounds)} />
          {missing.length > 0 ? <span className="text-muted">{missing.join(", ")}</span> : null}
        </>
      );
    }
    case "conflict": {
      const key = `conflict.${answer.reason}` as "conflict.changed";
      return <span className="text-muted">{t.has(key) ? t(key) : t("conflict.other")}</span>;
    }
    case "badInput":
      return <span className="text-muted">{fieldErrors[answer.why] ?? t("how.badInput")}</span>;
    default:
      return <span className="text-muted">{t(`how.${answer.kind}`)}</span>;
  }
}
