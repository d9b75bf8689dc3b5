"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";

/** Asks whether anybody is there, and counts the minutes; or tells that the day's session ends, which nothing prolongs. */
export function IdleDialog({ secondsLeft, ends, onStay }: { secondsLeft: number; ends: boolean; onStay: () => void }) {
  const t = useTranslations("caseworker.idle");
  const [left, setLeft] = useState(secondsLeft);
  useEffect(() => {
    setLeft(secondsLeft);
    const ticking = setInterval(() => setLeft((seconds) => Math.max(0, seconds - 1)), 1000);
    return () => clearInterval(ticking);
  }, [secondsLeft]);
  return (
    <Dialog
      isOpen
      onOpenChange={(open) => !open && onStay()}
      title={ends ? t("endsTitle") : t("title")}
      actions={
        <>
          <Button kind="primary" autoFocus onPress={onStay}>
            {ends ? t("understood") : t("stay")}
          </Button>
          <form method="post" action="/auth/sign-out">
            <Button type="submit" kind="quiet">
              {t("signOut")}
            </Button>
          </form>
        </>
      }
    >
      <p className="max-w-measure">{ends ? t("endsText") : t("text")}</p>
      <p aria-live="polite" className="figures mt-3 text-heading font-semibold">
        {t("left", { minutes: Math.floor(left / 60) })}
      </p>
    </Dialog>
  );
}
