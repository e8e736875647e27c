// Generated from source-shapes.yaml by tools/generate.mjs. Do not edit.
export const data = {
  "claude-agent-sdk": {
    "packages": [
      "@anthropic-ai/claude-agent-sdk",
      "@anthropic-ai/claude-code"
    ],
    "source": "https://www.npmjs.com/package/@anthropic-ai/claude-agent-sdk/v/0.3.330",
    "shapes": [
      {
        "symbols": [
          "query",
          "startup",
          "prewarm"
        ],
        "is": "agent",
        "options": 0,
        "under": "options",
        "naming": "function",
        "posture": "claude"
      },
      {
        "symbols": [
          "unstable_v2_createSession",
          "unstable_v2_prompt"
        ],
        "is": "agent",
        "options": 0,
        "naming": "function",
        "posture": "claude"
      },
      {
        "symbols": [
          "createSdkMcpServer"
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
        "name": 0,
        "handler": 3
      }
    ]
  },
  "codex-sdk": {
    "packages": [
      "@openai/codex-sdk"
    ],
    "source": "https://www.npmjs.com/package/@openai/codex-sdk/v/0.163.0",
    "shapes": [
      {
        "symbols": [
          "Codex#startThread"
        ],
        "is": "agent",
        "options": 0,
        "naming": "function",
        "posture": "codex"
      },
      {
        "symbols": [
          "Codex#resumeThread"
        ],
        "is": "agent",
        "options": 1,
        "naming": "function",
        "posture": "codex"
      }
    ]
  },
  "convex-agent": {
    "packages": [
      "@convex-dev/agent"
    ],
    "source": "https://www.npmjs.com/package/@convex-dev/agent/v/0.6.4",
    "shapes": [
      {
        "symbols": [
          "Agent"
        ],
        "is": "agent",
        "options": 1,
        "name": "name",
        "tools": [
          "tools"
        ],
        "keyed": true
      },
      {
        "symbols": [
          "createTool"
        ],
        "is": "tool",
        "options": 0,
        "handler": [
          "execute",
          "handler"
        ],
        "asks": {
          "key": "needsApproval",
          "absent": "unasked"
        }
      }
    ]
  },
  "copilot-sdk": {
    "packages": [
      "@github/copilot-sdk"
    ],
    "source": "https://www.npmjs.com/package/@github/copilot-sdk/v/1.0.14",
    "shapes": [
      {
        "symbols": [
          "CopilotClient#createSession"
        ],
        "is": "agent",
        "options": 0,
        "naming": "function",
        "posture": "copilot"
      },
      {
        "symbols": [
          "CopilotClient#resumeSession"
        ],
        "is": "agent",
        "options": 1,
        "naming": "function",
        "posture": "copilot"
      },
      {
        "symbols": [
          "defineTool"
        ],
        "is": "tool",
        "options": 1,
        "name": 0,
        "handler": "handler"
      }
    ],
    "objects": [
      {
        "has": [
          "handler"
        ],
        "is": "tool",
        "options": 0,
        "name": "name",
        "handler": "handler"
      }
    ]
  },
  "copilotkit": {
    "packages": [
      "@copilotkit/runtime"
    ],
    "source": "https://www.npmjs.com/package/@copilotkit/runtime/v/1.75.0",
    "shapes": [
      {
        "symbols": [
          "CopilotRuntime"
        ],
        "is": "agent",
        "options": 0,
        "tools": [
          "actions"
        ],
        "delegates": [
          "agents"
        ],
        "servers": [
          "mcpServers"
        ],
        "inline": {
          "actions": {
            "is": "tool",
            "options": 0,
            "name": "name",
            "handler": "handler"
          }
        }
      },
      {
        "symbols": [
          "BuiltInAgent",
          "BasicAgent"
        ],
        "is": "agent",
        "options": 0,
        "tools": [
          "tools"
        ],
        "servers": [
          "mcpServers"
        ],
        "inline": {
          "mcpServers": {
            "is": "connection",
            "options": 0,
            "label": "mcp"
          }
        }
      },
      {
        "symbols": [
          "defineTool"
        ],
        "is": "tool",
        "options": 0,
        "name": "name",
        "handler": "execute"
      }
    ]
  },
  "cursor-sdk": {
    "packages": [
      "@cursor/sdk"
    ],
    "source": "https://www.npmjs.com/package/@cursor/sdk/v/1.0.18",
    "shapes": [
      {
        "symbols": [
          "Agent.create"
        ],
        "is": "agent",
        "options": 0,
        "name": "name",
        "posture": "cursor"
      },
      {
        "symbols": [
          "Agent.prompt"
        ],
        "is": "agent",
        "options": 1,
        "name": "name",
        "naming": "function",
        "posture": "cursor"
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
  "fastmcp": {
    "packages": [
      "fastmcp"
    ],
    "source": "https://www.npmjs.com/package/fastmcp/v/4.20.16",
    "shapes": [
      {
        "symbols": [
          "FastMCP"
        ],
        "is": "server",
        "options": 0,
        "name": "name"
      },
      {
        "symbols": [
          "FastMCP#addTool"
        ],
        "is": "register",
        "options": 0,
        "name": "name",
        "handler": "execute"
      }
    ]
  },
  "google-adk": {
    "packages": [
      "@google/adk"
    ],
    "source": "https://www.npmjs.com/package/@google/adk/v/2.0.0",
    "shapes": [
      {
        "symbols": [
          "LlmAgent",
          "Agent"
        ],
        "is": "agent",
        "options": 0,
        "name": "name",
        "tools": [
          "tools",
          "codeExecutor"
        ],
        "delegates": [
          "subAgents"
        ]
      },
      {
        "symbols": [
          "SequentialAgent",
          "ParallelAgent",
          "LoopAgent",
          "RoutedAgent"
        ],
        "is": "agent",
        "options": 0,
        "name": "name",
        "delegates": [
          "subAgents"
        ]
      },
      {
        "symbols": [
          "RemoteA2AAgent"
        ],
        "is": "agent",
        "options": 0,
        "name": "name",
        "hosted": true
      },
      {
        "symbols": [
          "AgentTool"
        ],
        "is": "same",
        "options": 0,
        "as": "agent"
      },
      {
        "symbols": [
          "FunctionTool"
        ],
        "is": "tool",
        "options": 0,
        "name": "name",
        "handler": "execute",
        "asks": {
          "key": "requireConfirmation",
          "absent": "unasked"
        }
      },
      {
        "symbols": [
          "LongRunningFunctionTool"
        ],
        "is": "tool",
        "options": 0,
        "name": "name",
        "handler": "execute",
        "asks": {
          "key": "requireConfirmation",
          "absent": "unasked"
        }
      },
      {
        "symbols": [
          "MCPToolset"
        ],
        "is": "connection",
        "options": 0,
        "label": "mcp",
        "servers": [
          "serverParams"
        ]
      },
      {
        "symbols": [
          "OpenAPIToolset"
        ],
        "is": "tool",
        "options": 0,
        "label": "openapi"
      },
      {
        "symbols": [
          "UnsafeLocalCodeExecutor"
        ],
        "is": "tool",
        "can": "shell",
        "label": "code"
      },
      {
        "symbols": [
          "BuiltInCodeExecutor",
          "AgentEngineSandboxCodeExecutor"
        ],
        "is": "tool",
        "can": "code",
        "label": "code"
      },
      {
        "symbols": [
          "GOOGLE_SEARCH",
          "ENTERPRISE_WEB_SEARCH"
        ],
        "is": "tool",
        "ready": true,
        "can": "search",
        "label": "google_search"
      },
      {
        "symbols": [
          "GoogleSearchTool",
          "EnterpriseWebSearchTool"
        ],
        "is": "tool",
        "can": "search",
        "label": "google_search"
      },
      {
        "symbols": [
          "UrlContextTool",
          "URL_CONTEXT"
        ],
        "is": "tool",
        "ready": true,
        "can": "web",
        "label": "url_context"
      },
      {
        "symbols": [
          "LoadWebPageTool"
        ],
        "is": "tool",
        "can": "web",
        "label": "load_web_page"
      },
      {
        "symbols": [
          "ExitLoopTool",
          "LoadArtifactsTool",
          "LoadMemoryTool",
          "PreloadMemoryTool",
          "ExampleTool",
          "FinishTaskTool"
        ],
        "is": "nothing"
      },
      {
        "symbols": [
          "EXIT_LOOP",
          "LOAD_ARTIFACTS",
          "LOAD_MEMORY",
          "PRELOAD_MEMORY"
        ],
        "is": "nothing",
        "ready": true
      }
    ]
  },
  "inngest-agent-kit": {
    "packages": [
      "@inngest/agent-kit"
    ],
    "source": "https://www.npmjs.com/package/@inngest/agent-kit/v/0.13.2",
    "shapes": [
      {
        "symbols": [
          "createAgent",
          "createRoutingAgent"
        ],
        "is": "agent",
        "options": 0,
        "name": "name",
        "tools": [
          "tools"
        ],
        "servers": [
          "mcpServers"
        ],
        "inline": {
          "mcpServers": {
            "is": "connection",
            "options": 0,
            "name": "name"
          }
        }
      },
      {
        "symbols": [
          "createNetwork"
        ],
        "is": "agent",
        "options": 0,
        "name": "name",
        "delegates": [
          "agents"
        ]
      },
      {
        "symbols": [
          "createTool"
        ],
        "is": "tool",
        "options": 0,
        "name": "name",
        "handler": "handler"
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
  "llamaindex": {
    "packages": [
      "llamaindex",
      "@llamaindex/workflow",
      "@llamaindex/tools"
    ],
    "source": "https://www.npmjs.com/package/@llamaindex/workflow/v/1.1.24",
    "shapes": [
      {
        "symbols": [
          "agent",
          "FunctionAgent",
          "ReActAgent",
          "OpenAIAgent"
        ],
        "is": "agent",
        "options": 0,
        "name": "name",
        "tools": [
          "tools"
        ],
        "delegates": [
          "canHandoffTo"
        ]
      },
      {
        "symbols": [
          "multiAgent",
          "AgentWorkflow"
        ],
        "is": "agent",
        "options": 0,
        "delegates": [
          "agents",
          "rootAgent"
        ]
      },
      {
        "symbols": [
          "tool",
          "FunctionTool.from"
        ],
        "is": "tool",
        "options": "last",
        "name": "name",
        "handler": [
          "execute",
          0
        ]
      },
      {
        "symbols": [
          "mcp"
        ],
        "is": "connection",
        "options": 0,
        "label": "mcp"
      },
      {
        "symbols": [
          "mcp().tools"
        ],
        "is": "same",
        "as": "this"
      },
      {
        "symbols": [
          "duckduckgo",
          "wiki",
          "weather"
        ],
        "is": "tool",
        "can": "search",
        "label": "search"
      },
      {
        "symbols": [
          "interpreter"
        ],
        "is": "tool",
        "can": "code",
        "label": "interpreter"
      },
      {
        "symbols": [
          "codeGenerator",
          "documentGenerator",
          "imageGenerator",
          "extractMissingCells",
          "fillMissingCells"
        ],
        "is": "tool",
        "can": "none"
      }
    ]
  },
  "mastra": {
    "packages": [
      "@mastra/core",
      "@mastra/mcp"
    ],
    "source": "https://www.npmjs.com/package/@mastra/core/v/1.71.0",
    "shapes": [
      {
        "symbols": [
          "Agent"
        ],
        "is": "agent",
        "options": 0,
        "name": "name",
        "tools": [
          "tools",
          "workspace"
        ],
        "delegates": [
          "agents"
        ],
        "keyed": true,
        "asksAll": "defaultOptions.requireToolApproval"
      },
      {
        "symbols": [
          "createTool"
        ],
        "is": "tool",
        "options": 0,
        "name": "id",
        "handler": "execute",
        "asks": {
          "key": "requireApproval",
          "absent": "unasked"
        }
      },
      {
        "symbols": [
          "Workspace"
        ],
        "is": "all",
        "options": 0,
        "tools": [
          "filesystem",
          "sandbox"
        ],
        "asksAll": "tools.requireApproval"
      },
      {
        "symbols": [
          "LocalFilesystem"
        ],
        "is": "tool",
        "options": 0,
        "can": "edit",
        "label": "files",
        "narrow": {
          "key": "readOnly",
          "can": "read"
        }
      },
      {
        "symbols": [
          "LocalSandbox"
        ],
        "is": "tool",
        "options": 0,
        "can": "shell",
        "label": "execute_command",
        "narrow": {
          "key": "isolation",
          "not": "none",
          "can": "edit"
        }
      },
      {
        "symbols": [
          "MCPClient",
          "MCPConfiguration"
        ],
        "is": "connections",
        "options": 0,
        "servers": [
          "servers"
        ],
        "asks": {
          "key": "requireToolApproval",
          "absent": "unasked"
        }
      },
      {
        "symbols": [
          "MCPClient#getTools",
          "MCPClient#listTools",
          "MCPClient#getToolsets",
          "MCPClient#listToolsets",
          "MCPConfiguration#getTools",
          "MCPConfiguration#getToolsets"
        ],
        "is": "same",
        "as": "this"
      },
      {
        "symbols": [
          "MCPServer"
        ],
        "is": "server",
        "options": 0,
        "name": "name",
        "tools": [
          "tools"
        ]
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
  "mcp-framework": {
    "packages": [
      "mcp-framework"
    ],
    "source": "https://www.npmjs.com/package/mcp-framework/v/0.2.22",
    "shapes": [
      {
        "symbols": [
          "MCPServer"
        ],
        "is": "server",
        "options": 0,
        "name": "name"
      },
      {
        "symbols": [
          "MCPTool#"
        ],
        "is": "register",
        "options": 0,
        "name": "name",
        "handler": "execute"
      }
    ]
  },
  "mcp-nest": {
    "packages": [
      "@rekog/mcp-nest"
    ],
    "source": "https://www.npmjs.com/package/@rekog/mcp-nest/v/2.0.5",
    "shapes": [
      {
        "symbols": [
          "McpModule.forRoot"
        ],
        "is": "server",
        "options": 0,
        "name": "name"
      },
      {
        "symbols": [
          "Tool"
        ],
        "is": "register",
        "options": 0,
        "name": "name",
        "handler": "decorated"
      }
    ]
  },
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
          "Agent.create",
          "SandboxAgent"
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
          "Agent.create().asTool",
          "SandboxAgent#asTool",
          "Agent#clone",
          "Agent.create().clone"
        ],
        "is": "same",
        "as": "this"
      },
      {
        "symbols": [
          "Agent#handoffs.push",
          "Agent.create().handoffs.push",
          "Agent#tools.push",
          "Agent#mcpServers.push"
        ],
        "is": "give",
        "as": "this",
        "tools": [
          0
        ]
      },
      {
        "symbols": [
          "run",
          "Runner#run"
        ],
        "is": "run",
        "as": 0
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
        "vendor": {
          "key": "environment.type",
          "words": [
            "container_auto",
            "container_reference"
          ]
        },
        "asks": {
          "key": "needsApproval",
          "absent": "unasked",
          "yes": "onApproval"
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
          "absent": "unasked",
          "yes": "onApproval"
        }
      },
      {
        "symbols": [
          "computerTool"
        ],
        "is": "tool",
        "options": 0,
        "can": "computer",
        "label": "computer",
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
          "fileSearchTool"
        ],
        "is": "tool",
        "can": "none",
        "label": "file_search"
      },
      {
        "symbols": [
          "codeInterpreterTool"
        ],
        "is": "tool",
        "can": "code",
        "label": "code_interpreter"
      },
      {
        "symbols": [
          "imageGenerationTool"
        ],
        "is": "tool",
        "can": "none",
        "label": "image_generation"
      },
      {
        "symbols": [
          "hostedMcpTool"
        ],
        "is": "connection",
        "options": 0,
        "name": "serverLabel",
        "asks": {
          "key": "requireApproval",
          "absent": "unasked",
          "yes": "onApproval"
        },
        "only": [
          "allowedTools",
          "allowedTools.toolNames"
        ]
      },
      {
        "symbols": [
          "MCPServerStdio",
          "MCPServerStreamableHttp",
          "MCPServerSSE"
        ],
        "is": "connection",
        "options": 0,
        "name": "name",
        "keys": {
          "command": "fullCommand"
        },
        "only": [
          "toolFilter.allowed",
          "toolFilter.allowedToolNames"
        ],
        "without": [
          "toolFilter.blocked",
          "toolFilter.blockedToolNames"
        ]
      },
      {
        "symbols": [
          "connectMcpServers"
        ],
        "is": "all",
        "tools": [
          0
        ]
      },
      {
        "symbols": [
          "connectMcpServers().active"
        ],
        "is": "all",
        "as": "this"
      }
    ]
  },
  "strands": {
    "packages": [
      "@strands-agents/sdk"
    ],
    "source": "https://www.npmjs.com/package/@strands-agents/sdk/v/1.16.0",
    "shapes": [
      {
        "symbols": [
          "Agent"
        ],
        "is": "agent",
        "options": 0,
        "name": "name",
        "tools": [
          "tools"
        ],
        "gates": [
          "interventions"
        ]
      },
      {
        "symbols": [
          "HumanInTheLoop"
        ],
        "is": "gate",
        "options": 0,
        "except": "allowedTools",
        "maybe": [
          "classifier"
        ],
        "answers": "ask"
      },
      {
        "symbols": [
          "tool"
        ],
        "is": "tool",
        "options": 0,
        "name": "name",
        "handler": "callback"
      },
      {
        "symbols": [
          "Agent#asTool"
        ],
        "is": "same",
        "as": "this"
      },
      {
        "symbols": [
          "Graph",
          "Swarm"
        ],
        "is": "agent",
        "options": 0,
        "name": "id",
        "delegates": [
          "nodes"
        ],
        "inline": {
          "nodes": {
            "is": "all",
            "options": 0,
            "label": "node",
            "tools": [
              "agent",
              "node"
            ]
          }
        }
      },
      {
        "symbols": [
          "A2AAgent"
        ],
        "is": "agent",
        "options": 0,
        "name": "name",
        "hosted": true
      },
      {
        "symbols": [
          "bash"
        ],
        "is": "tool",
        "ready": true,
        "can": "shell",
        "label": "bash"
      },
      {
        "symbols": [
          "makeBash"
        ],
        "is": "tool",
        "can": "shell",
        "label": "bash"
      },
      {
        "symbols": [
          "shell"
        ],
        "is": "tool",
        "ready": true,
        "can": "shell",
        "label": "shell"
      },
      {
        "symbols": [
          "makeShell"
        ],
        "is": "tool",
        "can": "shell",
        "label": "shell"
      },
      {
        "symbols": [
          "fileEditor"
        ],
        "is": "tool",
        "ready": true,
        "can": "edit",
        "label": "fileEditor"
      },
      {
        "symbols": [
          "makeFileEditor"
        ],
        "is": "tool",
        "can": "edit",
        "label": "fileEditor"
      },
      {
        "symbols": [
          "httpRequest"
        ],
        "is": "tool",
        "ready": true,
        "can": "web",
        "label": "httpRequest"
      },
      {
        "symbols": [
          "notebook",
          "sleep"
        ],
        "is": "nothing",
        "ready": true
      },
      {
        "symbols": [
          "McpClient"
        ],
        "is": "connection",
        "options": 0,
        "label": "mcp"
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
  },
  "voltagent": {
    "packages": [
      "@voltagent/core",
      "@voltagent/mcp-server"
    ],
    "source": "https://www.npmjs.com/package/@voltagent/core/v/2.10.0",
    "shapes": [
      {
        "symbols": [
          "Agent",
          "PlanAgent"
        ],
        "is": "agent",
        "options": 0,
        "name": "name",
        "tools": [
          "tools",
          "toolkits",
          "workspace"
        ],
        "delegates": [
          "subAgents"
        ]
      },
      {
        "symbols": [
          "createTool",
          "tool",
          "Tool"
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
          "createToolkit"
        ],
        "is": "all",
        "options": 0,
        "tools": [
          "tools"
        ]
      },
      {
        "symbols": [
          "createReasoningTools"
        ],
        "is": "nothing"
      },
      {
        "symbols": [
          "createSubagent"
        ],
        "is": "same",
        "options": 0,
        "as": "agent"
      },
      {
        "symbols": [
          "Agent#toTool"
        ],
        "is": "same",
        "as": "this"
      },
      {
        "symbols": [
          "Workspace"
        ],
        "is": "all",
        "options": 0,
        "tools": [
          "sandbox"
        ]
      },
      {
        "symbols": [
          "LocalSandbox"
        ],
        "is": "tool",
        "options": 0,
        "can": "shell",
        "label": "execute_command",
        "narrow": {
          "key": "isolation.provider",
          "not": "none",
          "can": "edit"
        }
      },
      {
        "symbols": [
          "MCPConfiguration"
        ],
        "is": "connections",
        "options": 0,
        "servers": [
          "servers"
        ]
      },
      {
        "symbols": [
          "MCPConfiguration#getTools",
          "MCPConfiguration#getToolsets"
        ],
        "is": "same",
        "as": "this"
      },
      {
        "symbols": [
          "MCPServer"
        ],
        "is": "server",
        "options": 0,
        "name": "name",
        "tools": [
          "tools"
        ]
      }
    ]
  }
};
