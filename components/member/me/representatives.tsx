"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ActProblem } from "@/components/member/act/act-problem";
import { Receipt } from "@/components/member/act/receipt";
import { type ActAnswer, askFor, askOnce } from "@/components/trpc/ask-act";
import { Button } from "@/components/ui/button";
import type { MemberRepresentation } from "@/server/queries/member-representation";
import { NameRepresentative } from "./name-representative";

/** Who may act for the member, and for whom they may act themselves. */
export function Representatives({
  representation: { given, mayActFor, actingFor },
  fieldWords,
}: {
  representation: MemberRepresentation;
  fieldWords: Readonly<Record<string, string>>;
}) {
  const t = useTranslations("memberself.representative");
  const router = useRouter();
  const [answer, setAnswer] = useState<ActAnswer | null>(null);
  const [working, setWorking] = useState<string | null>(null);
  const [ended, setEnded] = useState<string | null>(null);

  async function end(id: string, name: string) {
    setWorking(id);
    const told = await askOnce("member.self.endRepresentation", { id });
    setWorking(null);
    setAnswer(told);
    if (told.kind !== "done") return;
    setEnded(name);
    router.refresh();
  }

  async function actFor(memberId: string) {
    setWorking(memberId);
    const told = await askFor("member.self.actFor", { memberId });
    // Drawn anew from the ground: nothing of one's own case is taken along into the other's.
    if (told.kind === "value") return window.location.assign("/min-side");
    setWorking(null);
    setAnswer(told);
  }

  if (actingFor)
    return (
      <section className="mt-12">
        <h2 className="text-heading font-semibold">{t("title")}</h2>
        <p className="mt-3 max-w-measure">{t("acting", { name: actingFor.name })}</p>
      </section>
    );
  return (
    <>
      <section className="mt-12 flex flex-col gap-5">
        <h2 className="text-heading font-semibold">{t("title")}</h2>
        <p className="max-w-measure">{t("about")}</p>
        {given.length === 0 ? (
          <p className="text-muted">{t("none")}</p>
        ) : (
          <ul className="flex flex-col gap-3">
            {given.map(({ id, name }) => (
              <li key={id} className="flex flex-wrap items-center justify-between gap-3 border-b border-line pb-3">
                <span className="min-w-0 font-medium break-words">{name}</span>
                <Button isPending={working === id} onPress={() => void end(id, name)}>
                  {t("end", { name })}
                </Button>
              </li>
            ))}
          </ul>
        )}
        {ended ? <Receipt key={ended} title={t("ended", { name: ended })} /> : null}
        <ActProblem answer={answer} />
        <NameRepresentative fieldWords={fieldWords} onNamed={() => setEnded(null)} />
      </section>
      {mayActFor.length > 0 ? (
        <section className="mt-12 flex flex-col gap-4">
          <h2 className="text-heading font-semibold">{t("forOthers")}</h2>
          <p className="max-w-measure">{t("forOthersAbout")}</p>
          {mayActFor.map(({ memberId, name }) => (
            <Button key={memberId} wide isPending={working === memberId} onPress={() => void actFor(memberId)}>
              {t("act", { name })}
            </Button>
          ))}
        </section>
      ) : null}
    </>
  );
}
