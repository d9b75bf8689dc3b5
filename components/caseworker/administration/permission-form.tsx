"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { type ActAnswer, askFor, askPlain } from "@/components/trpc/ask-act";
import { useAnnounce } from "@/components/ui/announcements";
import { Button } from "@/components/ui/button";
import { Checkbox, CheckboxGroup } from "@/components/ui/checkbox";
import { DayField } from "@/components/ui/day-field";
import { Disclosure } from "@/components/ui/disclosure";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Section } from "@/components/ui/section";
import type { Living } from "@/server/queries/permission";
import { MUNICIPALITIES } from "@/server/rules/municipalities";
import { AdministrationProblem } from "./administration-problem";

const FIELDS = ["from", "to", "municipalities"] as const;
const CHOICES = [...MUNICIPALITIES]
  .sort((one, other) => one.name.localeCompare(other.name, "da"))
  .map(({ code, name }) => ({ key: code as string, label: name }));
const nameOf = (code: string) => CHOICES.find(({ key }) => key === code)?.label ?? code;

type Consequence = { kind: string; facts: { municipality: string; participants: number; others: number } };
type Preview = { hash: string; plan: { consequences: readonly Consequence[] } };
const PATH = "caseworker.administration.changePermission";

/** R1.1: what the permission covers from a day on: chosen, then whom it touches, and then kept as a new version. */
export function PermissionForm({
  version,
  today,
  nationwide: wasNationwide,
  covered,
}: {
  version: number;
  today: string;
  nationwide: boolean;
  covered: readonly string[];
}) {
  const t = useTranslations("administration.permission");
  const router = useRouter();
  const announce = useAnnounce();
  const [from, setFrom] = useState<string | null>(null);
  const [to, setTo] = useState<string | null>(null);
  const [nationwide, setNationwide] = useState(wasNationwide);
  const [municipalities, setMunicipalities] = useState<string[]>([...covered]);
  const [seen, setSeen] = useState<Preview | null>(null);
  const [answer, setAnswer] = useState<ActAnswer | null>(null);
  const [working, setWorking] = useState(false);
  const paths = answer?.kind === "badInput" ? answer.fields.map(({ path }) => path.split(".")[0]) : [];
  const wrong = FIELDS.filter((field) => paths.includes(field));
  const errorOf = (field: (typeof FIELDS)[number]) => (wrong.includes(field) ? t(`errors.${field}`) : null);
  const changed = () => {
    setSeen(null);
    setAnswer(null);
  };

  async function ask() {
    setWorking(true);
    const input = {
      basedOn: version,
      from: from ?? "",
      to,
      nationwide,
      municipalities: nationwide ? [] : municipalities,
    };
    const told = await askFor<Preview>(`${PATH}.${seen ? "confirm" : "preview"}`, {
      input,
      ...(seen && { hash: seen.hash }),
    });
    setWorking(false);
    setAnswer(told.kind === "value" ? null : told);
    if (told.kind !== "value") return setSeen(null);
    if (!seen) return setSeen(told.value);
    setSeen(null);
    announce.show(t("saved"));
    router.refresh();
  }

  return (
    <Section title={t("change")}>
      <form
        noValidate
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          void ask();
        }}
      >
        <ErrorSummary problems={wrong.map((field) => ({ field, message: t(`errors.${field}`) }))} />
        <DayField
          name="from"
          label={t("from")}
          hint={t("fromHint")}
          today={today}
          value={from}
          onChange={(day) => {
            setFrom(day);
            changed();
          }}
          error={errorOf("from")}
        />
        <DayField
          name="to"
          label={t("to")}
          optional
          today={today}
          value={to}
          onChange={(day) => {
            setTo(day);
            changed();
          }}
          error={errorOf("to")}
        />
        <Checkbox
          isSelected={nationwide}
          onChange={(all) => {
            setNationwide(all);
            changed();
          }}
        >
          {t("nationwide")}
        </Checkbox>
        {nationwide ? null : (
          <Disclosure summary={t("chosen", { count: municipalities.length })} open={wrong.includes("municipalities")}>
            <CheckboxGroup
              name="municipalities"
              label={t("municipalities")}
              choices={CHOICES}
              value={municipalities}
              onChange={(codes) => {
                setMunicipalities(codes);
                changed();
              }}
              error={errorOf("municipalities")}
            />
          </Disclosure>
        )}
        <AdministrationProblem answer={answer} />
        {seen ? <Touched consequences={seen.plan.consequences} on={from ?? today} /> : null}
        <div>
          <Button type="submit" kind="primary" isPending={working}>
            {seen ? t("save") : t("see")}
          </Button>
        </div>
      </form>
    </Section>
  );
}

/** Municipality by municipality: how many live there, and on demand who. */
function Touched({ consequences, on }: { consequences: readonly Consequence[]; on: string }) {
  const t = useTranslations("administration.permission");
  if (consequences.length === 0) return <p className="font-medium">{t("nobody")}</p>;
  return (
    <div role="status" className="flex flex-col">
      <p className="font-medium">{t("leads")}</p>
      <ul className="border-t border-line">
        {consequences.map(({ kind, facts }) => (
          <li key={`${kind} ${facts.municipality}`} className="border-b border-line py-1.5">
            <p className="figures">
              {t(kind as "municipalityLost", {
                name: nameOf(facts.municipality),
                participants: facts.participants,
                others: facts.others,
              })}
            </p>
            {facts.participants + facts.others > 0 ? <WhoLives municipality={facts.municipality} on={on} /> : null}
          </li>
        ))}
      </ul>
    </div>
  );
}

function WhoLives({ municipality, on }: { municipality: string; on: string }) {
  const t = useTranslations("administration.permission");
  const [found, setFound] = useState<{ rows: Living[]; more: boolean } | null>(null);
  const show = async () =>
    setFound(await askPlain("query", "caseworker.administration.livingIn", { municipality, on }));
  if (!found)
    return (
      <Button kind="quiet" aria-label={t("whoLabel", { name: nameOf(municipality) })} onPress={show}>
        {t("who")}
      </Button>
    );
  return (
    <>
      <ul className="text-small">
        {found.rows.map(({ memberId, name, participates }) => (
          <li key={memberId}>{participates ? t("participates", { name }) : name}</li>
        ))}
      </ul>
      {found.more ? <p className="text-small text-muted">{t("more")}</p> : null}
    </>
  );
}
