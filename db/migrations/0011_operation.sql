CREATE TABLE "fund_setting" (
	"fund_code" text NOT NULL,
	"version" integer NOT NULL,
	"content" jsonb NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"recorded_by" uuid,
	"recorded_by_name" text NOT NULL,
	CONSTRAINT "fund_setting_fund_code_version_pk" PRIMARY KEY("fund_code","version")
);
--> statement-breakpoint
CREATE TABLE "trouble" (
	"fund_code" text NOT NULL,
	"id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"about" uuid NOT NULL,
	"detail" jsonb NOT NULL,
	"since" date NOT NULL,
	"raised_at" timestamp with time zone NOT NULL,
	"resolved_at" timestamp with time zone,
	CONSTRAINT "trouble_fund_code_id_pk" PRIMARY KEY("fund_code","id")
);
--> statement-breakpoint
CREATE INDEX "trouble_open" ON "trouble" USING btree ("fund_code","member_id") WHERE resolved_at is null;