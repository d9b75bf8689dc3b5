import { receiveNotification } from "@/server/exchange/inbound/receive";

export { receiveNotification as POST };
