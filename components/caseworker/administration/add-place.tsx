"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { type ActAnswer, askAct } from "@/components/trpc/ask-act";
import { useAnnounce } from "@/components/ui/announcements";
import { Button } from "@/components/ui/button";
import { ComboBox } from "@/components/ui/combo-box";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Section } from "@/components/ui/section";
import { TextField } from "@/components/ui/text-field";
import { MUNICIPALITIES } from "@/server/rules/municipalities";
import { AdministrationProblem } from "./administration-problem";

const EMPTY = { name: "", address: "", municipalityCode: null as string | null };
const FIELDS = ["name", "address", "municipalityCode"] as const;
const CHOICES = MUNICIPALITIES.map(({ code, name }) => ({ key: code, label: name }));

/** Adds a place. Nothing follows from it that needs a look first: it can be chosen, and closed again. */
export function AddPlace() {
  const t = useTranslations("administration.places");
  const router = useRouter();
  const announce = useAnnounce();
  const [values, setValues] = useState(EMPTY);
  const [round, setRound] = useState(0);
  const [answer, setAnswer] = useState<ActAnswer | null>(null);
  const [working, setWorking] = useState(false);
  const wrong =
    answer?.kind === "badInput" ? FIELDS.filter((field) => answer.fields.some(({ path }) => path === field)) : [];
  const errorOf = (field: (typeof FIELDS)[number]) => (wrong.includes(field) ? t(`errors.${field}`) : null);
  const set = (changes: Partial<typeof EMPTY>) => {
    setValues({ ...values, ...changes });
    setAnswer(null);
  };

  async function add() {
    setWorking(true);
    const seen = await askAct("addPlace", "preview", { input: values });
    const told =
      seen.kind === "preview" ? await askAct("addPlace", "confirm", { input: values, hash: seen.hash }) : seen;
    setWorking(false);
    setAnswer(told);
    if (told.kind !== "done") return;
    announce.show(t("added", { name: values.name }));
    setValues(EMPTY);
    setRound(round + 1);
    router.refresh();
  }

  return (
    <Section title={t("add")}>
      <form
        noValidate
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <ErrorSummary problems={wrong.map((field) => ({ field, message: t(`errors.${field}`) }))} />
        <TextField
          name="name"
          label={t("name")}
          width="medium"
          maxLength={80}
          value={values.name}
          onChange={(name) => set({ name })}
          error={errorOf("name")}
        />
        <TextField
          name="address"
          label={t("address")}
          maxLength={160}
          value={values.address}
          onChange={(address) => set({ address })}
          error={errorOf("address")}
        />
        <ComboBox
          key={round}
          name="municipalityCode"
          label={t("municipality")}
          choices={CHOICES}
          value={values.municipalityCode}
          onChange={(municipalityCode) => set({ municipalityCode })}
          error={errorOf("municipalityCode")}
        />
        <AdministrationProblem answer={answer} />
        <div>
          <Button type="submit" kind="primary" isPending={working}>
            {t("addButton")}
          </Button>
        </div>
      </form>
    </Section>
  );
}
