import { receiveMonth } from "@/server/months/month-requests";

export { receiveMonth as POST };
