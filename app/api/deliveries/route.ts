import { takeDeliveryReport } from "@/server/messages/delivery-report";
import { answered } from "@/server/requests/answered";

/** Reports of the services that mails, SMS and Digital Post go through. */
export const POST = answered(takeDeliveryReport);
