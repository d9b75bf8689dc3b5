import { useTranslations } from "next-intl";
import { KeyValues } from "@/components/ui/key-values";
import { Section } from "@/components/ui/section";
import { StateMark } from "@/components/ui/state-mark";
import { TextLink } from "@/components/ui/text-link";
import type { LettersInShort } from "@/server/queries/case-letters";

/** How the member is told, whether what was written has been read, and the way to all of it. */
export function CaseLetters({ memberId, letters }: { memberId: string; letters: LettersInShort }) {
  const t = useTranslations("letters");
  const { tellBy, to, unread, failed } = letters;
  return (
    <Section
      title={t("case.title")}
      aside={
        <TextLink href={`/members/${memberId}/letters`} prefetch={false}>
          {t("case.open")}
        </TextLink>
      }
    >
      <KeyValues
        items={[
          {
            key: "tellBy",
            label: t("member.toldBy"),
            value: t(`channels.${tellBy}`),
            note: to,
          },
        ]}
      />
      <p className="pt-1.5">
        {failed > 0 ? (
          <StateMark tone="negative">{t("case.failed", { count: failed })}</StateMark>
        ) : (
          t("case.counts", { unread })
        )}
      </p>
    </Section>
  );
}
