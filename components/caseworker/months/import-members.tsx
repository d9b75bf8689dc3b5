"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { useFrame } from "@/components/caseworker/frame/frame-context";
import { hasCases } from "@/components/caseworker/frame/rooms";
import { formatDay } from "@/components/i18n/format-day";
import { formatHours } from "@/components/i18n/format-hours";
import { localeOf } from "@/components/i18n/locale";
import { LawNote } from "@/components/rules/law-note";
import { useTRPC } from "@/components/trpc/client";
import { useErrorWords } from "@/components/trpc/error-words";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { SkeletonRows } from "@/components/ui/skeleton";
import { Tabs } from "@/components/ui/tabs";
import { TextLink } from "@/components/ui/text-link";
import type { MonthImport, MonthMember } from "@/server/queries/months";
import { ruleSentence } from "@/server/rules/explain";
import { FindingsList } from "./findings-list";
import type { ImportSummary } from "./import-figures";

const KINDS = ["ends", "near", "below", "refused"] as const;
type Kind = (typeof KINDS)[number];
/** The rule that says what follows. */
const RULES = { ends: "R9.2", near: "R9.1", below: "I-16", refused: "I-7" } as const;

/** Whom a file matters to, a list for each way in which it does; lists that nobody can be in are not shown when empty. */
export function ImportMembers({ one, summary }: { one: MonthImport; summary: ImportSummary }) {
  const t = useTranslations("months.kinds");
  const kinds = KINDS.filter((kind) => kind === "ends" || kind === "near" || summary[kind] > 0);
  const tabs = kinds.map((kind) => ({
    key: kind,
    label: t(kind),
    count: summary[kind],
    content: <KindList importId={one.id} kind={kind} count={summary[kind]} />,
  }));
  const unknown = {
    key: "unknown",
    label: t("unknown"),
    count: one.unknownRows,
    content: (
      <div className="flex flex-col gap-3">
        <p className="max-w-measure">{t("unknownText")}</p>
        <FindingsList importId={one.id} />
      </div>
    ),
  };
  return <Tabs label={t("label")} tabs={one.unknownRows > 0 ? [...tabs, unknown] : tabs} />;
}

function KindList({ importId, kind, count }: { importId: string; kind: Kind; count: number }) {
  const t = useTranslations("months");
  const locale = localeOf(useLocale());
  const words = useErrorWords();
  const trpc = useTRPC();
  const { data, error, fetchNextPage, hasNextPage, isFetchingNextPage } = useInfiniteQuery({
    ...trpc.caseworker.months.members.infiniteQueryOptions(
      { importId, kind },
      { getNextPageParam: ({ next }) => next ?? undefined, initialCursor: null },
    ),
    enabled: count > 0,
  });
  if (count === 0) return <p className="text-muted">{t(`kinds.none${kind}`)}</p>;
  return (
    <div className="flex flex-col gap-3">
      <p className="max-w-measure font-medium">{t(`kinds.${kind}Text`)}</p>
      <LawNote rule={RULES[kind]}>{ruleSentence(RULES[kind], locale)}</LawNote>
      {error ? (
        <Notice tone="negative" title={t("member.failed")}>
          {words(error)}
        </Notice>
      ) : null}
      {data ? (
        <ul aria-label={t(`kinds.${kind}`)} className="flex flex-col">
          {data.pages.flatMap(({ members }) =>
            members.map((member) => <MemberRow key={member.id} member={member} kind={kind} />),
          )}
        </ul>
      ) : error ? null : (
        <SkeletonRows rows={Math.min(count, 4)} label={t(`kinds.${kind}`)} />
      )}
      {hasNextPage ? (
        <Button isPending={isFetchingNextPage} onPress={() => void fetchNextPage()}>
          {t("member.more")}
        </Button>
      ) : null}
    </div>
  );
}

function MemberRow({ member, kind }: { member: MonthMember; kind: Kind }) {
  const t = useTranslations("months.member");
  const locale = localeOf(useLocale());
  const { person } = useFrame();
  const { detail } = member;
  const hours = (hundredths: number) => formatHours(hundredths, locale);
  const month = (value: string) => formatDay(`${value}-01`, locale, "month");
  return (
    <li className="flex flex-col gap-0.5 border-b border-line py-3">
      <p className="flex flex-wrap items-baseline justify-between gap-x-4">
        {hasCases(person.roles) ? (
          <TextLink href={`/members/${member.id}`} prefetch={false} className="font-medium">
            {member.name}
          </TextLink>
        ) : (
          <span className="font-medium">{member.name}</span>
        )}
        {detail ? (
          <span className="figures font-medium">
            {t("hours", { total: hours(detail.total), threshold: hours(detail.threshold) })}
          </span>
        ) : null}
      </p>
      <p className="figures">
        {kind === "ends" && detail?.endDate ? t("ends", { day: formatDay(detail.endDate, locale) }) : null}
        {kind === "below" && detail?.endDate ? t("stands", { day: formatDay(detail.endDate, locale) }) : null}
        {kind === "near" && detail?.month ? t("expected", { month: month(detail.month) }) : null}
      </p>
      {kind === "ends" && detail ? (
        <p className="max-w-measure text-small">
          {t("owed", {
            fundIndividual: detail.fund.individual,
            fundJoint: detail.fund.joint,
            individual: detail.jobcenter.individual,
            joint: detail.jobcenter.joint,
          })}
        </p>
      ) : null}
      <p className="figures flex flex-wrap gap-x-3 text-small text-muted">
        {member.figures.map((figure) => (
          <span key={figure.month}>{t("figures", { month: month(figure.month), hours: hours(figure.hours) })}</span>
        ))}
        <span>{member.caseworker ? t("caseworker", { name: member.caseworker }) : t("nobody")}</span>
        {member.protectedIdentity ? <span className="font-medium text-attention">{t("protected")}</span> : null}
      </p>
    </li>
  );
}
