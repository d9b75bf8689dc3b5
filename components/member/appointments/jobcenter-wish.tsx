"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ActProblem } from "@/components/member/act/act-problem";
import { Receipt } from "@/components/member/act/receipt";
import { useMemberAct } from "@/components/member/act/use-member-act";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { RadioGroup } from "@/components/ui/radio-group";
import type { OneAppointment } from "@/server/queries/member-appointments";
import { attendanceState, jobcenterState } from "./appointment-words";

const WISHES = ["noWish", "request", "decline"] as const;
type Wish = (typeof WISHES)[number];
type Part = NonNullable<OneAppointment["jobcenter"]>;
type Outcome = Pick<Part, "participates" | "decidedBy" | "attendance">;

const wishOf = (part: Part): Wish | null =>
  part.memberDeclinesJobcenter
    ? "decline"
    : part.memberRequestsJobcenter
      ? "request"
      : part.memberDeclinesJobcenter === null
        ? null
        : "noWish";

/** R4.2: the member's say of the jobcenter's part: how it is now, what each wish leads to, and saving it. */
export function JobcenterWish({ interviewId, part }: { interviewId: string; part: Part }) {
  const t = useTranslations("memberbooking.jobcenter");
  const router = useRouter();
  const act = useMemberAct("stateJobcenterPart");
  const [wish, setWish] = useState<Wish | null>(wishOf(part));
  const [inPerson, setInPerson] = useState(part.memberWantsInPerson ?? false);
  const [leadsTo, setLeadsTo] = useState<Outcome | null>(null);
  const [saved, setSaved] = useState<Outcome | null>(null);

  async function choose(next: Wish, person: boolean) {
    const wanted = next === "decline" ? false : person;
    setWish(next);
    setInPerson(wanted);
    setSaved(null);
    setLeadsTo(null);
    const seen = await act.preview({ interviewId, wish: next, inPerson: wanted });
    const line = seen.kind === "preview" ? seen.plan.consequences.find(({ kind }) => kind === "jobcenterPart") : null;
    if (line) setLeadsTo(line.facts as unknown as Outcome);
  }

  async function save() {
    if (wish === null) return;
    const told = await act.confirm({ interviewId, wish, inPerson });
    if (told.kind !== "done") return;
    setSaved(leadsTo);
    setLeadsTo(null);
    router.refresh();
  }
  return (
    <div className="flex flex-col gap-5 pt-2">
      <p className="max-w-measure">{t("about")}</p>
      {saved ? (
        <Receipt title={t("done")}>
          <p>
            <InWords outcome={saved} />
          </p>
          <p className="mt-1">{t("find")}</p>
        </Receipt>
      ) : (
        <div>
          <p className="text-small text-muted">{t("now")}</p>
          <p className="font-medium">
            <InWords outcome={part} />
          </p>
        </div>
      )}
      <RadioGroup
        label={t("label")}
        name="wish"
        value={wish}
        onChange={(next) => void choose(next, inPerson)}
        choices={WISHES.map((key) => ({ key, label: t(key) }))}
      />
      {wish === null || wish === "decline" ? null : (
        <Checkbox isSelected={inPerson} onChange={(person) => void choose(wish, person)} detail={t("inPersonHint")}>
          {t("inPerson")}
        </Checkbox>
      )}
      <div aria-live="polite">
        {leadsTo ? (
          <>
            <p className="text-small text-muted">{t("then")}</p>
            <p className="font-medium">
              <InWords outcome={leadsTo} />
            </p>
          </>
        ) : null}
      </div>
      <ActProblem answer={act.answer} />
      {leadsTo ? (
        <Button kind="primary" wide isPending={act.working} onPress={() => void save()}>
          {t("save")}
        </Button>
      ) : null}
    </div>
  );
}

function InWords({ outcome }: { outcome: Outcome }) {
  const t = useTranslations("memberbooking.jobcenter");
  const attendance = attendanceState(outcome);
  return (
    <>
      {t(`state.${jobcenterState(outcome)}`)} {attendance ? t(attendance) : null}
    </>
  );
}
