"use client";

import { usePathname, useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useAnnounce } from "@/components/ui/announcements";
import { useKey } from "./use-key";
import { caseAfter, walkedList } from "./walked-list";

/** The keys that act wherever one is. On the list itself the list answers to "n". */
export function FrameKeys({ onSearch, onKeys }: { onSearch: () => void; onKeys: () => void }) {
  const t = useTranslations("caseworker.next");
  const router = useRouter();
  const path = usePathname();
  const { show } = useAnnounce();
  useKey("/", onSearch);
  useKey("?", onKeys);
  useKey("h", () => router.push(walkedList()?.address ?? "/"));
  useKey("n", () => {
    if (path === "/") return;
    const walked = walkedList();
    if (!walked) return show(t("none"), "info");
    const next = caseAfter(walked, /^\/members\/([^/]+)/.exec(path)?.[1] ?? null);
    if (next) router.push(`/members/${next}`);
    else show(t("end"), "info");
  });
  return null;
}
