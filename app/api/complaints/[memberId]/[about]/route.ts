import { TRPCError } from "@trpc/server";
import { getLocale, getTranslations } from "next-intl/server";
import { bundlePdf } from "@/components/caseworker/complaint/bundle-pdf";
import { bundleSheet } from "@/components/caseworker/complaint/bundle-sheet";
import { localeOf } from "@/components/i18n/locale";
import { serverCaller } from "@/components/trpc/server-caller";

const NOT_KEPT = { "cache-control": "private, no-store", "x-content-type-options": "nosniff" };
const STATUS: Readonly<Record<string, number>> = {
  UNAUTHORIZED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  BAD_REQUEST: 404,
};

/** Everything gathered about a missed booking or interview as a file. Logged as one that was made. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ memberId: string; about: string }> },
): Promise<Response> {
  try {
    const bundle = await (await serverCaller()).caseworker.case.complaint({ ...(await params), exported: true });
    const [t, acts, letters] = await Promise.all([
      getTranslations("afterwards.bundle"),
      getTranslations("acts"),
      getTranslations("letters"),
    ]);
    const locale = localeOf(await getLocale());
    const sheet = bundleSheet(bundle, { t, acts, letters, locale } as never);
    const words = { gaps: t("lacks", { count: sheet.gaps.length }), whole: t("whole") };
    return new Response(new Uint8Array(await bundlePdf(sheet, words, locale)), {
      headers: {
        ...NOT_KEPT,
        "content-type": "application/pdf",
        "content-disposition": `attachment; filename="${t("fileName")}-${bundle.on}.pdf"`,
      },
    });
  } catch (error) {
    const status = error instanceof TRPCError ? STATUS[error.code] : undefined;
    if (status === undefined) throw error;
    return new Response(null, { status, headers: NOT_KEPT });
  }
}
