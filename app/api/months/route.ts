import { receiveMonth } from "@/server/months/month-requests";
import { answered } from "@/server/requests/answered";

export const POST = answered(receiveMonth);
