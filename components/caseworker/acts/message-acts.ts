import { formatDay } from "@/components/i18n/format-day";
import { interviewChoices, wordsOf } from "./act-choices";
import type { ActDefinition, ActGround } from "./act-definition";

const unhandled = ({ page }: Pick<ActGround, "page">) =>
  page.facts.notices
    .filter(({ handledOn }) => handledOn === null)
    .toSorted((one, other) => one.appliesOn.localeCompare(other.appliesOn));

const CASE = "case";

/** Acts on what the member and the fund write to each other. */
export const messageActs: readonly ActDefinition[] = [
  {
    command: "handleNotice",
    group: "messages",
    answers: ["read"],
    start: (ground) => ({ noticeId: unhandled(ground)[0]?.entityId, reply: "" }),
    fields: (ground, { noticeId }) => {
      const { t, locale } = ground;
      const told = unhandled(ground);
      return [
        {
          kind: "choice",
          name: "noticeId",
          label: t("field.notice"),
          hint: told.find(({ entityId }) => entityId === noticeId)?.text ?? undefined,
          choices: told.map(({ entityId, kind, appliesOn, from }) => ({
            key: entityId,
            label: `${t(`notice.${kind}`)} · ${formatDay(appliesOn, locale)}`,
            detail: from ? t("noticeFrom", { day: formatDay(from, locale) }) : undefined,
          })),
        },
        { kind: "words", name: "reply", label: t("field.reply"), hint: t("hint.reply"), optional: true },
      ];
    },
    toInput: ({ noticeId, reply }) => ({ noticeId: noticeId ?? "", reply: wordsOf(reply) }),
    button: ({ t }, { reply }) => t(wordsOf(reply) ? "handleNotice.buttonReply" : "handleNotice.button"),
  },
  {
    command: "writeToMember",
    group: "messages",
    start: () => ({ about: CASE, text: "" }),
    fields: (ground) => [
      {
        kind: "choice",
        name: "about",
        label: ground.t("field.aboutInterview"),
        choices: [
          { key: CASE, label: ground.t("wholeCase") },
          ...interviewChoices(ground, ({ status }) => status !== "cancelled"),
        ],
      },
      { kind: "words", name: "text", label: ground.t("field.message") },
    ],
    toInput: ({ about, text }) => ({ about: about === CASE ? null : about, text: wordsOf(text) ?? "" }),
    button: ({ t }) => t("writeToMember.button"),
  },
];
