CREATE TABLE "absence" (
	"fund_code" text NOT NULL,
	"id" uuid NOT NULL,
	"caseworker_id" uuid NOT NULL,
	"from_day" date NOT NULL,
	"to_day" date NOT NULL,
	"cover_id" uuid NOT NULL,
	"cover_by" text NOT NULL,
	"entered_by" uuid,
	"entered_by_name" text NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"withdrawn_at" timestamp with time zone,
	"withdrawn_by_name" text,
	CONSTRAINT "absence_fund_code_id_pk" PRIMARY KEY("fund_code","id"),
	CONSTRAINT "absence_days" CHECK (to_day >= from_day),
	CONSTRAINT "absence_cover_another" CHECK (cover_id <> caseworker_id),
	CONSTRAINT "absence_cover_by" CHECK (cover_by in ('named', 'load'))
);
--> statement-breakpoint
CREATE TABLE "distribution" (
	"fund_code" text NOT NULL,
	"version" integer NOT NULL,
	"content" jsonb NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"recorded_by" uuid,
	"recorded_by_name" text NOT NULL,
	CONSTRAINT "distribution_fund_code_version_pk" PRIMARY KEY("fund_code","version")
);
--> statement-breakpoint
CREATE INDEX "absence_cover" ON "absence" USING btree ("fund_code","cover_id","to_day") WHERE withdrawn_at is null;--> statement-breakpoint
CREATE INDEX "absence_caseworker" ON "absence" USING btree ("fund_code","caseworker_id","to_day") WHERE withdrawn_at is null;