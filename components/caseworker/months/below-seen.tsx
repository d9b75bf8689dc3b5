"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { askOnce } from "@/components/trpc/ask-act";
import { useAnnounce } from "@/components/ui/announcements";
import { Button } from "@/components/ui/button";

/** I-16: the caseworker has seen that the hours lie below the limit. @param dutyKey `trouble:<id>` */
export function BelowSeen({ memberId, dutyKey }: { memberId: string; dutyKey: string }) {
  const t = useTranslations("case.duties");
  const error = useTranslations("errors");
  const router = useRouter();
  const announce = useAnnounce();
  const [working, setWorking] = useState(false);
  async function seen() {
    setWorking(true);
    const told = await askOnce("caseworker.months.settleBelow", { memberId, troubleId: dutyKey.split(":")[1] });
    setWorking(false);
    if (told.kind === "done") announce.show(t("belowDone"));
    else announce.show(error("INTERNAL_SERVER_ERROR"), "negative");
    router.refresh();
  }
  return (
    <Button isPending={working} onPress={() => void seen()}>
      {t("belowSeen")}
    </Button>
  );
}
