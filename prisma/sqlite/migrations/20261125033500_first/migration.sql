-- CreateTable
CREATE TABLE "user" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "emailVerified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "role" TEXT NOT NULL DEFAULT 'editor',
    "banned" BOOLEAN NOT NULL DEFAULT false,
    "banReason" TEXT,
    "banExpires" DATETIME,
    "twoFactorEnabled" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "user_role_check" CHECK ("role" IN ('editor', 'reviewer', 'admin'))
);

-- CreateTable
CREATE TABLE "session" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "ipAddress" TEXT,
    "userAgent" TEXT,
    "impersonatedBy" TEXT,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "account" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "accessToken" TEXT,
    "refreshToken" TEXT,
    "idToken" TEXT,
    "accessTokenExpiresAt" DATETIME,
    "refreshTokenExpiresAt" DATETIME,
    "scope" TEXT,
    "password" TEXT,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "account_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "verification" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "two_factor" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT NOT NULL,
    "secret" TEXT NOT NULL,
    "backupCodes" TEXT NOT NULL,
    "verified" BOOLEAN NOT NULL DEFAULT true,
    "failedVerificationCount" INTEGER NOT NULL DEFAULT 0,
    "lockedUntil" DATETIME,
    CONSTRAINT "two_factor_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "passkey" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT NOT NULL,
    "name" TEXT,
    "publicKey" TEXT NOT NULL,
    "credentialID" TEXT NOT NULL,
    "counter" INTEGER NOT NULL,
    "deviceType" TEXT NOT NULL,
    "backedUp" BOOLEAN NOT NULL,
    "transports" TEXT,
    "aaguid" TEXT,
    "createdAt" DATETIME DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "passkey_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "api_key" (
    "id" TEXT NOT NULL PRIMARY KEY,
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
    "lastRefillAt" DATETIME,
    "rateLimitEnabled" BOOLEAN NOT NULL DEFAULT true,
    "rateLimitTimeWindow" INTEGER,
    "rateLimitMax" INTEGER,
    "requestCount" INTEGER NOT NULL DEFAULT 0,
    "remaining" INTEGER,
    "lastRequest" DATETIME,
    "expiresAt" DATETIME,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "api_key_referenceId_fkey" FOREIGN KEY ("referenceId") REFERENCES "user" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "lastRequest" BIGINT NOT NULL
);

-- CreateTable
CREATE TABLE "invitation" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "email" TEXT,
    "role" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "invitedBy" TEXT,
    "expiresAt" DATETIME NOT NULL,
    "usedAt" DATETIME,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "invitation_invitedBy_fkey" FOREIGN KEY ("invitedBy") REFERENCES "user" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "invitation_role_check" CHECK ("role" IN ('editor', 'reviewer', 'admin'))
);

-- CreateTable
CREATE TABLE "speaker" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "wikidata" TEXT,
    "mergedIntoId" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "speaker_mergedIntoId_fkey" FOREIGN KEY ("mergedIntoId") REFERENCES "speaker" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "speaker_kind_check" CHECK ("kind" IN ('person', 'organisation')),
    CONSTRAINT "speaker_wikidata_check" CHECK ("wikidata" GLOB 'Q[1-9]*'),
    CONSTRAINT "speaker_not_merged_into_itself_check" CHECK ("mergedIntoId" <> "id")
);

