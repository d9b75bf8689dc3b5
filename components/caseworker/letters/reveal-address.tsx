"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { askPlain } from "@/components/trpc/ask-act";
import { Button } from "@/components/ui/button";

/** A protected address, hidden; showing it is an act that is logged. It is shown until the page is left. */
export function RevealAddress({ memberId }: { memberId: string }) {
  const t = useTranslations("letters.member");
  const [shown, setShown] = useState<string | null>(null);
  const [working, setWorking] = useState(false);
  const [failed, setFailed] = useState(false);

  async function reveal() {
    setWorking(true);
    const found = await askPlain<{ address: string | null }>("mutation", "caseworker.acts.revealAddress", { memberId });
    setWorking(false);
    setFailed(found === null);
    if (found) setShown(found.address ?? t("missing"));
  }
  return (
    <span aria-live="polite">
      {shown !== null ? <span className="whitespace-pre-line">{shown}</span> : null}
      {shown === null ? (
        <Button
          kind="quiet"
          isPending={working}
          onPress={reveal}
          aria-label={`${t("showAddress")}. ${t("showAddressNote")}`}
        >
          {t("showAddress")}
        </Button>
      ) : null}
      {failed ? <span className="block text-negative">{t("failed")}</span> : null}
    </span>
  );
}
