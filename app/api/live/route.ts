import { liveStream } from "@/server/live/live-stream";

export const dynamic = "force-dynamic";

export const GET = (request: Request): Promise<Response> => liveStream(request);