-- CreateTable
CREATE TABLE "office" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "speakerId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "fromDay" TEXT,
    "untilDay" TEXT,
    CONSTRAINT "office_speakerId_fkey" FOREIGN KEY ("speakerId") REFERENCES "speaker" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "office_from_day_check" CHECK ("fromDay" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    CONSTRAINT "office_until_day_check" CHECK ("untilDay" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    CONSTRAINT "office_in_order_check" CHECK ("fromDay" <= "untilDay")
);

-- CreateTable
CREATE TABLE "source" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "importKey" TEXT,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "publisher" TEXT NOT NULL,
    "author" TEXT,
    "url" TEXT NOT NULL,
    "publishedOn" TEXT,
    "language" TEXT NOT NULL,
    "provenance" TEXT NOT NULL,
    "freeToShow" BOOLEAN NOT NULL DEFAULT false,
    "licence" TEXT,
    "interestNote" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "source_kind_check" CHECK ("kind" IN ('article', 'transcript', 'statement', 'post', 'video', 'document')),
    CONSTRAINT "source_provenance_check" CHECK ("provenance" IN ('official', 'stenographic', 'broadcaster', 'own', 'unknown')),
    CONSTRAINT "source_published_on_check" CHECK ("publishedOn" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
);

-- CreateTable
CREATE TABLE "capture" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "sourceId" TEXT NOT NULL,
    "method" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "failure" TEXT,
    "attempts" INTEGER NOT NULL DEFAULT 1,
    "requestedUrl" TEXT,
    "finalUrl" TEXT,
    "httpStatus" INTEGER,
    "mediaType" TEXT,
    "sha256" TEXT,
    "byteLength" INTEGER,
    "text" TEXT,
    "textForm" TEXT NOT NULL DEFAULT 'plain',
    "language" TEXT,
    "isWhole" BOOLEAN NOT NULL DEFAULT true,
    "extractedWith" TEXT,
    "capturedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "capture_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "source" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "capture_method_check" CHECK ("method" IN ('fetch', 'upload', 'paste')),
    CONSTRAINT "capture_status_check" CHECK ("status" IN ('pending', 'stored', 'failed')),
    CONSTRAINT "capture_textForm_check" CHECK ("textForm" IN ('plain', 'printed_corrections')),
    CONSTRAINT "capture_stored_is_whole_check" CHECK ("status" <> 'stored' OR ("sha256" IS NOT NULL AND "text" IS NOT NULL AND "mediaType" IS NOT NULL AND "byteLength" IS NOT NULL)),
    CONSTRAINT "capture_failed_says_why_check" CHECK ("status" <> 'failed' OR "failure" IS NOT NULL),
    CONSTRAINT "capture_sha256_check" CHECK (length("sha256") = 64)
);

-- CreateTable
CREATE TABLE "archive" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "sourceId" TEXT NOT NULL,
    "service" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "url" TEXT,
    "failure" TEXT,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "nextAttemptAt" DATETIME,
    "archivedAt" DATETIME,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "archive_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "source" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "archive_status_check" CHECK ("status" IN ('pending', 'archived', 'failed')),
    CONSTRAINT "archive_archived_has_url_check" CHECK ("status" <> 'archived' OR "url" IS NOT NULL),
    CONSTRAINT "archive_failed_says_why_check" CHECK ("status" <> 'failed' OR "failure" IS NOT NULL)
);

-- CreateTable
CREATE TABLE "occasion" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "heldOn" TEXT NOT NULL,
    "place" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "occasion_held_on_check" CHECK ("heldOn" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
);

-- CreateTable
CREATE TABLE "statement" (
    "id" TEXT NOT NULL PRIMARY KEY,
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
    "precision" TEXT NOT NULL DEFAULT 'day',
    "mediaUrl" TEXT,
    "mediaStart" REAL,
    "mediaEnd" REAL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "statement_speakerId_fkey" FOREIGN KEY ("speakerId") REFERENCES "speaker" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "statement_spokenById_fkey" FOREIGN KEY ("spokenById") REFERENCES "speaker" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "statement_occasionId_fkey" FOREIGN KEY ("occasionId") REFERENCES "occasion" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "statement_precision_check" CHECK ("precision" IN ('year', 'month', 'day', 'minute')),
    CONSTRAINT "statement_said_on_check" CHECK ("saidOn" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    CONSTRAINT "statement_quote_check" CHECK ("quote" <> ''),
    CONSTRAINT "statement_spoken_by_another_check" CHECK ("spokenById" <> "speakerId"),
    CONSTRAINT "statement_media_in_order_check" CHECK ("mediaStart" <= "mediaEnd"),
    CONSTRAINT "statement_translation_has_language_check" CHECK (("translation" IS NULL) = ("translationLanguage" IS NULL))
);

-- CreateTable
CREATE TABLE "citation" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "statementId" TEXT NOT NULL,
    "sourceId" TEXT NOT NULL,
    "captureId" TEXT,
    "position" INTEGER NOT NULL,
    "quote" TEXT,
    "note" TEXT,
    "reading" TEXT NOT NULL DEFAULT 'plain',
    "result" TEXT NOT NULL,
    "exact" TEXT,
    "prefix" TEXT,
    "suffix" TEXT,
    "startAt" INTEGER,
    "endAt" INTEGER,
    "differences" JSONB NOT NULL,
    "warnings" JSONB NOT NULL,
    "checkedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "citation_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "statement" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "citation_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "source" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "citation_captureId_fkey" FOREIGN KEY ("captureId") REFERENCES "capture" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "citation_reading_check" CHECK ("reading" IN ('plain', 'as_spoken', 'as_corrected')),
    CONSTRAINT "citation_result_check" CHECK ("result" IN ('verbatim', 'elided', 'changed', 'missing', 'unchecked')),
    CONSTRAINT "citation_span_check" CHECK (("startAt" IS NULL AND "endAt" IS NULL) OR ("startAt" IS NOT NULL AND "endAt" IS NOT NULL AND 0 <= "startAt" AND "startAt" < "endAt")),
    CONSTRAINT "citation_found_has_place_check" CHECK ("result" NOT IN ('verbatim', 'elided') OR ("captureId" IS NOT NULL AND "startAt" IS NOT NULL))
);

