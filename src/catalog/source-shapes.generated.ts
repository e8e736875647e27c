// Generated from source-shapes.yaml by tools/generate.mjs. Do not edit.
export const data = {
  "mcp-sdk": {
    "packages": [
      "@modelcontextprotocol/sdk",
      "@modelcontextprotocol/server"
    ],
    "source": "https://github.com/modelcontextprotocol/typescript-sdk",
    "shapes": [
      {
        "symbols": [
          "McpServer"
        ],
        "is": "server",
        "options": 0,
        "name": "name"
      },
      {
        "symbols": [
          "McpServer#registerTool"
        ],
        "is": "register",
        "name": 0,
        "handler": "last"
      },
      {
        "symbols": [
          "McpServer#tool"
        ],
        "is": "register",
        "name": 0,
        "handler": "last"
      }
    ]
  },
  "openai-agents": {
    "packages": [
      "@openai/agents",
      "@openai/agents-core"
    ],
    "source": "https://www.npmjs.com/package/@openai/agents/v/0.20.0",
    "shapes": [
      {
        "symbols": [
          "Agent",
          "Agent.create"
        ],
        "is": "agent",
        "options": 0,
        "name": "name",
        "tools": [
          "tools"
        ],
        "delegates": [
          "handoffs"
        ],
        "servers": [
          "mcpServers"
        ]
      },
      {
        "symbols": [
          "handoff"
        ],
        "is": "same",
        "as": 0
      },
      {
        "symbols": [
          "Agent#asTool",
          "Agent.create().asTool"
        ],
        "is": "same",
        "as": "this"
      },
      {
        "symbols": [
          "tool"
        ],
        "is": "tool",
        "options": 0,
        "name": "name",
        "handler": "execute",
        "asks": {
          "key": "needsApproval",
          "absent": "unasked"
        }
      },
      {
        "symbols": [
          "shellTool"
        ],
        "is": "tool",
        "options": 0,
        "can": "shell",
        "label": "shell",
        "asks": {
          "key": "needsApproval",
          "absent": "unasked"
        }
      },
      {
        "symbols": [
          "applyPatchTool"
        ],
        "is": "tool",
        "options": 0,
        "can": "edit",
        "label": "apply_patch",
        "asks": {
          "key": "needsApproval",
          "absent": "unasked"
        }
      },
      {
        "symbols": [
          "webSearchTool"
        ],
        "is": "tool",
        "can": "search",
        "label": "web_search"
      },
      {
        "symbols": [
          "MCPServerStdio",
          "MCPServerStreamableHttp",
          "MCPServerSSE"
        ],
        "is": "connection",
        "options": 0,
        "name": "name"
      }
    ]
  }
};
