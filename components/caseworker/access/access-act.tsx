"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { ActProblem, type Conflict } from "@/components/caseworker/acts/act-problem";
import { PreviewedAct } from "@/components/caseworker/acts/previewed-act";
import { useTeam } from "@/components/caseworker/frame/use-team";
import { Checkbox } from "@/components/ui/checkbox";
import { ComboBox } from "@/components/ui/combo-box";
import { TextArea } from "@/components/ui/text-field";

export type AccessActName =
  | "restrictCase"
  | "liftRestriction"
  | "admitToCase"
  | "endCaseAccess"
  | "shutOutOfCase"
  | "breakGlass"
  | "declareConflict";
const ASKS_WHO: readonly AccessActName[] = ["admitToCase", "shutOutOfCase"];

/**
 * An act on who may open a case: its reason, always, and of whom where nobody is named yet; what it leads to; and then it
 * is done.
 * @param whom whose place on the list it is about, where that is known
 */
export function AccessAct({
  act,
  memberId,
  whom,
  kind,
  leadsTo,
}: {
  act: AccessActName;
  memberId: string;
  whom?: { userId: string; name: string };
  kind?: "quiet" | "secondary";
  leadsTo?: string;
}) {
  const t = useTranslations("access");
  const [reason, setReason] = useState("");
  const [userId, setUserId] = useState<string | null>(whom?.userId ?? null);
  const [asResponsible, setAsResponsible] = useState(false);
  const asksWho = ASKS_WHO.includes(act) && !whom;
  const name = whom?.name ?? "";
  const words = (conflict: Conflict) => {
    const key = `conflict.${conflict?.reason ?? "changed"}` as "conflict.onTheList";
    return t.has(key) ? t(key, (conflict?.facts ?? {}) as { name: string }) : t("conflict.changed");
  };
  return (
    <PreviewedAct
      path={`caseworker.access.${act}`}
      input={{
        memberId,
        reason,
        ...((asksWho || whom) && { userId }),
        ...(act === "admitToCase" && { asResponsible }),
      }}
      kind={kind}
      button={t(`acts.${act}.button`)}
      buttonLabel={whom ? t(`acts.${act}.label`, { name }) : undefined}
      title={t(`acts.${act}.title`, { name })}
      confirm={t(`acts.${act}.confirm`)}
      cancel={t("cancel")}
      done={t(`acts.${act}.done`)}
      leadsTo={leadsTo}
      form={{
        look: t("look"),
        fields: (wrong) => (
          <>
            <p className="max-w-measure">{t(`acts.${act}.text`)}</p>
            {asksWho ? (
              <Colleague value={userId} onChange={setUserId} error={wrong.includes("userId") ? t("chooseWho") : null} />
            ) : null}
            <TextArea
              name="reason"
              label={t("reason")}
              hint={t(`acts.${act}.hint`)}
              rows={3}
              maxLength={4000}
              value={reason}
              onChange={setReason}
              error={wrong.includes("reason") ? t("writeReason") : null}
            />
            {act === "admitToCase" ? (
              <Checkbox isSelected={asResponsible} onChange={setAsResponsible}>
                {t("asResponsible")}
              </Checkbox>
            ) : null}
          </>
        ),
      }}
      tell={({ kind: leads, facts }) => (
        <p className="font-medium">{t(`leads.${leads as "caseShuts"}`, facts as { name: string })}</p>
      )}
      problem={(answer) => (
        <ActProblem answer={answer} failed={t("failed")} conflictTitle={t("conflict.title")} conflict={words} />
      )}
    />
  );
}

function Colleague({
  value,
  onChange,
  error,
}: {
  value: string | null;
  onChange: (userId: string | null) => void;
  error: string | null;
}) {
  const t = useTranslations("access");
  const team = useTeam();
  return (
    <ComboBox
      name="colleague"
      label={t("who")}
      choices={team.map(({ id, name }) => ({ key: id, label: name }))}
      value={value}
      onChange={onChange}
      error={error}
    />
  );
}
