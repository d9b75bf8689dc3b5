CREATE TABLE "complaint" (
	"fund_code" text NOT NULL,
	"id" uuid NOT NULL,
	"entity_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"applies_on" date NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"recorded_by" uuid,
	"decision_id" uuid NOT NULL,
	"superseded_at" timestamp with time zone,
	"superseded_by" uuid,
	"received_on" date NOT NULL,
	"against" text NOT NULL,
	"message_id" uuid,
	"against_id" uuid,
	"told_on" date,
	"about" uuid,
	"in_time" boolean,
	"text" text NOT NULL,
	"state" text NOT NULL,
	"state_on" date NOT NULL,
	"reason" text,
	CONSTRAINT "complaint_fund_code_id_pk" PRIMARY KEY("fund_code","id"),
	CONSTRAINT "complaint_state" CHECK (state in ('received', 'treating', 'reversed', 'upheld', 'sentOn', 'ended', 'withdrawn'))
);
--> statement-breakpoint
CREATE TABLE "follow_up" (
	"fund_code" text NOT NULL,
	"id" uuid NOT NULL,
	"entity_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"applies_on" date NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"recorded_by" uuid,
	"decision_id" uuid NOT NULL,
	"superseded_at" timestamp with time zone,
	"superseded_by" uuid,
	"kind" text NOT NULL,
	"about" uuid NOT NULL,
	"cause" text NOT NULL,
	"on" date NOT NULL,
	"detail" text,
	"state" text NOT NULL,
	"how" text,
	"reason" text,
	CONSTRAINT "follow_up_fund_code_id_pk" PRIMARY KEY("fund_code","id"),
	CONSTRAINT "follow_up_state" CHECK (state in ('open', 'undone', 'stands')),
	CONSTRAINT "follow_up_how" CHECK ((state = 'open') = (how is null))
);
--> statement-breakpoint
ALTER TABLE "message" ADD COLUMN "withdrawn_at" timestamp with time zone;--> statement-breakpoint
CREATE INDEX "complaint_member" ON "complaint" USING btree ("fund_code","member_id");--> statement-breakpoint
CREATE INDEX "follow_up_member" ON "follow_up" USING btree ("fund_code","member_id");