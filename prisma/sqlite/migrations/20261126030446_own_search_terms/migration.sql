-- CreateTable
CREATE TABLE "search_document" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "kind" TEXT NOT NULL CHECK ("kind" IN ('pair', 'statement')),
    "key" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "length" INTEGER NOT NULL,
    "languages" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "search_term" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "kind" TEXT NOT NULL CHECK ("kind" IN ('pair', 'statement')),
    "term" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "search_posting" (
    "termId" INTEGER NOT NULL,
    "documentId" INTEGER NOT NULL,
    "weight" INTEGER NOT NULL,
    "length" INTEGER NOT NULL,

    PRIMARY KEY ("termId", "documentId"),
    CONSTRAINT "search_posting_termId_fkey" FOREIGN KEY ("termId") REFERENCES "search_term" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "search_posting_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "search_document" ("id") ON DELETE CASCADE ON UPDATE CASCADE
) WITHOUT ROWID;

-- CreateTable
CREATE TABLE "search_word" (
    "kind" TEXT NOT NULL CHECK ("kind" IN ('pair', 'statement')),
    "word" TEXT NOT NULL,
    "termId" INTEGER NOT NULL,

    PRIMARY KEY ("kind", "word", "termId"),
    CONSTRAINT "search_word_termId_fkey" FOREIGN KEY ("termId") REFERENCES "search_term" ("id") ON DELETE CASCADE ON UPDATE CASCADE
) WITHOUT ROWID;

-- The former index over published pairs.
DROP TRIGGER "published_pair_search_insert";
DROP TRIGGER "published_pair_search_delete";
DROP TRIGGER "published_pair_search_update";
DROP TABLE "published_search";
ALTER TABLE "published_pair" DROP COLUMN "searchText";

-- CreateIndex
CREATE UNIQUE INDEX "search_document_kind_key_key" ON "search_document"("kind", "key");

-- CreateIndex
CREATE UNIQUE INDEX "search_term_kind_term_key" ON "search_term"("kind", "term");

-- CreateIndex
CREATE INDEX "search_posting_documentId_idx" ON "search_posting"("documentId");

-- CreateIndex
CREATE INDEX "search_word_termId_idx" ON "search_word"("termId");
