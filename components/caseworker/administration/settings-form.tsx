"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { type ActAnswer, askAct } from "@/components/trpc/ask-act";
import { useAnnounce } from "@/components/ui/announcements";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import type { SettingsPage } from "@/server/queries/administration";
import { AdministrationProblem } from "./administration-problem";
import { SettingsFields } from "./settings-fields";
import { SettingsLead } from "./settings-lead";
import {
  type SettingsField,
  type SettingsValues,
  settingsFieldOf,
  settingsInput,
  settingsValues,
} from "./settings-values";

/** The fund's choices: typed, then whom the change touches, and only then kept as a new version. */
export function SettingsForm({ page }: { page: Pick<SettingsPage, "version" | "settings"> }) {
  const t = useTranslations("administration.settings");
  const router = useRouter();
  const announce = useAnnounce();
  const [values, setValues] = useState(() => settingsValues(page.settings));
  const [answer, setAnswer] = useState<ActAnswer | null>(null);
  const [working, setWorking] = useState(false);
  const wrong =
    answer?.kind === "badInput"
      ? [...new Set(answer.fields.map(({ path }) => settingsFieldOf(path)))].filter((field) => field !== null)
      : [];
  const errors: Partial<Record<SettingsField, string>> = Object.fromEntries(
    wrong.map((field) => [field, t(`errors.${field}`)]),
  );

  function set<K extends keyof SettingsValues>(name: K, value: SettingsValues[K]) {
    setValues({ ...values, [name]: value });
    setAnswer(null);
  }

  async function ask() {
    setWorking(true);
    const input = settingsInput(values, page.version);
    const previewed = answer?.kind === "preview" ? answer : null;
    const told = await (previewed
      ? askAct("changeSettings", "confirm", { input, hash: previewed.hash })
      : askAct("changeSettings", "preview", { input }));
    setWorking(false);
    setAnswer(told);
    if (told.kind !== "done") return;
    announce.show(t("saved"));
    router.refresh();
  }

  return (
    <form
      noValidate
      className="flex flex-col gap-6"
      onSubmit={(event) => {
        event.preventDefault();
        void ask();
      }}
    >
      <ErrorSummary
        problems={wrong.map((field) => ({ field, message: `${t(`choice.${field}`)}: ${errors[field]}` }))}
      />
      <SettingsFields values={values} errors={errors} set={set} />
      <AdministrationProblem answer={answer} />
      {answer?.kind === "preview" ? <SettingsLead consequences={answer.plan.consequences} /> : null}
      <div>
        <Button type="submit" kind="primary" isPending={working}>
          {answer?.kind === "preview" ? t("save") : t("see")}
        </Button>
      </div>
    </form>
  );
}
