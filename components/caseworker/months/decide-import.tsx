"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { askOnce } from "@/components/trpc/ask-act";
import { useAnnounce } from "@/components/ui/announcements";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import type { MonthImport } from "@/server/queries/months";

/** Confirms a file's preview, or gives the file up. */
export function DecideImport({ one, onDecided }: { one: MonthImport; onDecided: () => void }) {
  const t = useTranslations("months.preview");
  const announce = useAnnounce();
  const [working, setWorking] = useState(false);
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<"conflict" | "failed" | null>(null);
  const counted = one.summary && "members" in one.summary ? one.summary : null;

  async function decide(how: "confirm" | "abandon") {
    setWorking(true);
    setProblem(null);
    const input = how === "confirm" ? { importId: one.id, previewNumber: one.previewNumber } : { importId: one.id };
    const told = await askOnce(`caseworker.months.${how}`, input);
    setWorking(false);
    setAsking(false);
    if (told.kind === "done") announce.show(t(how === "confirm" ? "confirmedNow" : "abandonedNow"));
    else setProblem(told.kind === "conflict" ? "conflict" : "failed");
    onDecided();
  }

  return (
    <div className="flex flex-col items-start gap-3">
      {problem ? (
        <Notice tone={problem === "conflict" ? "attention" : "negative"} live>
          {t(problem)}
        </Notice>
      ) : null}
      <div className="flex flex-wrap gap-2">
        {one.state === "ready" && counted && counted.members > 0 ? (
          <Button kind="primary" isPending={working && !asking} onPress={() => void decide("confirm")}>
            {t("confirm", { ends: counted.ends })}
          </Button>
        ) : null}
        <Button kind="quiet" onPress={() => setAsking(true)}>
          {t("abandon")}
        </Button>
      </div>
      <Dialog
        isOpen={asking}
        onOpenChange={setAsking}
        title={t("abandonTitle")}
        actions={
          <>
            <Button kind="primary" isPending={working} onPress={() => void decide("abandon")}>
              {t("abandon")}
            </Button>
            <Button kind="quiet" onPress={() => setAsking(false)}>
              {t("keep")}
            </Button>
          </>
        }
      >
        <p className="max-w-measure">{t("abandonText")}</p>
      </Dialog>
    </div>
  );
}
