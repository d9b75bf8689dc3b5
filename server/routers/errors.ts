import { randomUUID } from "node:crypto";
import { type TRPCDefaultErrorShape, TRPCError } from "@trpc/server";
import { ZodError } from "zod";

/** What a caller is told of bad input: the field's path, and zod's message. */
export type FieldError = { path: string; message: string };
/** Beside tRPC's own fields: the fields at fault, the decision that refused, or what stands in the way. */
export type ErrorData = { fields?: FieldError[]; refusal?: unknown; conflict?: unknown; reference?: string };

/** A command's refusal or conflict on its way out: the value travels in `data`, never in the message. */
export class ActError extends TRPCError {
  constructor(
    code: "UNPROCESSABLE_CONTENT" | "CONFLICT",
    readonly detail: Pick<ErrorData, "refusal" | "conflict">,
  ) {
    super({ code, message: code });
  }
}

const EXPECTED = new Set([
  "BAD_REQUEST",
  "UNAUTHORIZED",
  "FORBIDDEN",
  "NOT_FOUND",
  "CONFLICT",
  "UNPROCESSABLE_CONTENT",
  "TOO_MANY_REQUESTS",
  "PARSE_ERROR",
  "METHOD_NOT_SUPPORTED",
  "PAYLOAD_TOO_LARGE",
  "UNSUPPORTED_MEDIA_TYPE",
]);

/**
 * The one place where an error becomes an answer. What is not expected is a bug: the caller gets a reference, the log gets
 * the reference and the error's kind; neither gets SQL, parameters or a message that might hold personal data.
 */
export function errorShape({
  shape,
  error,
}: {
  shape: TRPCDefaultErrorShape;
  error: TRPCError;
}): TRPCDefaultErrorShape & { data: ErrorData } {
  const { stack: _stack, ...data } = shape.data as TRPCDefaultErrorShape["data"] & { stack?: string };
  if (error.cause instanceof ZodError) {
    const fields = error.cause.issues.map(({ path, message }) => ({ path: path.join("."), message }));
    return { ...shape, message: "BAD_REQUEST", data: { ...data, fields } };
  }
  if (error instanceof ActError) return { ...shape, message: error.code, data: { ...data, ...error.detail } };
  if (EXPECTED.has(error.code)) return { ...shape, message: error.code, data };
  const cause = error.cause as
    | { name?: string; code?: string; cause?: { code?: string; constraint?: string } }
    | undefined;
  if (error.code === "SERVICE_UNAVAILABLE") {
    console.error("the database cannot serve", { path: shape.data.path, code: cause?.cause?.code ?? cause?.code });
    return { ...shape, message: error.code, data };
  }
  const reference = randomUUID().slice(0, 8);
  console.error("unexpected error", {
    reference,
    path: shape.data.path,
    kind: cause?.name,
    code: cause?.cause?.code ?? cause?.code,
    constraint: cause?.cause?.constraint,
  });
  return { ...shape, message: "INTERNAL_SERVER_ERROR", data: { ...data, reference } };
}
