import { type Send, type Sent, Unreachable } from "./channel";
import { digitalPostTitle, notification } from "./notification";

const PATIENCE_MS = 10_000;

/** How a service is reached: its address, and the token it knows us by. */
export type Service = { readonly url: string; readonly token: string };

/**
 * Puts something to a service as JSON. The reference goes along as an idempotency key: a service that has it already says
 * so, and that is as good as taken.
 */
async function put({ url, token }: Service, reference: string, body: object): Promise<Sent> {
  let response: Response;
  try {
    response = await fetch(url, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        authorization: `Bearer ${token}`,
        "idempotency-key": reference,
      },
      body: JSON.stringify({ reference, ...body }),
      signal: AbortSignal.timeout(PATIENCE_MS),
      redirect: "error",
    });
    await response.arrayBuffer();
  } catch (error) {
    throw new Unreachable(error);
  }
  if (response.ok || response.status === 409) return { kind: "sent" };
  if (response.status >= 500 || response.status === 429 || response.status === 401) throw new Unreachable();
  return { kind: "refused", problem: response.status === 404 ? "unknownAddress" : "refused" };
}

/** SMS by a gateway that takes `{reference, to, text}`. */
export const smsChannel =
  (service: Service): Send =>
  ({ reference, to, locale, link }) =>
    put(service, reference, { to, text: notification(locale, link).sms });

/** Digital Post by a sender system that takes `{reference, to, title, language, document}`: the letter itself, as a PDF in base64. */
export const digitalPostChannel =
  (service: Service): Send =>
  async ({ reference, to, locale, letter }) =>
    put(service, reference, {
      to,
      title: digitalPostTitle(locale),
      language: locale,
      document: (await letter()).toString("base64"),
    });
