import { sendCalendarFeed } from "@/server/calendar/calendar-feed";
import { answered } from "@/server/requests/answered";

export const GET = answered(async (request, { params }: { params: Promise<{ file: string }> }) =>
  sendCalendarFeed(request, (await params).file),
);
