"use client";

import { CircleAlert } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { Receipt } from "@/components/member/act/receipt";
import { Button } from "@/components/ui/button";
import { buttonLook } from "@/components/ui/button-look";
import { cx } from "@/components/ui/class-names";
import { type SentFile, sendFile } from "./send-file";

type Problem = Extract<SentFile, { kind: "problem" }>["problem"];

/**
 * A file to be added; what is wrong with it is told at the field.
 * @param onStored called with what was stored, where the page goes on with it
 */
export function UploadForm({ onStored }: { onStored?: (document: { id: string; title: string }) => void }) {
  const t = useTranslations("memberletters.documents");
  const router = useRouter();
  const field = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [stored, setStored] = useState<string | null>(null);
  const [working, setWorking] = useState(false);

  async function send() {
    setStored(null);
    setWorking(true);
    const told = await sendFile(field.current?.files?.[0] ?? null);
    setWorking(false);
    setProblem(told.kind === "problem" ? told.problem : null);
    if (told.kind === "problem") return field.current?.focus();
    if (field.current) field.current.value = "";
    setChosen(null);
    setStored(told.title);
    onStored?.(told);
    router.refresh();
  }

  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-col gap-1">
        <p id="file-hint" className="max-w-measure text-small text-muted">
          {t("hint")}
        </p>
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <input
            ref={field}
            id="file"
            type="file"
            accept="application/pdf,image/png,image/jpeg"
            aria-describedby={problem ? "file-error file-hint" : "file-hint"}
            aria-invalid={problem !== null}
            onChange={(event) => {
              setProblem(null);
              setChosen(event.target.files?.[0]?.name ?? null);
            }}
            className="peer sr-only"
          />
          {/* The browser's own button speaks the browser's language, and not the page's. */}
          <label
            htmlFor="file"
            className={cx(
              buttonLook("secondary"),
              "cursor-pointer peer-focus-visible:outline-3 peer-focus-visible:outline-offset-1 peer-focus-visible:outline-focus",
            )}
          >
            {t("label")}
          </label>
          <p className="wrap-anywhere text-small text-muted" aria-live="polite">
            {chosen ? t("chosen", { name: chosen }) : t("nothingChosen")}
          </p>
        </div>
        <div id="file-error" role="alert">
          {problem ? (
            <p className="flex max-w-measure items-start gap-1.5 text-small font-medium text-negative">
              <CircleAlert aria-hidden className="mt-[0.15em] size-[1.1em] shrink-0" />
              <span>{t(`problem.${problem}`)}</span>
            </p>
          ) : null}
        </div>
      </div>
      <Button wide kind={onStored ? "secondary" : "primary"} isPending={working} onPress={() => void send()}>
        {t("send")}
      </Button>
      {stored ? <Receipt title={t("done", { title: stored })} /> : null}
    </div>
  );
}
