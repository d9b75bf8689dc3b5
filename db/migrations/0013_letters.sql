CREATE TABLE "calendar_feed" (
	"fund_code" text NOT NULL,
	"id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"secret_hash" "bytea" NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_read_at" timestamp with time zone,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "calendar_feed_fund_code_id_pk" PRIMARY KEY("fund_code","id"),
	CONSTRAINT "calendar_feed_secret_hash" CHECK (octet_length(secret_hash) = 32)
);
--> statement-breakpoint
CREATE TABLE "delivery" (
	"fund_code" text NOT NULL,
	"id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"message_id" uuid NOT NULL,
	"channel" text NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"problem" text,
	"created_at" timestamp with time zone NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"chosen_by" text,
	"sent_to" text,
	"attempts" integer DEFAULT 0 NOT NULL,
	"next_attempt_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "delivery_fund_code_id_pk" PRIMARY KEY("fund_code","id"),
	CONSTRAINT "delivery_channel" CHECK (channel in ('mail', 'sms', 'digitalPost', 'post')),
	CONSTRAINT "delivery_state" CHECK (state in ('waiting', 'toPrint', 'sent', 'delivered', 'printed', 'bounced', 'failed', 'withheld', 'unneeded'))
);
--> statement-breakpoint
CREATE TABLE "letter_wording" (
	"fund_code" text NOT NULL,
	"template" text NOT NULL,
	"version" integer NOT NULL,
	"content" jsonb NOT NULL,
	"restored" integer,
	"recorded_at" timestamp with time zone NOT NULL,
	"recorded_by" uuid,
	"recorded_by_name" text NOT NULL,
	CONSTRAINT "letter_wording_fund_code_template_version_pk" PRIMARY KEY("fund_code","template","version")
);
--> statement-breakpoint
ALTER TABLE "member" ADD COLUMN "postal_address" text;--> statement-breakpoint
ALTER TABLE "message" ADD COLUMN "edition" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "message" ADD COLUMN "wording_version" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX "calendar_feed_secret" ON "calendar_feed" USING btree ("secret_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "calendar_feed_current" ON "calendar_feed" USING btree ("fund_code","user_id") WHERE revoked_at is null;--> statement-breakpoint
CREATE INDEX "delivery_message" ON "delivery" USING btree ("fund_code","message_id");--> statement-breakpoint
CREATE INDEX "delivery_member" ON "delivery" USING btree ("fund_code","member_id");--> statement-breakpoint
CREATE INDEX "delivery_due" ON "delivery" USING btree ("fund_code","next_attempt_at") WHERE state = 'waiting';--> statement-breakpoint
CREATE INDEX "delivery_to_see_to" ON "delivery" USING btree ("fund_code","created_at","id") WHERE state in ('waiting', 'toPrint', 'bounced', 'failed', 'withheld');