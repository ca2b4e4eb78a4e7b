-- CreateEnum
CREATE TYPE "Role" AS ENUM ('editor', 'reviewer', 'admin');

-- CreateEnum
CREATE TYPE "SpeakerKind" AS ENUM ('person', 'organisation');

-- CreateEnum
CREATE TYPE "SourceKind" AS ENUM ('article', 'transcript', 'statement', 'post', 'video', 'document');

-- CreateEnum
CREATE TYPE "Provenance" AS ENUM ('official', 'stenographic', 'broadcaster', 'own', 'unknown');

-- CreateEnum
CREATE TYPE "CaptureMethod" AS ENUM ('fetch', 'upload', 'paste');

-- CreateEnum
CREATE TYPE "CaptureStatus" AS ENUM ('pending', 'stored', 'failed');

-- CreateEnum
CREATE TYPE "TextForm" AS ENUM ('plain', 'printed_corrections');

-- CreateEnum
CREATE TYPE "ArchiveStatus" AS ENUM ('pending', 'archived', 'failed');

-- CreateEnum
CREATE TYPE "Precision" AS ENUM ('year', 'month', 'day', 'minute');

-- CreateEnum
CREATE TYPE "CheckResult" AS ENUM ('verbatim', 'elided', 'changed', 'missing', 'unchecked');

-- CreateEnum
CREATE TYPE "Reading" AS ENUM ('plain', 'as_spoken', 'as_corrected');

-- CreateEnum
CREATE TYPE "Relation" AS ENUM ('clarifies', 'corrects_wording', 'corrects_fact', 'retracts', 'reverses', 'contradicts', 'denies_having_said', 'reaffirms', 'deleted_by_author', 'record_altered');

-- CreateEnum
CREATE TYPE "Extent" AS ENUM ('none', 'partial', 'full');

-- CreateEnum
CREATE TYPE "Acknowledgement" AS ENUM ('explicit', 'implicit', 'none', 'denied');

-- CreateEnum
CREATE TYPE "Issuer" AS ENUM ('speaker', 'spokesperson', 'office', 'platform');

-- CreateEnum
CREATE TYPE "Status" AS ENUM ('draft', 'in_review', 'approved', 'published', 'withdrawn');

-- CreateEnum
CREATE TYPE "Bearing" AS ENUM ('supports', 'disputes');

-- CreateEnum
CREATE TYPE "Stance" AS ENUM ('yes', 'no', 'mixed', 'unclear');

-- CreateEnum
CREATE TYPE "Decision" AS ENUM ('approved', 'sent_back');

-- CreateEnum
CREATE TYPE "EditionKind" AS ENUM ('first', 'update', 'correction', 'withdrawal', 'reinstatement');

-- CreateEnum
CREATE TYPE "TagKind" AS ENUM ('speaker', 'topic', 'question', 'statement', 'source');

