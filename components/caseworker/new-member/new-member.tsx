"use client";

import { TRPCClientError } from "@trpc/client";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { formatDay } from "@/components/i18n/format-day";
import { localeOf } from "@/components/i18n/locale";
import { useTRPCClient } from "@/components/trpc/client";
import { useErrorWords } from "@/components/trpc/error-words";
import { useAnnounce } from "@/components/ui/announcements";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { KeyValues } from "@/components/ui/key-values";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import type { ErrorData } from "@/server/routers/errors";
import { useDraft } from "../acts/use-draft";
import { useFrame } from "../frame/frame-context";
import { CprField } from "./cpr-field";
import { NewMemberFields } from "./new-member-fields";
import { FIELDS, type Field, fieldProblems, inputOf, NOBODY, type Problem, problemsOf } from "./new-member-form";

/** What came of it, where the member was not made. */
type Trouble =
  | { kind: "exists"; member: { memberId: string; name: string } | null }
  | { kind: "failed"; words: string };

/** A notification from the DFDG about somebody whom the fund does not know: the number is in it, and nobody types it. */
type From = { notificationId: string; birthDate: string };

type Props = {
  from?: From;
  /** Whether the fund has rules of distribution: who gets the case is then theirs to say, unless somebody is named. */
  byRule: boolean;
};

/** Creates a member and goes to the case. What was typed stays, whatever the answer; all but the CPR number as a draft. */
export function NewMember({ from, byRule }: Props) {
  const t = useTranslations("newmember");
  const router = useRouter();
  const client = useTRPCClient();
  const announce = useAnnounce();
  const errorWords = useErrorWords();
  const { person } = useFrame();
  const locale = localeOf(useLocale());
  const day = (value: string) => formatDay(value, locale);
  const [values, setValues, forget] = useDraft(from ? `createMember:${from.notificationId}` : "createMember", () => ({
    locale: "da",
    hasVocationalEducation: "unknown",
    supportsChildrenAtHome: "unknown",
    situation: "unemployed",
    caseworkerId: byRule ? NOBODY : person.userId,
  }));
  const [cpr, setCpr] = useState("");
  const [problems, setProblems] = useState<Partial<Record<Field, Problem>>>({});
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [working, setWorking] = useState(false);

  function changed(name: string) {
    setProblems(({ [name as Field]: _, ...rest }) => rest);
    setTrouble(null);
  }

  async function save(event: FormEvent) {
    event.preventDefault();
    const { cpr: cprProblem, ...others } = problemsOf(cpr, values);
    const found = from || !cprProblem ? others : { cpr: cprProblem, ...others };
    setProblems(found);
    setTrouble(null);
    if (Object.keys(found).length > 0 || working) return;
    setWorking(true);
    try {
      const { cpr: number, ...input } = inputOf(cpr, values);
      const { memberId } = from
        ? await client.caseworker.incoming.createMember.mutate({ ...input, notificationId: from.notificationId })
        : await client.caseworker.acts.createMember.mutate({ ...input, cpr: number });
      await forget();
      announce.show(t("done"));
      router.push(`/members/${memberId}`);
    } catch (error) {
      setWorking(false);
      await explain(error);
    }
  }

  async function explain(error: unknown) {
    const data = error instanceof TRPCClientError ? (error.data as (ErrorData & { httpStatus?: number }) | null) : null;
    const conflict = (data?.conflict as { conflict?: { reason?: string } } | undefined)?.conflict;
    if (data?.httpStatus === 400 && data.fields) setProblems(fieldProblems(data.fields));
    else if (conflict?.reason === "memberExists")
      setTrouble({ kind: "exists", member: from ? null : await whoHas(cpr) });
    else setTrouble({ kind: "failed", words: errorWords(error) });
  }

  /** The member whose number it is; found as every search is, and logged as one. */
  async function whoHas(number: string) {
    const answer = await client.caseworker.search.members.mutate({ typed: number }).catch(() => null);
    return answer?.hits[0] ?? null;
  }

  const errors = Object.fromEntries(Object.entries(problems).map(([field, why]) => [field, t(why)]));
  return (
    <form noValidate onSubmit={save} className="flex flex-col gap-6">
      <ErrorSummary
        problems={FIELDS.filter((field) => errors[field]).map((field) => ({
          field,
          message: `${t(field)}: ${errors[field]}`,
        }))}
      />
      <NewMemberFields
        byRule={byRule}
        values={values}
        errors={errors}
        onChange={(name, value) => {
          setValues({ ...values, [name]: value });
          changed(name);
        }}
        cpr={
          from ? (
            <KeyValues
              items={[{ key: "cpr", label: t("cpr"), value: t("cprFromDfdg", { day: day(from.birthDate) }) }]}
            />
          ) : (
            <CprField
              value={cpr}
              error={errors.cpr ?? null}
              onChange={(typed) => {
                setCpr(typed);
                changed("cpr");
              }}
            />
          )
        }
      />
      {trouble ? <TroubleNotice trouble={trouble} /> : null}
      <div className="flex flex-wrap gap-2 border-t border-line pt-4">
        <Button type="submit" kind="primary" isPending={working}>
          {t("save")}
        </Button>
        <LinkButton href="/" kind="quiet" prefetch={false}>
          {t("cancel")}
        </LinkButton>
      </div>
    </form>
  );
}

function TroubleNotice({ trouble }: { trouble: Trouble }) {
  const t = useTranslations("newmember");
  if (trouble.kind === "failed")
    return (
      <Notice tone="negative" live title={t("failed")}>
        <p>{trouble.words}</p>
      </Notice>
    );
  const { member } = trouble;
  return (
    <Notice
      tone="attention"
      live
      title={t("exists.title")}
      actions={member ? <LinkButton href={`/members/${member.memberId}`}>{t("exists.open")}</LinkButton> : undefined}
    >
      <p>{member ? t("exists.text", { name: member.name }) : t("exists.unnamed")}</p>
    </Notice>
  );
}
