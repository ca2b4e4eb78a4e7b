-- AlterTable
ALTER TABLE "invitation" ADD COLUMN "userId" TEXT REFERENCES "user" ("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- CreateIndex
CREATE INDEX "invitation_userId_idx" ON "invitation"("userId");
