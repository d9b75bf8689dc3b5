import { receiveNotification } from "@/server/exchange/inbound/receive";
import { answered } from "@/server/requests/answered";

export const POST = answered(receiveNotification);
