CREATE TABLE "month_import" (
	"fund_code" text NOT NULL,
	"id" uuid NOT NULL,
	"state" text NOT NULL,
	"source" text NOT NULL,
	"received_by" uuid,
	"received_by_name" text NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	"bytes" integer DEFAULT 0 NOT NULL,
	"progress_done" integer DEFAULT 0 NOT NULL,
	"progress_of" integer DEFAULT 0 NOT NULL,
	"rows" integer DEFAULT 0 NOT NULL,
	"bad_rows" integer DEFAULT 0 NOT NULL,
	"unknown_rows" integer DEFAULT 0 NOT NULL,
	"summary" jsonb,
	"preview_number" integer DEFAULT 0 NOT NULL,
	"prepared_for" date,
	"rules_version" integer,
	"changed_since" boolean DEFAULT false NOT NULL,
	"confirmed_by" uuid,
	"confirmed_by_name" text,
	"confirmed_at" timestamp with time zone,
	"decision_id" uuid,
	"finished_at" timestamp with time zone,
	"touched_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	CONSTRAINT "month_import_fund_code_id_pk" PRIMARY KEY("fund_code","id")
);
--> statement-breakpoint
CREATE TABLE "month_import_figure" (
	"fund_code" text NOT NULL,
	"import_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"month" text NOT NULL,
	"hours" integer NOT NULL,
	CONSTRAINT "month_import_figure_fund_code_import_id_member_id_month_pk" PRIMARY KEY("fund_code","import_id","member_id","month")
);
--> statement-breakpoint
CREATE TABLE "month_import_finding" (
	"fund_code" text NOT NULL,
	"import_id" uuid NOT NULL,
	"line" integer NOT NULL,
	"field" text NOT NULL,
	"reason" text NOT NULL,
	"shown" text,
	"bad" boolean NOT NULL,
	CONSTRAINT "month_import_finding_fund_code_import_id_line_pk" PRIMARY KEY("fund_code","import_id","line")
);
--> statement-breakpoint
CREATE TABLE "month_import_member" (
	"fund_code" text NOT NULL,
	"import_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"seen_version" integer NOT NULL,
	"kind" text NOT NULL,
	"figures" jsonb NOT NULL,
	"detail" jsonb,
	"duties" jsonb,
	"gone" jsonb,
	"next_change_on" date,
	CONSTRAINT "month_import_member_fund_code_import_id_member_id_pk" PRIMARY KEY("fund_code","import_id","member_id")
);
--> statement-breakpoint
CREATE TABLE "month_import_piece" (
	"fund_code" text NOT NULL,
	"import_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"content" "bytea" NOT NULL,
	CONSTRAINT "month_import_piece_fund_code_import_id_number_pk" PRIMARY KEY("fund_code","import_id","number")
);
--> statement-breakpoint
CREATE INDEX "month_import_newest" ON "month_import" USING btree ("fund_code","received_at");--> statement-breakpoint
CREATE UNIQUE INDEX "month_import_one_open" ON "month_import" USING btree ("fund_code") WHERE state in ('receiving', 'received', 'preparing', 'ready', 'confirmed');--> statement-breakpoint
CREATE INDEX "month_import_member_kind" ON "month_import_member" USING btree ("fund_code","import_id","kind","member_id") WHERE kind <> 'counted';