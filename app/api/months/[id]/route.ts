import { sendMonth } from "@/server/months/month-requests";
import { answered } from "@/server/requests/answered";

export const GET = answered(async (request, { params }: { params: Promise<{ id: string }> }) =>
  sendMonth(request, (await params).id),
);
