"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { askPlain } from "@/components/trpc/ask-act";

/** Tells that a letter is on the screen, once; the count of what is unread then follows. */
export function MarkRead({ id }: { id: string }) {
  const router = useRouter();
  useEffect(() => {
    void askPlain("mutation", "member.letters.open", { id }).then((told) => {
      if (told !== null) router.refresh();
    });
  }, [id, router]);
  return null;
}
