-- CreateTable
CREATE TABLE "webhook_subscription" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "pairId" TEXT,
    "status" TEXT NOT NULL DEFAULT 'active',
    "secret" TEXT NOT NULL,
    "previousSecret" TEXT,
    "previousUntil" DATETIME,
    "createdById" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "webhook_subscription_pairId_fkey" FOREIGN KEY ("pairId") REFERENCES "pair" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "webhook_subscription_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "user" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "webhook_delivery" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "subscriptionId" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "payload" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'pending',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "nextAttemptAt" DATETIME,
    "httpStatus" INTEGER,
    "failure" TEXT,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "attemptedAt" DATETIME,
    CONSTRAINT "webhook_delivery_subscriptionId_fkey" FOREIGN KEY ("subscriptionId") REFERENCES "webhook_subscription" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "repeated_request" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "status" INTEGER,
    "answer" TEXT,
    "startedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "repeated_request_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "webhook_subscription_pairId_idx" ON "webhook_subscription"("pairId");

-- CreateIndex
CREATE INDEX "webhook_subscription_createdById_idx" ON "webhook_subscription"("createdById");

-- CreateIndex
CREATE INDEX "webhook_delivery_subscriptionId_status_nextAttemptAt_idx" ON "webhook_delivery"("subscriptionId", "status", "nextAttemptAt");

-- CreateIndex
CREATE INDEX "webhook_delivery_status_createdAt_idx" ON "webhook_delivery"("status", "createdAt");

-- CreateIndex
CREATE INDEX "repeated_request_startedAt_idx" ON "repeated_request"("startedAt");

-- CreateIndex
CREATE UNIQUE INDEX "repeated_request_userId_key_key" ON "repeated_request"("userId", "key");
