import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { GET } from "@/app/api/documents/[id]/route";
import { POST } from "@/app/api/documents/route";
import { OWN_PAGE } from "@/server/routers/http-call-fixture";
import { type Caller, type TwoFunds, twoFunds } from "@/server/routers/two-funds-fixture";
import { MOST_BYTES } from "./read-upload";

/** Documents through the real handlers, on a real database: who may add and read them, and what is taken. */
let funds: TwoFunds;
beforeAll(async () => {
  funds = await twoFunds();
});
afterAll(() => funds?.leave());

const ADDRESS = "http://localhost:3000/api/documents";
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const cookieOf = (caller: Caller): Record<string, string> => {
  const cookie = funds.cookieOf(caller, "member");
  return cookie ? { cookie } : {};
};

function upload(
  caller: Caller,
  file: Uint8Array<ArrayBuffer> | null,
  { name = "Kvittering.png", type = "image/png", headers = OWN_PAGE as Record<string, string> } = {},
): Promise<Response> {
  const body = new FormData();
  if (file) body.set("file", new File([file], name, { type }));
  return POST(new Request(ADDRESS, { method: "POST", body, headers: { ...headers, ...cookieOf(caller) } }));
}

/** A picture by its first bytes, of a size. */
function picture(size = 100): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size);
  bytes.set(PNG);
  return bytes;
}

const open = (caller: Caller, id: string) =>
  GET(new Request(`${ADDRESS}/${id}`, { headers: cookieOf(caller) }), { params: Promise.resolve({ id }) });
const idOf = async (response: Response) => ((await response.json()) as { id: string }).id;

describe("adding a document", () => {
  test("is the member's alone, from our own pages alone; nobody else leaves a trace", async () => {
    const before = await funds.written();
    for (const [caller, status] of [
      ["nobody", 401],
      ["expired", 401],
      ["revoked", 401],
      ["caseworker", 403],
      ["authorityReader", 403],
    ] as const)
      expect([caller, (await upload(caller, picture())).status]).toEqual([caller, status]);
    for (const headers of [
      { origin: "http://localhost:3000" },
      { "x-kontakt": "1" },
      { origin: "https://evil.example", "x-kontakt": "1" },
    ] as Record<string, string>[])
      expect((await upload("member", picture(), { headers })).status).toBe(403);
    expect(await funds.written()).toBe(before);
  });

  test.each([
    ["a page called a picture", new TextEncoder().encode("<script>alert(1)</script>"), 415, "wrongKind"],
    ["an empty file", new Uint8Array(), 400, "empty"],
    ["no file at all", null, 400, "missing"],
    ["one byte too many", picture(MOST_BYTES + 1), 413, "tooBig"],
    ["far too many", picture(MOST_BYTES + 200_000), 413, "tooBig"],
  ])("refuses %s, and stores nothing", async (_, file, status, problem) => {
    const before = await funds.written();
    const answer = await upload("member", file);
    expect([answer.status, await answer.json()]).toEqual([status, { problem }]);
    expect(await funds.written()).toBe(before);
  });

  test("stops reading what goes on for ever, whatever it says of its length", async () => {
    let sent = 0;
    const endless = new ReadableStream({
      pull(controller) {
        sent += 1;
        controller.enqueue(new Uint8Array(1024 * 1024));
      },
    });
    const headers = { ...OWN_PAGE, ...cookieOf("member"), "content-type": "multipart/form-data; boundary=x" };
    const request = new Request(ADDRESS, { method: "POST", body: endless, headers, duplex: "half" } as RequestInit);
    expect((await POST(request)).status).toBe(413);
    expect(sent).toBeLessThan(16);
  });

  test("takes the kind from the bytes and the title from the name, up to the limit itself", async () => {
    const answer = await upload("member", picture(MOST_BYTES), { name: "..\\Kvittering æøå.pdf", type: "text/html" });
    expect(answer.status).toBe(201);
    const stored = await open("member", await idOf(answer));
    expect(stored.headers.get("content-type")).toBe("image/png");
    expect(decodeURIComponent(stored.headers.get("content-disposition")!)).toContain("Kvittering æøå.png");
    expect((await stored.arrayBuffer()).byteLength).toBe(MOST_BYTES);
  });
});

describe("reading a document", () => {
  test("gives the very bytes, to be saved and never run, kept by nobody", async () => {
    const bytes = picture(321);
    bytes[320] = 7;
    const answer = await open("member", await idOf(await upload("member", bytes)));
    expect(answer.status).toBe(200);
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(bytes);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "cache-control": "private, no-store",
      "x-content-type-options": "nosniff",
      "content-security-policy": "default-src 'none'; sandbox",
      "content-disposition": expect.stringMatching(/^attachment; /),
    });
  });

  test("is for the member and the fund's caseworkers; to all others it is not there, and nothing is logged", async () => {
    const id = await idOf(await upload("member", picture()));
    for (const caller of ["caseworker", "teamLead"] as const) expect((await open(caller, id)).status).toBe(200);
    const before = await funds.written();
    for (const caller of ["otherMember", "stranger", "authorityReader", "administrator"] as const) {
      const answer = await open(caller, id);
      expect([caller, answer.status, await answer.text()]).toEqual([caller, 404, ""]);
    }
    for (const caller of ["nobody", "expired", "deactivated"] as const)
      expect([caller, (await open(caller, id)).status]).toEqual([caller, 401]);
    for (const odd of ["0", "../../etc/passwd", "00000000-0000-4000-8000-000000000000"])
      expect((await open("member", odd)).status).toBe(404);
    expect(await funds.written()).toBe(before);
    await open("caseworker", id);
    expect(await funds.written()).not.toBe(before);
  });
});
