import fs from "node:fs";
import http from "node:http";
import pg from "pg";

/*
 * What the application is compared with: Node's own server and pg, answering the same SQL, prepared, with the scope of the
 * policies set once on each connection. No framework, no sign-in, no transaction, no audit.
 * PORT; DATABASE_URL; SCOPE: settings of each connection; STATEMENTS: a file of [{ text, values }], by number.
 */
type Statement = { text: string; values: unknown[] };

const statements = JSON.parse(fs.readFileSync(process.env.STATEMENTS ?? "", "utf8")) as Statement[];
const names = new Map<string, string>();
for (const { text } of statements) if (!names.has(text)) names.set(text, `statement_${names.size}`);

const pool = new pg.Pool({
  connectionString: process.env.DATABASE_URL,
  max: 12,
  options: `-c TimeZone=UTC ${process.env.SCOPE ?? ""}`,
});

const server = http.createServer((request, response) => {
  const statement = statements[Number(request.url?.slice(1) || 0)];
  if (!statement) return void response.writeHead(404).end();
  pool.query({ ...statement, name: names.get(statement.text) }).then(
    ({ rows }) => response.setHeader("content-type", "application/json").end(JSON.stringify(rows)),
    (error: Error) => response.writeHead(500).end(error.message),
  );
});
server.listen(Number(process.env.PORT), "127.0.0.1");
process.on("SIGTERM", () => process.exit(0));
