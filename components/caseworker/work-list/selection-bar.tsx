"use client";

import { useMutation } from "@tanstack/react-query";
import dynamic from "next/dynamic";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useTRPC } from "@/components/trpc/client";
import { useErrorWords } from "@/components/trpc/error-words";
import { useAnnounce } from "@/components/ui/announcements";
import { Button } from "@/components/ui/button";
import type { WorkListFilters } from "@/server/queries/work-list-filters";
import { useFrame } from "../frame/frame-context";
import { useKey } from "../frame/use-key";
import { useTeam } from "../frame/use-team";
import type { FailedMove } from "./failed-moves";
import type { ListedRow } from "./listed-row";
import { type ListedMember, MOST_AT_ONCE, useWholeList } from "./use-whole-list";

// Loaded when they are asked for: few looks at the list end in any of them.
const GiveDialog = dynamic(() => import("./give-dialog").then((loaded) => loaded.GiveDialog), { ssr: false });
const ManyPanel = dynamic(() => import("../many/many-panel").then((loaded) => loaded.ManyPanel), { ssr: false });
const FailedMoves = dynamic(() => import("./failed-moves").then((loaded) => loaded.FailedMoves), { ssr: false });

type Props = { chosen: readonly ListedRow[]; filters: WorkListFilters; more: boolean; onDone: () => void };

/**
 * What can be done with the selected cases at once: take them, give them to a colleague, put them back, or the same act
 * in each. `more`: the list goes on past this page.
 */
export function SelectionBar({ chosen, filters, more, onDone }: Props) {
  const t = useTranslations("worklist.selection");
  const router = useRouter();
  const words = useErrorWords();
  const { show } = useAnnounce();
  const { person } = useFrame();
  const [giving, setGiving] = useState(false);
  const [many, setMany] = useState<{ members: readonly ListedMember[]; whole: boolean } | null>(null);
  const takeWhole = useWholeList(filters);
  const team = useTeam(giving);
  const [failures, setFailures] = useState<{ moved: number; failed: FailedMove[] } | null>(null);
  // One member may have several duties in the list; the case is one.
  const members = [...new Map(chosen.map(({ memberId, name }) => [memberId, name])).entries()];
  const count = members.length;

  const assign = useMutation(
    useTRPC().caseworker.assign.many.mutationOptions({
      onError: (error) => show(words(error), "negative"),
      onSuccess: ({ moved, failed }, { to }) => {
        if (moved.length > 0) {
          const name = team.find(({ id }) => id === to)?.name ?? "";
          const told = { count: moved.length, name };
          show(to === null ? t("back", told) : to === person.userId ? t("taken", told) : t("given", told));
        }
        const nameOf = new Map(members);
        if (failed.length > 0)
          setFailures({
            moved: moved.length,
            failed: failed.map((one) => ({ ...one, name: nameOf.get(one.memberId) ?? "" })),
          });
        setGiving(false);
        onDone();
        router.refresh();
      },
    }),
  );
  const move = (to: string | null) => {
    if (count > 0 && !assign.isPending) assign.mutate({ memberIds: members.map(([id]) => id), to });
  };
  useKey("t", () => move(person.userId));

  return (
    <>
      {count > 0 ? (
        <section
          aria-label={t("label")}
          data-print="none"
          className="sticky bottom-0 z-10 mt-auto flex flex-wrap items-center gap-2 border-t border-control bg-raised px-4 py-2 max-md:bottom-14 lg:px-6"
        >
          <p aria-live="polite" className="figures mr-2 font-medium">
            {t("count", { count })}
          </p>
          <Button kind="primary" isPending={assign.isPending} aria-keyshortcuts="t" onPress={() => move(person.userId)}>
            {t("take", { count })}
          </Button>
          <Button onPress={() => setGiving(true)}>{t("give")}</Button>
          <Button onPress={() => move(null)}>{t("putBack")}</Button>
          <Button
            onPress={() => setMany({ members: members.map(([memberId, name]) => ({ memberId, name })), whole: !more })}
          >
            {t("many")}
          </Button>
          <Button kind="quiet" onPress={onDone} className="ml-auto">
            {t("clear")}
          </Button>
        </section>
      ) : null}
      {giving ? (
        <GiveDialog count={count} isPending={assign.isPending} onGive={move} onClose={() => setGiving(false)} />
      ) : null}
      {many ? (
        <ManyPanel
          members={many.members}
          whole={
            many.whole
              ? null
              : {
                  most: MOST_AT_ONCE,
                  take: async () => setMany({ members: await takeWhole(many.members), whole: true }),
                }
          }
          onClose={(changed) => {
            setMany(null);
            if (!changed) return;
            onDone();
            router.refresh();
          }}
        />
      ) : null}
      {failures ? <FailedMoves {...failures} onClose={() => setFailures(null)} /> : null}
    </>
  );
}
