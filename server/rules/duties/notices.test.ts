import { describe, expect, test } from "vitest";
import { DEFAULT_SCHEME as scheme } from "../schemes";
import { NOTICE_KINDS } from "../vocabulary";
import { type CaseParts, dutyNamed, participantWith } from "./case-fixture";
import { duties } from "./index";

type Notice = NonNullable<CaseParts["notices"]>[number];
const on = (notices: readonly Notice[], today: string, key: string, parts: CaseParts = {}) =>
  dutyNamed(duties(participantWith({ notices, ...parts }), scheme, today).duties, key);

describe("what a member has told", () => {
  test("is to be read from the day it was told, without a paragraph and without a day, until it is handled", () => {
    const told: Notice = { appliesOn: "2021-03-10" };
    expect(on([told], "2021-03-09", "read:")?.state).toBe("upcoming");
    expect(on([told], "2021-03-10", "read:")).toMatchObject({
      key: "read:notices-1",
      owner: "fund",
      rule: null,
      bucket: "toRead",
      text: "readMessage",
      state: "open",
      opensOn: "2021-03-10",
      dueOn: null,
    });
    expect(on([told], "2021-06-10", "read:")?.state).toBe("open");
    expect(on([{ ...told, handledOn: "2021-03-11" }], "2021-03-11", "read:")).toBeUndefined();
  });
  test("has its own words by its kind; guidance read asks nobody for anything", () => {
    const texts = NOTICE_KINDS.map((kind) => on([{ kind }], "2021-03-10", "read:")?.text ?? null);
    expect(new Set(texts).size).toBe(NOTICE_KINDS.length);
    expect(texts[NOTICE_KINDS.indexOf("guidanceRead")]).toBeNull();
  });
});

describe("illness", () => {
  const ill: Notice = { kind: "illness", appliesOn: "2021-03-10", from: "2021-03-12" };

  test("without an end the member says when it is over: from its first day, also when the fund has read it", () => {
    expect(on([ill], "2021-03-11", "tellWell")?.state).toBe("upcoming");
    expect(on([ill], "2021-03-12", "tellWell")).toMatchObject({ state: "open", owner: "member", dueOn: null });
    expect(on([{ ...ill, handledOn: "2021-03-12" }], "2021-03-13", "tellWell")?.state).toBe("open");
  });
  test("with an end nothing more is to be told; nor of an earlier one when a later has been told", () => {
    expect(on([{ ...ill, to: "2021-03-14" }], "2021-03-13", "tellWell")).toBeUndefined();
    const later: Notice = { kind: "illness", appliesOn: "2021-04-01", from: "2021-04-01", to: "2021-04-02" };
    expect(on([ill, later], "2021-04-03", "tellWell")).toBeUndefined();
  });
  test("asks nothing of who has left the fund: open on the last day, gone the day after", () => {
    const left = { leftFundOn: "2021-03-20" };
    expect(on([ill], "2021-03-20", "tellWell", left)?.state).toBe("open");
    expect(on([ill], "2021-03-21", "tellWell", left)).toBeUndefined();
  });
});
