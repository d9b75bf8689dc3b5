"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { type ActAnswer, askAct } from "@/components/trpc/ask-act";
import { useAnnounce } from "@/components/ui/announcements";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { AdministrationProblem } from "./administration-problem";

/** Closes a place, after telling what still lies there. */
export function ClosePlace({ id, name }: { id: string; name: string }) {
  const t = useTranslations("administration.places");
  const router = useRouter();
  const announce = useAnnounce();
  const [answer, setAnswer] = useState<ActAnswer | null>(null);
  const [open, setOpen] = useState(false);
  const [working, setWorking] = useState(false);
  const input = { placeId: id };
  const left = answer?.kind === "preview" ? answer.plan.consequences[0]?.facts : null;

  async function ask(step: "preview" | "confirm") {
    setWorking(true);
    const hash = answer?.kind === "preview" ? answer.hash : null;
    const told = await askAct("closePlace", step, { input, ...(step === "confirm" && { hash }) });
    setWorking(false);
    setAnswer(told);
    setOpen(told.kind !== "done");
    if (told.kind !== "done") return;
    announce.show(t("closedNow", { name }));
    router.refresh();
  }

  return (
    <>
      <Button
        kind="quiet"
        aria-label={t("closeLabel", { name })}
        isPending={working && !open}
        onPress={() => void ask("preview")}
      >
        {t("close")}
      </Button>
      <Dialog
        isOpen={open}
        onOpenChange={setOpen}
        title={t("closeTitle", { name })}
        actions={
          <>
            {left ? (
              <Button kind="primary" isPending={working} onPress={() => void ask("confirm")}>
                {t("closeButton")}
              </Button>
            ) : null}
            <Button kind="quiet" onPress={() => setOpen(false)}>
              {t("cancel")}
            </Button>
          </>
        }
      >
        <div className="flex flex-col gap-4">
          {left ? (
            <p className="max-w-measure">
              {t("closeText", { times: Number(left.times), interviews: Number(left.interviews) })}
            </p>
          ) : null}
          <AdministrationProblem answer={answer} />
        </div>
      </Dialog>
    </>
  );
}