-- CreateTable
CREATE TABLE "topic" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "pair" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "slug" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'draft',
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
    "relation" TEXT,
    "extent" TEXT,
    "acknowledgement" TEXT,
    "issuedBy" TEXT,
    "labelSetVersion" INTEGER NOT NULL,
    "rubric" JSONB,
    "unverifiedReason" TEXT,
    "lastAuthorId" TEXT NOT NULL,
    "approvedById" TEXT,
    "approvedVersion" INTEGER,
    "assigneeId" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "pair_earlierId_fkey" FOREIGN KEY ("earlierId") REFERENCES "statement" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "pair_laterId_fkey" FOREIGN KEY ("laterId") REFERENCES "statement" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "pair_lastAuthorId_fkey" FOREIGN KEY ("lastAuthorId") REFERENCES "user" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "pair_approvedById_fkey" FOREIGN KEY ("approvedById") REFERENCES "user" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "pair_assigneeId_fkey" FOREIGN KEY ("assigneeId") REFERENCES "user" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "pair_status_check" CHECK ("status" IN ('draft', 'in_review', 'approved', 'published', 'withdrawn')),
    CONSTRAINT "pair_relation_check" CHECK ("relation" IN ('clarifies', 'corrects_wording', 'corrects_fact', 'retracts', 'reverses', 'contradicts', 'denies_having_said', 'reaffirms', 'deleted_by_author', 'record_altered')),
    CONSTRAINT "pair_extent_check" CHECK ("extent" IN ('none', 'partial', 'full')),
    CONSTRAINT "pair_acknowledgement_check" CHECK ("acknowledgement" IN ('explicit', 'implicit', 'none', 'denied')),
    CONSTRAINT "pair_issuedBy_check" CHECK ("issuedBy" IN ('speaker', 'spokesperson', 'office', 'platform')),
    CONSTRAINT "pair_two_statements_check" CHECK ("earlierId" <> "laterId"),
    CONSTRAINT "pair_earlier_passage_check" CHECK (0 <= "earlierStart" AND "earlierStart" < "earlierEnd"),
    CONSTRAINT "pair_later_passage_check" CHECK (0 <= "laterStart" AND "laterStart" < "laterEnd"),
    CONSTRAINT "pair_approved_by_another_check" CHECK ("approvedById" <> "lastAuthorId")
);

-- CreateTable
CREATE TABLE "pair_topic" (
    "pairId" TEXT NOT NULL,
    "topicId" TEXT NOT NULL,

    PRIMARY KEY ("pairId", "topicId"),
    CONSTRAINT "pair_topic_pairId_fkey" FOREIGN KEY ("pairId") REFERENCES "pair" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "pair_topic_topicId_fkey" FOREIGN KEY ("topicId") REFERENCES "topic" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "evidence" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "pairId" TEXT,
    "assessmentId" TEXT,
    "sourceId" TEXT NOT NULL,
    "bearing" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    CONSTRAINT "evidence_pairId_fkey" FOREIGN KEY ("pairId") REFERENCES "pair" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "evidence_assessmentId_fkey" FOREIGN KEY ("assessmentId") REFERENCES "assessment" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "evidence_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "source" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "evidence_bearing_check" CHECK ("bearing" IN ('supports', 'disputes')),
    CONSTRAINT "evidence_bears_on_one_check" CHECK (("pairId" IS NULL) <> ("assessmentId" IS NULL))
);

