import { takeDeliveryReport } from "@/server/messages/delivery-report";

/** Reports of the services that mails, SMS and Digital Post go through. */
export const POST = takeDeliveryReport;
