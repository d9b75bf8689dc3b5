import { getTranslations } from "next-intl/server";
import { PlanVersions } from "@/components/plan/plan-versions";
import { ParagraphMark } from "@/components/rules/paragraph-mark";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { PageTitle } from "@/components/ui/page-title";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { CasePlanPage } from "@/server/queries/plan/case-plan";
import { PlanEditor } from "./plan-editor";

/** A member's Min Plan as it is written, with its versions below. */
export async function CasePlan({ page }: { page: CasePlanPage }) {
  const t = await getTranslations("plan");
  const { memberId, history, question } = page;
  const at = `/members/${memberId}/plan`;
  return (
    <div className="mx-auto flex w-full max-w-[80rem] flex-col gap-6 px-4 py-5 lg:px-6">
      <p className="text-small">
        <TextLink href={`/members/${memberId}`} prefetch={false}>
          {t("back")}
        </TextLink>
      </p>
      <PageTitle
        context={<span lang="da">{page.name}</span>}
        actions={
          <>
            <LinkButton kind="quiet" href={`${at}/jobcenter`} prefetch={false}>
              {t("toJobcenterView")}
            </LinkButton>
            <LinkButton kind="quiet" href={`${at}/print`} prefetch={false}>
              {t("toPrint")}
            </LinkButton>
          </>
        }
      >
        {t("title")}
      </PageTitle>
      {page.responsible === "jobcenter" ? (
        <Notice title={t("withJobcenter.title")}>
          {question.sentToJobcenterWithinTwoWeeks ? (
            <>
              {t("withJobcenter.draft")} <ParagraphMark rule="R11.2b" />
            </>
          ) : (
            <>
              {t("withJobcenter.none")} <ParagraphMark rule="R11.2f" />
            </>
          )}
        </Notice>
      ) : null}
      <PlanEditor page={page} />
      <Section title={t("versions.title")} aside={history.length}>
        {history.length === 0 ? (
          <p className="text-muted">{t("versions.none")}</p>
        ) : (
          <PlanVersions history={history} fundName={t("by.fund")} />
        )}
      </Section>
    </div>
  );
}
