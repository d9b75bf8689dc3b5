"use client";

import dynamic from "next/dynamic";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { formatDay } from "@/components/i18n/format-day";
import { localeOf } from "@/components/i18n/locale";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Badge } from "@/components/ui/state-mark";
import { TextLink } from "@/components/ui/text-link";
import type { Unassigned, UnassignedRow } from "@/server/queries/team/unassigned";
import { MUNICIPALITIES } from "@/server/rules/municipalities";
import type { ManyItem } from "../many/many-items";

const ManyGiven = dynamic(() => import("../many/many-given").then((loaded) => loaded.ManyGiven), { ssr: false });
const GiveDialog = dynamic(() => import("../work-list/give-dialog").then((loaded) => loaded.GiveDialog), {
  ssr: false,
});

type Running = { act: "distributeCase" | "assignCase"; items: readonly ManyItem[] };

/** Cases that nobody has: given by the rules, all or those that are ticked, or to a colleague by hand. */
export function UnassignedList({ list }: { list: Unassigned }) {
  const t = useTranslations("team.unassigned");
  const router = useRouter();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [giving, setGiving] = useState(false);
  const [running, setRunning] = useState<Running | null>(null);
  const chosen = list.rows.filter(({ memberId }) => ticked.has(memberId));
  const byRule = (chosen.length > 0 ? chosen : list.rows).filter(({ given }) => given !== null);
  const tick = (memberId: string, on: boolean) => {
    const next = new Set(ticked);
    if (on) next.add(memberId);
    else next.delete(memberId);
    setTicked(next);
  };
  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center gap-2">
        {byRule.length > 0 ? (
          <Button
            kind="primary"
            onPress={() =>
              setRunning({ act: "distributeCase", items: byRule.map((row) => ruleItem(row, list.version)) })
            }
          >
            {t(chosen.length > 0 ? "chosen" : "all", { count: byRule.length })}
          </Button>
        ) : (
          <p className="text-muted">{t(list.version === 0 ? "noRules" : "noRule")}</p>
        )}
        {chosen.length > 0 ? (
          <Button onPress={() => setGiving(true)}>{t("give", { count: chosen.length })}</Button>
        ) : null}
      </div>
      <Checkbox
        isSelected={chosen.length === list.rows.length}
        isIndeterminate={chosen.length > 0 && chosen.length < list.rows.length}
        onChange={(on) => setTicked(new Set(on ? list.rows.map(({ memberId }) => memberId) : []))}
      >
        {t("selectAll")}
      </Checkbox>
      <ul className="border-t border-control">
        {list.rows.map((row) => (
          <Row
            key={row.memberId}
            row={row}
            isTicked={ticked.has(row.memberId)}
            onTick={(on) => tick(row.memberId, on)}
          />
        ))}
      </ul>
      {list.more ? <p className="text-muted">{t("more")}</p> : null}
      {giving ? (
        <GiveDialog
          count={chosen.length}
          isPending={false}
          onGive={(caseworkerId) => {
            setGiving(false);
            const items = chosen.map((row) => ({
              ...personOf(row),
              act: "assignCase" as const,
              input: { caseworkerId },
            }));
            setRunning({ act: "assignCase", items });
          }}
          onClose={() => setGiving(false)}
        />
      ) : null}
      {running ? (
        <ManyGiven
          {...running}
          onClose={(changed) => {
            setRunning(null);
            setTicked(new Set());
            if (changed) router.refresh();
          }}
        />
      ) : null}
    </div>
  );
}

const personOf = ({ memberId, name }: UnassignedRow) => ({ key: memberId, memberId, name });
const ruleItem = (row: UnassignedRow, version: number): ManyItem => ({
  ...personOf(row),
  act: "distributeCase",
  input: { caseworkerId: row.given!.caseworkerId, rule: row.given!.rule, version },
  detail: row.given!.name,
});

function Row({ row, isTicked, onTick }: { row: UnassignedRow; isTicked: boolean; onTick: (on: boolean) => void }) {
  const t = useTranslations("team.unassigned");
  const locale = localeOf(useLocale());
  const { memberId, name, birthDate, municipalityCode, since, given } = row;
  const lives = MUNICIPALITIES.find(({ code }) => code === municipalityCode)?.name ?? t("unknownMunicipality");
  return (
    <li className="grid grid-cols-[2rem_minmax(0,1fr)] items-center gap-x-2 border-b border-line py-1.5 md:grid-cols-[2rem_minmax(0,2fr)_minmax(0,2fr)_minmax(0,2fr)]">
      <Checkbox aria-label={t("select", { name })} isSelected={isTicked} onChange={onTick} />
      <span className="min-w-0">
        <TextLink href={`/members/${memberId}`} prefetch={false}>
          {name}
        </TextLink>{" "}
        <span className="figures text-small text-muted">{formatDay(birthDate, locale, "numeric")}</span>{" "}
        {row.protectedIdentity ? <Badge tone="attention">{t("protected")}</Badge> : null}
      </span>
      <span className="figures text-small text-muted max-md:col-start-2">
        {lives} · {t("since", { day: formatDay(since, locale) })}
      </span>
      <span className="max-md:col-start-2">
        {given ? (
          t("byRule", { rule: given.rule, name: given.name })
        ) : (
          <span className="text-muted">{t("noRule")}</span>
        )}
      </span>
    </li>
  );
}
