import type { Send, SendingChannel } from "./channel";
import { mailChannel } from "./mail";
import { digitalPostChannel, smsChannel } from "./over-http";

export type Channels = Readonly<Record<SendingChannel, Send>>;

const notConfigured: Send = async () => ({ kind: "refused", problem: "notConfigured" });

/**
 * The channels as the environment names them. One that it does not name answers that it is not there, and the letter becomes
 * a task: better than one that waits and nobody knows why.
 * SMTP_URL and MAIL_FROM; SMS_URL and SMS_TOKEN; DIGITAL_POST_URL and DIGITAL_POST_TOKEN.
 */
export function configuredChannels(env: Readonly<Record<string, string | undefined>> = process.env): Channels {
  const { SMTP_URL, MAIL_FROM, SMS_URL, SMS_TOKEN = "", DIGITAL_POST_URL, DIGITAL_POST_TOKEN = "" } = env;
  return {
    mail: SMTP_URL && MAIL_FROM ? mailChannel(SMTP_URL, MAIL_FROM) : notConfigured,
    sms: SMS_URL ? smsChannel({ url: SMS_URL, token: SMS_TOKEN }) : notConfigured,
    digitalPost: DIGITAL_POST_URL
      ? digitalPostChannel({ url: DIGITAL_POST_URL, token: DIGITAL_POST_TOKEN })
      : notConfigured,
  };
}
