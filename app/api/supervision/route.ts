import { getLocale, getTranslations } from "next-intl/server";
import { figuresCsv } from "@/components/caseworker/supervision/figures-csv";
import { figuresPdf } from "@/components/caseworker/supervision/figures-pdf";
import { figuresSheet } from "@/components/caseworker/supervision/figures-sheet";
import { localeOf } from "@/components/i18n/locale";
import { serverCaller } from "@/components/trpc/server-caller";
import { EXPORTS, readSupervisionAddress } from "@/server/queries/supervision/supervision-filters";
import { answered } from "@/server/requests/answered";

const NOT_KEPT = { "cache-control": "private, no-store", "x-content-type-options": "nosniff" };

/** The figures of an address as a file: what stands on the screen, for whom it stands there. Logged as an export. */
export const GET = answered(async (request) => {
  const params = Object.fromEntries(new URL(request.url).searchParams);
  const kind = EXPORTS.find((one) => one === params.format);
  if (!kind) return new Response(null, { status: 400, headers: NOT_KEPT });
  const asked = readSupervisionAddress(params);
  const shown = await (await serverCaller()).supervision.figures({ ...asked, exported: kind });
  const [t, locale] = [await getTranslations("supervision"), localeOf(await getLocale())];
  const sheet = figuresSheet(shown, asked, { t, locale });
  const content = kind === "csv" ? figuresCsv(sheet, t) : new Uint8Array(await figuresPdf(sheet, locale));
  return new Response(content, {
    headers: {
      ...NOT_KEPT,
      "content-type": kind === "csv" ? "text/csv; charset=utf-8" : "application/pdf",
      "content-disposition": `attachment; filename="${t("file.name")}-${shown.month}.${kind}"`,
    },
  });
});
