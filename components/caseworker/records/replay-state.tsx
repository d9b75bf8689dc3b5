"use client";

import { useMutation, useQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { formatInstant } from "@/components/i18n/format-instant";
import { localeOf } from "@/components/i18n/locale";
import { useTRPC } from "@/components/trpc/client";
import { useErrorWords } from "@/components/trpc/error-words";
import { useAnnounce } from "@/components/ui/announcements";
import { Button } from "@/components/ui/button";
import type { ReplayRun } from "@/server/queries/replay-runs";

const LOOK_EVERY_MS = 1500;

/** The latest replay: how far it is while it runs, and a new one by the button. It runs whether or not anybody looks. */
export function ReplayState({ runs }: { runs: ReplayRun[] }) {
  const t = useTranslations("records.replay");
  const locale = localeOf(useLocale());
  const trpc = useTRPC();
  const router = useRouter();
  const announce = useAnnounce();
  const errorWords = useErrorWords();
  const { data, refetch } = useQuery({
    ...trpc.records.replay.runs.queryOptions(),
    initialData: runs,
    refetchInterval: ({ state }) => (state.data?.[0] && !state.data[0].finishedAt ? LOOK_EVERY_MS : false),
  });
  const latest = data[0];
  const running = latest !== undefined && latest.finishedAt === null;
  const ask = useMutation({
    ...trpc.records.replay.ask.mutationOptions(),
    onSuccess: () => refetch(),
    onError: (error) => announce.show(errorWords(error), "negative"),
  });
  // What was found stands in the page itself: it is read anew when a run has ended before one's eyes.
  const ran = useRef(running);
  useEffect(() => {
    if (ran.current && !running) {
      announce.say(t("finishedNow"));
      router.refresh();
    }
    ran.current = running;
  }, [running, router, announce, t]);
  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <Button
          kind="primary"
          isPending={ask.isPending}
          withheldBecause={running ? t("runs") : undefined}
          onPress={() => ask.mutate({})}
        >
          {t("ask")}
        </Button>
        {latest ? (
          <p className="text-muted">
            {t("askedBy", { name: latest.askedBy, at: formatInstant(latest.askedAt, locale) })}
          </p>
        ) : null}
      </div>
      {running ? (
        <div className="max-w-measure">
          <progress
            className="h-2 w-full accent-accent"
            aria-label={t("progress")}
            max={latest.total ?? undefined}
            value={latest.total === null ? undefined : latest.done}
          />
          <p className="figures text-small text-muted">
            {latest.total === null ? t("waiting") : t("through", { done: latest.done, total: latest.total })}
          </p>
        </div>
      ) : null}
    </div>
  );
}
