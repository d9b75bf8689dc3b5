import { sendCalendarFeed } from "@/server/calendar/calendar-feed";

export async function GET(request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  return sendCalendarFeed(request, (await params).file);
}
