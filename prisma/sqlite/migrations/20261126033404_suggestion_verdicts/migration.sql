-- CreateTable
CREATE TABLE "suggestion_verdict" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "statementId" TEXT NOT NULL,
    "otherId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "verdict" TEXT NOT NULL,
    "reason" TEXT,
    "note" TEXT,
    "score" REAL NOT NULL,
    "rulesVersion" INTEGER NOT NULL,
    "decidedById" TEXT NOT NULL,
    "decidedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "suggestion_verdict_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "statement" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "suggestion_verdict_otherId_fkey" FOREIGN KEY ("otherId") REFERENCES "statement" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "suggestion_verdict_decidedById_fkey" FOREIGN KEY ("decidedById") REFERENCES "user" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "suggestion_verdict_kind_check" CHECK ("kind" IN ('repeat', 'same_claim', 'conflict')),
    CONSTRAINT "suggestion_verdict_verdict_check" CHECK ("verdict" IN ('confirmed', 'dismissed')),
    CONSTRAINT "suggestion_verdict_dismissal_check" CHECK ("reason" IN ('other_matter', 'both_true', 'other_circumstances', 'not_their_words', 'common_phrase', 'other')),
    CONSTRAINT "suggestion_verdict_two_statements_check" CHECK ("statementId" <> "otherId"),
    CONSTRAINT "suggestion_verdict_reason_check" CHECK ("verdict" = 'confirmed' OR "reason" IS NOT NULL)
);

-- CreateIndex
CREATE INDEX "suggestion_verdict_otherId_idx" ON "suggestion_verdict"("otherId");

-- CreateIndex
CREATE INDEX "suggestion_verdict_decidedById_idx" ON "suggestion_verdict"("decidedById");

-- CreateIndex
CREATE INDEX "suggestion_verdict_verdict_decidedAt_idx" ON "suggestion_verdict"("verdict", "decidedAt");

-- CreateIndex
CREATE UNIQUE INDEX "suggestion_verdict_statementId_otherId_key" ON "suggestion_verdict"("statementId", "otherId");
