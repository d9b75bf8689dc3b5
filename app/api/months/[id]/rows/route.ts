import { getTranslations } from "next-intl/server";
import { findingWords } from "@/components/caseworker/months/finding-words";
import { sendFindings } from "@/server/months/month-requests";
import { answered } from "@/server/requests/answered";

export const GET = answered(async (request, { params }: { params: Promise<{ id: string }> }) =>
  sendFindings(request, (await params).id, findingWords(await getTranslations("months.findings"))),
);
