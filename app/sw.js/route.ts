import { messages } from "@/components/i18n/messages";
import { workerScript } from "@/components/member/offline/worker";

/** The service worker of the member's pages; the same for everybody. */
export function GET(): Response {
  const script = workerScript({ da: messages.da.memberself.offline.page, en: messages.en.memberself.offline.page });
  return new Response(script, { headers: { "content-type": "text/javascript; charset=utf-8" } });
}
