"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { formatInstant } from "@/components/i18n/format-instant";
import { localeOf } from "@/components/i18n/locale";
import { DecisionAnswer } from "@/components/rules/decision-answer";
import { type ActAnswer, askAct } from "@/components/trpc/ask-act";
import { useAnnounce } from "@/components/ui/announcements";
import { Button } from "@/components/ui/button";
import { SidePanel } from "@/components/ui/dialog";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Notice } from "@/components/ui/notice";
import type { CasePage } from "@/server/queries/case-page";
import { lawTexts } from "@/server/rules/explain";
import type { ActDefinition, ActText, ActValues } from "./act-definition";
import { ActFields } from "./act-fields";
import { PlanPreview } from "./plan-preview";
import { useDraft } from "./use-draft";

/**
 * An act on a case: the form, then the law's answer, then what it leads to, and only then the act. What was typed stays,
 * whatever the answer.
 */
export function ActPanel({
  act,
  begun,
  page,
  onClose,
}: {
  act: ActDefinition;
  begun?: ActValues;
  page: CasePage;
  onClose: () => void;
}) {
  const t = useTranslations("acts");
  const locale = localeOf(useLocale());
  const router = useRouter();
  const announce = useAnnounce();
  const ground = { page, t: t as unknown as ActText, locale };
  const [values, setValues, clearDraft] = useDraft(draftKey(act, page, begun), () => ({
    ...act.start(ground),
    ...begun,
  }));
  const [answer, setAnswer] = useState<ActAnswer | null>(null);
  const [working, setWorking] = useState(false);

  async function ask(step: "preview" | "confirm") {
    setWorking(true);
    const hash = answer?.kind === "preview" ? answer.hash : answer?.kind === "conflict" ? answer.hash : null;
    const told = await askAct(act.command, step, {
      memberId: page.memberId,
      input: act.toInput(values, ground),
      seen: page.version,
      ...(step === "confirm" && { hash }),
    });
    setWorking(false);
    setAnswer(told);
    if (told.kind !== "done") return;
    await clearDraft();
    announce.show(t("done", { act: t(`${act.command}.title`) }));
    router.refresh();
    onClose();
  }

  const fields = act.fields(ground, values);
  const shown = new Set(fields.map(({ name }) => name));
  const law = lawTexts(locale).names.fieldErrors;
  const fieldOf = (path: string) => path.split(".").findLast((part) => shown.has(part)) ?? path;
  const errors = Object.fromEntries(
    (answer?.kind === "badInput" ? answer.fields : []).map(({ path, message }) => {
      const field = fieldOf(path);
      const empty = [undefined, null, ""].includes(values[field] as null);
      return [field, law[message] ?? (empty ? law.missing : null) ?? t("fieldError")];
    }),
  );
  const previewed =
    answer?.kind === "preview" || (answer?.kind === "conflict" && answer.plan !== null && !answer.conflict);
  return (
    <SidePanel
      isOpen
      onOpenChange={(open) => !open && onClose()}
      title={t(`${act.command}.title`)}
      context={page.name}
      actions={
        <>
          {previewed ? (
            <Button kind="primary" isPending={working} onPress={() => ask("confirm")}>
              {act.button(ground, values)}
            </Button>
          ) : (
            <Button kind="primary" isPending={working} onPress={() => ask("preview")}>
              {t("see")}
            </Button>
          )}
          <Button kind="quiet" onPress={onClose}>
            {t("cancel")}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-6">
        <p className="max-w-measure text-muted">{t(`${act.command}.about`)}</p>
        <ErrorSummary
          problems={Object.entries(errors).map(([field, message]) => ({
            field,
            message: `${fields.find(({ name }) => name === field)?.label ?? ""}${shown.has(field) ? ": " : ""}${message}`,
          }))}
        />
        <ActFields
          fields={fields}
          values={values}
          errors={errors}
          today={page.today}
          onChange={(name, value) => {
            setValues({ ...values, [name]: value });
            setAnswer(null);
          }}
        />
        {answer?.kind === "refused"
          ? answer.answers.map((decision) => (
              <DecisionAnswer
                key={JSON.stringify(decision.grounds)}
                decision={decision}
                live
                missingLabel={(fact) => lawTexts(locale).names.facts[fact] ?? fact}
              />
            ))
          : null}
        {answer?.kind === "conflict" ? (
          <Notice tone="attention" title={t("conflict.title")}>
            {answer.conflict ? <p>{t(`conflict.${answer.conflict.reason}`, answer.conflict.facts as never)}</p> : null}
            {answer.since.length > 0 ? (
              <ul className="list-disc pl-5">
                {answer.since.map((since) => (
                  <li key={since.at + since.what}>
                    {t("conflict.since", {
                      who: since.actorName,
                      act: t(`${since.what}.title`),
                      at: formatInstant(since.at, locale),
                    })}
                  </li>
                ))}
              </ul>
            ) : null}
            <p>{t("conflict.kept")}</p>
          </Notice>
        ) : null}
        {answer && (answer.kind === "preview" || answer.kind === "conflict") && answer.plan ? (
          <PlanPreview preview={answer} memberId={page.memberId} />
        ) : null}
        {answer?.kind === "failed" ? (
          <Notice tone="negative" title={t("failed.title")}>
            <p>{t(`failed.${answer.why}`, { reference: answer.reference ?? "" })}</p>
          </Notice>
        ) : null}
      </div>
    </SidePanel>
  );
}

/** What is typed about one thing on the page is no draft about another. */
const draftKey = ({ command }: ActDefinition, { memberId }: CasePage, begun?: ActValues): string =>
  [command, memberId, ...(begun ? [Object.values(begun)[0]] : [])].join(":");
