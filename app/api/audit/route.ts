import { auditFile } from "@/server/documents/audit-file";

export const GET = auditFile;
