CREATE TABLE "audit_erasure" (
	"fund_code" text NOT NULL,
	"audit_id" bigint NOT NULL,
	"erased_at" timestamp with time zone NOT NULL,
	CONSTRAINT "audit_erasure_fund_code_audit_id_pk" PRIMARY KEY("fund_code","audit_id")
);
--> statement-breakpoint
CREATE TABLE "audit_seal" (
	"fund_code" text NOT NULL,
	"number" bigint NOT NULL,
	"audit_id" bigint NOT NULL,
	"salt" "bytea",
	"digest" "bytea" NOT NULL,
	"chain" "bytea" NOT NULL,
	"sealed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "audit_seal_fund_code_number_pk" PRIMARY KEY("fund_code","number")
);
--> statement-breakpoint
CREATE TABLE "replay_difference" (
	"fund_code" text NOT NULL,
	"run_id" uuid NOT NULL,
	"decision_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"rule" text NOT NULL,
	"why" text NOT NULL,
	"before" jsonb NOT NULL,
	"now" jsonb,
	CONSTRAINT "replay_difference_fund_code_run_id_decision_id_position_pk" PRIMARY KEY("fund_code","run_id","decision_id","position")
);
--> statement-breakpoint
CREATE TABLE "replay_run" (
	"fund_code" text NOT NULL,
	"id" uuid NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"asked_by_name" text NOT NULL,
	"total" integer,
	"done" integer DEFAULT 0 NOT NULL,
	"reached" uuid,
	"counts" jsonb NOT NULL,
	"finished_at" timestamp with time zone,
	CONSTRAINT "replay_run_fund_code_id_pk" PRIMARY KEY("fund_code","id")
);
--> statement-breakpoint
CREATE TABLE "retention_hold" (
	"fund_code" text NOT NULL,
	"id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"placed_at" timestamp with time zone NOT NULL,
	"placed_by_name" text NOT NULL,
	"lifted_at" timestamp with time zone,
	CONSTRAINT "retention_hold_fund_code_id_pk" PRIMARY KEY("fund_code","id")
);
--> statement-breakpoint
CREATE UNIQUE INDEX "audit_seal_line" ON "audit_seal" USING btree ("fund_code","audit_id");--> statement-breakpoint
CREATE INDEX "replay_run_asked" ON "replay_run" USING btree ("fund_code","asked_at");--> statement-breakpoint
CREATE INDEX "retention_hold_member" ON "retention_hold" USING btree ("fund_code","member_id");--> statement-breakpoint
CREATE INDEX "audit_actor" ON "audit" USING btree ("fund_code","actor_id","id");--> statement-breakpoint
CREATE INDEX "audit_rare" ON "audit" USING btree ("fund_code","kind","id") WHERE kind in ('reveal', 'search', 'signIn');