import { addDocument } from "@/server/documents/document-requests";

export { addDocument as POST };
