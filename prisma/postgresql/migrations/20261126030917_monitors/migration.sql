-- CreateEnum
CREATE TYPE "MonitorStatus" AS ENUM ('active', 'paused');

-- CreateEnum
CREATE TYPE "DocumentStatus" AS ENUM ('seen', 'due', 'captured', 'left', 'failed');

-- CreateEnum
CREATE TYPE "LeadKind" AS ENUM ('repeat', 'same_claim', 'conflict');

-- CreateEnum
CREATE TYPE "LeadStatus" AS ENUM ('waiting', 'taken', 'dismissed');

-- CreateTable
CREATE TABLE "monitor" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "status" "MonitorStatus" NOT NULL DEFAULT 'active',
    "everyMinutes" INTEGER NOT NULL,
    "captureFirst" INTEGER NOT NULL DEFAULT 0,
    "format" TEXT,
    "etag" TEXT,
    "lastModified" TEXT,
    "nextRoundAt" TIMESTAMP(3) NOT NULL,
    "takenUntil" TIMESTAMP(3),
    "lastRoundAt" TIMESTAMP(3),
    "readAt" TIMESTAMP(3),
    "outcome" TEXT,
    "failures" INTEGER NOT NULL DEFAULT 0,
    "createdById" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "monitor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "monitor_speaker" (
    "monitorId" TEXT NOT NULL,
    "speakerId" TEXT NOT NULL,

    CONSTRAINT "monitor_speaker_pkey" PRIMARY KEY ("monitorId","speakerId")
);

-- CreateTable
CREATE TABLE "monitored_document" (
    "id" TEXT NOT NULL,
    "monitorId" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "title" TEXT,
    "publishedAt" TIMESTAMP(3),
    "status" "DocumentStatus" NOT NULL,
    "reason" TEXT,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "nextAttemptAt" TIMESTAMP(3),
    "captureId" TEXT,
    "seenAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "monitored_document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "lead" (
    "id" TEXT NOT NULL,
    "monitorId" TEXT,
    "captureId" TEXT NOT NULL,
    "reading" "Reading" NOT NULL DEFAULT 'plain',
    "startAt" INTEGER NOT NULL,
    "endAt" INTEGER NOT NULL,
    "label" TEXT,
    "speakerId" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "saidOn" TEXT NOT NULL,
    "statementId" TEXT NOT NULL,
    "kind" "LeadKind" NOT NULL,
    "reason" TEXT NOT NULL,
    "score" DOUBLE PRECISION NOT NULL,
    "earlier" JSONB NOT NULL,
    "later" JSONB NOT NULL,
    "status" "LeadStatus" NOT NULL DEFAULT 'waiting',
    "settledNote" TEXT,
    "settledById" TEXT,
    "settledAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "lead_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "monitor_url_key" ON "monitor"("url");

-- CreateIndex
CREATE INDEX "monitor_status_nextRoundAt_idx" ON "monitor"("status", "nextRoundAt");

-- CreateIndex
CREATE INDEX "monitor_createdById_idx" ON "monitor"("createdById");

-- CreateIndex
CREATE INDEX "monitor_speaker_speakerId_idx" ON "monitor_speaker"("speakerId");

-- CreateIndex
CREATE INDEX "monitored_document_monitorId_status_nextAttemptAt_idx" ON "monitored_document"("monitorId", "status", "nextAttemptAt");

-- CreateIndex
CREATE INDEX "monitored_document_captureId_idx" ON "monitored_document"("captureId");

-- CreateIndex
CREATE UNIQUE INDEX "monitored_document_monitorId_url_key" ON "monitored_document"("monitorId", "url");

-- CreateIndex
CREATE INDEX "lead_status_score_idx" ON "lead"("status", "score");

-- CreateIndex
CREATE INDEX "lead_monitorId_idx" ON "lead"("monitorId");

-- CreateIndex
CREATE INDEX "lead_speakerId_idx" ON "lead"("speakerId");

-- CreateIndex
CREATE INDEX "lead_statementId_idx" ON "lead"("statementId");

-- CreateIndex
CREATE INDEX "lead_settledById_idx" ON "lead"("settledById");

-- CreateIndex
CREATE UNIQUE INDEX "lead_captureId_reading_startAt_statementId_key" ON "lead"("captureId", "reading", "startAt", "statementId");

-- AddForeignKey
ALTER TABLE "monitor" ADD CONSTRAINT "monitor_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "monitor_speaker" ADD CONSTRAINT "monitor_speaker_monitorId_fkey" FOREIGN KEY ("monitorId") REFERENCES "monitor"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "monitor_speaker" ADD CONSTRAINT "monitor_speaker_speakerId_fkey" FOREIGN KEY ("speakerId") REFERENCES "speaker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "monitored_document" ADD CONSTRAINT "monitored_document_monitorId_fkey" FOREIGN KEY ("monitorId") REFERENCES "monitor"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "monitored_document" ADD CONSTRAINT "monitored_document_captureId_fkey" FOREIGN KEY ("captureId") REFERENCES "capture"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lead" ADD CONSTRAINT "lead_monitorId_fkey" FOREIGN KEY ("monitorId") REFERENCES "monitor"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lead" ADD CONSTRAINT "lead_captureId_fkey" FOREIGN KEY ("captureId") REFERENCES "capture"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lead" ADD CONSTRAINT "lead_speakerId_fkey" FOREIGN KEY ("speakerId") REFERENCES "speaker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lead" ADD CONSTRAINT "lead_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "statement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lead" ADD CONSTRAINT "lead_settledById_fkey" FOREIGN KEY ("settledById") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Checks
ALTER TABLE "lead" ADD CONSTRAINT "lead_said_on_check" CHECK ("saidOn" ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$');
ALTER TABLE "lead" ADD CONSTRAINT "lead_place_check" CHECK (0 <= "startAt" AND "startAt" < "endAt");
