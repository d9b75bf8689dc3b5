CREATE TABLE "document_content" (
	"fund_code" text NOT NULL,
	"document_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"content" "bytea" NOT NULL,
	CONSTRAINT "document_content_fund_code_document_id_pk" PRIMARY KEY("fund_code","document_id")
);
--> statement-breakpoint
CREATE TABLE "member_notice" (
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
	"about" text,
	"choice" text,
	"text" text,
	"from_day" date,
	"to_day" date,
	"hours" integer,
	"document_id" uuid,
	"handled_on" date,
	CONSTRAINT "member_notice_fund_code_id_pk" PRIMARY KEY("fund_code","id")
);
--> statement-breakpoint
CREATE TABLE "portal_up" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"up_from" timestamp with time zone NOT NULL,
	"up_until" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "representation" (
	"fund_code" text NOT NULL,
	"id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"name" text NOT NULL,
	"cpr_hash" "bytea" NOT NULL,
	"granted_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "representation_fund_code_id_pk" PRIMARY KEY("fund_code","id")
);
--> statement-breakpoint
CREATE TABLE "slot_hold" (
	"fund_code" text NOT NULL,
	"id" bigserial NOT NULL,
	"slot_id" uuid NOT NULL,
	"held_for" uuid NOT NULL,
	"held_from" timestamp with time zone NOT NULL,
	"held_until" timestamp with time zone NOT NULL,
	CONSTRAINT "slot_hold_fund_code_id_pk" PRIMARY KEY("fund_code","id"),
	CONSTRAINT "slot_hold_order" CHECK (held_until >= held_from)
);
--> statement-breakpoint
ALTER TABLE "member" ADD COLUMN "tell_by" text DEFAULT 'portal' NOT NULL;--> statement-breakpoint
ALTER TABLE "member" ADD COLUMN "interpreter_language" text;--> statement-breakpoint
CREATE INDEX "member_notice_member" ON "member_notice" USING btree ("fund_code","member_id");--> statement-breakpoint
CREATE INDEX "portal_up_until" ON "portal_up" USING btree ("up_until");--> statement-breakpoint
CREATE UNIQUE INDEX "representation_current" ON "representation" USING btree ("fund_code","member_id","cpr_hash") WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX "slot_hold_slot" ON "slot_hold" USING btree ("fund_code","slot_id");