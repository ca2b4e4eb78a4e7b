-- AlterTable
ALTER TABLE "source" ADD COLUMN "lastCheckAt" DATETIME;
ALTER TABLE "source" ADD COLUMN "nextCheckAt" DATETIME;

-- AlterTable
ALTER TABLE "capture" ADD COLUMN "cues" JSONB;
ALTER TABLE "capture" ADD COLUMN "etag" TEXT;
ALTER TABLE "capture" ADD COLUMN "fileName" TEXT;
ALTER TABLE "capture" ADD COLUMN "found" JSONB;
ALTER TABLE "capture" ADD COLUMN "lastModified" TEXT;
ALTER TABLE "capture" ADD COLUMN "warcSha256" TEXT;

-- AlterTable
ALTER TABLE "archive" ADD COLUMN "jobId" TEXT;

-- AlterTable
ALTER TABLE "pair" ADD COLUMN "importKey" TEXT;

-- CreateTable
CREATE TABLE "speaker_merge" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "fromId" TEXT NOT NULL,
    "intoId" TEXT NOT NULL,
    "moved" JSONB NOT NULL,
    "mergedById" TEXT NOT NULL,
    "mergedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undoneAt" DATETIME,
    CONSTRAINT "speaker_merge_fromId_fkey" FOREIGN KEY ("fromId") REFERENCES "speaker" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "speaker_merge_intoId_fkey" FOREIGN KEY ("intoId") REFERENCES "speaker" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "speaker_merge_mergedById_fkey" FOREIGN KEY ("mergedById") REFERENCES "user" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "speaker_merge_two_speakers_check" CHECK ("fromId" <> "intoId")
);

-- CreateTable
CREATE TABLE "source_check" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "sourceId" TEXT NOT NULL,
    "captureId" TEXT,
    "outcome" TEXT NOT NULL,
    "httpStatus" INTEGER,
    "finalUrl" TEXT,
    "detail" TEXT,
    "findings" JSONB NOT NULL,
    "checkedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "handledAt" DATETIME,
    "handledById" TEXT,
    CONSTRAINT "source_check_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "source" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "source_check_captureId_fkey" FOREIGN KEY ("captureId") REFERENCES "capture" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "source_check_handledById_fkey" FOREIGN KEY ("handledById") REFERENCES "user" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "source_check_outcome_check" CHECK ("outcome" IN ('same', 'changed', 'moved', 'dead', 'unreachable'))
);

-- CreateTable
CREATE TABLE "external_review" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "importKey" TEXT NOT NULL,
    "statementId" TEXT NOT NULL,
    "publisher" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "title" TEXT,
    "rating" TEXT NOT NULL,
    "ratingValue" REAL,
    "bestRating" REAL,
    "worstRating" REAL,
    "reviewedOn" TEXT,
    "language" TEXT,
    CONSTRAINT "external_review_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "statement" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "draft" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT NOT NULL,
    "form" TEXT NOT NULL,
    "recordId" TEXT NOT NULL,
    "values" JSONB NOT NULL,
    "base" JSONB,
    "baseVersion" INTEGER,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "draft_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "import" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "fileName" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "total" INTEGER NOT NULL,
    "done" INTEGER NOT NULL DEFAULT 0,
    "created" INTEGER NOT NULL DEFAULT 0,
    "matched" INTEGER NOT NULL DEFAULT 0,
    "rejected" INTEGER NOT NULL DEFAULT 0,
    "failure" TEXT,
    "actorId" TEXT NOT NULL,
    "startedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finishedAt" DATETIME,
    CONSTRAINT "import_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "user" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "import_status_check" CHECK ("status" IN ('running', 'finished', 'failed')),
    CONSTRAINT "import_counts_check" CHECK (0 <= "done" AND "done" <= "total")
);

-- AlterTable
ALTER TABLE "user" ADD COLUMN "mailNotices" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "comment" ADD COLUMN "resolvedById" TEXT REFERENCES "user" ("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- CreateIndex
CREATE INDEX "comment_resolvedById_idx" ON "comment"("resolvedById");

-- CreateIndex
CREATE INDEX "speaker_merge_fromId_idx" ON "speaker_merge"("fromId");

-- CreateIndex
CREATE INDEX "speaker_merge_intoId_idx" ON "speaker_merge"("intoId");

-- CreateIndex
CREATE INDEX "speaker_merge_mergedById_idx" ON "speaker_merge"("mergedById");

-- CreateIndex
CREATE INDEX "source_check_sourceId_checkedAt_idx" ON "source_check"("sourceId", "checkedAt");

-- CreateIndex
CREATE INDEX "source_check_captureId_idx" ON "source_check"("captureId");

-- CreateIndex
CREATE INDEX "source_check_handledById_idx" ON "source_check"("handledById");

-- CreateIndex
CREATE INDEX "source_check_handledAt_outcome_idx" ON "source_check"("handledAt", "outcome");

-- CreateIndex
CREATE UNIQUE INDEX "external_review_importKey_key" ON "external_review"("importKey");

-- CreateIndex
CREATE INDEX "external_review_statementId_idx" ON "external_review"("statementId");

-- CreateIndex
CREATE UNIQUE INDEX "draft_userId_form_recordId_key" ON "draft"("userId", "form", "recordId");

-- CreateIndex
CREATE INDEX "import_sha256_idx" ON "import"("sha256");

-- CreateIndex
CREATE INDEX "import_actorId_idx" ON "import"("actorId");

-- CreateIndex
CREATE INDEX "source_nextCheckAt_idx" ON "source"("nextCheckAt");

-- CreateIndex
CREATE UNIQUE INDEX "pair_importKey_key" ON "pair"("importKey");
