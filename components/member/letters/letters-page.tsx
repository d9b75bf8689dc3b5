import { useTranslations } from "next-intl";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageTitle } from "@/components/ui/page-title";
import { Section } from "@/components/ui/section";
import type { LettersPage } from "@/server/queries/member-letters";
import { LetterRow, OwnRow } from "./correspondence-row";

/** Letters, messages and the member's own words: the unread first, then everything, newest first. */
export function LettersList({ page, older }: { page: LettersPage; older: string | null }) {
  const t = useTranslations("memberletters");
  const nothing = page.unread.length === 0 && page.rows.length === 0;
  return (
    <>
      <PageTitle>{t("title")}</PageTitle>
      <p className="mt-3 max-w-measure">{t("intro", { fund: page.fundName })}</p>
      <div className="mt-5">
        <LinkButton kind="primary" wide href="/min-side/messages/write" prefetch={false}>
          {t("write.open")}
        </LinkButton>
      </div>
      <div className="mt-10 flex flex-col gap-10">
        {nothing ? <EmptyState title={t("none")}>{t("noneText")}</EmptyState> : null}
        {page.unread.length > 0 ? (
          <Section title={t("unread")} aside={page.unread.length}>
            <ul>
              {page.unread.map((letter) => (
                <LetterRow key={letter.id} letter={letter} />
              ))}
            </ul>
          </Section>
        ) : null}
        {page.rows.length > 0 ? (
          <Section title={t("rest")}>
            <ul>
              {page.rows.map((row) =>
                row.by === "fund" ? <LetterRow key={row.id} letter={row} /> : <OwnRow key={row.id} words={row} />,
              )}
            </ul>
          </Section>
        ) : null}
        {older ? (
          <LinkButton href={older} wide prefetch={false}>
            {t("older")}
          </LinkButton>
        ) : null}
      </div>
    </>
  );
}