-- CreateTable
CREATE TABLE "response" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "pairId" TEXT NOT NULL,
    "asked" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "askedOn" TEXT NOT NULL,
    "deadline" TEXT,
    "answer" TEXT,
    "answeredOn" TEXT,
    CONSTRAINT "response_pairId_fkey" FOREIGN KEY ("pairId") REFERENCES "pair" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "question" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "slug" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "question_statement" (
    "questionId" TEXT NOT NULL,
    "statementId" TEXT NOT NULL,
    "stance" TEXT NOT NULL,
    "reason" TEXT,

    PRIMARY KEY ("questionId", "statementId"),
    CONSTRAINT "question_statement_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "question" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "question_statement_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "statement" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "question_statement_stance_check" CHECK ("stance" IN ('yes', 'no', 'mixed', 'unclear'))
);

-- CreateTable
CREATE TABLE "rating_scale" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "slug" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- CreateTable
CREATE TABLE "rating" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "scaleId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "definition" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    CONSTRAINT "rating_scaleId_fkey" FOREIGN KEY ("scaleId") REFERENCES "rating_scale" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "assessment" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "statementId" TEXT NOT NULL,
    "ratingId" TEXT NOT NULL,
    "rationale" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "assessment_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "statement" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "assessment_ratingId_fkey" FOREIGN KEY ("ratingId") REFERENCES "rating" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "review" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "pairId" TEXT NOT NULL,
    "reviewerId" TEXT NOT NULL,
    "pairVersion" INTEGER NOT NULL,
    "decision" TEXT NOT NULL,
    "note" TEXT,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "review_pairId_fkey" FOREIGN KEY ("pairId") REFERENCES "pair" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "review_reviewerId_fkey" FOREIGN KEY ("reviewerId") REFERENCES "user" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "review_decision_check" CHECK ("decision" IN ('approved', 'sent_back'))
);

-- CreateTable
CREATE TABLE "comment" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "pairId" TEXT NOT NULL,
    "authorId" TEXT NOT NULL,
    "field" TEXT,
    "text" TEXT NOT NULL,
    "resolvedAt" DATETIME,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "comment_pairId_fkey" FOREIGN KEY ("pairId") REFERENCES "pair" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "comment_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "user" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "notification" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "path" TEXT NOT NULL,
    "readAt" DATETIME,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "notification_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "audit_event" (
    "number" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "id" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "actorId" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "entity" TEXT NOT NULL,
    "entityId" TEXT NOT NULL,
    "details" TEXT NOT NULL,
    "previousHash" TEXT,
    "hash" TEXT NOT NULL,
    CONSTRAINT "audit_event_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "user" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "audit_event_number_check" CHECK ("number" >= 1),
    CONSTRAINT "audit_event_first_stands_alone_check" CHECK (("number" = 1) = ("previousHash" IS NULL)),
    CONSTRAINT "audit_event_hash_check" CHECK (length("hash") = 64)
);

-- CreateTable
CREATE TABLE "edition" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "pairId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "contentVersion" INTEGER NOT NULL,
    "content" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "previousHash" TEXT,
    "publishedAt" DATETIME NOT NULL,
    "publishedById" TEXT NOT NULL,
    CONSTRAINT "edition_pairId_fkey" FOREIGN KEY ("pairId") REFERENCES "pair" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "edition_publishedById_fkey" FOREIGN KEY ("publishedById") REFERENCES "user" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "edition_kind_check" CHECK ("kind" IN ('first', 'update', 'correction', 'withdrawal', 'reinstatement')),
    CONSTRAINT "edition_number_check" CHECK ("number" >= 1),
    CONSTRAINT "edition_first_stands_alone_check" CHECK (("number" = 1) = ("previousHash" IS NULL)),
    CONSTRAINT "edition_first_is_first_check" CHECK (("number" = 1) = ("kind" = 'first')),
    CONSTRAINT "edition_hash_check" CHECK (length("hash") = 64)
);

