"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { type ActAnswer, askFor } from "@/components/trpc/ask-act";
import { useAnnounce } from "@/components/ui/announcements";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";

type Preview = { hash: string; plan: { consequences: readonly { facts: Readonly<Record<string, unknown>> }[] } };
type Problem = Exclude<ActAnswer, { kind: "done" | "preview" }>;

/** Closes a month, after telling what it is closed with. `name`: the month as it is written. */
export function CloseMonth({ month, name }: { month: string; name: string }) {
  const t = useTranslations("supervision.close");
  const router = useRouter();
  const announce = useAnnounce();
  const [open, setOpen] = useState(false);
  const [working, setWorking] = useState(false);
  const [seen, setSeen] = useState<Preview | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const input = { month };
  const facts = seen?.plan.consequences[0]?.facts;

  async function preview() {
    setWorking(true);
    const told = await askFor<Preview>("supervision.closeMonth.preview", { input });
    setWorking(false);
    setSeen(told.kind === "value" ? told.value : null);
    setProblem(told.kind === "value" ? null : told);
    setOpen(true);
  }

  async function confirm() {
    setWorking(true);
    const told = await askFor("supervision.closeMonth.confirm", { input, hash: seen?.hash });
    setWorking(false);
    setProblem(told.kind === "value" ? null : told);
    if (told.kind !== "value") return setSeen(null);
    setOpen(false);
    announce.show(t("done", { month: name }));
    router.refresh();
  }

  return (
    <>
      <Button kind="secondary" isPending={working && !open} onPress={() => void preview()}>
        {t("button", { month: name })}
      </Button>
      <Dialog
        isOpen={open}
        onOpenChange={setOpen}
        title={t("title", { month: name })}
        actions={
          <>
            {facts ? (
              <Button kind="primary" isPending={working} onPress={() => void confirm()}>
                {t("button", { month: name })}
              </Button>
            ) : null}
            <Button kind="quiet" onPress={() => setOpen(false)}>
              {t("cancel")}
            </Button>
          </>
        }
      >
        <div className="flex flex-col gap-4">
          {facts ? (
            <>
              <p className="figures max-w-measure">
                {t("text", {
                  month: name,
                  participants: Number(facts.participants),
                  visitations: Number(facts.visitations),
                  ended: Number(facts.ended),
                })}
              </p>
              <p className="max-w-measure">{t("after")}</p>
            </>
          ) : null}
          {problem ? (
            <Notice tone={problem.kind === "conflict" ? "attention" : "negative"} live>
              <p>{t(problem.kind === "conflict" ? "conflict" : "failed")}</p>
            </Notice>
          ) : null}
        </div>
      </Dialog>
    </>
  );
}
