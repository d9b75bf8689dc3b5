CREATE TABLE "occupation_list" (
	"fund_code" text NOT NULL,
	"version" integer NOT NULL,
	"name" text NOT NULL,
	"occupations" jsonb NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"recorded_by" uuid,
	"recorded_by_name" text NOT NULL,
	CONSTRAINT "occupation_list_fund_code_version_pk" PRIMARY KEY("fund_code","version")
);
--> statement-breakpoint
CREATE TABLE "plan_activity" (
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
	"what" text NOT NULL,
	"by_party" text NOT NULL,
	"duty" boolean NOT NULL,
	"due_on" date,
	"state" text NOT NULL,
	"closed_on" date,
	"note" text,
	CONSTRAINT "plan_activity_fund_code_id_pk" PRIMARY KEY("fund_code","id")
);
--> statement-breakpoint
ALTER TABLE "job_goal" ADD COLUMN "occupation_code" text;--> statement-breakpoint
ALTER TABLE "job_goal" ADD COLUMN "reason" text;--> statement-breakpoint
CREATE INDEX "plan_activity_member" ON "plan_activity" USING btree ("fund_code","member_id");