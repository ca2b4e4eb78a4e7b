-- CreateEnum
CREATE TYPE "SuggestionKind" AS ENUM ('repeat', 'same_claim', 'conflict');

-- CreateEnum
CREATE TYPE "Verdict" AS ENUM ('confirmed', 'dismissed');

-- CreateEnum
CREATE TYPE "DismissalReason" AS ENUM ('other_matter', 'both_true', 'other_circumstances', 'not_their_words', 'common_phrase', 'other');

-- CreateTable
CREATE TABLE "suggestion_verdict" (
    "id" TEXT NOT NULL,
    "statementId" TEXT NOT NULL,
    "otherId" TEXT NOT NULL,
    "kind" "SuggestionKind" NOT NULL,
    "verdict" "Verdict" NOT NULL,
    "reason" "DismissalReason",
    "note" TEXT,
    "score" DOUBLE PRECISION NOT NULL,
    "rulesVersion" INTEGER NOT NULL,
    "decidedById" TEXT NOT NULL,
    "decidedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "suggestion_verdict_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "suggestion_verdict_otherId_idx" ON "suggestion_verdict"("otherId");

-- CreateIndex
CREATE INDEX "suggestion_verdict_decidedById_idx" ON "suggestion_verdict"("decidedById");

-- CreateIndex
CREATE INDEX "suggestion_verdict_verdict_decidedAt_idx" ON "suggestion_verdict"("verdict", "decidedAt");

-- CreateIndex
CREATE UNIQUE INDEX "suggestion_verdict_statementId_otherId_key" ON "suggestion_verdict"("statementId", "otherId");

-- AddForeignKey
ALTER TABLE "suggestion_verdict" ADD CONSTRAINT "suggestion_verdict_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "statement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "suggestion_verdict" ADD CONSTRAINT "suggestion_verdict_otherId_fkey" FOREIGN KEY ("otherId") REFERENCES "statement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "suggestion_verdict" ADD CONSTRAINT "suggestion_verdict_decidedById_fkey" FOREIGN KEY ("decidedById") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma has no words for.
ALTER TABLE "suggestion_verdict" ADD CONSTRAINT "suggestion_verdict_two_statements_check" CHECK ("statementId" <> "otherId");
ALTER TABLE "suggestion_verdict" ADD CONSTRAINT "suggestion_verdict_reason_check" CHECK ("verdict" = 'confirmed' OR "reason" IS NOT NULL);
