"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { ConsequenceList } from "@/components/rules/consequence-list";
import { type ActAnswer, askAct } from "@/components/trpc/ask-act";
import { useAnnounce } from "@/components/ui/announcements";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Notice } from "@/components/ui/notice";
import { TextField } from "@/components/ui/text-field";
import { AdministrationProblem } from "./administration-problem";

const WHYS = ["missing", "fourDigits", "twice", "tooLong", "unreadable"] as const;

/** Another list of job titles: the file, then what of the list changes and what stands of the goals, and only then the import. */
export function ImportOccupations({ version }: { version: number }) {
  const t = useTranslations("administration.occupations");
  const router = useRouter();
  const announce = useAnnounce();
  const file = useId();
  const [name, setName] = useState("");
  const [csv, setCsv] = useState("");
  const [tried, setTried] = useState(false);
  const [answer, setAnswer] = useState<ActAnswer | null>(null);
  const [working, setWorking] = useState(false);
  const errors = {
    ...(tried && name.trim() === "" && { name: t("nameMissing") }),
    ...(tried && csv === "" && { [file]: t("fileMissing") }),
  };
  const faults = answer?.kind === "badInput" ? answer.fields : [];

  async function ask() {
    setTried(true);
    if (name.trim() === "" || csv === "") return;
    setWorking(true);
    const input = { basedOn: version, name, csv };
    const told = await (answer?.kind === "preview"
      ? askAct("importOccupations", "confirm", { input, hash: answer.hash })
      : askAct("importOccupations", "preview", { input }));
    setWorking(false);
    setAnswer(told);
    if (told.kind !== "done") return;
    announce.show(t("done"));
    router.refresh();
  }

  return (
    <form
      noValidate
      method="post"
      className="flex flex-col gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        if (!working) void ask();
      }}
    >
      <ErrorSummary problems={Object.entries(errors).map(([field, message]) => ({ field, message }))} />
      <TextField
        name="name"
        label={t("name")}
        hint={t("nameHint")}
        width="medium"
        value={name}
        error={errors.name}
        onChange={(written) => {
          setName(written);
          setAnswer(null);
        }}
      />
      <div className="flex flex-col gap-1">
        <label htmlFor={file} className="font-medium">
          {t("file")}
        </label>
        <p id={`${file}-hint`} className="max-w-measure text-small text-muted">
          {t("fileHint")}
        </p>
        <input
          id={file}
          type="file"
          accept=".csv,text/csv"
          aria-describedby={`${file}-hint`}
          onChange={(event) => {
            setAnswer(null);
            void event.target.files?.[0]?.text().then(setCsv);
          }}
        />
      </div>
      {faults.length > 0 ? (
        <Notice tone="negative" title={t("faults")} live>
          <ul className="list-disc pl-5">
            {faults.map(({ path, message }) => {
              const [, line = "1", column = "code"] = path.split(".");
              const why = WHYS.find((one) => one === message) ?? "other";
              return <li key={path + message}>{t("fault", { line, column, why: t(`why.${why}`) })}</li>;
            })}
          </ul>
        </Notice>
      ) : (
        <AdministrationProblem answer={answer} />
      )}
      {answer?.kind === "preview" ? <Lead consequences={answer.plan.consequences} /> : null}
      <div>
        <Button type="submit" kind="primary" isPending={working}>
          {t(answer?.kind === "preview" ? "confirm" : "see")}
        </Button>
      </div>
    </form>
  );
}

type Consequences = Extract<ActAnswer, { kind: "preview" }>["plan"]["consequences"];

function Lead({ consequences }: { consequences: Consequences }) {
  const t = useTranslations("administration.occupations");
  return (
    <ConsequenceList
      told={[]}
      changes={consequences.map(({ kind, facts }) => ({
        key: kind,
        what: t(`changes.${kind as "goalsKeep"}`),
        after:
          kind === "goalsKeep" ? (
            t("keep", { count: Number(facts.count) })
          ) : (
            <span>
              {t("number", {
                count: Number(facts.count),
                examples: facts.examples ? `(${String(facts.examples)})` : "",
              })}
              {Number(facts.goals ?? 0) > 0 ? (
                <span className="block text-small text-muted">{t("goalsOf", { count: Number(facts.goals) })}</span>
              ) : null}
            </span>
          ),
      }))}
    />
  );
}
