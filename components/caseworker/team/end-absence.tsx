"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { type ActAnswer, askAct } from "@/components/trpc/ask-act";
import { useAnnounce } from "@/components/ui/announcements";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { WhatFollows } from "./enter-absence";
import { TeamProblem } from "./team-problem";

type Props = {
  absenceId: string;
  /** Whose it is: one's own, or a colleague's as the team lead ends it. */
  own: boolean;
  /** Whether it has begun: then it ends with yesterday, and what has been stands. */
  begun: boolean;
};

/** Ends an absence, or withdraws one that has not begun, after saying what that leads to. */
export function EndAbsence({ absenceId, own, begun }: Props) {
  const t = useTranslations("team");
  const router = useRouter();
  const announce = useAnnounce();
  const [open, setOpen] = useState(false);
  const [working, setWorking] = useState(false);
  const [answer, setAnswer] = useState<ActAnswer | null>(null);
  const act = own ? "endOwnAbsence" : "endAbsence";
  const input = { absenceId };

  async function preview() {
    setOpen(true);
    setAnswer(await askAct(act, "preview", { input }));
  }
  async function confirm(hash: string) {
    setWorking(true);
    const told = await askAct(act, "confirm", { input, hash });
    setWorking(false);
    setAnswer(told);
    if (told.kind !== "done") return;
    setOpen(false);
    announce.show(t("end.done"));
    router.refresh();
  }

  return (
    <>
      <Button kind="quiet" onPress={preview}>
        {t(begun ? (own ? "absence.endOwn" : "absence.end") : "absence.withdraw")}
      </Button>
      <Dialog
        isOpen={open}
        onOpenChange={setOpen}
        title={t("end.title")}
        actions={
          <>
            {answer?.kind === "preview" ? (
              <Button kind="primary" isPending={working} onPress={() => confirm(answer.hash)}>
                {t(begun ? "end.confirm" : "end.confirmWithdraw")}
              </Button>
            ) : null}
            <Button kind="quiet" onPress={() => setOpen(false)}>
              {t("enter.cancel")}
            </Button>
          </>
        }
      >
        <div className="flex flex-col gap-3">
          {answer?.kind === "preview" ? <WhatFollows consequences={answer.plan.consequences} /> : null}
          <TeamProblem answer={answer} />
          <p className="text-muted">{t("end.keepClosed")}</p>
        </div>
      </Dialog>
    </>
  );
}
