-- CreateTable
CREATE TABLE "second_opinion" (
    "id" TEXT NOT NULL,
    "statementId" TEXT NOT NULL,
    "otherId" TEXT NOT NULL,
    "model" TEXT NOT NULL,
    "answer" TEXT NOT NULL,
    "askedById" TEXT NOT NULL,
    "askedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "second_opinion_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "second_opinion_otherId_idx" ON "second_opinion"("otherId");

-- CreateIndex
CREATE INDEX "second_opinion_askedById_idx" ON "second_opinion"("askedById");

-- CreateIndex
CREATE UNIQUE INDEX "second_opinion_statementId_otherId_key" ON "second_opinion"("statementId", "otherId");

-- AddForeignKey
ALTER TABLE "second_opinion" ADD CONSTRAINT "second_opinion_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "statement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "second_opinion" ADD CONSTRAINT "second_opinion_otherId_fkey" FOREIGN KEY ("otherId") REFERENCES "statement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "second_opinion" ADD CONSTRAINT "second_opinion_askedById_fkey" FOREIGN KEY ("askedById") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
