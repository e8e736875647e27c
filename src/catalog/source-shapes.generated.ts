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
          "McpServer",
          "Server"
        ],
        "is": "server",
        "options": 0,
        "name": "name"
      },
      {
        "symbols": [
          "Server#setRequestHandler",
          "McpServer#server.setRequestHandler"
        ],
        "is": "requests",
        "name": 0,
        "handler": 1
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
  },
  "deepagents": {
    "packages": [
      "deepagents"
    ],
    "source": "https://www.npmjs.com/package/deepagents/v/1.14.1",
    "shapes": [
      {
        "symbols": [
          "createDeepAgent"
        ],
        "is": "agent",
        "options": 0,
        "name": "name",
        "tools": [
          "tools",
          "backend"
        ],
        "delegates": [
          "subagents"
        ],
        "each": "interruptOn",
        "gates": [
          "middleware"
        ],
        "comes": [
          {
            "label": "files",
            "names": [
              "write_file",
              "edit_file"
            ],
            "can": "none",
            "unless": "backend"
          }
        ],
        "inline": {
          "subagents": {
            "is": "agent",
            "options": 0,
            "inherits": true,
            "name": "name",
            "tools": [
              "tools"
            ],
            "each": "interruptOn",
            "gates": [
              "middleware"
            ],
            "servers": [
              "runnable"
            ]
          }
        }
      },
      {
        "symbols": [
          "FilesystemBackend"
        ],
        "is": "tool",
        "can": "edit",
        "label": "files",
        "names": [
          "write_file",
          "edit_file"
        ]
      },
      {
        "symbols": [
          "LocalShellBackend"
        ],
        "is": "tool",
        "can": "shell",
        "label": "execute"
      },
      {
        "symbols": [
          "StateBackend",
          "StoreBackend",
          "ContextHubBackend"
        ],
        "is": "nothing"
      },
      {
        "symbols": [
          "CompositeBackend"
        ],
        "is": "all",
        "tools": [
          0,
          1
        ]
      }
    ]
  },
  "langchain": {
    "packages": [
      "langchain",
      "@langchain/core",
      "@langchain/classic"
    ],
    "source": "https://www.npmjs.com/package/langchain/v/1.5.14",
    "shapes": [
      {
        "symbols": [
          "createAgent"
        ],
        "is": "agent",
        "options": 0,
        "name": "name",
        "tools": [
          "tools"
        ],
        "gates": [
          "middleware"
        ]
      },
      {
        "symbols": [
          "humanInTheLoopMiddleware"
        ],
        "is": "gate",
        "options": 0,
        "each": "interruptOn"
      },
      {
        "symbols": [
          "tool"
        ],
        "is": "tool",
        "options": 1,
        "name": "name",
        "handler": 0
      },
      {
        "symbols": [
          "DynamicStructuredTool",
          "DynamicTool"
        ],
        "is": "tool",
        "options": 0,
        "name": "name",
        "handler": "func"
      },
      {
        "symbols": [
          "StructuredTool#",
          "Tool#"
        ],
        "is": "tool",
        "options": 0,
        "name": "name",
        "handler": "_call"
      }
    ]
  },
  "langgraph": {
    "packages": [
      "@langchain/langgraph",
      "@langchain/langgraph-supervisor",
      "@langchain/langgraph-swarm"
    ],
    "source": "https://www.npmjs.com/package/@langchain/langgraph/v/1.7.3",
    "shapes": [
      {
        "symbols": [
          "createReactAgent"
        ],
        "is": "agent",
        "options": 0,
        "name": "name",
        "tools": [
          "tools"
        ],
        "before": [
          "interruptBefore"
        ]
      },
      {
        "symbols": [
          "createSupervisor",
          "createSwarm"
        ],
        "is": "agent",
        "options": 0,
        "name": "supervisorName",
        "tools": [
          "tools"
        ],
        "delegates": [
          "agents"
        ]
      },
      {
        "symbols": [
          "StateGraph",
          "MessageGraph"
        ],
        "is": "agent"
      },
      {
        "symbols": [
          "StateGraph#addNode",
          "MessageGraph#addNode"
        ],
        "is": "give",
        "as": "this",
        "fluent": true,
        "tools": [
          1
        ]
      },
      {
        "symbols": [
          "StateGraph#addEdge",
          "StateGraph#addConditionalEdges",
          "StateGraph#addSequence",
          "StateGraph#setEntryPoint",
          "StateGraph#setFinishPoint",
          "MessageGraph#addEdge",
          "MessageGraph#addConditionalEdges",
          "createReactAgent().withConfig"
        ],
        "is": "same",
        "as": "this",
        "fluent": true
      },
      {
        "symbols": [
          "createSupervisor().compile",
          "createSwarm().compile"
        ],
        "is": "same",
        "as": "this",
        "options": 0,
        "before": [
          "interruptBefore"
        ]
      },
      {
        "symbols": [
          "StateGraph#compile",
          "MessageGraph#compile"
        ],
        "is": "same",
        "as": "this",
        "options": 0,
        "before": [
          "interruptBefore"
        ]
      },
      {
        "symbols": [
          "ToolNode"
        ],
        "is": "all",
        "tools": [
          0
        ]
      },
      {
        "symbols": [
          "RemoteGraph"
        ],
        "is": "agent",
        "options": 0,
        "name": "graphId",
        "hosted": true
      }
    ]
  },
  "mcp-adapters": {
    "packages": [
      "@langchain/mcp-adapters"
    ],
    "source": "https://www.npmjs.com/package/@langchain/mcp-adapters/v/1.1.4",
    "shapes": [
      {
        "symbols": [
          "MultiServerMCPClient"
        ],
        "is": "connections",
        "options": 0,
        "servers": [
          "mcpServers"
        ]
      },
      {
        "symbols": [
          "MultiServerMCPClient#getTools"
        ],
        "is": "same",
        "as": "this"
      }
    ]
  },
  "supabase-mcp": {
    "packages": [
      "@supabase/mcp-utils"
    ],
    "source": "https://github.com/supabase-community/supabase-mcp/tree/main/packages/mcp-utils",
    "shapes": [
      {
        "symbols": [
          "createMcpServer"
        ],
        "is": "server",
        "options": 0,
        "name": "name",
        "tools": [
          "tools"
        ]
      },
      {
        "symbols": [
          "tool"
        ],
        "is": "tool",
        "options": 0,
        "handler": "execute"
      }
    ]
  }
};
