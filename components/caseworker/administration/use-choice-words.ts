import { useTranslations } from "next-intl";
import type { Choice } from "@/server/fund/setting-changes";

/** What a choice is, in words; one that is not made is "none", or "never" where it is about time. */
export function useChoiceWords(): (choice: Choice, value: string | number | null) => string {
  const t = useTranslations("administration.settings");
  return (choice, value) => {
    if (value !== null) return String(value);
    return t(choice === "deregisterAfterDays" || choice === "unreadAfterDays" ? "never" : "none");
  };
}
