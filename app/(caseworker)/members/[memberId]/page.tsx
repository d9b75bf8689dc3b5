import { TRPCError } from "@trpc/server";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { CaseAccess } from "@/components/caseworker/access/case-access";
import { ActMenus, ActRoom } from "@/components/caseworker/acts/act-room";
import { CaseComplaints, CaseFollowUps } from "@/components/caseworker/case/case-afterwards";
import { CaseDocuments } from "@/components/caseworker/case/case-documents";
import { CaseDuties } from "@/components/caseworker/case/case-duties";
import { CaseFactsList } from "@/components/caseworker/case/case-facts-list";
import { CaseGuidanceRead } from "@/components/caseworker/case/case-guidance-read";
import { CaseHeader } from "@/components/caseworker/case/case-header";
import { CaseHolidays } from "@/components/caseworker/case/case-holidays";
import { CaseJobcenter } from "@/components/caseworker/case/case-jobcenter";
import { CaseLetters } from "@/components/caseworker/case/case-letters";
import { CaseLive } from "@/components/caseworker/case/case-live";
import { CaseNotes } from "@/components/caseworker/case/case-notes";
import { CasePlanInShort } from "@/components/caseworker/case/case-plan-in-short";
import { CaseTimeline } from "@/components/caseworker/case/case-timeline";
import { HandOver } from "@/components/caseworker/case/hand-over";
import { CaseMemory } from "@/components/caseworker/memory/case-memory";
import { ClientMessages } from "@/components/i18n/client-messages";
import { serverCaller } from "@/components/trpc/server-caller";
import { Section } from "@/components/ui/section";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("case");
  // Never a name: the title of a tab is seen over a shoulder and kept in a history.
  return { title: t("title") };
}

export default async function CasePage({ params }: { params: Promise<{ memberId: string }> }) {
  const { memberId } = await params;
  const t = await getTranslations("case.timeline");
  const caller = await serverCaller();
  const page = await caller.caseworker.case.page({ memberId }).catch((error: unknown) => {
    if (error instanceof TRPCError && (error.code === "NOT_FOUND" || error.code === "BAD_REQUEST")) notFound();
    throw error;
  });
  return (
    <ClientMessages areas={["case", "acts", "access", "afterwards", "errors", "live"]}>
      <ActRoom page={page}>
        <div className="px-4 pt-3 pb-12 sm:px-6">
          <CaseLive memberId={page.memberId} version={page.version} />
          <CaseHeader page={page} />
          <ActMenus />
          <div className="mt-4 grid gap-x-8 gap-y-6 lg:grid-cols-[minmax(16rem,3fr)_minmax(0,5fr)] xl:grid-cols-[minmax(16rem,3fr)_minmax(0,5fr)_minmax(16rem,3fr)]">
            <div className="flex min-w-0 flex-col gap-6">
              <CaseDuties page={page} />
              <CaseFollowUps page={page} />
              <CaseComplaints page={page} />
              <CaseNotes memberId={page.memberId} notes={page.notes} />
            </div>
            <div className="min-w-0">
              <Section title={t("title")}>
                <CaseTimeline
                  memberId={page.memberId}
                  entries={page.timeline}
                  people={page.people}
                  representatives={page.representatives}
                />
              </Section>
            </div>
            <div className="flex min-w-0 flex-col gap-6 lg:col-span-2 xl:col-span-1">
              <CaseFactsList page={page} timeline={page.timeline} />
              <CasePlanInShort page={page} />
              <CaseLetters memberId={page.memberId} letters={page.letters} />
              <CaseDocuments documents={page.documents} />
              <CaseHolidays page={page} />
              <CaseJobcenter page={page} />
              <CaseGuidanceRead page={page} />
              <HandOver page={page} />
              <CaseAccess memberId={page.memberId} access={page.access} />
              <CaseMemory memberId={page.memberId} />
            </div>
          </div>
        </div>
      </ActRoom>
    </ClientMessages>
  );
}
