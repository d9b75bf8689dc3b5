import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { HoursFile } from "./hours-file";
import { isBad, masked, type ReadRow } from "./hours-row";

const THIS_MONTH = "2021-04";
const CPR = "0101901234";

function read(content: string | Buffer, pieces = 1): ReadRow[] {
  const bytes = Buffer.isBuffer(content) ? content : Buffer.from(content, "utf8");
  const file = new HoursFile(THIS_MONTH);
  const size = Math.max(1, Math.ceil(bytes.length / pieces));
  const rows: ReadRow[] = [];
  for (let at = 0; at < bytes.length; at += size) rows.push(...file.push(bytes.subarray(at, at + size)));
  return [...rows, ...file.end()];
}
const good = (line: number, hours: number, month = "2021-03", cpr = CPR) => ({ line, cpr, month, hours });
const problems = (content: string | Buffer) =>
  read(content).map((row) => (isBad(row) ? `${row.line} ${row.field} ${row.reason}` : "good"));

describe("R9.1: a month's hours are read from a file", () => {
  test.each([
    ["semicolons, Danish decimals", `${CPR};2021-03;160,33\n`],
    ["semicolons, English decimals", `${CPR};2021-03;160.33\n`],
    ["commas, English decimals", `${CPR},2021-03,160.33\n`],
    ["commas, Danish decimals in quotes", `${CPR},2021-03,"160,33"\n`],
    ["commas between cells and in the decimals", `${CPR},2021-03,160,33\n`],
    ["tabs", `${CPR}\t2021-03\t160,33\n`],
    ["a hyphen in the number", "010190-1234;2021-03;160,33\n"],
    ["quotes round everything", `"${CPR}";"2021-03";"160,33"\n`],
    ["spaces round everything", ` ${CPR} ; 2021-03 ; 160,33 \n`],
    ["the month first", `${CPR};03-2021;160,33\n`],
    ["the month with a slash", `${CPR};3/2021;160,33\n`],
    ["the month without a hyphen", `${CPR};202103;160,33\n`],
    ["no end of the last line", `${CPR};2021-03;160,33`],
    ["CRLF", `${CPR};2021-03;160,33\r\n`],
    ["the line ends of old", `${CPR};2021-03;160,33\r`],
    ["the mark of UTF-8", `\ufeff${CPR};2021-03;160,33\n`],
  ])("written with %s", (_, content) => {
    expect(read(content)).toEqual([good(1, 16_033)]);
  });

  test.each([
    ["Danish, UTF-8", Buffer.from(`CPR-nummer;Måned;Timer\n${CPR};2021-03;160,33\n`, "utf8")],
    ["Danish, UTF-8 with its mark", Buffer.from(`\ufeffCPR-nummer;Måned;Timer\r\n${CPR};2021-03;160,33\r\n`, "utf8")],
    ["Danish, Latin-1", Buffer.from(`CPR-nummer;Måned;Timer\r\n${CPR};2021-03;160,33\r\n`, "latin1")],
    ["English, quoted", Buffer.from(`"CPR number","Month","Hours"\n"${CPR}","2021-03","160.33"\n`)],
    ["in another order, with a column more", Buffer.from(`Timer;Navn;Måned;CPR\n160,33;Åse;2021-03;${CPR}\n`)],
  ])("under a header: %s", (_, content) => {
    expect(read(content)).toEqual([good(2, 16_033)]);
  });

  test("empty lines are passed over, and counted where they stand", () => {
    expect(read(`\n\n${CPR};2021-03;0\n\r\n${CPR};2021-02;7,5\n\n`)).toEqual([good(3, 0), good(5, 750, "2021-02")]);
  });

  test("hours are exact at the edges of the limits", () => {
    const hours = ["409,99", "410", "410,01", "332,99", "333.00", "333.01"];
    expect(read(hours.map((one) => `${CPR};2021-03;${one}`).join("\n"))).toEqual(
      [40_999, 41_000, 41_001, 33_299, 33_300, 33_301].map((hundredths, at) => good(at + 1, hundredths)),
    );
  });

  test.each([
    [`;2021-03;1`, "1 cpr missing"],
    [`${CPR};;1`, "1 month missing"],
    [`${CPR};2021-03;`, "1 hours missing"],
    [`101901234;2021-03;1`, "1 cpr cprNineDigits"],
    [`01019012345;2021-03;1`, "1 cpr cpr"],
    [`${CPR};2021-13;1`, "1 month month"],
    [`${CPR};marts;1`, "1 month month"],
    [`${CPR};2021-05;1`, "1 month future"],
    [`${CPR};2021-03;-1`, "1 hours negative"],
    [`${CPR};2021-03;160,330`, "1 hours decimals"],
    [`${CPR};2021-03;1e2`, "1 hours hours"],
    [`${CPR};2021-03;otte timer`, "1 hours hours"],
    [`${CPR};2021-03;744,01`, "1 hours tooMany"],
    [`${CPR};2021-03`, "1 row columns"],
    [`${CPR};2021-03;1;2`, "1 row columns"],
    [`${CPR};2021-03;"1`, "1 row quote"],
    [`${CPR};2021-03;1\0`, "1 row notText"],
    [`${CPR};2021-03;=1+1`, "1 hours hours"],
  ])("%j is told where and why", (content, told) => {
    expect(problems(`${content}\n${CPR};2021-03;160`)).toEqual([told, "good"]);
  });

  test("the month under way counts, and 744 hours are possible", () => {
    expect(problems(`${CPR};2021-04;744\n`)).toEqual(["good"]);
  });

  test("a line of a megabyte is one bad row, and is not held", () => {
    const content = `${CPR};2021-03;160\n${"9".repeat(1_000_000)}\n${CPR};2021-02;1\n`;
    expect(read(content, 40).map((row) => (isBad(row) ? row.reason : row.line))).toEqual([1, "tooLong", 3]);
  });

  test("neither UTF-16 nor a header without the columns is read", () => {
    for (const [content, why] of [
      [Buffer.from(`\ufeff${CPR};2021-03;160`, "utf16le"), "encoding"],
      [Buffer.from("navn;adresse\nÅse;Vej\n"), "header"],
    ] as const) {
      const file = new HoursFile(THIS_MONTH);
      expect([...file.push(content), ...file.end()]).toEqual([]);
      expect(file.unreadable).toBe(why);
    }
  });

  test("what is shown of a bad row never has a person's number in it", () => {
    for (const cell of ["0101901234", "010190-1234", "010190 1234", "x0101901234y", "0 1 0 1 9 0 1 2 3 4", "10190123"])
      expect(masked(cell)?.replace(/\D/gu, "") ?? "").toBe("");
    const [swapped] = read(`2021-03;${CPR};160\n`);
    expect(JSON.stringify(swapped)).not.toContain("0101901234");
    expect(masked("=HYPERLINK(1)")).toBe("=HYPERLINK(1)");
    expect(masked("\0")).toBeNull();
  });

  test("however the bytes are cut, the same rows are read", () => {
    const lines = fc.array(
      fc.constantFrom(
        `${CPR};2021-03;160,33`,
        "",
        `"${CPR}";"2021-02";"1"`,
        `${CPR};2021-03;-4`,
        "Æ;Ø;Å",
        "x".repeat(700),
      ),
      { maxLength: 12 },
    );
    const ends = fc.constantFrom("\n", "\r\n", "\r");
    fc.assert(
      fc.property(lines, ends, fc.integer({ min: 1, max: 400 }), (some, end, pieces) => {
        const content = ["CPR;Måned;Timer", ...some].join(end);
        expect(read(content, pieces)).toEqual(read(content));
      }),
      { numRuns: 300 },
    );
  });

  test("bytes of any kind are read to their end without a fault", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), fc.integer({ min: 1, max: 9 }), (bytes, pieces) => {
        for (const row of read(Buffer.from(bytes), pieces)) expect(row.line).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });
});
