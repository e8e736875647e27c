// Generated from called-workflows.yaml by tools/generate.mjs. Do not edit.
export const data = {
  "workflows": [
    {
      "names": [
        "all-hands-ai/openhands/.github/workflows/openhands-resolver.yml",
        "openhands/openhands/.github/workflows/openhands-resolver.yml"
      ],
      "workflow": {
        "on": {
          "workflow_call": {
            "inputs": {
              "macro": {
                "default": "@openhands-agent"
              }
            }
          }
        },
        "permissions": {
          "contents": "write",
          "pull-requests": "write",
          "issues": "write"
        },
        "jobs": {
          "auto-fix": {
            "if": "github.event.label.name == 'fix-me' || github.event.label.name == 'fix-me-experimental' || ((github.event_name == 'issue_comment' || github.event_name == 'pull_request_review_comment') && contains(github.event.comment.body, inputs.macro) && (github.event.comment.author_association == 'OWNER' || github.event.comment.author_association == 'COLLABORATOR' || github.event.comment.author_association == 'MEMBER')) || (github.event_name == 'pull_request_review' && contains(github.event.review.body, inputs.macro) && (github.event.review.author_association == 'OWNER' || github.event.review.author_association == 'COLLABORATOR' || github.event.review.author_association == 'MEMBER'))",
            "steps": [
              {
                "uses": "<called>",
                "env": {
                  "GITHUB_TOKEN": "${{ secrets.PAT_TOKEN || github.token }}",
                  "LLM_API_KEY": "${{ secrets.LLM_API_KEY }}"
                }
              }
            ]
          }
        }
      }
    }
  ]
};
