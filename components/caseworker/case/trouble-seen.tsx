"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { askOnce } from "@/components/trpc/ask-act";
import { useAnnounce } from "@/components/ui/announcements";
import { Button } from "@/components/ui/button";

/** A task that asks for no more than to be seen and assessed. @param dutyKey `trouble:<id>` */
export function TroubleSeen({ memberId, dutyKey }: { memberId: string; dutyKey: string }) {
  const t = useTranslations("case.duties");
  const error = useTranslations("errors");
  const router = useRouter();
  const announce = useAnnounce();
  const [working, setWorking] = useState(false);
  async function seen() {
    setWorking(true);
    const told = await askOnce("caseworker.acts.settleSeen", { memberId, troubleId: dutyKey.split(":")[1] });
    setWorking(false);
    if (told.kind === "done") announce.show(t("seenDone"));
    else announce.show(error("INTERNAL_SERVER_ERROR"), "negative");
    router.refresh();
  }
  return (
    <Button isPending={working} onPress={() => void seen()}>
      {t("seen")}
    </Button>
  );
}
