"use client";

import { Check } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { ActProblem } from "@/components/member/act/act-problem";
import { useMemberAct } from "@/components/member/act/use-member-act";
import { Button } from "@/components/ui/button";

/**
 * "I have read it": keeps the time of it. Once read, the words of when stand in its place and take the focus.
 * @param name of the one topic, for who hears the button without its heading; none for all that are left
 */
export function ReadButton({
  topics,
  name,
  readWords,
}: {
  topics: readonly string[];
  name?: string;
  readWords: string | null;
}) {
  const t = useTranslations("membercourse.guidance");
  const router = useRouter();
  const { answer, working, act } = useMemberAct("readGuidance");
  const words = useRef<HTMLParagraphElement>(null);
  const done = answer?.kind === "done";
  useEffect(() => {
    if (done) words.current?.focus({ preventScroll: true });
  }, [done]);
  async function read() {
    const told = await act({ topics });
    if (told.kind === "done") router.refresh();
  }
  if (readWords || done)
    return (
      <p
        ref={words}
        tabIndex={-1}
        className="figures mt-4 flex min-h-(--control-height) items-center gap-2 rounded-sm text-positive"
      >
        <Check aria-hidden className="size-5 shrink-0" />
        {readWords ?? t("noted")}
      </p>
    );
  return (
    <div className="mt-4 flex flex-col gap-3">
      <ActProblem answer={answer} />
      <Button
        kind={name ? "secondary" : "primary"}
        wide
        isPending={working}
        aria-label={name ? `${t("read")}: ${name}` : undefined}
        onPress={() => void read()}
      >
        {name ? t("read") : t("all.button", { count: topics.length })}
      </Button>
    </div>
  );
}
