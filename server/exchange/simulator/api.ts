import type { IncomingMessage, ServerResponse } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { z } from "zod";
import { type Holding, holdingsRequestSchema, type RefusalCode } from "../contract";
import { INBOUND, INBOUND_TYPES } from "../notification";
import { type FaultBox, faultsSchema } from "./faults";
import { holdingOf } from "./holdings";
import { judge } from "./judge";
import type { Notifier } from "./notifier";
import type { Sent } from "./register";

const STATUS: Readonly<Partial<Record<RefusalCode, number>>> = {
  "1010": 404,
  "4405": 409,
  "4575": 403,
  "4977": 409,
  sameInterview: 409,
};
const OTHERWISE = 400;

export type Surroundings = {
  readonly notifier: Notifier;
  readonly faults: FaultBox;
  readonly credential: string | null;
};

export function answer(response: ServerResponse, status: number, content: unknown): void {
  response.writeHead(status, { "content-type": "application/json; charset=utf-8", "cache-control": "no-store" });
  response.end(JSON.stringify(content));
}

type Answer = { readonly status: number; readonly content: unknown };
const refusal = (code: RefusalCode, fields: readonly string[] = []): Answer => ({
  status: STATUS[code] ?? OTHERWISE,
  content: { code, message: `refused: ${code}`, fields },
});

/** What the fund calls, with the faults that are set. @returns whether the address is one of these */
export async function answerFund(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  body: unknown,
  { notifier, faults, credential }: Surroundings,
): Promise<boolean> {
  if (!path.startsWith("/v1/")) return false;
  const { slowMs, down } = faults.now;
  if (slowMs > 0) await wait(slowMs);
  if (down) {
    request.socket.destroy();
    return true;
  }
  const given = answerTo(`${request.method} ${path}`, request, body, { notifier, faults, credential });
  // Taken, and the one who sent it will not know: nothing is answered.
  if (given) answer(response, given.status, given.content);
  return true;
}

function answerTo(
  call: string,
  { headers }: IncomingMessage,
  body: unknown,
  surroundings: Surroundings,
): Answer | null {
  const { notifier, faults, credential } = surroundings;
  if (credential !== null && headers.authorization !== `Bearer ${credential}`)
    return { status: 401, content: { code: "unauthorised", message: "no credential" } };
  if (call === "POST /v1/messages") return receive(String(headers["x-requestid"] ?? ""), body, { notifier, faults });
  if (call === "POST /v1/holdings/search") return search(body, notifier);
  return { status: 404, content: { code: "invalid", message: "no such address" } };
}

function receive(
  requestId: string,
  body: unknown,
  { notifier, faults }: Pick<Surroundings, "notifier" | "faults">,
): Answer | null {
  if (faults.takeBusy()) return { status: 503, content: { code: "busy", message: "try again later" } };
  const told = faults.takeRefusal();
  if (told) return refusal(told.code);
  const judgement = judge(notifier.register, requestId, body);
  if (judgement.kind === "refused") return refusal(judgement.code, judgement.fields);
  if (judgement.kind === "accepted") {
    const { message } = judgement;
    notifier.register.happens({ kind: "received", requestId, receivedAt: new Date().toISOString(), message });
    if (message.type === "marking.ended") notifier.acknowledgeSoon(requestId);
  }
  if (faults.takeSilence()) return null;
  return judgement.kind === "repeated"
    ? { status: 412, content: { code: "repeated", message: "already received" } }
    : { status: 201, content: { requestId } };
}

function search(body: unknown, { register }: Notifier): Answer {
  const asked = holdingsRequestSchema.safeParse(body);
  if (!asked.success) return refusal("invalid");
  const { fundCode, civilRegistrationIdentifiers } = asked.data;
  const today = register.clockOf(fundCode).slice(0, 10);
  const persons = civilRegistrationIdentifiers.map((cpr) => {
    // What another fund has reported is none of this fund's business.
    const all = register.personWith(cpr)?.received ?? [];
    const received = all.filter(({ message }) => message.activeOrganisation.code === fundCode);
    const holding = holdingOf(cpr, { received }, today);
    return {
      ...holding,
      holidays: [...holding.holidays, ...fromJobnet(register.personWith(cpr)?.sent ?? [], fundCode)],
    };
  });
  return { status: 200, content: { persons } };
}

/** Holiday that the member registered on Jobnet is held from there: nobody has to report it. */
function fromJobnet(sent: readonly Sent[], fundCode: string): Holding["holidays"] {
  return sent.flatMap(({ id, type, fundCode: to, payload }) =>
    type === "holiday.registeredOnJobnet" && to === fundCode
      ? [{ id, from: String(payload.from), to: String(payload.to) }]
      : [],
  );
}

const notificationSchema = z.object({
  type: z.enum(INBOUND_TYPES),
  fundCode: z.string().min(1),
  civilRegistrationIdentifier: z.string().regex(/^\d{10}$/),
  payload: z.record(z.string(), z.unknown()),
  occurredAt: z.iso.datetime({ offset: true }).optional(),
  /** Sent as it is, however wrong: for trying what a fund makes of it. */
  unchecked: z.boolean().default(false),
  id: z.uuid().optional(),
});
const personSchema = z.object({
  civilRegistrationIdentifier: z.string().regex(/^\d{10}$/),
  unknown: z.boolean().optional(),
  deceased: z.boolean().optional(),
  fundCode: z.string().nullable().optional(),
});
const ofPersonSchema = z.object({ civilRegistrationIdentifier: z.string() });

/** What tests and journeys call: the buttons of the pages, for programs. @returns whether the address is one of these */
export async function answerControl(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  body: unknown,
  { notifier, faults }: Surroundings,
): Promise<boolean> {
  if (!path.startsWith("/control/")) return false;
  const { register } = notifier;
  const call = `${request.method} ${path}`;
  if (call === "GET /control/faults") answer(response, 200, faults.now);
  else if (call === "POST /control/faults") {
    faults.set(faultsSchema.parse(body));
    answer(response, 200, faults.now);
  } else if (call === "POST /control/notifications") {
    const { civilRegistrationIdentifier: cpr, unchecked, ...told } = notificationSchema.parse(body);
    const payload = unchecked ? told.payload : INBOUND[told.type].parse(told.payload);
    answer(response, 200, await notifier.notify({ ...told, payload, cpr }));
  } else if (call === "POST /control/persons") {
    const { civilRegistrationIdentifier: cpr, ...marked } = personSchema.parse(body);
    register.happens({ kind: "marked", cpr, ...marked });
    answer(response, 200, { number: register.personWith(cpr)?.number });
  } else if (call === "POST /control/received") {
    const person = register.personWith(ofPersonSchema.parse(body).civilRegistrationIdentifier);
    const received = person?.received.map(({ requestId, receivedAt, message }) => {
      const { type, payload, occurredAt } = message;
      return { requestId, receivedAt, type, payload, occurredAt };
    });
    answer(response, 200, { number: person?.number ?? null, received: received ?? [] });
  } else answer(response, 404, {});
  return true;
}
