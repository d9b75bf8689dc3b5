import { sendMonth } from "@/server/months/month-requests";

export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  return sendMonth(request, (await params).id);
}
