import { addDocument } from "@/server/documents/document-requests";
import { answered } from "@/server/requests/answered";

export const POST = answered(addDocument);
