-- CreateEnum
CREATE TYPE "SearchKind" AS ENUM ('pair', 'statement');

-- The former index over published pairs goes with the column it was made from.
ALTER TABLE "published_pair" DROP COLUMN "searchVector", DROP COLUMN "searchText";

-- CreateTable
CREATE TABLE "search_document" (
    "id" SERIAL NOT NULL,
    "kind" "SearchKind" NOT NULL,
    "key" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "length" INTEGER NOT NULL,
    "languages" TEXT NOT NULL,

    CONSTRAINT "search_document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "search_term" (
    "id" SERIAL NOT NULL,
    "kind" "SearchKind" NOT NULL,
    "term" TEXT NOT NULL,

    CONSTRAINT "search_term_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "search_posting" (
    "termId" INTEGER NOT NULL,
    "documentId" INTEGER NOT NULL,
    "weight" INTEGER NOT NULL,
    "length" INTEGER NOT NULL,

    CONSTRAINT "search_posting_pkey" PRIMARY KEY ("termId","documentId")
);

-- CreateTable
CREATE TABLE "search_word" (
    "kind" "SearchKind" NOT NULL,
    "word" TEXT COLLATE "C" NOT NULL,
    "termId" INTEGER NOT NULL,

    CONSTRAINT "search_word_pkey" PRIMARY KEY ("kind","word","termId")
);

-- CreateIndex
CREATE UNIQUE INDEX "search_document_kind_key_key" ON "search_document"("kind", "key");

-- CreateIndex
CREATE UNIQUE INDEX "search_term_kind_term_key" ON "search_term"("kind", "term");

-- CreateIndex
CREATE INDEX "search_posting_documentId_idx" ON "search_posting"("documentId");

-- CreateIndex
CREATE INDEX "search_word_termId_idx" ON "search_word"("termId");

-- AddForeignKey
ALTER TABLE "search_posting" ADD CONSTRAINT "search_posting_termId_fkey" FOREIGN KEY ("termId") REFERENCES "search_term"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "search_posting" ADD CONSTRAINT "search_posting_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "search_document"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "search_word" ADD CONSTRAINT "search_word_termId_fkey" FOREIGN KEY ("termId") REFERENCES "search_term"("id") ON DELETE CASCADE ON UPDATE CASCADE;
