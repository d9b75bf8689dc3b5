"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Section } from "@/components/ui/section";
import { Switch } from "@/components/ui/switch";
import { CHOICE, type KeptInterview, RECORD } from "./kept-interview";

const SCOPE = "/min-side";

/** Whether the next interview can be seen on this device without a network. Nothing is kept before it is chosen. */
export function OfflineChoice({ interview }: { interview: KeptInterview | null }) {
  const t = useTranslations("memberself.offline");
  const [chosen, setChosen] = useState(false);
  const [works, setWorks] = useState(true);
  useEffect(() => {
    setWorks("serviceWorker" in navigator);
    setChosen(localStorage.getItem(CHOICE) !== null);
  }, []);

  async function choose(on: boolean) {
    setChosen(on);
    if (!on) {
      localStorage.removeItem(CHOICE);
      localStorage.removeItem(RECORD);
      await (await navigator.serviceWorker.getRegistration(SCOPE))?.unregister();
      return;
    }
    try {
      await navigator.serviceWorker.register("/sw.js", { scope: SCOPE });
      localStorage.setItem(CHOICE, "on");
      if (interview) localStorage.setItem(RECORD, JSON.stringify(interview));
    } catch {
      setChosen(false);
      setWorks(false);
    }
  }

  return (
    <Section title={t("title")}>
      <p className="mt-2 max-w-measure">{t("about")}</p>
      <div className="mt-4">
        {works ? (
          <Switch isSelected={chosen} onChange={(on) => void choose(on)}>
            {t("choose")}
          </Switch>
        ) : (
          <p className="text-muted">{t("cannot")}</p>
        )}
      </div>
    </Section>
  );
}
