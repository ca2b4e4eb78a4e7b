-- AlterTable
ALTER TABLE "invitation" ADD COLUMN     "userId" TEXT;

-- CreateIndex
CREATE INDEX "invitation_userId_idx" ON "invitation"("userId");

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;
