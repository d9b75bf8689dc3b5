CREATE TABLE "closed_month" (
	"fund_code" text NOT NULL,
	"month" text NOT NULL,
	"closed_at" timestamp with time zone NOT NULL,
	"closed_on" date NOT NULL,
	"closed_by" uuid,
	"closed_by_name" text NOT NULL,
	"figures" jsonb NOT NULL,
	CONSTRAINT "closed_month_fund_code_month_pk" PRIMARY KEY("fund_code","month"),
	CONSTRAINT "closed_month_form" CHECK (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$')
);
