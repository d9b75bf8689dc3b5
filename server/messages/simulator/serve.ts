import { mailCatcher, PostRoom, type Report } from "./post-room";
import { postRoomServer } from "./server";

/*
 * The demonstration's post room as a process of its own, on this machine only.
 * POST_ROOM_PORT is where its page and the gateways are, SMTP_PORT where it catches mails, SMS_TOKEN what senders show it;
 * what becomes of things is told to DELIVERY_REPORT_URL, with DELIVERY_REPORT_TOKEN.
 */
if (process.env.DEMONSTRATION !== "1") {
  console.error("The post room is part of the demonstration and of nothing else.");
  process.exit(1);
}
const { POST_ROOM_PORT, SMTP_PORT, SMS_TOKEN = "", DELIVERY_REPORT_URL, DELIVERY_REPORT_TOKEN = "" } = process.env;

const report: Report = async (reference, outcome) => {
  if (!DELIVERY_REPORT_URL) return;
  await fetch(DELIVERY_REPORT_URL, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${DELIVERY_REPORT_TOKEN}` },
    body: JSON.stringify({ reference, outcome }),
    signal: AbortSignal.timeout(10_000),
  });
};
const room = new PostRoom(report);
const mails = mailCatcher(room);
const server = postRoomServer(room, SMS_TOKEN);

for (const [name, one] of [
  ["mails", mails],
  ["page", server],
] as const)
  one.on("error", (error: NodeJS.ErrnoException) => {
    // A client that goes away in the middle is no reason to end.
    if (error.syscall !== "listen") return;
    console.error(`The post room's port for ${name}: ${error.code}`);
    process.exit(1);
  });
mails.listen(Number(SMTP_PORT), "127.0.0.1");
server.listen(Number(POST_ROOM_PORT), "127.0.0.1", () =>
  console.info(`Post room on http://localhost:${POST_ROOM_PORT}`),
);

for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.on(signal, () => {
    server.closeAllConnections();
    server.close();
    mails.close(() => process.exit(0));
  });
