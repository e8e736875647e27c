// Generated from resources.yaml by tools/generate.mjs. Do not edit.
export const data = {
  "resources": {
    "github:own-thread": {
      "title": "the thread that started the run",
      "zone": "thread"
    },
    "github:new-thread": {
      "title": "new issues and discussions",
      "zone": "thread"
    },
    "github:chosen-labels": {
      "title": "labels of a fixed list on any thread",
      "zone": "thread"
    },
    "github:issues": {
      "title": "issues of the repository",
      "zone": "thread"
    },
    "github:pull-requests": {
      "title": "pull requests of the repository",
      "zone": "thread"
    },
    "github:discussions": {
      "title": "discussions of the repository",
      "zone": "thread"
    },
    "github:agent-branch": {
      "title": "branches that the agent makes",
      "zone": "agent-branch"
    },
    "github:default-branch": {
      "title": "the code of the repository",
      "zone": "default-branch"
    },
    "github:releases": {
      "title": "releases of the repository",
      "zone": "release"
    },
    "github:packages": {
      "title": "packages of the repository",
      "zone": "release"
    },
    "github:workflow-runs": {
      "title": "workflow runs and caches",
      "zone": "default-branch"
    },
    "github:workflows": {
      "title": "workflow files",
      "zone": "control-plane"
    },
    "github:settings": {
      "title": "settings and secrets of the repository",
      "zone": "control-plane"
    },
    "github:other-repositories": {
      "title": "other repositories that the credential reaches",
      "zone": "service"
    },
    "gitlab:merge-requests": {
      "title": "issues and merge requests of the project",
      "zone": "thread"
    },
    "gitlab:agent-branch": {
      "title": "branches of the project that nobody protects",
      "zone": "agent-branch"
    },
    "gitlab:default-branch": {
      "title": "the code of the project",
      "zone": "default-branch"
    },
    "gitlab:releases": {
      "title": "releases of the project",
      "zone": "release"
    },
    "gitlab:packages": {
      "title": "packages and images of the project",
      "zone": "release"
    },
    "gitlab:pipelines": {
      "title": "pipelines of the project",
      "zone": "default-branch"
    },
    "gitlab:other-projects": {
      "title": "other projects that the credential reaches",
      "zone": "service"
    },
    "gitlab:settings": {
      "title": "settings and variables of the project",
      "zone": "control-plane"
    },
    "host:exec": {
      "title": "any command on the machine of the run",
      "zone": "runner"
    },
    "host:files": {
      "title": "files on the machine of the run",
      "zone": "runner"
    },
    "internet": {
      "title": "any host on the internet",
      "zone": "outside"
    },
    "cloud:account": {
      "title": "the cloud account",
      "zone": "production"
    },
    "registry:packages": {
      "title": "published packages",
      "zone": "release"
    },
    "service:account": {
      "title": "the service behind the credential",
      "zone": "service"
    },
    "service:airtable": {
      "title": "Airtable",
      "zone": "service"
    },
    "service:apify": {
      "title": "Apify",
      "zone": "service"
    },
    "service:asana": {
      "title": "Asana",
      "zone": "service"
    },
    "service:atlassian": {
      "title": "Jira and Confluence",
      "zone": "service"
    },
    "service:azure-devops": {
      "title": "Azure DevOps",
      "zone": "service"
    },
    "service:circleci": {
      "title": "CircleCI",
      "zone": "service"
    },
    "service:composio": {
      "title": "the apps behind Composio",
      "zone": "service"
    },
    "service:database": {
      "title": "the database",
      "zone": "service"
    },
    "service:datadog": {
      "title": "Datadog",
      "zone": "service"
    },
    "service:discord": {
      "title": "Discord",
      "zone": "service"
    },
    "service:dockerhub": {
      "title": "Docker Hub",
      "zone": "service"
    },
    "service:figma": {
      "title": "Figma",
      "zone": "service"
    },
    "service:gitlab": {
      "title": "GitLab",
      "zone": "service"
    },
    "service:google-workspace": {
      "title": "Google Workspace",
      "zone": "service"
    },
    "service:grafana": {
      "title": "Grafana",
      "zone": "service"
    },
    "service:hubspot": {
      "title": "HubSpot",
      "zone": "service"
    },
    "service:huggingface": {
      "title": "Hugging Face",
      "zone": "service"
    },
    "service:launchdarkly": {
      "title": "LaunchDarkly",
      "zone": "service"
    },
    "service:linear": {
      "title": "Linear",
      "zone": "service"
    },
    "service:m365": {
      "title": "Microsoft 365",
      "zone": "service"
    },
    "service:monday": {
      "title": "monday.com",
      "zone": "service"
    },
    "service:n8n": {
      "title": "n8n",
      "zone": "service"
    },
    "service:notion": {
      "title": "Notion",
      "zone": "service"
    },
    "service:pagerduty": {
      "title": "PagerDuty",
      "zone": "service"
    },
    "service:paypal": {
      "title": "PayPal",
      "zone": "service"
    },
    "service:postman": {
      "title": "Postman",
      "zone": "service"
    },
    "service:resend": {
      "title": "Resend",
      "zone": "service"
    },
    "service:salesforce": {
      "title": "Salesforce",
      "zone": "service"
    },
    "service:sentry": {
      "title": "Sentry",
      "zone": "service"
    },
    "service:slack": {
      "title": "Slack",
      "zone": "service"
    },
    "service:sonarqube": {
      "title": "SonarQube",
      "zone": "service"
    },
    "service:stripe": {
      "title": "Stripe",
      "zone": "service"
    },
    "service:telegram": {
      "title": "Telegram",
      "zone": "service"
    },
    "service:zapier": {
      "title": "the apps behind Zapier",
      "zone": "service"
    }
  },
  "scopes": {
    "contents": [
      {
        "resource": "github:agent-branch",
        "access": "write"
      },
      {
        "resource": "github:default-branch",
        "access": "write"
      },
      {
        "resource": "github:default-branch",
        "access": "merge"
      },
      {
        "resource": "github:releases",
        "access": "publish"
      }
    ],
    "issues": [
      {
        "resource": "github:issues",
        "access": "write"
      },
      {
        "resource": "github:own-thread",
        "access": "write"
      }
    ],
    "pull-requests": [
      {
        "resource": "github:pull-requests",
        "access": "write"
      },
      {
        "resource": "github:pull-requests",
        "access": "approve"
      },
      {
        "resource": "github:own-thread",
        "access": "write"
      }
    ],
    "discussions": [
      {
        "resource": "github:discussions",
        "access": "write"
      }
    ],
    "packages": [
      {
        "resource": "github:packages",
        "access": "publish"
      }
    ],
    "actions": [
      {
        "resource": "github:workflow-runs",
        "access": "exec"
      }
    ],
    "workflows": [
      {
        "resource": "github:workflows",
        "access": "write"
      }
    ],
    "administration": [
      {
        "resource": "github:settings",
        "access": "admin"
      }
    ]
  },
  "pat": [
    {
      "resource": "github:agent-branch",
      "access": "write"
    },
    {
      "resource": "github:default-branch",
      "access": "write"
    },
    {
      "resource": "github:default-branch",
      "access": "merge"
    },
    {
      "resource": "github:issues",
      "access": "write"
    },
    {
      "resource": "github:own-thread",
      "access": "write"
    },
    {
      "resource": "github:pull-requests",
      "access": "write"
    },
    {
      "resource": "github:pull-requests",
      "access": "approve"
    },
    {
      "resource": "github:releases",
      "access": "publish"
    },
    {
      "resource": "github:workflow-runs",
      "access": "exec"
    },
    {
      "resource": "github:other-repositories",
      "access": "write"
    }
  ]
};
