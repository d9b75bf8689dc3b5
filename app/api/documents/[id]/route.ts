import { sendDocument } from "@/server/documents/document-requests";
import { answered } from "@/server/requests/answered";

export const GET = answered(async (request, { params }: { params: Promise<{ id: string }> }) =>
  sendDocument(request, (await params).id),
);
