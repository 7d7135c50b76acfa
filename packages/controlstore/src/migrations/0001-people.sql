-- Tables of better-auth 1.7 (core, twoFactor, passkey), written by hand with the column names it expects.
-- Own columns on "user": role, team, active.

CREATE TABLE "user" (
  id text PRIMARY KEY,
  name text NOT NULL,
  email text NOT NULL UNIQUE,
  "emailVerified" boolean NOT NULL DEFAULT false,
  image text,
  "createdAt" timestamptz NOT NULL DEFAULT now(),
  "updatedAt" timestamptz NOT NULL DEFAULT now(),
  "twoFactorEnabled" boolean DEFAULT false,
  -- The role that may do least, should anything ever forget to say one.
  role text NOT NULL DEFAULT 'analyst' CHECK (role IN ('analyst', 'agent', 'lead', 'security', 'privacy', 'admin')),
  team text NOT NULL DEFAULT '',
  active boolean NOT NULL DEFAULT true
);
CREATE UNIQUE INDEX user_email_folded ON "user" (lower(email));

CREATE TABLE session (
  id text PRIMARY KEY,
  "expiresAt" timestamptz NOT NULL,
  token text NOT NULL UNIQUE,
  "createdAt" timestamptz NOT NULL DEFAULT now(),
  "updatedAt" timestamptz NOT NULL DEFAULT now(),
  "ipAddress" text,
  "userAgent" text,
  "userId" text NOT NULL REFERENCES "user" (id) ON DELETE CASCADE
);
CREATE INDEX session_by_user ON session ("userId");

-- better-auth wants the two columns; nothing is ever kept in them.
CREATE FUNCTION session_forgets() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."ipAddress" := NULL;
  NEW."userAgent" := NULL;
  RETURN NEW;
END
$$;
CREATE TRIGGER session_forgets BEFORE INSERT OR UPDATE ON session FOR EACH ROW EXECUTE FUNCTION session_forgets();
ALTER TABLE session ENABLE ALWAYS TRIGGER session_forgets;

CREATE TABLE account (
  id text PRIMARY KEY,
  "accountId" text NOT NULL,
  "providerId" text NOT NULL,
  "userId" text NOT NULL REFERENCES "user" (id) ON DELETE CASCADE,
  "accessToken" text,
  "refreshToken" text,
  "idToken" text,
  "accessTokenExpiresAt" timestamptz,
  "refreshTokenExpiresAt" timestamptz,
  scope text,
  password text,
  "createdAt" timestamptz NOT NULL DEFAULT now(),
  "updatedAt" timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX account_by_user ON account ("userId");

CREATE TABLE verification (
  id text PRIMARY KEY,
  identifier text NOT NULL,
  value text NOT NULL,
  "expiresAt" timestamptz NOT NULL,
  "createdAt" timestamptz NOT NULL DEFAULT now(),
  "updatedAt" timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX verification_identifier ON verification (identifier);

CREATE TABLE "twoFactor" (
  id text PRIMARY KEY,
  secret text NOT NULL,
  "backupCodes" text NOT NULL,
  "userId" text NOT NULL REFERENCES "user" (id) ON DELETE CASCADE,
  verified boolean DEFAULT true,
  "failedVerificationCount" integer DEFAULT 0,
  "lockedUntil" timestamptz
);
CREATE INDEX two_factor_secret ON "twoFactor" (secret);
CREATE INDEX two_factor_by_user ON "twoFactor" ("userId");

CREATE TABLE passkey (
  id text PRIMARY KEY,
  name text,
  "publicKey" text NOT NULL,
  "userId" text NOT NULL REFERENCES "user" (id) ON DELETE CASCADE,
  "credentialID" text NOT NULL,
  -- WebAuthn's signature counter is an unsigned 32-bit number.
  counter bigint NOT NULL,
  "deviceType" text NOT NULL,
  "backedUp" boolean NOT NULL,
  transports text,
  "createdAt" timestamptz,
  aaguid text
);
CREATE INDEX passkey_by_user ON passkey ("userId");
CREATE INDEX passkey_credential ON passkey ("credentialID");
