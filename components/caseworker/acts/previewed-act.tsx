"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useState } from "react";
import { type ActAnswer, askFor } from "@/components/trpc/ask-act";
import { useAnnounce } from "@/components/ui/announcements";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";

type Consequence = { kind: string; facts: Readonly<Record<string, unknown>> };
type Preview = { hash: string; plan: { consequences: readonly Consequence[] } };
export type NotDone = Exclude<ActAnswer, { kind: "done" | "preview" }>;

/** What is written before it is known what the act leads to: its fields, and how a change of them is told. */
export type ActForm = { fields: (wrong: readonly string[]) => ReactNode; look: string };

/**
 * A button, and behind it what its act leads to, before it is done: one small dialog for acts that have no room of their
 * own. Without a form it is looked at as soon as the button is pressed.
 * @param path of the procedure pair, without its `preview` and `confirm`
 * @param tell what the first consequence means, in words
 */
export function PreviewedAct({
  path,
  input,
  button,
  buttonLabel,
  kind = "quiet",
  title,
  confirm,
  cancel,
  done,
  form,
  tell,
  problem,
  leadsTo,
}: {
  path: string;
  input: Record<string, unknown>;
  button: string;
  buttonLabel?: string;
  kind?: "quiet" | "secondary";
  title: string;
  confirm: string;
  cancel: string;
  /** Spoken and shown when it is done. */
  done: string;
  form?: ActForm;
  tell: (consequence: Consequence) => ReactNode;
  problem: (answer: NotDone) => ReactNode;
  /** Where one goes afterwards; the page is read anew where nothing is said. */
  leadsTo?: string;
}) {
  const router = useRouter();
  const announce = useAnnounce();
  const [open, setOpen] = useState(false);
  const [working, setWorking] = useState(false);
  const [seen, setSeen] = useState<{ preview: Preview; of: string } | null>(null);
  const [notDone, setNotDone] = useState<NotDone | null>(null);
  // What was typed after the look has not been looked at.
  const written = JSON.stringify(input);
  const preview = seen?.of === written ? seen.preview : null;
  const told = preview?.plan.consequences[0];
  const wrong = notDone?.kind === "badInput" ? notDone.fields.map((field) => field.path) : [];

  async function look() {
    setWorking(true);
    const answer = await askFor<Preview>(`${path}.preview`, { input });
    setWorking(false);
    setSeen(answer.kind === "value" ? { preview: answer.value, of: written } : null);
    setNotDone(answer.kind === "value" ? null : answer);
    setOpen(true);
  }

  async function act() {
    setWorking(true);
    const answer = await askFor(`${path}.confirm`, { input, hash: preview?.hash });
    setWorking(false);
    setNotDone(answer.kind === "value" ? null : answer);
    setSeen(null);
    if (answer.kind !== "value") return;
    setOpen(false);
    announce.show(done);
    if (leadsTo !== undefined) router.push(leadsTo);
    router.refresh();
  }

  function begin() {
    setSeen(null);
    setNotDone(null);
    if (form) setOpen(true);
    else void look();
  }

  return (
    <>
      <Button kind={kind} aria-label={buttonLabel} isPending={working && !open} onPress={begin}>
        {button}
      </Button>
      <Dialog
        isOpen={open}
        onOpenChange={setOpen}
        title={title}
        actions={
          <>
            {preview ? (
              <Button kind="primary" isPending={working} onPress={() => void act()}>
                {confirm}
              </Button>
            ) : form ? (
              <Button kind="primary" isPending={working} onPress={() => void look()}>
                {form.look}
              </Button>
            ) : null}
            <Button kind="quiet" onPress={() => setOpen(false)}>
              {cancel}
            </Button>
          </>
        }
      >
        <div className="flex flex-col gap-4">
          {form?.fields(wrong)}
          {told ? (
            <div role="status" className="figures flex max-w-measure flex-col gap-3">
              {tell(told)}
            </div>
          ) : null}
          {notDone && notDone.kind !== "badInput" ? problem(notDone) : null}
          {notDone?.kind === "badInput" && !form ? problem(notDone) : null}
        </div>
      </Dialog>
    </>
  );
}
