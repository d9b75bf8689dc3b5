ALTER TABLE "outbox" ADD COLUMN "acknowledged_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "outbox" ADD COLUMN "refused_fields" jsonb;--> statement-breakpoint
ALTER TABLE "outbox" ADD COLUMN "corrected_payload" jsonb;--> statement-breakpoint
ALTER TABLE "outbox" ADD COLUMN "settled_reason" text;--> statement-breakpoint
ALTER TABLE "outbox" ADD COLUMN "next_attempt_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL;--> statement-breakpoint
ALTER TABLE "outbox" ADD COLUMN "written_at" timestamp with time zone DEFAULT clock_timestamp();--> statement-breakpoint
ALTER TABLE "outbox" ADD COLUMN "arrived_at" timestamp with time zone;--> statement-breakpoint
CREATE INDEX "outbox_untold" ON "outbox" USING btree ("fund_code","member_id","number") WHERE state in ('waiting', 'parked');--> statement-breakpoint
CREATE INDEX "outbox_due" ON "outbox" USING btree ("fund_code","next_attempt_at") WHERE state = 'waiting';--> statement-breakpoint
CREATE INDEX "outbox_newest" ON "outbox" USING btree ("fund_code","created_at","id");--> statement-breakpoint
CREATE INDEX "outbox_arrived" ON "outbox" USING btree ("fund_code","arrived_at") WHERE arrived_at is not null;--> statement-breakpoint
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_state" CHECK (state in ('waiting', 'delivered', 'parked', 'settled'));