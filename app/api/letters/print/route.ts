import { printLetters } from "@/server/messages/letter-requests";

export const POST = printLetters;
