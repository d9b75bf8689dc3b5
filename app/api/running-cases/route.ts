import { answered } from "@/server/requests/answered";
import { receiveRunningCases } from "@/server/running-cases/requests";

export const POST = answered(receiveRunningCases);