-- CreateTable
CREATE TABLE "published_pair" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "pairId" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "editionId" TEXT NOT NULL,
    "rank" TEXT NOT NULL,
    "withdrawn" BOOLEAN NOT NULL,
    "relation" TEXT NOT NULL,
    "extent" TEXT NOT NULL,
    "laterOn" TEXT NOT NULL,
    "noticeKind" TEXT,
    "noticeAt" DATETIME,
    "summary" TEXT NOT NULL,
    "searchText" TEXT NOT NULL,
    CONSTRAINT "published_pair_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "edition" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "published_pair_relation_check" CHECK ("relation" IN ('clarifies', 'corrects_wording', 'corrects_fact', 'retracts', 'reverses', 'contradicts', 'denies_having_said', 'reaffirms', 'deleted_by_author', 'record_altered')),
    CONSTRAINT "published_pair_extent_check" CHECK ("extent" IN ('none', 'partial', 'full')),
    CONSTRAINT "published_pair_noticeKind_check" CHECK ("noticeKind" IN ('first', 'update', 'correction', 'withdrawal', 'reinstatement'))
);

-- CreateTable
CREATE TABLE "published_tag" (
    "kind" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "pairId" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "rank" TEXT NOT NULL,
    "relation" TEXT NOT NULL,
    "extent" TEXT NOT NULL,
    "laterOn" TEXT NOT NULL,

    PRIMARY KEY ("kind", "key", "pairId"),
    CONSTRAINT "published_tag_pairId_fkey" FOREIGN KEY ("pairId") REFERENCES "published_pair" ("pairId") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "published_tag_kind_check" CHECK ("kind" IN ('speaker', 'topic', 'question', 'statement', 'source')),
    CONSTRAINT "published_tag_relation_check" CHECK ("relation" IN ('clarifies', 'corrects_wording', 'corrects_fact', 'retracts', 'reverses', 'contradicts', 'denies_having_said', 'reaffirms', 'deleted_by_author', 'record_altered')),
    CONSTRAINT "published_tag_extent_check" CHECK ("extent" IN ('none', 'partial', 'full'))
);

-- CreateTable
CREATE TABLE "published_text" (
    "captureId" TEXT NOT NULL PRIMARY KEY,
    "sourceId" TEXT NOT NULL,
    "textSha256" TEXT NOT NULL,
    "text" TEXT NOT NULL
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

-- What was published, and who did what, stays as it was written.
CREATE TRIGGER "edition_no_update" BEFORE UPDATE ON "edition" BEGIN SELECT RAISE(ABORT, 'An edition is never changed.'); END;
CREATE TRIGGER "edition_no_delete" BEFORE DELETE ON "edition" BEGIN SELECT RAISE(ABORT, 'An edition is never deleted.'); END;
CREATE TRIGGER "audit_event_no_update" BEFORE UPDATE ON "audit_event" BEGIN SELECT RAISE(ABORT, 'The audit trail is never changed.'); END;
CREATE TRIGGER "audit_event_no_delete" BEFORE DELETE ON "audit_event" BEGIN SELECT RAISE(ABORT, 'The audit trail is never deleted.'); END;

-- Full-text index over the newest editions, kept in the transaction that changes what it indexes.
CREATE VIRTUAL TABLE "published_search" USING fts5("searchText", content='published_pair', content_rowid='id', tokenize='unicode61 remove_diacritics 2');
CREATE TRIGGER "published_pair_search_insert" AFTER INSERT ON "published_pair" BEGIN
    INSERT INTO "published_search" (rowid, "searchText") VALUES (new."id", new."searchText");
END;
CREATE TRIGGER "published_pair_search_delete" AFTER DELETE ON "published_pair" BEGIN
    INSERT INTO "published_search" ("published_search", rowid, "searchText") VALUES ('delete', old."id", old."searchText");
END;
CREATE TRIGGER "published_pair_search_update" AFTER UPDATE ON "published_pair" BEGIN
    INSERT INTO "published_search" ("published_search", rowid, "searchText") VALUES ('delete', old."id", old."searchText");
    INSERT INTO "published_search" (rowid, "searchText") VALUES (new."id", new."searchText");
END;
