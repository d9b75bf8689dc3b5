import { useTranslations } from "next-intl";
import { ConsequenceList } from "@/components/rules/consequence-list";
import type { ShownPlan } from "@/components/trpc/ask-act";
import type { Choice } from "@/server/fund/setting-changes";
import { useChoiceWords } from "./use-choice-words";

/** What a change of the fund's choices leads to: each that becomes another, and whom the coming night would meet. */
export function SettingsLead({ consequences }: Pick<ShownPlan, "consequences">) {
  const t = useTranslations("administration.settings");
  const words = useChoiceWords();
  const changes = consequences.map(({ kind, facts: { choice, before, after } }) =>
    kind === "settingChanges"
      ? {
          key: String(choice),
          what: t(`choice.${choice as Choice}`),
          before: words(choice as Choice, before as string),
          after: words(choice as Choice, after as string),
        }
      : { key: kind, what: t(kind as "remindersTomorrow"), before: String(before), after: String(after) },
  );
  return <ConsequenceList changes={changes} told={[]} />;
}
