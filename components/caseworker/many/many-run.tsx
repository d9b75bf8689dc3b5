"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { SidePanel } from "@/components/ui/dialog";
import type { ManyActName } from "@/server/commands/registry";
import type { LeftOut } from "./many-items";
import { ManyPreview } from "./many-preview";
import { ManyResults } from "./many-results";
import type { useMany } from "./use-many";

type Props = {
  many: ReturnType<typeof useMany>;
  act: Exclude<ManyActName, "offerAgain"> | null;
  count: number;
  leftOut: readonly LeftOut[];
  /** What is asked first, and its button; none where the members and what is asked for each are given. */
  form?: ReactNode;
  onAsk?: () => void;
  /** @param changed whether anything was done */
  onClose: (changed: boolean) => void;
};

/** The panel of an act for many, whatever it is: the form, how far it is, what it leads to, how it went. */
export function ManyRun({ many, act, count, leftOut, form, onAsk, onClose }: Props) {
  const t = useTranslations("many");
  const { stage, items, results } = many;
  const changed = [...results.values()].some(({ kind }) => kind === "done");
  const failed = items.filter(({ key }) => results.get(key)?.kind !== "done").length;
  const allowed =
    stage.at === "previewed" ? [...stage.answers.values()].filter(({ kind }) => kind === "preview").length : 0;
  const shown = useRef<HTMLDivElement>(null);
  // A new step begins at its top, whatever was scrolled to in the one before.
  useEffect(() => {
    shown.current?.scrollIntoView({ block: "start" });
    // The button that was pressed is gone: the reader goes on where the step begins, and its fields keep their own focus.
    if (stage.at !== "asking") shown.current?.focus({ preventScroll: true });
  }, [stage.at]);

  const close = (
    <Button kind="quiet" onPress={() => onClose(changed)}>
      {t(stage.at === "done" ? "close" : "cancel")}
    </Button>
  );
  const actions = {
    asking: (
      <>
        <Button kind="primary" onPress={() => onAsk?.()}>
          {t("see")}
        </Button>
        {close}
      </>
    ),
    running: <Button onPress={many.stop}>{t("stop")}</Button>,
    previewed: (
      <>
        {allowed > 0 && act ? (
          <Button kind="primary" onPress={() => many.confirm()}>
            {t(`button.${act}`, { count: allowed })}
          </Button>
        ) : null}
        {form ? <Button onPress={many.change}>{t("back")}</Button> : null}
        {close}
      </>
    ),
    done: (
      <>
        {failed > 0 ? (
          <Button kind="primary" onPress={() => many.again()}>
            {t("result.again", { count: failed })}
          </Button>
        ) : null}
        {close}
      </>
    ),
  };
  return (
    <SidePanel
      isOpen
      onOpenChange={(open) => !open && stage.at !== "running" && onClose(changed)}
      title={stage.at === "done" ? t("result.title") : t(`title.${act ?? "choose"}`)}
      context={t("members", { count })}
      actions={actions[stage.at]}
    >
      <div ref={shown} tabIndex={-1} className="scroll-mt-4 outline-none">
        {stage.at === "asking" ? form : null}
        {stage.at === "running" ? <Progress {...stage} /> : null}
        {stage.at === "previewed" ? (
          <ManyPreview items={stage.items} answers={stage.answers} leftOut={leftOut} />
        ) : null}
        {stage.at === "done" ? <ManyResults items={items} results={results} leftOut={leftOut} /> : null}
      </div>
    </SidePanel>
  );
}

function Progress({ step, done, count }: { step: "preview" | "confirm"; done: number; count: number }) {
  const t = useTranslations("many");
  const label = t(step === "preview" ? "previewing" : "confirming", { done, count });
  return (
    <div className="flex flex-col gap-2 py-2">
      <p className="figures" role="status">
        {label}
      </p>
      <progress aria-label={label} value={done} max={count} className="h-2 w-full accent-accent" />
    </div>
  );
}
