// Generated from dispatches.yaml by tools/generate.mjs. Do not edit.
export const data = {
  "actions": {
    "peter-evans/repository-dispatch": {
      "event": "repository_dispatch",
      "to": "event-type",
      "repository": "repository",
      "told": "client-payload",
      "source": "https://github.com/peter-evans/repository-dispatch#action-inputs"
    },
    "benc-uk/workflow-dispatch": {
      "event": "workflow_dispatch",
      "to": "workflow",
      "repository": "repo",
      "told": "inputs",
      "source": "https://github.com/benc-uk/workflow-dispatch#inputs"
    }
  }
};
