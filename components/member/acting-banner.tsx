"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { askFor } from "@/components/trpc/ask-act";
import { Button } from "@/components/ui/button";

/** Above every page of somebody whom one represents: in whose name one acts, and the way back. */
export function ActingBanner({ name }: { name: string }) {
  const t = useTranslations("member.acting");
  const [working, setWorking] = useState(false);

  async function back() {
    setWorking(true);
    const told = await askFor("member.self.actFor", { memberId: null });
    // Drawn anew from the ground: nothing of the other's case stays in this browser's memory.
    if (told.kind === "value") window.location.assign("/min-side/me");
    else setWorking(false);
  }
  return (
    <aside data-print="none" className="border-b border-line bg-accent-soft">
      <div className="mx-auto flex w-full max-w-column flex-wrap items-center justify-between gap-x-4 gap-y-2 px-5 py-2">
        <p className="font-medium">{t("for", { name })}</p>
        <Button kind="quiet" isPending={working} onPress={() => void back()}>
          {t("back")}
        </Button>
      </div>
    </aside>
  );
}
