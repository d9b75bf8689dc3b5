"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { isOwnAct } from "@/components/live/own-acts";
import { useLive } from "@/components/live/use-live";
import { useAnnounce } from "@/components/ui/announcements";
import { Button } from "@/components/ui/button";
import type { List } from "./work-list";

/** A quiet line when a case of the list has changed: rows do not move under the hand of somebody who is working on them. */
export function ChangedList({ list }: { list: List }) {
  const t = useTranslations("live.list");
  const router = useRouter();
  const { say } = useAnnounce();
  /** The list that something in has changed; a newer one is drawn with it. */
  const [changed, setChanged] = useState<List | null>(null);

  useLive((event) => {
    if (event.kind === "times" || isOwnAct()) return;
    const isListed = (memberId: string) => list.rows.some((row) => row.memberId === memberId);
    if (event.kind === "missed" || event.data.some(({ memberId }) => isListed(memberId))) {
      setChanged(list);
      say(t("changed"));
    }
  });

  if (changed !== list) return null;
  return (
    <p className="flex items-center gap-2 text-small text-muted">
      {t("changed")}
      <Button
        kind="quiet"
        onPress={() => {
          router.refresh();
          say(t("shown"));
          document.getElementById("main")?.focus({ preventScroll: true });
        }}
      >
        {t("show")}
      </Button>
    </p>
  );
}
