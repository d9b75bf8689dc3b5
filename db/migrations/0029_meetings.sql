CREATE TABLE "busy_time" (
	"fund_code" text NOT NULL,
	"id" uuid NOT NULL,
	"caseworker_id" uuid NOT NULL,
	"on" date NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"source" text NOT NULL,
	"entered_at" timestamp with time zone NOT NULL,
	"removed_at" timestamp with time zone,
	CONSTRAINT "busy_time_fund_code_id_pk" PRIMARY KEY("fund_code","id"),
	CONSTRAINT "busy_time_order" CHECK (ends_at > starts_at),
	CONSTRAINT "busy_time_source" CHECK (source in ('hand', 'file'))
);
--> statement-breakpoint
CREATE TABLE "repatriation_assessment" (
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
	"interview_id" uuid NOT NULL,
	"on" date NOT NULL,
	"citizenships" jsonb,
	"residence_permit" boolean,
	"eu_free_movement" boolean,
	"answer" text NOT NULL,
	"found" text NOT NULL,
	"assessment" text,
	"guided" boolean,
	"referred_to_jobcenter" boolean NOT NULL,
	CONSTRAINT "repatriation_assessment_fund_code_id_pk" PRIMARY KEY("fund_code","id"),
	CONSTRAINT "repatriation_assessment_answer" CHECK (answer in ('outside', 'inside', 'assess')),
	CONSTRAINT "repatriation_assessment_found" CHECK (found in ('outside', 'inside', 'assess'))
);
--> statement-breakpoint
ALTER TABLE "interview" ADD COLUMN "jobcenter_attendance" text;--> statement-breakpoint
ALTER TABLE "interview" ADD COLUMN "shared_summary" text;--> statement-breakpoint
CREATE INDEX "busy_time_caseworker" ON "busy_time" USING btree ("fund_code","caseworker_id","on") WHERE removed_at is null;--> statement-breakpoint
CREATE INDEX "repatriation_assessment_member" ON "repatriation_assessment" USING btree ("fund_code","member_id");