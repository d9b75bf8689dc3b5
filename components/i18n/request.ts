import { cookies } from "next/headers";
import { getRequestConfig } from "next-intl/server";
import { LOCALE_COOKIE, localeOf } from "./locale";
import { messages } from "./messages";

/** The language comes from a cookie, not from the address: a link sent to a colleague opens in the colleague's own. */
export default getRequestConfig(async () => {
  const locale = localeOf((await cookies()).get(LOCALE_COOKIE)?.value);
  return { locale, messages: messages[locale], timeZone: "Europe/Copenhagen" };
});
