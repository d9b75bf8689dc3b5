"use client";

import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useEffect, useState } from "react";
import { ZodError } from "zod";
import { localeOf } from "@/components/i18n/locale";
import { useAnnounce } from "@/components/ui/announcements";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { askRule, type CallableName } from "@/server/rules/callable";
import type { Decision } from "@/server/rules/decision";
import { lawTexts } from "@/server/rules/explain";
import { DecisionAnswer } from "../decision-answer";
import { AnswerValue } from "./answer-value";
import type { FormField } from "./form-shape";
import { TryFields } from "./try-field";
import { addressOf, emptyInput, readAddress, type Typed } from "./typed-input";

type Answer = { decision: Decision<object> } | { errors: ReadonlyMap<string, string> };

/**
 * A rule's question as a form. It is answered here in the browser by the very function that the server asks; what is
 * asked is kept in the part of the address that no server sees.
 */
export function RuleForm({
  question,
  fields,
  start,
}: {
  question: CallableName;
  fields: readonly FormField[];
  /** What the form begins with. */
  start: Typed;
}) {
  const t = useTranslations("lawtry");
  const locale = localeOf(useLocale());
  const announce = useAnnounce();
  const [input, setInput] = useState<Typed>(start);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [isAsked, setAsked] = useState(false);
  const { fieldErrors, facts } = lawTexts(locale).names;

  function ask(typed: Typed): Answer {
    try {
      return { decision: askRule(question, typed) };
    } catch (error) {
      if (!(error instanceof ZodError)) throw error;
      return {
        errors: new Map(
          error.issues.map(({ path, message, code }) => [
            path.join("."),
            fieldErrors[message] ?? (code === "invalid_type" || code === "too_small" ? fieldErrors.missing! : t("bad")),
          ]),
        ),
      };
    }
  }

  // An address that asks something is answered at once, and again when another one is opened on the same page.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the page's question does not change, and what is typed is no address
  useEffect(() => {
    const read = () => {
      if (!window.location.hash.startsWith("#input=")) return;
      const asked = readAddress(window.location.hash, fields, start);
      setInput(asked);
      setAnswer(ask(asked));
      setAsked(true);
    };
    read();
    window.addEventListener("hashchange", read);
    return () => window.removeEventListener("hashchange", read);
  }, []);

  function submit(event: FormEvent) {
    event.preventDefault();
    setAnswer(ask(input));
    setAsked(true);
    window.history.replaceState(null, "", addressOf(fields, input));
  }
  /** Once asked, the answer follows what is typed; what is wrong is told again when it is asked again. */
  function change(typed: Typed) {
    setInput(typed);
    if (!isAsked) return;
    const next = ask(typed);
    if ("decision" in next) setAnswer(next);
    else if (answer && "decision" in answer) setAnswer(null);
  }
  async function share() {
    window.history.replaceState(null, "", addressOf(fields, input));
    await navigator.clipboard?.writeText(window.location.href).catch(() => undefined);
    announce.show(t("shared"));
  }
  const errors = answer && "errors" in answer ? answer.errors : new Map<string, string>();
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-5" aria-label={t("form")}>
      <ErrorSummary problems={[...errors].map(([field, message]) => ({ field, message }))} />
      <TryFields fields={fields} input={input} errors={errors} onChange={change} />
      <div className="flex flex-wrap gap-3" data-print="none">
        <Button type="submit" kind="primary">
          {t("ask")}
        </Button>
        <Button onPress={share}>{t("share")}</Button>
        <Button
          kind="quiet"
          onPress={() => {
            setInput(emptyInput(fields));
            setAnswer(null);
            setAsked(false);
            window.history.replaceState(null, "", window.location.pathname);
          }}
        >
          {t("clear")}
        </Button>
      </div>
      <p className="max-w-measure text-small text-muted">{t("privacy")}</p>
      <div aria-live="polite" className="border-t border-line pt-5 empty:hidden">
        {answer && "decision" in answer ? (
          <DecisionAnswer decision={answer.decision} missingLabel={(fact) => facts[fact] ?? fact}>
            <AnswerValue saying value={answer.decision.value} />
          </DecisionAnswer>
        ) : null}
      </div>
    </form>
  );
}
