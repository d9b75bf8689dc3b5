"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { formatDay } from "@/components/i18n/format-day";
import { localeOf } from "@/components/i18n/locale";
import { ActProblem } from "@/components/member/act/act-problem";
import { Receipt } from "@/components/member/act/receipt";
import { useMemberAct } from "@/components/member/act/use-member-act";
import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";

/**
 * Cancelling: first what it leads to, or why it cannot be, then the button that does it.
 * @param children what else can be done about the booking; gone when the booking is
 */
export function CancelBooking({ interviewId, children }: { interviewId: string; children: ReactNode }) {
  const t = useTranslations("memberbooking.cancel");
  const locale = localeOf(useLocale());
  const router = useRouter();
  const act = useMemberAct("cancelBooking");
  const [reopens, setReopens] = useState<string | null>(null);
  const { answer } = act;

  async function ask() {
    const seen = await act.preview({ interviewId });
    if (seen.kind !== "preview") return;
    const again = seen.plan.consequences.find(({ kind }) => kind === "deadlineReopens");
    setReopens(again ? String(again.facts.deadline) : null);
  }
  const deadline = reopens ? <p>{t("reopens", { day: formatDay(reopens, locale, "weekday") })}</p> : null;

  if (answer?.kind === "done")
    return (
      <Receipt
        title={t("done")}
        actions={
          <>
            <LinkButton kind={reopens ? "primary" : "secondary"} href="/min-side/book">
              {t("bookNew")}
            </LinkButton>
            <Button onPress={() => router.refresh()}>OK</Button>
          </>
        }
      >
        <p>{t("doneText")}</p>
        {deadline}
      </Receipt>
    );
  if (answer?.kind === "preview")
    return (
      <div role="alert" className="flex flex-col gap-4 rounded-lg border border-line bg-raised p-5">
        <p className="text-subheading font-semibold">{t("sure")}</p>
        {deadline}
        <p>{t("free")}</p>
        <Button kind="danger" wide isPending={act.working} onPress={() => void act.confirm({ interviewId })}>
          {t("confirm")}
        </Button>
        <Button wide onPress={act.reset}>
          {t("keep")}
        </Button>
      </div>
    );
  return (
    <>
      {children}
      <ActProblem answer={answer} />
      {answer?.kind === "refused" ? null : (
        <Button kind="quiet" wide isPending={act.working} onPress={() => void ask()}>
          {t("ask")}
        </Button>
      )}
    </>
  );
}
