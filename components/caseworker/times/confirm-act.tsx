"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useState } from "react";
import { type ActAnswer, askAct } from "@/components/trpc/ask-act";
import { useAnnounce } from "@/components/ui/announcements";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { CalendarProblem } from "./calendar-problem";

/** A small act on the calendar, done after it has been said in words what it leads to. */
export function ConfirmAct({
  command,
  input,
  words,
  opener,
}: {
  command: string;
  input: Record<string, unknown>;
  words: Readonly<Record<"title" | "text" | "confirm" | "cancel" | "done", string>>;
  /** What opens the question. */
  opener: (open: () => void) => ReactNode;
}) {
  const router = useRouter();
  const announce = useAnnounce();
  const [open, setOpen] = useState(false);
  const [working, setWorking] = useState(false);
  const [answer, setAnswer] = useState<ActAnswer | null>(null);

  async function confirm() {
    setWorking(true);
    const seen = await askAct(command, "preview", { input });
    const told = seen.kind === "preview" ? await askAct(command, "confirm", { input, hash: seen.hash }) : seen;
    setWorking(false);
    setAnswer(told);
    if (told.kind !== "done") return;
    setOpen(false);
    announce.show(words.done);
    router.refresh();
  }

  return (
    <>
      {opener(() => {
        setAnswer(null);
        setOpen(true);
      })}
      <Dialog
        isOpen={open}
        onOpenChange={setOpen}
        title={words.title}
        actions={
          <>
            <Button kind="primary" isPending={working} onPress={confirm}>
              {words.confirm}
            </Button>
            <Button kind="quiet" onPress={() => setOpen(false)}>
              {words.cancel}
            </Button>
          </>
        }
      >
        <div className="flex flex-col gap-4">
          <p className="max-w-measure first-letter:uppercase">{words.text}</p>
          <CalendarProblem answer={answer} />
        </div>
      </Dialog>
    </>
  );
}
