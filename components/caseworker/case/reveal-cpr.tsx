"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { askPlain } from "@/components/trpc/ask-act";
import { Button } from "@/components/ui/button";

/** The CPR number, masked; showing it is an act that is logged. It is shown until the page is left. */
export function RevealCpr({ memberId, birthDate }: { memberId: string; birthDate: string }) {
  const t = useTranslations("case");
  const [shown, setShown] = useState<string | null>(null);
  const [working, setWorking] = useState(false);
  const [year, month, day] = birthDate.split("-");

  async function reveal() {
    setWorking(true);
    const found = await askPlain<{ cpr: string }>("mutation", "caseworker.acts.revealCpr", { memberId });
    setWorking(false);
    setShown(found?.cpr ?? null);
  }
  return (
    <p className="figures flex items-baseline gap-2 text-muted">
      <span className="sr-only">{t("cpr")}</span>
      <span aria-live="polite">{shown ?? `${day}${month}${year!.slice(2)}-••••`}</span>
      {shown ? null : (
        <Button
          kind="quiet"
          isPending={working}
          onPress={reveal}
          aria-label={`${t("reveal")} ${t("cpr")}. ${t("revealNote")}`}
        >
          {t("reveal")}
        </Button>
      )}
    </p>
  );
}
