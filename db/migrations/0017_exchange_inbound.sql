CREATE TABLE "cv_status" (
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
	"on" date NOT NULL,
	"complete" boolean NOT NULL,
	"searchable" boolean NOT NULL,
	CONSTRAINT "cv_status_fund_code_id_pk" PRIMARY KEY("fund_code","id")
);
--> statement-breakpoint
CREATE TABLE "exchange_difference" (
	"fund_code" text NOT NULL,
	"id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"ours" jsonb NOT NULL,
	"theirs" jsonb NOT NULL,
	"since" date NOT NULL,
	"found_at" timestamp with time zone NOT NULL,
	"sent_again_at" timestamp with time zone,
	"settled_at" timestamp with time zone,
	CONSTRAINT "exchange_difference_fund_code_id_pk" PRIMARY KEY("fund_code","id")
);
--> statement-breakpoint
CREATE TABLE "former_cpr" (
	"fund_code" text NOT NULL,
	"cpr_hash" "bytea" NOT NULL,
	"member_id" uuid NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "former_cpr_fund_code_cpr_hash_member_id_pk" PRIMARY KEY("fund_code","cpr_hash","member_id")
);
--> statement-breakpoint
CREATE TABLE "jobcenter_contact" (
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
	"on" date NOT NULL,
	"channel" text NOT NULL,
	"about" text NOT NULL,
	"permitted" boolean,
	CONSTRAINT "jobcenter_contact_fund_code_id_pk" PRIMARY KEY("fund_code","id")
);
--> statement-breakpoint
CREATE TABLE "jobcenter_measure" (
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
	"measure" text NOT NULL,
	"from_day" date NOT NULL,
	"to_day" date,
	CONSTRAINT "jobcenter_measure_fund_code_id_pk" PRIMARY KEY("fund_code","id")
);
--> statement-breakpoint
CREATE TABLE "notification" (
	"fund_code" text NOT NULL,
	"id" uuid NOT NULL,
	"number" bigint GENERATED ALWAYS AS IDENTITY (sequence name "notification_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"type" text NOT NULL,
	"cpr_hash" "bytea" NOT NULL,
	"content" "bytea" NOT NULL,
	"occurred_at" timestamp with time zone NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"act_on" date,
	"member_id" uuid,
	"subject" text,
	"reason" text,
	"outcome" text,
	"facts" integer DEFAULT 0 NOT NULL,
	"decision_id" uuid,
	"acted_at" timestamp with time zone,
	"settled_at" timestamp with time zone,
	"settled_by" uuid,
	"settled_reason" text,
	CONSTRAINT "notification_fund_code_id_pk" PRIMARY KEY("fund_code","id"),
	CONSTRAINT "notification_state" CHECK (state in ('waiting', 'done', 'unclear', 'unplaced', 'settled'))
);
--> statement-breakpoint
CREATE TABLE "reconciled" (
	"fund_code" text NOT NULL,
	"member_id" uuid NOT NULL,
	"on" date NOT NULL,
	"checked_at" timestamp with time zone NOT NULL,
	CONSTRAINT "reconciled_fund_code_member_id_pk" PRIMARY KEY("fund_code","member_id")
);
--> statement-breakpoint
ALTER TABLE "member" ADD COLUMN "died_on" date;--> statement-breakpoint
CREATE INDEX "cv_status_member" ON "cv_status" USING btree ("fund_code","member_id");--> statement-breakpoint
CREATE UNIQUE INDEX "exchange_difference_open" ON "exchange_difference" USING btree ("fund_code","member_id","kind") WHERE settled_at is null;--> statement-breakpoint
CREATE INDEX "exchange_difference_list" ON "exchange_difference" USING btree ("fund_code","found_at") WHERE settled_at is null;--> statement-breakpoint
CREATE INDEX "jobcenter_contact_member" ON "jobcenter_contact" USING btree ("fund_code","member_id");--> statement-breakpoint
CREATE INDEX "jobcenter_measure_member" ON "jobcenter_measure" USING btree ("fund_code","member_id");--> statement-breakpoint
CREATE INDEX "notification_waiting" ON "notification" USING btree ("fund_code","occurred_at","number") WHERE state in ('waiting', 'unplaced');--> statement-breakpoint
CREATE INDEX "notification_list" ON "notification" USING btree ("fund_code","number");--> statement-breakpoint
CREATE INDEX "notification_member" ON "notification" USING btree ("fund_code","member_id","number");