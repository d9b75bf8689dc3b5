"use client";

import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { buttonLook } from "@/components/ui/button-look";
import { cx } from "@/components/ui/class-names";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { askFile, type FileAnswer } from "./ask-file";
import { ComingCases } from "./coming-cases";
import { RowProblems } from "./row-problems";

/** A file is chosen, seen for what it becomes, and brought in whole. Nothing is stored on the way. */
export function RunningCases() {
  const t = useTranslations("runningcases");
  const field = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File | null>(null);
  const [answer, setAnswer] = useState<FileAnswer | null>(null);
  const [working, setWorking] = useState(false);
  const seen = answer?.kind === "preview" || answer?.kind === "changed" ? answer : null;

  async function ask(hash: string | null) {
    if (!file) {
      field.current?.focus();
      return setAnswer({ kind: "failed", why: "missing" });
    }
    setWorking(true);
    setAnswer(await askFile(file, hash));
    setWorking(false);
  }

  return (
    <div className="flex flex-col gap-6">
      <div className="flex flex-col items-start gap-3">
        <p id="running-hint" className="max-w-measure text-small text-muted">
          {t("fileHint")}
        </p>
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <input
            ref={field}
            id="running-file"
            type="file"
            accept=".csv,text/csv,text/plain"
            aria-describedby="running-hint"
            onChange={(event) => {
              setFile(event.target.files?.[0] ?? null);
              setAnswer(null);
              // The same file, corrected, is chosen again under the same name.
              event.target.value = "";
            }}
            className="peer sr-only"
          />
          <label
            htmlFor="running-file"
            className={cx(
              buttonLook("secondary"),
              "cursor-pointer peer-focus-visible:outline-3 peer-focus-visible:outline-offset-1 peer-focus-visible:outline-focus",
            )}
          >
            {t("file")}
          </label>
          <p className="wrap-anywhere text-small text-muted" aria-live="polite">
            {file?.name ?? t("choose")}
          </p>
        </div>
        <Button kind={seen ? "secondary" : "primary"} isPending={working} onPress={() => void ask(null)}>
          {t("preview")}
        </Button>
      </div>
      <Answer answer={answer} />
      {seen ? (
        <>
          {seen.problems.length > 0 ? <RowProblems problems={seen.problems} /> : null}
          {seen.cases.length > 0 ? <ComingCases cases={seen.cases} /> : null}
          {seen.problems.length === 0 && seen.cases.length > 0 ? (
            <div className="border-t border-line pt-4">
              <Button kind="primary" isPending={working} onPress={() => void ask(seen.hash)}>
                {t("confirm", { count: seen.cases.length })}
              </Button>
            </div>
          ) : null}
        </>
      ) : null}
    </div>
  );
}

/** What came of it, where it is no preview. */
function Answer({ answer }: { answer: FileAnswer | null }) {
  const t = useTranslations("runningcases");
  if (answer === null || answer.kind === "preview") return null;
  if (answer.kind === "done")
    return (
      <Notice
        tone="positive"
        live
        title={t("done", { count: answer.count })}
        actions={<LinkButton href="/?who=all">{t("toWorkList")}</LinkButton>}
      >
        <p>{t("doneText")}</p>
      </Notice>
    );
  if (answer.kind === "changed")
    return (
      <Notice tone="attention" live>
        <p>{t("changed")}</p>
      </Notice>
    );
  const columns = answer.kind === "file" && "columns" in answer.problem ? answer.problem.columns.join(", ") : "";
  const why = answer.kind === "file" ? answer.problem.problem : answer.why;
  return (
    <Notice tone="negative" live>
      <p className="wrap-anywhere">{t(`fileProblem.${why}`, { columns })}</p>
    </Notice>
  );
}
