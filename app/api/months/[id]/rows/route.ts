import { getTranslations } from "next-intl/server";
import { findingWords } from "@/components/caseworker/months/finding-words";
import { sendFindings } from "@/server/months/month-requests";

export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  return sendFindings(request, (await params).id, findingWords(await getTranslations("months.findings")));
}
