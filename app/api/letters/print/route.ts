import { printLetters } from "@/server/messages/letter-requests";
import { answered } from "@/server/requests/answered";

export const POST = answered(printLetters);
