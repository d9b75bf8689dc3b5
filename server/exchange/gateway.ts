import fs from "node:fs";
import http from "node:http";
import https from "node:https";
import { z } from "zod";
import { type Envelope, type Holding, holdingsResponseSchema, refusalSchema } from "./contract";

/** How the other side took a message. */
export type Delivery =
  /** Taken now, or known to have been taken before. */
  | { readonly kind: "delivered"; readonly before: boolean }
  /** Not now: to be tried again. `afterMs` where the other side says when. */
  | { readonly kind: "later"; readonly error: string; readonly afterMs: number | null }
  /** Never like this. */
  | { readonly kind: "refused"; readonly error: string; readonly fields: readonly string[] };

export type Gateway = {
  readonly send: (requestId: string, message: Envelope) => Promise<Delivery>;
  /** What the other side holds about the fund's members. @throws Error where it does not answer with that */
  readonly searchHoldings: (fundCode: string, cprNumbers: readonly string[]) => Promise<readonly Holding[]>;
  readonly close: () => void;
};

const settings = z.object({
  DFDG_URL: z.url({ protocol: /^https?$/u }),
  /** Shown in the header `authorization`. */
  DFDG_CREDENTIAL: z.string().default(""),
  /** Files in PEM: the client's certificate, its key, and whom to trust where that is not the system's list. */
  DFDG_CERTIFICATE: z.string().optional(),
  DFDG_KEY: z.string().optional(),
  DFDG_AUTHORITIES: z.string().optional(),
  /** How long an answer may take, in milliseconds. */
  DFDG_TIMEOUT_MS: z.coerce.number().int().min(50).default(10_000),
});

/** 401 is our own credential's fault: nothing is wrong with the message, which waits for the right one. */
const TRY_AGAIN = new Set([401, 408, 429]);
const ALREADY_RECEIVED = 412;
const LONGEST_ANSWER = 1_000_000;
/** No pause that the other side asks for is longer, in milliseconds. */
const LONGEST_ASKED_PAUSE = 3_600_000;

/**
 * The way to the DFDG, as the environment says it is; the simulator and the real one are told apart by nothing else.
 * @returns `null` where no address is set: nothing is sent, and everything waits
 */
export function gatewayOf(env: Readonly<Record<string, string | undefined>>): Gateway | null {
  if (!env.DFDG_URL) return null;
  const { DFDG_URL, DFDG_CREDENTIAL, DFDG_CERTIFICATE, DFDG_KEY, DFDG_AUTHORITIES, DFDG_TIMEOUT_MS } =
    settings.parse(env);
  const secure = DFDG_URL.startsWith("https:");
  const file = (at: string | undefined) => (at ? fs.readFileSync(at) : undefined);
  const agent = secure
    ? new https.Agent({
        keepAlive: true,
        cert: file(DFDG_CERTIFICATE),
        key: file(DFDG_KEY),
        ca: file(DFDG_AUTHORITIES),
      })
    : new http.Agent({ keepAlive: true });

  const post = (path: string, content: unknown, headers: Record<string, string> = {}): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const body = JSON.stringify(content);
      const request = (secure ? https : http).request(new URL(path, DFDG_URL), {
        method: "POST",
        agent,
        signal: AbortSignal.timeout(DFDG_TIMEOUT_MS),
        headers: {
          "content-type": "application/json",
          "content-length": Buffer.byteLength(body),
          ...(DFDG_CREDENTIAL && { authorization: `Bearer ${DFDG_CREDENTIAL}` }),
          ...headers,
        },
      });
      request.on("error", reject);
      request.on("response", (response) => {
        let text = "";
        response.setEncoding("utf8");
        response.on("data", (chunk: string) => {
          if (text.length < LONGEST_ANSWER) text += chunk;
        });
        response.on("error", reject);
        response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
      });
      request.end(body);
    });

  return {
    send: async (requestId, message) => {
      try {
        return deliveryOf(await post("/v1/messages", message, { "x-requestid": requestId }));
      } catch (error) {
        // Its text may hold the address and more: a word is enough.
        const timedOut = (error as Error).name === "TimeoutError" || (error as Error).name === "AbortError";
        return { kind: "later", error: timedOut ? "timeout" : "unreachable", afterMs: null };
      }
    },
    searchHoldings: async (fundCode, cprNumbers) => {
      const { status, text } = await post("/v1/holdings/search", {
        fundCode,
        civilRegistrationIdentifiers: cprNumbers,
      });
      if (status !== 200) throw new Error(`the DFDG answered ${status}`);
      return holdingsResponseSchema.parse(JSON.parse(text)).persons;
    },
    close: () => agent.destroy(),
  };
}

type Answer = { readonly status: number; readonly headers: http.IncomingHttpHeaders; readonly text: string };

function deliveryOf({ status, headers, text }: Answer): Delivery {
  if (status >= 200 && status < 300) return { kind: "delivered", before: false };
  if (status === ALREADY_RECEIVED) return { kind: "delivered", before: true };
  if (status >= 400 && status < 500 && !TRY_AGAIN.has(status)) return refusalIn(status, text);
  const asked = Number(headers["retry-after"]) * 1000;
  const afterMs = Number.isFinite(asked) && asked > 0 ? Math.min(asked, LONGEST_ASKED_PAUSE) : null;
  return { kind: "later", error: String(status), afterMs };
}

function refusalIn(status: number, text: string): Delivery {
  let told: unknown = null;
  try {
    told = JSON.parse(text);
  } catch {
    // Something between here and there has answered in its own words: its status must do.
  }
  const refusal = refusalSchema.safeParse(told);
  return refusal.success
    ? { kind: "refused", error: refusal.data.code, fields: refusal.data.fields }
    : { kind: "refused", error: String(status), fields: [] };
}
