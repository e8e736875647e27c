// src/readers/cloud-identity.ts
var ROLE_ARN = /^arn:aws[a-z-]{0,16}:iam::[^:]{0,200}:role\/(?:[^\s/]{1,128}\/){0,16}([\w+=,.@-]{1,64})$/;
var ROLE_NAME = /^[\w+=,.@-]{1,64}$/;
var ACCOUNT = /^([a-z][a-z0-9-]{4,28}[a-z0-9])@[\w.-]{1,100}\.iam\.gserviceaccount\.com$/;
var ACCOUNT_ID = /^[a-z][a-z0-9-]{4,28}[a-z0-9]$/;
var PROVIDER = /\/workloadIdentityPools\/([a-z0-9-]{4,32})\/providers\/([a-z0-9-]{4,32})$/;
var POOL_ID = /^[a-z0-9-]{4,32}$/;
function awsRole(text) {
  const name = ROLE_ARN.exec(text)?.[1] ?? (ROLE_NAME.test(text) ? text : void 0);
  return name === void 0 ? void 0 : { id: `credential:aws/role/${name}`, label: `AWS role ${name}`, provider: "aws" };
}
function googleAccount(text) {
  const name = ACCOUNT.exec(text)?.[1] ?? (ACCOUNT_ID.test(text) ? text : void 0);
  return name === void 0 ? void 0 : {
    id: `credential:google-cloud/service-account/${name}`,
    label: `Google service account ${name}`,
    provider: "google-cloud"
  };
}
function googleProvider(text) {
  const [, pool, provider] = PROVIDER.exec(text) ?? [];
  return pool === void 0 || provider === void 0 ? void 0 : poolProvider(pool, provider);
}
function poolProvider(pool, provider) {
  if (!POOL_ID.test(pool) || !POOL_ID.test(provider)) return void 0;
  return {
    id: `credential:google-cloud/provider/${pool}/${provider}`,
    label: `Google identity pool ${pool}/${provider}`,
    provider: "google-cloud"
  };
}
function identityNode(builder, { id, label, provider }, { location, lasts } = {}) {
  return builder.node("credential", id, {
    label,
    location,
    facts: {
      class: "cloud",
      store: "run",
      lifetime: "minted",
      provider,
      scope: "unknown",
      ...lasts === void 0 ? {} : { lasts }
    }
  });
}

export {
  awsRole,
  googleAccount,
  googleProvider,
  poolProvider,
  identityNode
};
