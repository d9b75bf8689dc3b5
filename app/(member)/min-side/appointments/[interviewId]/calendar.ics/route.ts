import { TRPCError } from "@trpc/server";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { calendarFile } from "@/components/member/appointments/calendar-file";
import { serverCaller } from "@/components/trpc/server-caller";

const none = (status: number) => new Response(null, { status, headers: { "cache-control": "no-store" } });

/** The member's own interview as a calendar file; anybody else's is not found. */
export async function GET(_request: Request, { params }: { params: Promise<{ interviewId: string }> }) {
  const { interviewId } = await params;
  if (!z.uuid().safeParse(interviewId).success) return none(404);
  try {
    const page = await (await serverCaller()).member.appointments.one({ interviewId });
    const t = await getTranslations("memberbooking.file");
    return new Response(calendarFile(page, { title: t("title"), text: t("text") }), {
      headers: {
        "content-type": "text/calendar; charset=utf-8",
        "content-disposition": 'attachment; filename="samtale.ics"',
        "cache-control": "no-store",
      },
    });
  } catch (error) {
    if (!(error instanceof TRPCError)) throw error;
    if (error.code === "NOT_FOUND") return none(404);
    if (error.code === "UNAUTHORIZED") return none(401);
    if (error.code === "FORBIDDEN") return none(403);
    throw error;
  }
}
