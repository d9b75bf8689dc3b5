import { liveStream } from "@/server/live/live-stream";
import { answered } from "@/server/requests/answered";

export const dynamic = "force-dynamic";

export const GET = answered(liveStream);
