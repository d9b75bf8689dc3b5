CREATE TABLE "case_access" (
	"fund_code" text NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"member_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"admits" boolean NOT NULL,
	"ground" text NOT NULL,
	"reason" text,
	"since" timestamp with time zone NOT NULL,
	"set_by_name" text NOT NULL,
	"ended_at" timestamp with time zone,
	"ended_by_name" text,
	"end_reason" text,
	CONSTRAINT "case_access_fund_code_id_pk" PRIMARY KEY("fund_code","id"),
	CONSTRAINT "case_access_ground" CHECK (ground in ('responsible', 'maker', 'named', 'brokenGlass', 'conflict')),
	CONSTRAINT "case_access_conflict" CHECK (admits = (ground <> 'conflict'))
);
--> statement-breakpoint
CREATE TABLE "case_restriction" (
	"fund_code" text NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"member_id" uuid NOT NULL,
	"ground" text NOT NULL,
	"reason" text,
	"since" timestamp with time zone NOT NULL,
	"set_by_name" text NOT NULL,
	"ended_at" timestamp with time zone,
	"ended_by_name" text,
	"end_reason" text,
	CONSTRAINT "case_restriction_fund_code_id_pk" PRIMARY KEY("fund_code","id"),
	CONSTRAINT "case_restriction_ground" CHECK (ground in ('protected', 'colleague'))
);
--> statement-breakpoint
CREATE TABLE "guarded_case" (
	"fund_code" text NOT NULL,
	"member_id" uuid NOT NULL,
	"restricted" boolean NOT NULL,
	CONSTRAINT "guarded_case_fund_code_member_id_pk" PRIMARY KEY("fund_code","member_id")
);
--> statement-breakpoint
CREATE TABLE "fund_permission" (
	"fund_code" text NOT NULL,
	"scheme_id" text NOT NULL,
	"version" integer NOT NULL,
	"content" jsonb NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"recorded_by" uuid,
	"recorded_by_name" text NOT NULL,
	CONSTRAINT "fund_permission_fund_code_scheme_id_version_pk" PRIMARY KEY("fund_code","scheme_id","version")
);
--> statement-breakpoint
CREATE TABLE "user_version" (
	"fund_code" text NOT NULL,
	"user_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"content" jsonb NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"recorded_by" uuid,
	"recorded_by_name" text NOT NULL,
	CONSTRAINT "user_version_fund_code_user_id_version_pk" PRIMARY KEY("fund_code","user_id","version")
);
--> statement-breakpoint
ALTER TABLE "place" ADD COLUMN "phone" text;--> statement-breakpoint
ALTER TABLE "place" ADD COLUMN "opening_hours" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "app_user" ADD COLUMN "serves_from" date;--> statement-breakpoint
ALTER TABLE "app_user" ADD COLUMN "serves_to" date;--> statement-breakpoint
ALTER TABLE "app_user" ADD COLUMN "team" text;--> statement-breakpoint
ALTER TABLE "app_user" ADD COLUMN "place_ids" uuid[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX "case_access_open" ON "case_access" USING btree ("fund_code","member_id","user_id") WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX "case_access_member" ON "case_access" USING btree ("fund_code","member_id","ended_at");--> statement-breakpoint
CREATE INDEX "case_access_broken_glass" ON "case_access" USING btree ("fund_code") WHERE ended_at is null and ground = 'brokenGlass';--> statement-breakpoint
CREATE UNIQUE INDEX "case_restriction_open" ON "case_restriction" USING btree ("fund_code","member_id","ground") WHERE ended_at is null;