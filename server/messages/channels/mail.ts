import nodemailer from "nodemailer";
import { type Send, Unreachable } from "./channel";
import { notification } from "./notification";

const PATIENCE_MS = 10_000;

type SmtpError = { readonly responseCode?: number; readonly code?: string };

/**
 * Mail over SMTP. The Message-ID is the reference: a mail that went out before its sender was cut off, and goes out again,
 * is the same one to whoever receives it. That is as much as SMTP can tell.
 * @param url `smtp://user:password@host:port`, or `smtps://`
 * @param from the address that mails come from
 */
export function mailChannel(url: string, from: string): Send {
  const transport = nodemailer.createTransport(url, {
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  } as never);
  const host = from.slice(from.lastIndexOf("@") + 1).replace(/>$/, "");
  return async ({ reference, to, locale, link }) => {
    const { subject, mail } = notification(locale, link);
    try {
      await transport.sendMail({
        from,
        to,
        subject,
        text: mail,
        messageId: `<${reference}@${host}>`,
        // No answer of a machine to a machine.
        headers: { "Auto-Submitted": "auto-generated", "Content-Language": locale },
      });
      return { kind: "sent" };
    } catch (error) {
      const { responseCode } = error as SmtpError;
      // 5xx stands; 4xx and everything on the way to an answer may pass.
      if (responseCode === undefined || responseCode < 500) throw new Unreachable(error);
      return { kind: "refused", problem: [550, 551, 553].includes(responseCode) ? "unknownAddress" : "refused" };
    }
  };
}
