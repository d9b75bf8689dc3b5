import { sendDocument } from "@/server/documents/document-requests";

export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  return sendDocument(request, (await params).id);
}
