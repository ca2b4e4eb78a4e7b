-- CreateTable
CREATE TABLE "monitor" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'active',
    "everyMinutes" INTEGER NOT NULL,
    "captureFirst" INTEGER NOT NULL DEFAULT 0,
    "format" TEXT,
    "etag" TEXT,
    "lastModified" TEXT,
    "nextRoundAt" DATETIME NOT NULL,
    "takenUntil" DATETIME,
    "lastRoundAt" DATETIME,
    "readAt" DATETIME,
    "outcome" TEXT,
    "failures" INTEGER NOT NULL DEFAULT 0,
    "createdById" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "monitor_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "user" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "monitor_status_check" CHECK ("status" IN ('active', 'paused'))
);

-- CreateTable
CREATE TABLE "monitor_speaker" (
    "monitorId" TEXT NOT NULL,
    "speakerId" TEXT NOT NULL,

    PRIMARY KEY ("monitorId", "speakerId"),
    CONSTRAINT "monitor_speaker_monitorId_fkey" FOREIGN KEY ("monitorId") REFERENCES "monitor" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "monitor_speaker_speakerId_fkey" FOREIGN KEY ("speakerId") REFERENCES "speaker" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "monitored_document" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "monitorId" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "title" TEXT,
    "publishedAt" DATETIME,
    "status" TEXT NOT NULL,
    "reason" TEXT,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "nextAttemptAt" DATETIME,
    "captureId" TEXT,
    "seenAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "monitored_document_monitorId_fkey" FOREIGN KEY ("monitorId") REFERENCES "monitor" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "monitored_document_captureId_fkey" FOREIGN KEY ("captureId") REFERENCES "capture" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "monitored_document_status_check" CHECK ("status" IN ('seen', 'due', 'captured', 'left', 'failed'))
);

-- CreateTable
CREATE TABLE "lead" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "monitorId" TEXT,
    "captureId" TEXT NOT NULL,
    "reading" TEXT NOT NULL DEFAULT 'plain',
    "startAt" INTEGER NOT NULL,
    "endAt" INTEGER NOT NULL,
    "label" TEXT,
    "speakerId" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "saidOn" TEXT NOT NULL,
    "statementId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "score" REAL NOT NULL,
    "earlier" JSONB NOT NULL,
    "later" JSONB NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'waiting',
    "settledNote" TEXT,
    "settledById" TEXT,
    "settledAt" DATETIME,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "lead_monitorId_fkey" FOREIGN KEY ("monitorId") REFERENCES "monitor" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "lead_captureId_fkey" FOREIGN KEY ("captureId") REFERENCES "capture" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "lead_speakerId_fkey" FOREIGN KEY ("speakerId") REFERENCES "speaker" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "lead_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "statement" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "lead_settledById_fkey" FOREIGN KEY ("settledById") REFERENCES "user" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "lead_kind_check" CHECK ("kind" IN ('repeat', 'same_claim', 'conflict')),
    CONSTRAINT "lead_status_check" CHECK ("status" IN ('waiting', 'taken', 'dismissed')),
    CONSTRAINT "lead_reading_check" CHECK ("reading" IN ('plain', 'as_spoken', 'as_corrected')),
    CONSTRAINT "lead_said_on_check" CHECK ("saidOn" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    CONSTRAINT "lead_place_check" CHECK (0 <= "startAt" AND "startAt" < "endAt")
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
