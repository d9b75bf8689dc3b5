import { expect, test } from "vitest";
import { firstRoom, hasCases, roomOf, roomsOf } from "./rooms";

const keysOf = (...roles: Parameters<typeof roomsOf>[0]) => roomsOf(roles).map(({ key }) => key);

test("each role has its own rooms, and begins in its own", () => {
  expect(keysOf("caseworker")).not.toContain("administration");
  expect(keysOf("teamLead")).toEqual(expect.arrayContaining(["workList", "administration", "rules"]));
  expect(keysOf("administrator")).not.toContain("workList");
  expect(firstRoom(["caseworker"])).toBe("/");
  expect(firstRoom(["administrator", "caseworker"])).toBe("/");
  expect(firstRoom(["administrator"])).toBe("/administration");
  expect(firstRoom(["member"])).toBeNull();
  expect(hasCases(["administrator"])).toBe(false);
  expect(hasCases(["teamLead"])).toBe(true);
});

test("an address belongs to the room that names most of it; a case to the work list", () => {
  expect(roomOf("/")).toBe("workList");
  expect(roomOf("/members/0a0a")).toBe("workList");
  expect(roomOf("/members/new")).toBe("newMember");
  expect(roomOf("/administration/settings")).toBe("administration");
});
