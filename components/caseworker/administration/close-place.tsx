"use client";

import { useTranslations } from "next-intl";
import { PreviewedAct } from "@/components/caseworker/acts/previewed-act";
import { AdministrationProblem } from "./administration-problem";

/** Closes a place, after telling what still lies there. */
export function ClosePlace({ id, name }: { id: string; name: string }) {
  const t = useTranslations("administration.places");
  return (
    <PreviewedAct
      path="caseworker.acts.closePlace"
      input={{ placeId: id }}
      button={t("close")}
      buttonLabel={t("closeLabel", { name })}
      title={t("closeTitle", { name })}
      confirm={t("closeButton")}
      cancel={t("cancel")}
      done={t("closedNow", { name })}
      tell={({ facts }) => (
        <p>{t("closeText", { times: Number(facts.times), interviews: Number(facts.interviews) })}</p>
      )}
      problem={(answer) => <AdministrationProblem answer={answer} />}
    />
  );
}
