"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { useTRPC } from "@/components/trpc/client";
import { useAnnounce } from "@/components/ui/announcements";
import { EmptyState } from "@/components/ui/empty-state";
import type { MonthImport, MonthsPage } from "@/server/queries/months";
import { DropFile } from "./drop-file";
import { OneImport } from "./one-import";
import { PastImports } from "./past-imports";

/** What goes on by itself and is looked at again while it does. */
const UNDER_WAY = new Set(["receiving", "received", "preparing", "confirmed"]);
const LOOK_MS = 1_000;
/** Nobody waits for anything: another person may still act. */
const REST_MS = 15_000;

const isOpen = ({ state }: MonthImport) => UNDER_WAY.has(state) || state === "ready";

/**
 * The room of the month's hours: a file to bring in, the one under way with its preview, and those before it.
 * @param shown the file whose result is looked at; without it the newest
 */
export function MonthsRoom({ page, shown }: { page: MonthsPage; shown: string | null }) {
  const t = useTranslations("months");
  const { data, refetch } = useQuery({
    ...useTRPC().caseworker.months.list.queryOptions(),
    initialData: page,
    refetchInterval: ({ state }) => (state.data?.imports.some((one) => UNDER_WAY.has(one.state)) ? LOOK_MS : REST_MS),
  });
  const { imports, mayAct } = data;
  const open = imports.find(isOpen) ?? null;
  const chosen = open ?? imports.find(({ id }) => id === shown) ?? imports[0] ?? null;
  useStateSpoken(chosen);
  const look = () => void refetch();
  return (
    <div className="flex flex-col gap-8">
      {mayAct && !open ? <DropFile again={chosen?.state === "faulty"} onReceived={look} /> : null}
      {mayAct || open ? null : <p className="max-w-measure text-muted">{t("file.readers")}</p>}
      {chosen ? (
        <OneImport key={chosen.id} one={chosen} mayAct={mayAct} onDecided={look} />
      ) : (
        <EmptyState title={t("past.none")}>{t("past.noneText")}</EmptyState>
      )}
      <PastImports imports={imports.filter((one) => one !== open)} current={chosen?.id ?? null} />
    </div>
  );
}

/** A file that comes a step further is told to who cannot see it. */
function useStateSpoken(one: MonthImport | null): void {
  const t = useTranslations("months.state");
  const announce = useAnnounce();
  const before = useRef(one && `${one.id} ${one.state}`);
  useEffect(() => {
    const now = one && `${one.id} ${one.state}`;
    if (now === before.current) return;
    before.current = now;
    if (one) announce.say(t(one.state));
  }, [one, announce, t]);
}