-- CreateTable
CREATE TABLE "user" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "emailVerified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "role" "Role" NOT NULL DEFAULT 'editor',
    "banned" BOOLEAN NOT NULL DEFAULT false,
    "banReason" TEXT,
    "banExpires" TIMESTAMP(3),
    "twoFactorEnabled" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "ipAddress" TEXT,
    "userAgent" TEXT,
    "impersonatedBy" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account" (
    "id" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "accessToken" TEXT,
    "refreshToken" TEXT,
    "idToken" TEXT,
    "accessTokenExpiresAt" TIMESTAMP(3),
    "refreshTokenExpiresAt" TIMESTAMP(3),
    "scope" TEXT,
    "password" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verification" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "two_factor" (
    "id" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "secret" TEXT NOT NULL,
    "backupCodes" TEXT NOT NULL,
    "verified" BOOLEAN NOT NULL DEFAULT true,
    "failedVerificationCount" INTEGER NOT NULL DEFAULT 0,
    "lockedUntil" TIMESTAMP(3),

    CONSTRAINT "two_factor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "passkey" (
    "id" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "name" TEXT,
    "publicKey" TEXT NOT NULL,
    "credentialID" TEXT NOT NULL,
    "counter" INTEGER NOT NULL,
    "deviceType" TEXT NOT NULL,
    "backedUp" BOOLEAN NOT NULL,
    "transports" TEXT,
    "aaguid" TEXT,
    "createdAt" TIMESTAMP(3) DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "passkey_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "api_key" (
    "id" TEXT NOT NULL,
    "configId" TEXT NOT NULL DEFAULT 'default',
    "referenceId" TEXT NOT NULL,
    "name" TEXT,
    "start" TEXT,
    "prefix" TEXT,
    "key" TEXT NOT NULL,
    "enabled" BOOLEAN NOT NULL DEFAULT true,
    "permissions" TEXT,
    "metadata" TEXT,
    "refillInterval" INTEGER,
    "refillAmount" INTEGER,
    "lastRefillAt" TIMESTAMP(3),
    "rateLimitEnabled" BOOLEAN NOT NULL DEFAULT true,
    "rateLimitTimeWindow" INTEGER,
    "rateLimitMax" INTEGER,
    "requestCount" INTEGER NOT NULL DEFAULT 0,
    "remaining" INTEGER,
    "lastRequest" TIMESTAMP(3),
    "expiresAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "api_key_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "lastRequest" BIGINT NOT NULL,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invitation" (
    "id" TEXT NOT NULL,
    "email" TEXT,
    "role" "Role" NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "invitedBy" TEXT,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "usedAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "speaker" (
    "id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "SpeakerKind" NOT NULL,
    "wikidata" TEXT,
    "mergedIntoId" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "speaker_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "office" (
    "id" TEXT NOT NULL,
    "speakerId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "fromDay" TEXT,
    "untilDay" TEXT,

    CONSTRAINT "office_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "source" (
    "id" TEXT NOT NULL,
    "importKey" TEXT,
    "kind" "SourceKind" NOT NULL,
    "title" TEXT NOT NULL,
    "publisher" TEXT NOT NULL,
    "author" TEXT,
    "url" TEXT NOT NULL,
    "publishedOn" TEXT,
    "language" TEXT NOT NULL,
    "provenance" "Provenance" NOT NULL,
    "freeToShow" BOOLEAN NOT NULL DEFAULT false,
    "licence" TEXT,
    "interestNote" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "capture" (
    "id" TEXT NOT NULL,
    "sourceId" TEXT NOT NULL,
    "method" "CaptureMethod" NOT NULL,
    "status" "CaptureStatus" NOT NULL,
    "failure" TEXT,
    "attempts" INTEGER NOT NULL DEFAULT 1,
    "requestedUrl" TEXT,
    "finalUrl" TEXT,
    "httpStatus" INTEGER,
    "mediaType" TEXT,
    "sha256" TEXT,
    "byteLength" INTEGER,
    "text" TEXT,
    "textForm" "TextForm" NOT NULL DEFAULT 'plain',
    "language" TEXT,
    "isWhole" BOOLEAN NOT NULL DEFAULT true,
    "extractedWith" TEXT,
    "capturedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "capture_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "archive" (
    "id" TEXT NOT NULL,
    "sourceId" TEXT NOT NULL,
    "service" TEXT NOT NULL,
    "status" "ArchiveStatus" NOT NULL,
    "url" TEXT,
    "failure" TEXT,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "nextAttemptAt" TIMESTAMP(3),
    "archivedAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "archive_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "occasion" (
    "id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "heldOn" TEXT NOT NULL,
    "place" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "occasion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "statement" (
    "id" TEXT NOT NULL,
    "importKey" TEXT,
    "speakerId" TEXT NOT NULL,
    "spokenById" TEXT,
    "occasionId" TEXT,
    "quote" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "translation" TEXT,
    "translationLanguage" TEXT,
    "saidOn" TEXT NOT NULL,
    "saidAt" TEXT,
    "zone" TEXT,
    "precision" "Precision" NOT NULL DEFAULT 'day',
    "mediaUrl" TEXT,
    "mediaStart" DOUBLE PRECISION,
    "mediaEnd" DOUBLE PRECISION,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "statement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "citation" (
    "id" TEXT NOT NULL,
    "statementId" TEXT NOT NULL,
    "sourceId" TEXT NOT NULL,
    "captureId" TEXT,
    "position" INTEGER NOT NULL,
    "quote" TEXT,
    "note" TEXT,
    "reading" "Reading" NOT NULL DEFAULT 'plain',
    "result" "CheckResult" NOT NULL,
    "exact" TEXT,
    "prefix" TEXT,
    "suffix" TEXT,
    "startAt" INTEGER,
    "endAt" INTEGER,
    "differences" JSONB NOT NULL,
    "warnings" JSONB NOT NULL,
    "checkedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "citation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "topic" (
    "id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "topic_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pair" (
    "id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "status" "Status" NOT NULL DEFAULT 'draft',
    "earlierId" TEXT NOT NULL,
    "laterId" TEXT NOT NULL,
    "earlierStart" INTEGER NOT NULL,
    "earlierEnd" INTEGER NOT NULL,
    "laterStart" INTEGER NOT NULL,
    "laterEnd" INTEGER NOT NULL,
    "language" TEXT NOT NULL DEFAULT 'en',
    "headline" TEXT,
    "summary" TEXT,
    "statedReason" TEXT,
    "whySelected" TEXT,
    "relation" "Relation",
    "extent" "Extent",
    "acknowledgement" "Acknowledgement",
    "issuedBy" "Issuer",
    "labelSetVersion" INTEGER NOT NULL,
    "rubric" JSONB,
    "unverifiedReason" TEXT,
    "lastAuthorId" TEXT NOT NULL,
    "approvedById" TEXT,
    "approvedVersion" INTEGER,
    "assigneeId" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "pair_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pair_topic" (
    "pairId" TEXT NOT NULL,
    "topicId" TEXT NOT NULL,

    CONSTRAINT "pair_topic_pkey" PRIMARY KEY ("pairId","topicId")
);

-- CreateTable
CREATE TABLE "evidence" (
    "id" TEXT NOT NULL,
    "pairId" TEXT,
    "assessmentId" TEXT,
    "sourceId" TEXT NOT NULL,
    "bearing" "Bearing" NOT NULL,
    "note" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "response" (
    "id" TEXT NOT NULL,
    "pairId" TEXT NOT NULL,
    "asked" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "askedOn" TEXT NOT NULL,
    "deadline" TEXT,
    "answer" TEXT,
    "answeredOn" TEXT,

    CONSTRAINT "response_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "question" (
    "id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "question_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "question_statement" (
    "questionId" TEXT NOT NULL,
    "statementId" TEXT NOT NULL,
    "stance" "Stance" NOT NULL,
    "reason" TEXT,

    CONSTRAINT "question_statement_pkey" PRIMARY KEY ("questionId","statementId")
);

-- CreateTable
CREATE TABLE "rating_scale" (
    "id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "rating_scale_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rating" (
    "id" TEXT NOT NULL,
    "scaleId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "definition" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "rating_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "assessment" (
    "id" TEXT NOT NULL,
    "statementId" TEXT NOT NULL,
    "ratingId" TEXT NOT NULL,
    "rationale" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "assessment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "review" (
    "id" TEXT NOT NULL,
    "pairId" TEXT NOT NULL,
    "reviewerId" TEXT NOT NULL,
    "pairVersion" INTEGER NOT NULL,
    "decision" "Decision" NOT NULL,
    "note" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "review_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "comment" (
    "id" TEXT NOT NULL,
    "pairId" TEXT NOT NULL,
    "authorId" TEXT NOT NULL,
    "field" TEXT,
    "text" TEXT NOT NULL,
    "resolvedAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "comment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notification" (
    "id" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "path" TEXT NOT NULL,
    "readAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "notification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_event" (
    "number" INTEGER NOT NULL,
    "id" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "actorId" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "entity" TEXT NOT NULL,
    "entityId" TEXT NOT NULL,
    "details" TEXT NOT NULL,
    "previousHash" TEXT,
    "hash" TEXT NOT NULL,

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("number")
);

-- CreateTable
CREATE TABLE "edition" (
    "id" TEXT NOT NULL,
    "pairId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "kind" "EditionKind" NOT NULL,
    "contentVersion" INTEGER NOT NULL,
    "content" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "previousHash" TEXT,
    "publishedAt" TIMESTAMP(3) NOT NULL,
    "publishedById" TEXT NOT NULL,

    CONSTRAINT "edition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "published_pair" (
    "id" SERIAL NOT NULL,
    "pairId" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "editionId" TEXT NOT NULL,
    "rank" TEXT NOT NULL,
    "withdrawn" BOOLEAN NOT NULL,
    "relation" "Relation" NOT NULL,
    "extent" "Extent" NOT NULL,
    "laterOn" TEXT NOT NULL,
    "noticeKind" "EditionKind",
    "noticeAt" TIMESTAMP(3),
    "summary" TEXT NOT NULL,
    "searchText" TEXT NOT NULL,

    CONSTRAINT "published_pair_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "published_tag" (
    "kind" "TagKind" NOT NULL,
    "key" TEXT NOT NULL,
    "pairId" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "rank" TEXT NOT NULL,
    "relation" "Relation" NOT NULL,
    "extent" "Extent" NOT NULL,
    "laterOn" TEXT NOT NULL,

    CONSTRAINT "published_tag_pkey" PRIMARY KEY ("kind","key","pairId")
);

-- CreateTable
CREATE TABLE "published_text" (
    "captureId" TEXT NOT NULL,
    "sourceId" TEXT NOT NULL,
    "textSha256" TEXT NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "published_text_pkey" PRIMARY KEY ("captureId")
);

-- CreateIndex
CREATE UNIQUE INDEX "user_email_key" ON "user"("email");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_key" ON "session"("token");

-- CreateIndex
CREATE INDEX "session_userId_idx" ON "session"("userId");

-- CreateIndex
CREATE INDEX "account_userId_idx" ON "account"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "account_providerId_accountId_key" ON "account"("providerId", "accountId");

-- CreateIndex
CREATE INDEX "verification_identifier_idx" ON "verification"("identifier");

-- CreateIndex
CREATE INDEX "two_factor_userId_idx" ON "two_factor"("userId");

-- CreateIndex
CREATE INDEX "two_factor_secret_idx" ON "two_factor"("secret");

-- CreateIndex
CREATE UNIQUE INDEX "passkey_credentialID_key" ON "passkey"("credentialID");

-- CreateIndex
CREATE INDEX "passkey_userId_idx" ON "passkey"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "api_key_key_key" ON "api_key"("key");

-- CreateIndex
CREATE INDEX "api_key_referenceId_idx" ON "api_key"("referenceId");

-- CreateIndex
CREATE INDEX "api_key_configId_idx" ON "api_key"("configId");

-- CreateIndex
CREATE UNIQUE INDEX "rate_limit_key_key" ON "rate_limit"("key");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_tokenHash_key" ON "invitation"("tokenHash");

-- CreateIndex
CREATE INDEX "invitation_invitedBy_idx" ON "invitation"("invitedBy");

-- CreateIndex
CREATE UNIQUE INDEX "speaker_slug_key" ON "speaker"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "speaker_wikidata_key" ON "speaker"("wikidata");

-- CreateIndex
CREATE INDEX "speaker_mergedIntoId_idx" ON "speaker"("mergedIntoId");

-- CreateIndex
CREATE UNIQUE INDEX "office_speakerId_title_fromDay_key" ON "office"("speakerId", "title", "fromDay");

-- CreateIndex
CREATE UNIQUE INDEX "source_importKey_key" ON "source"("importKey");

-- CreateIndex
CREATE INDEX "source_url_idx" ON "source"("url");

-- CreateIndex
CREATE INDEX "capture_status_idx" ON "capture"("status");

-- CreateIndex
CREATE UNIQUE INDEX "capture_sourceId_sha256_key" ON "capture"("sourceId", "sha256");

-- CreateIndex
CREATE INDEX "archive_status_nextAttemptAt_idx" ON "archive"("status", "nextAttemptAt");

-- CreateIndex
CREATE UNIQUE INDEX "archive_sourceId_service_url_key" ON "archive"("sourceId", "service", "url");

-- CreateIndex
CREATE UNIQUE INDEX "occasion_slug_key" ON "occasion"("slug");

-- CreateIndex
CREATE INDEX "occasion_heldOn_idx" ON "occasion"("heldOn");

-- CreateIndex
CREATE UNIQUE INDEX "statement_importKey_key" ON "statement"("importKey");

-- CreateIndex
CREATE INDEX "statement_speakerId_saidOn_idx" ON "statement"("speakerId", "saidOn");

-- CreateIndex
CREATE INDEX "statement_spokenById_idx" ON "statement"("spokenById");

-- CreateIndex
CREATE INDEX "statement_occasionId_idx" ON "statement"("occasionId");

-- CreateIndex
CREATE INDEX "citation_sourceId_idx" ON "citation"("sourceId");

-- CreateIndex
CREATE INDEX "citation_captureId_idx" ON "citation"("captureId");

-- CreateIndex
CREATE UNIQUE INDEX "citation_statementId_sourceId_reading_key" ON "citation"("statementId", "sourceId", "reading");

-- CreateIndex
CREATE UNIQUE INDEX "topic_slug_key" ON "topic"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "pair_slug_key" ON "pair"("slug");

-- CreateIndex
CREATE INDEX "pair_status_updatedAt_idx" ON "pair"("status", "updatedAt");

-- CreateIndex
CREATE INDEX "pair_earlierId_idx" ON "pair"("earlierId");

-- CreateIndex
CREATE INDEX "pair_laterId_idx" ON "pair"("laterId");

-- CreateIndex
CREATE INDEX "pair_lastAuthorId_idx" ON "pair"("lastAuthorId");

-- CreateIndex
CREATE INDEX "pair_approvedById_idx" ON "pair"("approvedById");

-- CreateIndex
CREATE INDEX "pair_assigneeId_status_idx" ON "pair"("assigneeId", "status");

-- CreateIndex
CREATE INDEX "pair_topic_topicId_idx" ON "pair_topic"("topicId");

-- CreateIndex
CREATE INDEX "evidence_pairId_idx" ON "evidence"("pairId");

-- CreateIndex
CREATE INDEX "evidence_assessmentId_idx" ON "evidence"("assessmentId");

-- CreateIndex
CREATE INDEX "evidence_sourceId_idx" ON "evidence"("sourceId");

-- CreateIndex
CREATE INDEX "response_pairId_idx" ON "response"("pairId");

-- CreateIndex
CREATE UNIQUE INDEX "question_slug_key" ON "question"("slug");

-- CreateIndex
CREATE INDEX "question_statement_statementId_idx" ON "question_statement"("statementId");

-- CreateIndex
CREATE UNIQUE INDEX "rating_scale_slug_version_key" ON "rating_scale"("slug", "version");

-- CreateIndex
CREATE UNIQUE INDEX "rating_scaleId_key_key" ON "rating"("scaleId", "key");

-- CreateIndex
CREATE UNIQUE INDEX "rating_scaleId_position_key" ON "rating"("scaleId", "position");

-- CreateIndex
CREATE INDEX "assessment_statementId_idx" ON "assessment"("statementId");

-- CreateIndex
CREATE INDEX "assessment_ratingId_idx" ON "assessment"("ratingId");

-- CreateIndex
CREATE INDEX "review_pairId_idx" ON "review"("pairId");

-- CreateIndex
CREATE INDEX "review_reviewerId_idx" ON "review"("reviewerId");

-- CreateIndex
CREATE INDEX "comment_pairId_idx" ON "comment"("pairId");

-- CreateIndex
CREATE INDEX "comment_authorId_idx" ON "comment"("authorId");

-- CreateIndex
CREATE INDEX "notification_userId_readAt_idx" ON "notification"("userId", "readAt");

-- CreateIndex
CREATE UNIQUE INDEX "audit_event_id_key" ON "audit_event"("id");

-- CreateIndex
CREATE UNIQUE INDEX "audit_event_hash_key" ON "audit_event"("hash");

-- CreateIndex
CREATE INDEX "audit_event_entity_entityId_idx" ON "audit_event"("entity", "entityId");

-- CreateIndex
CREATE INDEX "audit_event_actorId_idx" ON "audit_event"("actorId");

-- CreateIndex
CREATE UNIQUE INDEX "edition_hash_key" ON "edition"("hash");

-- CreateIndex
CREATE INDEX "edition_publishedById_idx" ON "edition"("publishedById");

-- CreateIndex
CREATE UNIQUE INDEX "edition_pairId_number_key" ON "edition"("pairId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "published_pair_pairId_key" ON "published_pair"("pairId");

-- CreateIndex
CREATE UNIQUE INDEX "published_pair_slug_key" ON "published_pair"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "published_pair_editionId_key" ON "published_pair"("editionId");

-- CreateIndex
CREATE UNIQUE INDEX "published_pair_rank_key" ON "published_pair"("rank");

-- CreateIndex
CREATE INDEX "published_pair_withdrawn_rank_idx" ON "published_pair"("withdrawn", "rank");

-- CreateIndex
CREATE INDEX "published_pair_withdrawn_relation_rank_idx" ON "published_pair"("withdrawn", "relation", "rank");

-- CreateIndex
CREATE INDEX "published_pair_withdrawn_extent_rank_idx" ON "published_pair"("withdrawn", "extent", "rank");

-- CreateIndex
CREATE INDEX "published_pair_withdrawn_laterOn_idx" ON "published_pair"("withdrawn", "laterOn");

-- CreateIndex
CREATE INDEX "published_pair_noticeAt_idx" ON "published_pair"("noticeAt");

-- CreateIndex
CREATE INDEX "published_tag_kind_key_rank_idx" ON "published_tag"("kind", "key", "rank");

-- CreateIndex
CREATE INDEX "published_tag_pairId_idx" ON "published_tag"("pairId");

-- CreateIndex
CREATE INDEX "published_text_sourceId_idx" ON "published_text"("sourceId");

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "two_factor" ADD CONSTRAINT "two_factor_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "passkey" ADD CONSTRAINT "passkey_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_key" ADD CONSTRAINT "api_key_referenceId_fkey" FOREIGN KEY ("referenceId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_invitedBy_fkey" FOREIGN KEY ("invitedBy") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "speaker" ADD CONSTRAINT "speaker_mergedIntoId_fkey" FOREIGN KEY ("mergedIntoId") REFERENCES "speaker"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "office" ADD CONSTRAINT "office_speakerId_fkey" FOREIGN KEY ("speakerId") REFERENCES "speaker"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "capture" ADD CONSTRAINT "capture_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "archive" ADD CONSTRAINT "archive_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement" ADD CONSTRAINT "statement_speakerId_fkey" FOREIGN KEY ("speakerId") REFERENCES "speaker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement" ADD CONSTRAINT "statement_spokenById_fkey" FOREIGN KEY ("spokenById") REFERENCES "speaker"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement" ADD CONSTRAINT "statement_occasionId_fkey" FOREIGN KEY ("occasionId") REFERENCES "occasion"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "statement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_captureId_fkey" FOREIGN KEY ("captureId") REFERENCES "capture"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pair" ADD CONSTRAINT "pair_earlierId_fkey" FOREIGN KEY ("earlierId") REFERENCES "statement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pair" ADD CONSTRAINT "pair_laterId_fkey" FOREIGN KEY ("laterId") REFERENCES "statement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pair" ADD CONSTRAINT "pair_lastAuthorId_fkey" FOREIGN KEY ("lastAuthorId") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pair" ADD CONSTRAINT "pair_approvedById_fkey" FOREIGN KEY ("approvedById") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pair" ADD CONSTRAINT "pair_assigneeId_fkey" FOREIGN KEY ("assigneeId") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pair_topic" ADD CONSTRAINT "pair_topic_pairId_fkey" FOREIGN KEY ("pairId") REFERENCES "pair"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pair_topic" ADD CONSTRAINT "pair_topic_topicId_fkey" FOREIGN KEY ("topicId") REFERENCES "topic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_pairId_fkey" FOREIGN KEY ("pairId") REFERENCES "pair"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_assessmentId_fkey" FOREIGN KEY ("assessmentId") REFERENCES "assessment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "response" ADD CONSTRAINT "response_pairId_fkey" FOREIGN KEY ("pairId") REFERENCES "pair"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question_statement" ADD CONSTRAINT "question_statement_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "question"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question_statement" ADD CONSTRAINT "question_statement_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "statement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rating" ADD CONSTRAINT "rating_scaleId_fkey" FOREIGN KEY ("scaleId") REFERENCES "rating_scale"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "statement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_ratingId_fkey" FOREIGN KEY ("ratingId") REFERENCES "rating"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review" ADD CONSTRAINT "review_pairId_fkey" FOREIGN KEY ("pairId") REFERENCES "pair"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review" ADD CONSTRAINT "review_reviewerId_fkey" FOREIGN KEY ("reviewerId") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment" ADD CONSTRAINT "comment_pairId_fkey" FOREIGN KEY ("pairId") REFERENCES "pair"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment" ADD CONSTRAINT "comment_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notification" ADD CONSTRAINT "notification_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit_event" ADD CONSTRAINT "audit_event_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edition" ADD CONSTRAINT "edition_pairId_fkey" FOREIGN KEY ("pairId") REFERENCES "pair"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edition" ADD CONSTRAINT "edition_publishedById_fkey" FOREIGN KEY ("publishedById") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "published_pair" ADD CONSTRAINT "published_pair_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "published_tag" ADD CONSTRAINT "published_tag_pairId_fkey" FOREIGN KEY ("pairId") REFERENCES "published_pair"("pairId") ON DELETE CASCADE ON UPDATE CASCADE;

-- CheckConstraints
ALTER TABLE "speaker" ADD CONSTRAINT "speaker_wikidata_check" CHECK ("wikidata" ~ '^Q[1-9][0-9]*$');
ALTER TABLE "speaker" ADD CONSTRAINT "speaker_not_merged_into_itself_check" CHECK ("mergedIntoId" <> "id");
ALTER TABLE "office" ADD CONSTRAINT "office_from_day_check" CHECK ("fromDay" ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$');
ALTER TABLE "office" ADD CONSTRAINT "office_until_day_check" CHECK ("untilDay" ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$');
ALTER TABLE "office" ADD CONSTRAINT "office_in_order_check" CHECK ("fromDay" <= "untilDay");
ALTER TABLE "source" ADD CONSTRAINT "source_published_on_check" CHECK ("publishedOn" ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$');
ALTER TABLE "capture" ADD CONSTRAINT "capture_stored_is_whole_check" CHECK ("status" <> 'stored' OR ("sha256" IS NOT NULL AND "text" IS NOT NULL AND "mediaType" IS NOT NULL AND "byteLength" IS NOT NULL));
ALTER TABLE "capture" ADD CONSTRAINT "capture_failed_says_why_check" CHECK ("status" <> 'failed' OR "failure" IS NOT NULL);
ALTER TABLE "capture" ADD CONSTRAINT "capture_sha256_check" CHECK (length("sha256") = 64);
ALTER TABLE "archive" ADD CONSTRAINT "archive_archived_has_url_check" CHECK ("status" <> 'archived' OR "url" IS NOT NULL);
ALTER TABLE "archive" ADD CONSTRAINT "archive_failed_says_why_check" CHECK ("status" <> 'failed' OR "failure" IS NOT NULL);
ALTER TABLE "occasion" ADD CONSTRAINT "occasion_held_on_check" CHECK ("heldOn" ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$');
ALTER TABLE "statement" ADD CONSTRAINT "statement_said_on_check" CHECK ("saidOn" ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$');
ALTER TABLE "statement" ADD CONSTRAINT "statement_quote_check" CHECK ("quote" <> '');
ALTER TABLE "statement" ADD CONSTRAINT "statement_spoken_by_another_check" CHECK ("spokenById" <> "speakerId");
ALTER TABLE "statement" ADD CONSTRAINT "statement_media_in_order_check" CHECK ("mediaStart" <= "mediaEnd");
ALTER TABLE "statement" ADD CONSTRAINT "statement_translation_has_language_check" CHECK (("translation" IS NULL) = ("translationLanguage" IS NULL));
ALTER TABLE "citation" ADD CONSTRAINT "citation_span_check" CHECK (("startAt" IS NULL AND "endAt" IS NULL) OR ("startAt" IS NOT NULL AND "endAt" IS NOT NULL AND 0 <= "startAt" AND "startAt" < "endAt"));
ALTER TABLE "citation" ADD CONSTRAINT "citation_found_has_place_check" CHECK ("result" NOT IN ('verbatim', 'elided') OR ("captureId" IS NOT NULL AND "startAt" IS NOT NULL));
ALTER TABLE "pair" ADD CONSTRAINT "pair_two_statements_check" CHECK ("earlierId" <> "laterId");
ALTER TABLE "pair" ADD CONSTRAINT "pair_earlier_passage_check" CHECK (0 <= "earlierStart" AND "earlierStart" < "earlierEnd");
ALTER TABLE "pair" ADD CONSTRAINT "pair_later_passage_check" CHECK (0 <= "laterStart" AND "laterStart" < "laterEnd");
ALTER TABLE "pair" ADD CONSTRAINT "pair_approved_by_another_check" CHECK ("approvedById" <> "lastAuthorId");
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_bears_on_one_check" CHECK (("pairId" IS NULL) <> ("assessmentId" IS NULL));
ALTER TABLE "edition" ADD CONSTRAINT "edition_number_check" CHECK ("number" >= 1);
ALTER TABLE "edition" ADD CONSTRAINT "edition_first_stands_alone_check" CHECK (("number" = 1) = ("previousHash" IS NULL));
ALTER TABLE "edition" ADD CONSTRAINT "edition_first_is_first_check" CHECK (("number" = 1) = ("kind" = 'first'));
ALTER TABLE "edition" ADD CONSTRAINT "edition_hash_check" CHECK (length("hash") = 64);
ALTER TABLE "audit_event" ADD CONSTRAINT "audit_event_number_check" CHECK ("number" >= 1);
ALTER TABLE "audit_event" ADD CONSTRAINT "audit_event_first_stands_alone_check" CHECK (("number" = 1) = ("previousHash" IS NULL));
ALTER TABLE "audit_event" ADD CONSTRAINT "audit_event_hash_check" CHECK (length("hash") = 64);

-- What was published, and who did what, stays as it was written.
CREATE FUNCTION "refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '%', TG_ARGV[0];
END
$$;
CREATE TRIGGER "edition_no_update" BEFORE UPDATE ON "edition" FOR EACH ROW EXECUTE FUNCTION "refuse_change"('An edition is never changed.');
CREATE TRIGGER "edition_no_delete" BEFORE DELETE ON "edition" FOR EACH ROW EXECUTE FUNCTION "refuse_change"('An edition is never deleted.');
CREATE TRIGGER "edition_no_truncate" BEFORE TRUNCATE ON "edition" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"('An edition is never deleted.');
CREATE TRIGGER "audit_event_no_update" BEFORE UPDATE ON "audit_event" FOR EACH ROW EXECUTE FUNCTION "refuse_change"('The audit trail is never changed.');
CREATE TRIGGER "audit_event_no_delete" BEFORE DELETE ON "audit_event" FOR EACH ROW EXECUTE FUNCTION "refuse_change"('The audit trail is never deleted.');
CREATE TRIGGER "audit_event_no_truncate" BEFORE TRUNCATE ON "audit_event" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"('The audit trail is never deleted.');

-- Full-text index over the newest editions.
ALTER TABLE "published_pair" ADD COLUMN "searchVector" tsvector GENERATED ALWAYS AS (to_tsvector('simple', "searchText")) STORED;
CREATE INDEX "published_pair_searchVector_idx" ON "published_pair" USING gin ("searchVector");
