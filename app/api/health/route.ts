import { health } from "@/server/queries/health";

export const dynamic = "force-dynamic";

/** For whoever watches over the operation: 200 while all is well, 503 with what is not. */
export async function GET(): Promise<Response> {
  const found = await health();
  return Response.json(found, { status: found.status === "ok" ? 200 : 503 });
}
