import { receiveRunningCases } from "@/server/running-cases/requests";

export { receiveRunningCases as POST };
