import { sendLetterPdf } from "@/server/messages/letter-requests";

export async function GET(request: Request, { params }: { params: Promise<{ messageId: string }> }): Promise<Response> {
  return sendLetterPdf(request, (await params).messageId);
}
