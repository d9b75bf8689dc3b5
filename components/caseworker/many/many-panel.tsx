"use client";

import { useQuery } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { localeOf } from "@/components/i18n/locale";
import { useTRPC } from "@/components/trpc/client";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Notice } from "@/components/ui/notice";
import { Select } from "@/components/ui/select";
import { lawTexts } from "@/server/rules/explain";
import type { ActValues } from "../acts/act-definition";
import { ActFields } from "../acts/act-fields";
import { useFrame } from "../frame/frame-context";
import { useTeam } from "../frame/use-team";
import { MANY_ACTS, MANY_FORMS, type ManyForm, type ManyGround, type Member } from "./many-acts";
import type { LeftOut, WrongField } from "./many-items";
import { ManyRun } from "./many-run";
import { ManyWords } from "./many-words";
import { useMany } from "./use-many";

type Props = {
  members: readonly Member[];
  /** Takes the rest of the list in; `null` where these are all there are. */
  whole: { most: number; take: () => Promise<void> } | null;
  onClose: (changed: boolean) => void;
};

/** The same act for many members: which act, what it is asked with, and then step by step as `ManyRun`. */
export function ManyPanel(props: Props) {
  return (
    <ManyWords>
      <Panel {...props} />
    </ManyWords>
  );
}

function Panel({ members, whole, onClose }: Props) {
  const t = useTranslations("many");
  const locale = localeOf(useLocale());
  const law = lawTexts(locale).names.fieldErrors;
  const { person, today } = useFrame();
  const team = useTeam();
  const read = useQuery(useTRPC().caseworker.team.manyGround.queryOptions());
  const many = useMany();
  const [act, setAct] = useState<ManyForm>("setDeadline");
  const [typed, setTyped] = useState<Partial<Record<ManyForm, ActValues>>>({});
  const [wrong, setWrong] = useState<readonly WrongField[]>([]);
  const [failed, setFailed] = useState(false);
  const [leftOut, setLeftOut] = useState<readonly LeftOut[]>([]);
  const [taking, setTaking] = useState(false);

  if (!read.data) return null;
  const ground: ManyGround = { ...read.data, team, locale, userId: person.userId, t: t as unknown as ManyGround["t"] };
  const values = typed[act] ?? MANY_ACTS[act].start(ground);
  const fields = MANY_ACTS[act].fields(ground, values);
  const errors = Object.fromEntries(
    wrong.map(({ field, message }) => {
      const empty = [undefined, null, ""].includes(values[field] as null);
      return [field, (empty ? law.missing : law[message]) ?? law.missing!];
    }),
  );

  async function ask() {
    setWrong([]);
    setFailed(false);
    const laid = await MANY_ACTS[act].layOut(members, values, ground);
    if (laid === null) return setFailed(true);
    setLeftOut(laid.leftOut);
    setWrong(await many.preview(laid.items, "form"));
  }

  return (
    <ManyRun
      many={many}
      act={act}
      count={members.length}
      leftOut={leftOut}
      onAsk={ask}
      onClose={onClose}
      form={
        <div className="flex flex-col gap-5">
          {whole ? (
            <Button
              className="self-start"
              isPending={taking}
              onPress={async () => {
                setTaking(true);
                await whole.take();
                setTaking(false);
              }}
            >
              {t(taking ? "wholeBusy" : "whole", { most: whole.most })}
            </Button>
          ) : null}
          <Select
            name="act"
            label={t("act")}
            width="full"
            choices={MANY_FORMS.map((key) => ({ key, label: t(`title.${key}`) }))}
            value={act}
            onChange={(key) => {
              setAct(key);
              setWrong([]);
            }}
          />
          <p className="max-w-measure text-muted">{t(`about.${act}`)}</p>
          <ErrorSummary
            problems={Object.entries(errors).map(([field, message]) => ({
              field,
              message: `${fields.find(({ name }) => name === field)?.label ?? ""}: ${message}`,
            }))}
          />
          {failed ? <Notice tone="negative" live title={t("how.offline")} /> : null}
          <ActFields
            key={act}
            fields={fields}
            values={values}
            errors={errors}
            today={today}
            onChange={(name, value) => {
              setTyped({ ...typed, [act]: { ...values, [name]: value } });
              setWrong(wrong.filter(({ field }) => field !== name));
            }}
          />
        </div>
      }
    />
  );
}
