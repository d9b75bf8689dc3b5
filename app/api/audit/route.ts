import { auditFile } from "@/server/documents/audit-file";
import { answered } from "@/server/requests/answered";

export const GET = answered(auditFile);
