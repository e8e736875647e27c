// Generated from source-shapes.yaml by tools/generate.mjs. Do not edit.
export const data = {
  "a2a": {
    "packages": [
      "@a2a-js/sdk"
    ],
    "source": "https://www.npmjs.com/package/@a2a-js/sdk/v/1.3.0",
    "shapes": [
      {
        "symbols": [
          "ClientFactory#createFromUrl",
          "ClientFactory#createFromAgentCard",
          "A2AClient",
          "A2AClient.fromCardUrl"
        ],
        "is": "agent",
        "hosted": true
      }
    ]
  },
  "ai-sdk": {
    "packages": [
      "ai",
      "@ai-sdk/mcp",
      "@ai-sdk/workflow"
    ],
    "source": "https://www.npmjs.com/package/ai/v/7.0.173",
    "shapes": [
      {
        "symbols": [
          "generateText",
          "streamText"
        ],
        "is": "agent",
        "options": 0,
        "naming": "function",
        "needs": [
          "tools"
        ],
        "tools": [
          "tools"
        ],
        "keyed": true,
        "each": "toolApproval",
        "active": "activeTools"
      },
      {
        "symbols": [
          "ToolLoopAgent",
          "Experimental_Agent",
          "Agent",
          "WorkflowAgent"
        ],
        "is": "agent",
        "options": 0,
        "name": "id",
        "tools": [
          "tools"
        ],
        "keyed": true,
        "each": "toolApproval",
        "active": "activeTools"
      },
      {
        "symbols": [
          "ToolLoopAgent#generate",
          "ToolLoopAgent#stream",
          "Experimental_Agent#generate",
          "Experimental_Agent#stream",
          "Agent#generate",
          "Agent#stream",
          "WorkflowAgent#stream"
        ],
        "is": "run",
        "as": "this"
      },
      {
        "symbols": [
          "tool",
          "dynamicTool"
        ],
        "is": "tool",
        "options": 0,
        "naming": "key",
        "handler": "execute",
        "asks": {
          "key": "needsApproval",
          "absent": "unasked"
        }
      },
      {
        "symbols": [
          "createMCPClient",
          "experimental_createMCPClient"
        ],
        "is": "connection",
        "options": 0
      },
      {
        "symbols": [
          "gateway.tools.perplexitySearch",
          "gateway.tools.parallelSearch",
          "gateway.tools.exaSearch",
          "gateway.tools.takoSearch"
        ],
        "is": "tool",
        "can": "search",
        "label": "web_search"
      },
      {
        "symbols": [
          "createMCPClient().tools",
          "experimental_createMCPClient().tools"
        ],
        "is": "same",
        "as": "this"
      }
    ],
    "objects": [
      {
        "has": [
          "execute",
          "inputSchema"
        ],
        "is": "tool",
        "options": 0,
        "handler": "execute",
        "asks": {
          "key": "needsApproval",
          "absent": "unasked"
        }
      }
    ]
  },
  "ai-sdk-harness": {
    "packages": [
      "@ai-sdk/harness"
    ],
    "source": "https://www.npmjs.com/package/@ai-sdk/harness/v/1.0.122",
    "shapes": [
      {
        "symbols": [
          "HarnessAgent"
        ],
        "is": "agent",
        "options": 0,
        "name": "id",
        "tools": [
          "tools"
        ],
        "keyed": true,
        "each": "toolApproval",
        "active": "activeTools",
        "posture": "harness"
      }
    ],
    "objects": [
      {
        "has": [
          "execute",
          "inputSchema"
        ],
        "is": "tool",
        "options": 0,
        "handler": "execute"
      }
    ]
  },
  "ai-sdk-providers": {
    "packages": [
      "@ai-sdk/openai",
      "@ai-sdk/anthropic",
      "@ai-sdk/google",
      "@ai-sdk/google-vertex",
      "@ai-sdk/amazon-bedrock",
      "@ai-sdk/azure",
      "@ai-sdk/xai",
      "@ai-sdk/gateway"
    ],
    "source": "https://www.npmjs.com/package/@ai-sdk/openai/v/3.0.141",
    "shapes": [
      {
        "symbols": [
          "anthropic.tools.bash_20241022",
          "anthropic.tools.bash_20250124",
          "vertexAnthropic.tools.bash_20241022",
          "vertexAnthropic.tools.bash_20250124",
          "bedrockAnthropic.tools.bash_20241022",
          "bedrockAnthropic.tools.bash_20250124",
          "createAnthropic().tools.bash_20241022",
          "createAnthropic().tools.bash_20250124",
          "openai.tools.localShell",
          "azure.tools.localShell",
          "createOpenAI().tools.localShell",
          "createAzure().tools.localShell"
        ],
        "is": "tool",
        "options": 0,
        "handler": "execute",
        "can": "shell",
        "label": "bash",
        "asks": {
          "key": "needsApproval",
          "absent": "unasked"
        }
      },
      {
        "symbols": [
          "openai.tools.shell",
          "azure.tools.shell",
          "createOpenAI().tools.shell",
          "createAzure().tools.shell"
        ],
        "is": "tool",
        "options": 0,
        "handler": "execute",
        "can": "shell",
        "label": "shell",
        "vendor": {
          "key": "environment.type",
          "words": [
            "containerAuto",
            "containerReference"
          ]
        },
        "asks": {
          "key": "needsApproval",
          "absent": "unasked"
        }
      },
      {
        "symbols": [
          "openai.tools.applyPatch",
          "azure.tools.applyPatch",
          "createOpenAI().tools.applyPatch",
          "createAzure().tools.applyPatch"
        ],
        "is": "tool",
        "options": 0,
        "handler": "execute",
        "can": "edit",
        "label": "apply_patch",
        "asks": {
          "key": "needsApproval",
          "absent": "unasked"
        }
      },
      {
        "symbols": [
          "anthropic.tools.textEditor_20241022",
          "anthropic.tools.textEditor_20250124",
          "anthropic.tools.textEditor_20250429",
          "anthropic.tools.textEditor_20250728",
          "vertexAnthropic.tools.textEditor_20241022",
          "vertexAnthropic.tools.textEditor_20250124",
          "vertexAnthropic.tools.textEditor_20250429",
          "vertexAnthropic.tools.textEditor_20250728",
          "bedrockAnthropic.tools.textEditor_20241022",
          "bedrockAnthropic.tools.textEditor_20250124",
          "bedrockAnthropic.tools.textEditor_20250429",
          "bedrockAnthropic.tools.textEditor_20250728",
          "createAnthropic().tools.textEditor_20241022",
          "createAnthropic().tools.textEditor_20250124",
          "createAnthropic().tools.textEditor_20250429",
          "createAnthropic().tools.textEditor_20250728"
        ],
        "is": "tool",
        "options": 0,
        "handler": "execute",
        "can": "edit",
        "label": "text_editor",
        "asks": {
          "key": "needsApproval",
          "absent": "unasked"
        }
      },
      {
        "symbols": [
          "anthropic.tools.computer_20241022",
          "anthropic.tools.computer_20250124",
          "anthropic.tools.computer_20251124",
          "anthropic.tools.computerToolset_20260801",
          "vertexAnthropic.tools.computer_20241022",
          "vertexAnthropic.tools.computer_20250124",
          "vertexAnthropic.tools.computer_20251124",
          "vertexAnthropic.tools.computerToolset_20260801",
          "bedrockAnthropic.tools.computer_20241022",
          "bedrockAnthropic.tools.computer_20250124",
          "bedrockAnthropic.tools.computer_20251124",
          "bedrockAnthropic.tools.computerToolset_20260801",
          "createAnthropic().tools.computer_20241022",
          "createAnthropic().tools.computer_20250124",
          "createAnthropic().tools.computer_20251124",
          "createAnthropic().tools.computerToolset_20260801"
        ],
        "is": "tool",
        "options": 0,
        "handler": "execute",
        "can": "computer",
        "label": "computer",
        "asks": {
          "key": "needsApproval",
          "absent": "unasked"
        }
      },
      {
        "symbols": [
          "anthropic.tools.memory_20250818",
          "vertexAnthropic.tools.memory_20250818",
          "bedrockAnthropic.tools.memory_20250818",
          "createAnthropic().tools.memory_20250818"
        ],
        "is": "tool",
        "options": 0,
        "handler": "execute",
        "label": "memory",
        "asks": {
          "key": "needsApproval",
          "absent": "unasked"
        }
      },
      {
        "symbols": [
          "openai.tools.codeInterpreter",
          "azure.tools.codeInterpreter",
          "createOpenAI().tools.codeInterpreter",
          "createAzure().tools.codeInterpreter",
          "anthropic.tools.codeExecution_20250522",
          "anthropic.tools.codeExecution_20250825",
          "anthropic.tools.codeExecution_20260120",
          "vertexAnthropic.tools.codeExecution_20250522",
          "vertexAnthropic.tools.codeExecution_20250825",
          "vertexAnthropic.tools.codeExecution_20260120",
          "bedrockAnthropic.tools.codeExecution_20250522",
          "bedrockAnthropic.tools.codeExecution_20250825",
          "bedrockAnthropic.tools.codeExecution_20260120",
          "createAnthropic().tools.codeExecution_20250522",
          "createAnthropic().tools.codeExecution_20250825",
          "createAnthropic().tools.codeExecution_20260120",
          "google.tools.codeExecution",
          "vertex.tools.codeExecution",
          "googleVertex.tools.codeExecution",
          "createGoogleGenerativeAI().tools.codeExecution",
          "createVertex().tools.codeExecution",
          "xai.tools.codeExecution"
        ],
        "is": "tool",
        "can": "code",
        "label": "code_execution"
      },
      {
        "symbols": [
          "openai.tools.webSearch",
          "openai.tools.webSearchPreview",
          "azure.tools.webSearch",
          "azure.tools.webSearchPreview",
          "createOpenAI().tools.webSearch",
          "createOpenAI().tools.webSearchPreview",
          "createAzure().tools.webSearch",
          "createAzure().tools.webSearchPreview",
          "anthropic.tools.webSearch_20250305",
          "anthropic.tools.webSearch_20260209",
          "vertexAnthropic.tools.webSearch_20250305",
          "vertexAnthropic.tools.webSearch_20260209",
          "bedrockAnthropic.tools.webSearch_20250305",
          "bedrockAnthropic.tools.webSearch_20260209",
          "createAnthropic().tools.webSearch_20250305",
          "createAnthropic().tools.webSearch_20260209",
          "google.tools.googleSearch",
          "google.tools.enterpriseWebSearch",
          "google.tools.googleMaps",
          "vertex.tools.googleSearch",
          "vertex.tools.enterpriseWebSearch",
          "vertex.tools.googleMaps",
          "googleVertex.tools.googleSearch",
          "googleVertex.tools.enterpriseWebSearch",
          "googleVertex.tools.googleMaps",
          "createGoogleGenerativeAI().tools.googleSearch",
          "createGoogleGenerativeAI().tools.enterpriseWebSearch",
          "createGoogleGenerativeAI().tools.googleMaps",
          "createVertex().tools.googleSearch",
          "createVertex().tools.enterpriseWebSearch",
          "createVertex().tools.googleMaps",
          "xai.tools.webSearch",
          "xai.tools.xSearch",
          "gateway.tools.perplexitySearch",
          "gateway.tools.parallelSearch",
          "gateway.tools.exaSearch",
          "gateway.tools.takoSearch"
        ],
        "is": "tool",
        "can": "search",
        "label": "web_search"
      },
      {
        "symbols": [
          "anthropic.tools.webFetch_20250910",
          "anthropic.tools.webFetch_20260209",
          "vertexAnthropic.tools.webFetch_20250910",
          "vertexAnthropic.tools.webFetch_20260209",
          "bedrockAnthropic.tools.webFetch_20250910",
          "bedrockAnthropic.tools.webFetch_20260209",
          "createAnthropic().tools.webFetch_20250910",
          "createAnthropic().tools.webFetch_20260209",
          "google.tools.urlContext",
          "vertex.tools.urlContext",
          "googleVertex.tools.urlContext",
          "createGoogleGenerativeAI().tools.urlContext",
          "createVertex().tools.urlContext"
        ],
        "is": "tool",
        "can": "web",
        "label": "web_fetch"
      },
      {
        "symbols": [
          "openai.tools.fileSearch",
          "openai.tools.imageGeneration",
          "openai.tools.toolSearch",
          "azure.tools.fileSearch",
          "azure.tools.imageGeneration",
          "azure.tools.toolSearch",
          "createOpenAI().tools.fileSearch",
          "createOpenAI().tools.imageGeneration",
          "createOpenAI().tools.toolSearch",
          "createAzure().tools.fileSearch",
          "createAzure().tools.imageGeneration",
          "createAzure().tools.toolSearch",
          "google.tools.fileSearch",
          "google.tools.vertexRagStore",
          "vertex.tools.fileSearch",
          "vertex.tools.vertexRagStore",
          "googleVertex.tools.fileSearch",
          "googleVertex.tools.vertexRagStore",
          "createGoogleGenerativeAI().tools.fileSearch",
          "createGoogleGenerativeAI().tools.vertexRagStore",
          "createVertex().tools.fileSearch",
          "createVertex().tools.vertexRagStore",
          "anthropic.tools.toolSearchRegex_20251119",
          "anthropic.tools.toolSearchBm25_20251119",
          "vertexAnthropic.tools.toolSearchRegex_20251119",
          "vertexAnthropic.tools.toolSearchBm25_20251119",
          "bedrockAnthropic.tools.toolSearchRegex_20251119",
          "bedrockAnthropic.tools.toolSearchBm25_20251119",
          "createAnthropic().tools.toolSearchRegex_20251119",
          "createAnthropic().tools.toolSearchBm25_20251119",
          "xai.tools.fileSearch",
          "xai.tools.viewImage",
          "xai.tools.viewXVideo"
        ],
        "is": "nothing"
      },
      {
        "symbols": [
          "openai.tools.mcp",
          "azure.tools.mcp",
          "createOpenAI().tools.mcp",
          "createAzure().tools.mcp",
          "xai.tools.mcpServer"
        ],
        "is": "connection",
        "options": 0,
        "name": "serverLabel",
        "asks": {
          "key": "requireApproval",
          "absent": "unknown"
        },
        "only": [
          "allowedTools",
          "allowedTools.toolNames"
        ]
      }
    ]
  },
  "anthropic": {
    "packages": [
      "@anthropic-ai/sdk",
      "@anthropic-ai/bedrock-sdk",
      "@anthropic-ai/vertex-sdk",
      "@anthropic-ai/foundry-sdk"
    ],
    "source": "https://www.npmjs.com/package/@anthropic-ai/sdk/v/1.12.0",
    "shapes": [
      {
        "symbols": [
          "Anthropic#messages.create",
          "Anthropic#messages.stream",
          "Anthropic#beta.messages.create",
          "Anthropic#beta.messages.stream",
          "Anthropic#beta.messages.toolRunner",
          "default#messages.create",
          "default#messages.stream",
          "default#beta.messages.create",
          "default#beta.messages.stream",
          "default#beta.messages.toolRunner",
          "AnthropicBedrock#messages.create",
          "AnthropicBedrock#messages.stream",
          "AnthropicBedrock#beta.messages.create",
          "AnthropicBedrock#beta.messages.stream",
          "AnthropicBedrock#beta.messages.toolRunner",
          "AnthropicVertex#messages.create",
          "AnthropicVertex#messages.stream",
          "AnthropicVertex#beta.messages.create",
          "AnthropicVertex#beta.messages.stream",
          "AnthropicVertex#beta.messages.toolRunner",
          "AnthropicFoundry#messages.create",
          "AnthropicFoundry#messages.stream",
          "AnthropicFoundry#beta.messages.create",
          "AnthropicFoundry#beta.messages.stream",
          "AnthropicFoundry#beta.messages.toolRunner"
        ],
        "is": "agent",
        "options": 0,
        "naming": "function",
        "needs": [
          "tools",
          "mcp_servers"
        ],
        "tools": [
          "tools"
        ],
        "servers": [
          "mcp_servers"
        ],
        "inline": {
          "mcp_servers": {
            "is": "connection",
            "options": 0,
            "name": "name",
            "only": [
              "tool_configuration.allowed_tools"
            ]
          }
        }
      },
      {
        "symbols": [
          "Anthropic#beta.agents.create",
          "default#beta.agents.create"
        ],
        "is": "agent",
        "options": 0,
        "name": "name",
        "hosted": true,
        "tools": [
          "tools"
        ],
        "servers": [
          "mcp_servers"
        ]
      },
      {
        "symbols": [
          "betaZodTool",
          "betaTool",
          "betaStandardSchemaTool"
        ],
        "is": "tool",
        "options": 0,
        "name": "name",
        "handler": "run"
      },
      {
        "symbols": [
          "betaMemoryTool"
        ],
        "is": "tool",
        "label": "memory"
      },
      {
        "symbols": [
          "betaAgentToolset20260401"
        ],
        "is": "tool",
        "can": "shell",
        "label": "agent_toolset"
      }
    ],
    "objects": [
      {
        "types": [
          "bash_*"
        ],
        "is": "tool",
        "options": 0,
        "name": "name",
        "can": "shell",
        "asks": {
          "key": "none",
          "absent": "unknown"
        }
      },
      {
        "types": [
          "text_editor_*"
        ],
        "is": "tool",
        "options": 0,
        "name": "name",
        "can": "edit",
        "asks": {
          "key": "none",
          "absent": "unknown"
        }
      },
      {
        "types": [
          "computer_*"
        ],
        "is": "tool",
        "options": 0,
        "name": "name",
        "can": "computer",
        "label": "computer",
        "asks": {
          "key": "none",
          "absent": "unknown"
        }
      },
      {
        "types": [
          "memory_*"
        ],
        "is": "tool",
        "options": 0,
        "name": "name",
        "asks": {
          "key": "none",
          "absent": "unknown"
        }
      },
      {
        "types": [
          "web_search_*"
        ],
        "is": "tool",
        "options": 0,
        "name": "name",
        "can": "search"
      },
      {
        "types": [
          "web_fetch_*"
        ],
        "is": "tool",
        "options": 0,
        "name": "name",
        "can": "web"
      },
      {
        "types": [
          "code_execution_*"
        ],
        "is": "tool",
        "options": 0,
        "name": "name",
        "can": "code"
      },
      {
        "types": [
          "agent_toolset_*"
        ],
        "is": "tool",
        "options": 0,
        "label": "agent_toolset",
        "can": "web",
        "asks": {
          "key": "default_config.permission_policy",
          "absent": "unknown"
        }
      },
      {
        "types": [
          "mcp_toolset",
          "tool_search_*"
        ],
        "is": "nothing",
        "options": 0
      },
      {
        "types": [
          "url"
        ],
        "is": "connection",
        "options": 0,
        "name": "name",
        "asks": {
          "key": "none",
          "absent": "unknown"
        }
      },
      {
        "types": [
          "custom",
          "none"
        ],
        "has": [
          "input_schema"
        ],
        "is": "tool",
        "options": 0,
        "name": "name",
        "handler": "run",
        "asks": {
          "key": "none",
          "absent": "unknown"
        }
      }
    ]
  },
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
  "cloudflare-agents": {
    "packages": [
      "agents",
      "@cloudflare/ai-chat"
    ],
    "source": "https://www.npmjs.com/package/agents/v/0.32.0",
    "shapes": [
      {
        "symbols": [
          "Agent#",
          "AIChatAgent#"
        ],
        "is": "agent",
        "options": 0,
        "whole": true
      },
      {
        "symbols": [
          "Agent#addMcpServer",
          "AIChatAgent#addMcpServer"
        ],
        "is": "attach",
        "name": 0,
        "url": 1,
        "headers": "2.transport.headers"
      },
      {
        "symbols": [
          "McpAgent#server.registerTool",
          "McpAgent#server.tool"
        ],
        "is": "register",
        "name": 0,
        "handler": "last"
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
  "genkit": {
    "packages": [
      "genkit",
      "@genkit-ai/mcp"
    ],
    "source": "https://www.npmjs.com/package/genkit/v/1.42.0",
    "shapes": [
      {
        "symbols": [
          "genkit().generate",
          "genkit().generateStream",
          "genkit().chat"
        ],
        "is": "agent",
        "options": 0,
        "needs": [
          "tools"
        ],
        "tools": [
          "tools"
        ],
        "naming": "function"
      },
      {
        "symbols": [
          "genkit().definePrompt",
          "genkit().defineAgent"
        ],
        "is": "agent",
        "options": 0,
        "needs": [
          "tools"
        ],
        "name": "name",
        "tools": [
          "tools"
        ]
      },
      {
        "symbols": [
          "genkit().defineTool",
          "genkit().dynamicTool"
        ],
        "is": "tool",
        "options": 0,
        "name": "name",
        "handler": 1
      },
      {
        "symbols": [
          "genkit().defineInterrupt"
        ],
        "is": "nothing"
      },
      {
        "symbols": [
          "createMcpHost",
          "defineMcpHost"
        ],
        "is": "connections",
        "options": "last",
        "servers": [
          "mcpServers"
        ]
      },
      {
        "symbols": [
          "createMcpClient",
          "defineMcpClient"
        ],
        "is": "connection",
        "options": "last",
        "name": "name",
        "servers": [
          "mcpServer"
        ]
      },
      {
        "symbols": [
          "createMcpHost().getActiveTools",
          "defineMcpHost().getActiveTools",
          "createMcpClient().getActiveTools"
        ],
        "is": "same",
        "as": "this"
      },
      {
        "symbols": [
          "createMcpServer"
        ],
        "is": "server",
        "options": 1,
        "name": "name"
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
        ],
        "filter": 1
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
  "google-genai": {
    "packages": [
      "@google/genai"
    ],
    "source": "https://www.npmjs.com/package/@google/genai/v/3.1.0",
    "shapes": [
      {
        "symbols": [
          "GoogleGenAI#models.generateContent",
          "GoogleGenAI#models.generateContentStream",
          "GoogleGenAI#chats.create",
          "GoogleGenAI#live.connect"
        ],
        "is": "agent",
        "options": 0,
        "under": "config",
        "needs": [
          "tools"
        ],
        "tools": [
          "tools"
        ],
        "naming": "function"
      },
      {
        "symbols": [
          "mcpToTool"
        ],
        "is": "same",
        "as": 0
      }
    ],
    "objects": [
      {
        "has": [
          "functionDeclarations"
        ],
        "is": "all",
        "options": 0,
        "tools": [
          "functionDeclarations"
        ]
      },
      {
        "has": [
          "codeExecution"
        ],
        "is": "tool",
        "can": "code",
        "label": "code_execution"
      },
      {
        "has": [
          "urlContext"
        ],
        "is": "tool",
        "can": "web",
        "label": "url_context"
      },
      {
        "has": [
          "googleSearch",
          "googleSearchRetrieval",
          "enterpriseWebSearch",
          "exaAiSearch",
          "parallelAiSearch",
          "googleMaps",
          "fileSearch",
          "retrieval"
        ],
        "is": "tool",
        "can": "search",
        "label": "google_search"
      },
      {
        "has": [
          "computerUse"
        ],
        "is": "tool",
        "options": 0,
        "can": "computer",
        "label": "computer_use",
        "asks": {
          "key": "none",
          "absent": "unknown"
        }
      },
      {
        "has": [
          "name"
        ],
        "is": "tool",
        "options": 0,
        "name": "name",
        "asks": {
          "key": "none",
          "absent": "unknown"
        }
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
      },
      {
        "symbols": [
          "createAgent().run",
          "createNetwork().run"
        ],
        "is": "run",
        "as": "this"
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
      },
      {
        "symbols": [
          "createAgent().invoke",
          "createAgent().stream"
        ],
        "is": "run",
        "as": "this"
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
      },
      {
        "symbols": [
          "createReactAgent().invoke",
          "createReactAgent().stream",
          "StateGraph#invoke",
          "StateGraph#stream"
        ],
        "is": "run",
        "as": "this"
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
      },
      {
        "symbols": [
          "Agent#generate",
          "Agent#stream",
          "Agent#network"
        ],
        "is": "run",
        "as": "this"
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
  "openai": {
    "packages": [
      "openai"
    ],
    "source": "https://www.npmjs.com/package/openai/v/6.49.0",
    "shapes": [
      {
        "symbols": [
          "OpenAI#responses.create",
          "OpenAI#responses.stream",
          "OpenAI#responses.parse",
          "OpenAI#chat.completions.create",
          "OpenAI#chat.completions.stream",
          "OpenAI#chat.completions.parse",
          "OpenAI#chat.completions.runTools",
          "OpenAI#beta.chat.completions.runTools",
          "OpenAI#beta.assistants.create",
          "default#responses.create",
          "default#responses.stream",
          "default#responses.parse",
          "default#chat.completions.create",
          "default#chat.completions.stream",
          "default#chat.completions.parse",
          "default#chat.completions.runTools",
          "default#beta.chat.completions.runTools",
          "default#beta.assistants.create",
          "AzureOpenAI#responses.create",
          "AzureOpenAI#responses.stream",
          "AzureOpenAI#responses.parse",
          "AzureOpenAI#chat.completions.create",
          "AzureOpenAI#chat.completions.stream",
          "AzureOpenAI#chat.completions.parse",
          "AzureOpenAI#chat.completions.runTools",
          "AzureOpenAI#beta.chat.completions.runTools",
          "AzureOpenAI#beta.assistants.create"
        ],
        "is": "agent",
        "options": 0,
        "naming": "function",
        "needs": [
          "tools"
        ],
        "tools": [
          "tools"
        ]
      }
    ],
    "objects": [
      {
        "types": [
          "mcp"
        ],
        "is": "connection",
        "options": 0,
        "name": "server_label",
        "keys": {
          "url": "server_url"
        },
        "asks": {
          "key": "require_approval",
          "absent": "unknown"
        },
        "only": [
          "allowed_tools",
          "allowed_tools.tool_names"
        ]
      },
      {
        "types": [
          "local_shell"
        ],
        "is": "tool",
        "options": 0,
        "label": "local_shell",
        "can": "shell",
        "asks": {
          "key": "none",
          "absent": "unknown"
        }
      },
      {
        "types": [
          "shell"
        ],
        "is": "tool",
        "options": 0,
        "label": "shell",
        "can": "shell",
        "vendor": {
          "key": "environment.type",
          "words": [
            "container_auto",
            "container_reference"
          ]
        },
        "asks": {
          "key": "none",
          "absent": "unknown"
        }
      },
      {
        "types": [
          "apply_patch"
        ],
        "is": "tool",
        "options": 0,
        "label": "apply_patch",
        "can": "edit",
        "asks": {
          "key": "none",
          "absent": "unknown"
        }
      },
      {
        "types": [
          "computer*"
        ],
        "is": "tool",
        "options": 0,
        "label": "computer",
        "can": "computer",
        "asks": {
          "key": "none",
          "absent": "unknown"
        }
      },
      {
        "types": [
          "web_search*"
        ],
        "is": "tool",
        "options": 0,
        "label": "web_search",
        "can": "search"
      },
      {
        "types": [
          "code_interpreter"
        ],
        "is": "tool",
        "options": 0,
        "label": "code_interpreter",
        "can": "code"
      },
      {
        "types": [
          "file_search",
          "image_generation",
          "tool_search"
        ],
        "is": "nothing",
        "options": 0
      },
      {
        "types": [
          "function"
        ],
        "has": [
          "function"
        ],
        "is": "tool",
        "options": 0,
        "name": "function.name",
        "handler": "function.function",
        "asks": {
          "key": "none",
          "absent": "unknown"
        }
      },
      {
        "types": [
          "function",
          "custom"
        ],
        "is": "tool",
        "options": 0,
        "name": "name",
        "handler": "execute",
        "asks": {
          "key": "none",
          "absent": "unknown"
        }
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
          "run().state.approve",
          "Runner#run().state.approve",
          "RunState.fromString().approve",
          "RunState#approve"
        ],
        "is": "answers"
      },
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
        "handler": "shell.run",
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
        "is": "same",
        "as": "this",
        "ready": true
      },
      {
        "symbols": [
          "getAllMcpTools"
        ],
        "is": "all",
        "options": 0,
        "tools": [
          "mcpServers"
        ]
      },
      {
        "symbols": [
          "toolNamespace"
        ],
        "is": "all",
        "options": 0,
        "tools": [
          "tools"
        ]
      },
      {
        "symbols": [
          "programmaticToolCallingTool",
          "toolSearchTool"
        ],
        "is": "nothing"
      }
    ]
  },
  "openai-agents-extensions": {
    "packages": [
      "@openai/agents-extensions"
    ],
    "source": "https://www.npmjs.com/package/@openai/agents-extensions/v/0.20.0",
    "shapes": [
      {
        "symbols": [
          "codexTool"
        ],
        "is": "agent",
        "options": 0,
        "label": "codex",
        "posture": "codex"
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
      },
      {
        "symbols": [
          "Agent#invoke",
          "Agent#stream"
        ],
        "is": "run",
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
  },
  "tanstack-ai": {
    "packages": [
      "@tanstack/ai"
    ],
    "source": "https://www.npmjs.com/package/@tanstack/ai/v/0.58.0",
    "shapes": [
      {
        "symbols": [
          "chat"
        ],
        "is": "agent",
        "options": 0,
        "needs": [
          "tools"
        ],
        "tools": [
          "tools"
        ],
        "naming": "function"
      },
      {
        "symbols": [
          "toolDefinition"
        ],
        "is": "tool",
        "options": 0,
        "name": "name",
        "asks": {
          "key": "needsApproval",
          "absent": "unasked"
        }
      },
      {
        "symbols": [
          "toolDefinition().server",
          "toolDefinition().client"
        ],
        "is": "same",
        "as": "this"
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
      },
      {
        "symbols": [
          "Agent#generateText",
          "Agent#streamText",
          "Agent#generateObject",
          "Agent#streamObject"
        ],
        "is": "run",
        "as": "this"
      }
    ]
  }
};
