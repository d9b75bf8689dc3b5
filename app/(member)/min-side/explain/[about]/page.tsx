import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { ClientMessages } from "@/components/i18n/client-messages";
import { formatDay } from "@/components/i18n/format-day";
import { localeOf } from "@/components/i18n/locale";
import { ComplaintGuide } from "@/components/member/letters/complaint-guide";
import { subjectInWords } from "@/components/member/letters/subject-words";
import { ExplainForm } from "@/components/member/tell/explain-form";
import { orAway, serverCaller } from "@/components/trpc/server-caller";
import { PageTitle } from "@/components/ui/page-title";
import { complaintGuide } from "@/server/messages/render-letter";
import { lawTexts } from "@/server/rules/explain";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("memberletters.explain"))("title") };
}

export default async function Explain({ params }: { params: Promise<{ about: string }> }) {
  const { about } = await params;
  const here = `/min-side/explain/${about}`;
  const subjects = await orAway((await serverCaller()).member.letters.subjects(), here);
  const documents = await orAway((await serverCaller()).member.documents.list(), here);
  const deadline = subjects.deadlines.find(({ id }) => id === about);
  const interview = subjects.interviews.find(({ id }) => id === about);
  if (!deadline && !interview) notFound();
  const t = await getTranslations("memberletters.explain");
  const locale = localeOf(await getLocale());
  const { names } = lawTexts(locale);
  return (
    <ClientMessages areas={["member", "memberact", "memberletters"]}>
      <PageTitle>{t("title")}</PageTitle>
      <div className="mt-3 flex max-w-measure flex-col gap-3">
        <p className="font-medium">
          {deadline
            ? t(deadline.deadline < subjects.today ? "deadline" : "deadlineAhead", {
                day: formatDay(deadline.deadline, locale, "long"),
              })
            : t("interview", { day: subjectInWords(interview!, names, locale) })}
        </p>
        <p>{t("who", { fund: subjects.fundName })}</p>
      </div>
      <div className="mt-6">
        <ExplainForm
          about={about}
          fundName={subjects.fundName}
          documents={documents.map(({ id, title }) => ({ key: id, label: title }))}
          errorWords={names.fieldErrors}
        />
      </div>
      <div className="mt-12">
        <ComplaintGuide {...complaintGuide(locale)} />
      </div>
    </ClientMessages>
  );
}
