import { TRPCError } from "@trpc/server";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ActRoom } from "@/components/caseworker/acts/act-room";
import { CaseLive } from "@/components/caseworker/case/case-live";
import { Agenda } from "@/components/caseworker/interview/agenda";
import { DayBeside } from "@/components/caseworker/interview/day-beside";
import { HoldForm } from "@/components/caseworker/interview/hold-form";
import { InterviewHead } from "@/components/caseworker/interview/interview-head";
import { InterviewOutcome } from "@/components/caseworker/interview/interview-outcome";
import { PlanPart } from "@/components/caseworker/interview/plan-part";
import { ClientMessages } from "@/components/i18n/client-messages";
import { serverCaller } from "@/components/trpc/server-caller";

type Params = Promise<{ memberId: string; interviewId: string }>;

export async function generateMetadata(): Promise<Metadata> {
  // Never a name: the title of a tab is seen over a shoulder and kept in a history.
  return { title: (await getTranslations("interview"))("title") };
}

export default async function InterviewPage({ params }: { params: Params }) {
  const { memberId, interviewId } = await params;
  const caller = await serverCaller();
  const meeting = await caller.caseworker.interviews.one({ memberId, interviewId }).catch((error: unknown) => {
    if (error instanceof TRPCError && (error.code === "NOT_FOUND" || error.code === "BAD_REQUEST")) notFound();
    throw error;
  });
  const { page, interview } = meeting;
  return (
    <ClientMessages areas={["interview", "acts", "case", "live"]}>
      <ActRoom page={page}>
        <div className="mx-auto w-full max-w-[80rem] px-4 pt-3 pb-16 sm:px-6">
          <CaseLive memberId={page.memberId} version={page.version} />
          <InterviewHead meeting={meeting} />
          {interview.status === "booked" ? (
            <div className="flex flex-col gap-8">
              <Agenda purposes={interview.purposes} />
              <HoldForm
                meeting={meeting}
                plan={<PlanPart meeting={meeting} memberId={page.memberId} />}
                beside={<DayBeside meeting={meeting} />}
              />
            </div>
          ) : (
            <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,3fr)_minmax(18rem,2fr)]">
              <InterviewOutcome meeting={meeting} />
              <div className="flex min-w-0 flex-col gap-8">
                <DayBeside meeting={meeting} />
              </div>
            </div>
          )}
        </div>
      </ActRoom>
    </ClientMessages>
  );
}
