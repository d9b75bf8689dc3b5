import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ClientMessages } from "@/components/i18n/client-messages";
import { QuestionPage } from "@/components/rules/try/question-page";
import { type CallableName, isCallable } from "@/server/rules/callable";

type Params = Promise<{ question: string }>;

async function questionOf(params: Params): Promise<CallableName> {
  const { question } = await params;
  return isCallable(question) ? question : notFound();
}

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const question = await questionOf(params);
  const t = await getTranslations("lawtry");
  return { title: t(`questions.${question}.title`) };
}

export default async function TryPage({ params }: { params: Params }) {
  const question = await questionOf(params);
  return (
    <ClientMessages areas={["lawtry"]}>
      <QuestionPage question={question} />
    </ClientMessages>
  );
}
