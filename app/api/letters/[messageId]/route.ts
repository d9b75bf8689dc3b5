import { sendLetterPdf } from "@/server/messages/letter-requests";
import { answered } from "@/server/requests/answered";

export const GET = answered(async (request, { params }: { params: Promise<{ messageId: string }> }) =>
  sendLetterPdf(request, (await params).messageId),
);
