"use client";

import { usePathname, useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { isOwnAct } from "@/components/live/own-acts";
import { useLive } from "@/components/live/use-live";
import { useAnnounce } from "@/components/ui/announcements";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";

/** Pages that are only read: they show what is new by themselves. */
const READ = new Set(["", "/appointments", "/messages", "/hours", "/access", "/jobcenter"]);
const FIELDS = "#main :is(input:not([type=hidden]), textarea, select)";

const isOnlyRead = (path: string): boolean =>
  READ.has(path.slice("/min-side".length)) && document.querySelector(FIELDS) === null;

/**
 * Tells the member when something has happened in their case while a page is open. A page that is only read then shows it;
 * where something can be typed or chosen nothing moves until the member says so.
 */
export function MemberLive() {
  const t = useTranslations("live.member");
  const router = useRouter();
  const path = usePathname();
  const { show, say } = useAnnounce();
  /** The page that was open when something happened; the next one is drawn with it. */
  const [changed, setChanged] = useState<string | null>(null);

  useLive(({ kind }) => {
    if (kind === "times" || isOwnAct()) return;
    if (isOnlyRead(path)) {
      router.refresh();
      if (kind === "case") show(t("refreshed"), "info");
    } else if (kind === "case") setChanged(path);
  });

  if (changed !== path) return null;
  return (
    <div data-print="none" className="sticky top-0 z-20 mx-auto w-full max-w-column px-5 pt-3">
      <Notice
        title={t("title")}
        live
        actions={
          <Button
            onPress={() => {
              setChanged(null);
              router.refresh();
              say(t("shown"));
              document.getElementById("main")?.focus({ preventScroll: true });
            }}
          >
            {t("show")}
          </Button>
        }
      >
        {t("kept")}
      </Notice>
    </div>
  );
}
