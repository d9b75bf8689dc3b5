"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { isOwnAct } from "@/components/live/own-acts";
import { useLive } from "@/components/live/use-live";
import { useAnnounce } from "@/components/ui/announcements";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";

/** After one's own act the page is drawn anew, and then has the version that is being told of. */
const OWN_ACT_MS = 5_000;

/** Tells that the case has become another since this page was drawn; nothing moves until the caseworker says so. */
export function CaseLive({ memberId, version }: { memberId: string; version: number }) {
  const t = useTranslations("live.case");
  const router = useRouter();
  const { say } = useAnnounce();
  const [newest, setNewest] = useState(version);
  const [missed, setMissed] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  useEffect(
    () => () => {
      if (timer.current) clearTimeout(timer.current);
    },
    [],
  );

  useLive((event) => {
    if (event.kind === "missed") setMissed(true);
    if (event.kind !== "case") return;
    const told = event.data.find((changed) => changed.memberId === memberId);
    if (!told) return;
    const keep = () => setNewest((before) => Math.max(before, told.version));
    if (isOwnAct()) timer.current = setTimeout(keep, OWN_ACT_MS);
    else keep();
  });

  if (newest <= version && !missed) return null;
  return (
    <div data-print="none" className="sticky top-2 z-20 mb-3">
      <Notice
        tone="attention"
        title={t(newest > version ? "changed" : "missed")}
        live
        actions={
          <Button
            onPress={() => {
              setMissed(false);
              router.refresh();
              say(t("shown"));
              document.getElementById("main")?.focus({ preventScroll: true });
            }}
          >
            {t("show")}
          </Button>
        }
      />
    </div>
  );
}
