// Generated from egress.yaml by tools/generate.mjs. Do not edit.
export const data = {
  "step-security/harden-runner": {
    "policy": "egress-policy",
    "by-default": "block",
    "sudo-inputs": [
      "disable-sudo",
      "disable-sudo-and-containers"
    ],
    "elsewhere": [
      "policy",
      "use-policy-store"
    ],
    "source": "https://github.com/step-security/harden-runner/blob/main/action.yml"
  },
  "bullfrogsec/bullfrog": {
    "policy": "egress-policy",
    "by-default": "audit",
    "sudo-inputs": [],
    "elsewhere": [],
    "source": "https://github.com/bullfrogsec/bullfrog/blob/main/action.yml"
  }
};
