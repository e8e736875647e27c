// Generated from source-packages.yaml by tools/generate.mjs. Do not edit.
export const data = {
  "javascript": [
    {
      "product": "mcp-sdk",
      "title": "MCP TypeScript SDK",
      "packages": [
        "@modelcontextprotocol/sdk",
        "@modelcontextprotocol/server",
        "@modelcontextprotocol/server-legacy",
        "@modelcontextprotocol/client",
        "@modelcontextprotocol/core",
        "@modelcontextprotocol/node",
        "@modelcontextprotocol/express",
        "@modelcontextprotocol/hono",
        "@modelcontextprotocol/fastify",
        "@modelcontextprotocol/ext-apps"
      ],
      "source": "https://github.com/modelcontextprotocol/typescript-sdk"
    },
    {
      "product": "fastmcp",
      "title": "FastMCP",
      "packages": [
        "fastmcp"
      ],
      "source": "https://www.npmjs.com/package/fastmcp"
    },
    {
      "product": "mcp-handler",
      "title": "MCP handler of Vercel",
      "packages": [
        "mcp-handler",
        "@vercel/mcp-adapter"
      ],
      "source": "https://www.npmjs.com/package/mcp-handler"
    },
    {
      "product": "xmcp",
      "title": "xmcp",
      "packages": [
        "xmcp"
      ],
      "source": "https://www.npmjs.com/package/xmcp"
    },
    {
      "product": "mcp-framework",
      "title": "MCP framework",
      "packages": [
        "mcp-framework"
      ],
      "source": "https://www.npmjs.com/package/mcp-framework"
    },
    {
      "product": "mcp-nest",
      "title": "MCP for NestJS",
      "packages": [
        "@rekog/mcp-nest"
      ],
      "source": "https://www.npmjs.com/package/@rekog/mcp-nest"
    },
    {
      "product": "supabase-mcp",
      "title": "MCP utilities of Supabase",
      "packages": [
        "@supabase/mcp-utils"
      ],
      "source": "https://www.npmjs.com/package/@supabase/mcp-utils"
    },
    {
      "product": "openai-agents",
      "title": "OpenAI Agents SDK",
      "packages": [
        "@openai/agents",
        "@openai/agents-core",
        "@openai/agents-openai",
        "@openai/agents-realtime",
        "@openai/agents-extensions"
      ],
      "source": "https://www.npmjs.com/package/@openai/agents"
    },
    {
      "product": "openai",
      "title": "OpenAI SDK",
      "packages": [
        "openai"
      ],
      "source": "https://www.npmjs.com/package/openai"
    },
    {
      "product": "codex-sdk",
      "title": "Codex SDK",
      "packages": [
        "@openai/codex-sdk"
      ],
      "source": "https://www.npmjs.com/package/@openai/codex-sdk"
    },
    {
      "product": "ai-sdk",
      "title": "AI SDK",
      "packages": [
        "ai",
        "@ai-sdk/mcp",
        "@ai-sdk/harness",
        "@ai-sdk/workflow",
        "@ai-sdk/policy-opa"
      ],
      "source": "https://www.npmjs.com/package/ai"
    },
    {
      "product": "eve",
      "title": "eve",
      "packages": [
        "eve"
      ],
      "source": "https://www.npmjs.com/package/eve"
    },
    {
      "product": "claude-agent-sdk",
      "title": "Claude Agent SDK",
      "packages": [
        "@anthropic-ai/claude-agent-sdk",
        "@anthropic-ai/claude-code"
      ],
      "source": "https://www.npmjs.com/package/@anthropic-ai/claude-agent-sdk"
    },
    {
      "product": "anthropic",
      "title": "Anthropic SDK",
      "packages": [
        "@anthropic-ai/sdk",
        "@anthropic-ai/bedrock-sdk",
        "@anthropic-ai/vertex-sdk",
        "@anthropic-ai/foundry-sdk"
      ],
      "source": "https://www.npmjs.com/package/@anthropic-ai/sdk"
    },
    {
      "product": "langchain",
      "title": "LangChain",
      "packages": [
        "langchain",
        "@langchain/core",
        "@langchain/classic",
        "@langchain/mcp-adapters",
        "deepagents"
      ],
      "source": "https://www.npmjs.com/package/langchain"
    },
    {
      "product": "langgraph",
      "title": "LangGraph",
      "packages": [
        "@langchain/langgraph",
        "@langchain/langgraph-supervisor",
        "@langchain/langgraph-swarm",
        "@langchain/langgraph-cua"
      ],
      "source": "https://www.npmjs.com/package/@langchain/langgraph"
    },
    {
      "product": "mastra",
      "title": "Mastra",
      "packages": [
        "@mastra/core",
        "@mastra/mcp"
      ],
      "source": "https://www.npmjs.com/package/@mastra/core"
    },
    {
      "product": "google-adk",
      "title": "Agent Development Kit",
      "packages": [
        "@google/adk"
      ],
      "source": "https://www.npmjs.com/package/@google/adk"
    },
    {
      "product": "google-genai",
      "title": "Google Gen AI SDK",
      "packages": [
        "@google/genai"
      ],
      "source": "https://www.npmjs.com/package/@google/genai"
    },
    {
      "product": "genkit",
      "title": "Genkit",
      "packages": [
        "genkit",
        "@genkit-ai/mcp"
      ],
      "source": "https://www.npmjs.com/package/genkit"
    },
    {
      "product": "cloudflare-agents",
      "title": "Agents of Cloudflare",
      "packages": [
        "agents",
        "@cloudflare/ai-chat",
        "@cloudflare/codemode"
      ],
      "source": "https://www.npmjs.com/package/agents"
    },
    {
      "product": "strands",
      "title": "Strands Agents",
      "packages": [
        "@strands-agents/sdk"
      ],
      "source": "https://www.npmjs.com/package/@strands-agents/sdk"
    },
    {
      "product": "inngest-agent-kit",
      "title": "AgentKit of Inngest",
      "packages": [
        "@inngest/agent-kit"
      ],
      "source": "https://www.npmjs.com/package/@inngest/agent-kit"
    },
    {
      "product": "voltagent",
      "title": "VoltAgent",
      "packages": [
        "@voltagent/core",
        "@voltagent/mcp-server"
      ],
      "source": "https://www.npmjs.com/package/@voltagent/core"
    },
    {
      "product": "copilotkit",
      "title": "CopilotKit",
      "packages": [
        "@copilotkit/runtime"
      ],
      "source": "https://www.npmjs.com/package/@copilotkit/runtime"
    },
    {
      "product": "copilot-sdk",
      "title": "GitHub Copilot SDK",
      "packages": [
        "@github/copilot-sdk"
      ],
      "source": "https://www.npmjs.com/package/@github/copilot-sdk"
    },
    {
      "product": "cursor-sdk",
      "title": "Cursor SDK",
      "packages": [
        "@cursor/sdk"
      ],
      "source": "https://www.npmjs.com/package/@cursor/sdk"
    },
    {
      "product": "llamaindex",
      "title": "LlamaIndex",
      "packages": [
        "llamaindex",
        "@llamaindex/workflow",
        "@llamaindex/tools"
      ],
      "source": "https://www.npmjs.com/package/llamaindex"
    },
    {
      "product": "tanstack-ai",
      "title": "TanStack AI",
      "packages": [
        "@tanstack/ai"
      ],
      "source": "https://www.npmjs.com/package/@tanstack/ai"
    },
    {
      "product": "convex-agent",
      "title": "Agent component of Convex",
      "packages": [
        "@convex-dev/agent"
      ],
      "source": "https://www.npmjs.com/package/@convex-dev/agent"
    },
    {
      "product": "microsoft-agents",
      "title": "Microsoft 365 Agents SDK",
      "packages": [
        "@microsoft/agents-hosting"
      ],
      "source": "https://www.npmjs.com/package/@microsoft/agents-hosting"
    },
    {
      "product": "a2a",
      "title": "A2A SDK",
      "packages": [
        "@a2a-js/sdk"
      ],
      "source": "https://www.npmjs.com/package/@a2a-js/sdk"
    }
  ],
  "python": [
    {
      "product": "mcp-sdk",
      "title": "MCP Python SDK",
      "modules": [
        "mcp"
      ],
      "source": "https://pypi.org/project/mcp/"
    },
    {
      "product": "fastmcp",
      "title": "FastMCP",
      "modules": [
        "fastmcp"
      ],
      "source": "https://pypi.org/project/fastmcp/"
    },
    {
      "product": "openai-agents",
      "title": "OpenAI Agents SDK",
      "modules": [
        "agents"
      ],
      "names": [
        "Agent",
        "Runner",
        "RunConfig",
        "RunContextWrapper",
        "function_tool",
        "handoff",
        "HostedMCPTool",
        "InputGuardrail",
        "ModelSettings",
        "WebSearchTool",
        "set_default_openai_key"
      ],
      "source": "https://pypi.org/project/openai-agents/"
    },
    {
      "product": "openai-agents",
      "title": "OpenAI Agents SDK",
      "modules": [
        "agents.mcp",
        "agents.extensions",
        "agents.realtime",
        "agents.voice"
      ],
      "source": "https://openai.github.io/openai-agents-python/"
    },
    {
      "product": "langchain",
      "title": "LangChain",
      "modules": [
        "langchain",
        "langchain_core.tools",
        "langchain_classic",
        "langchain_experimental",
        "langchain_mcp_adapters",
        "deepagents"
      ],
      "source": "https://pypi.org/project/langchain/"
    },
    {
      "product": "langgraph",
      "title": "LangGraph",
      "modules": [
        "langgraph",
        "langgraph_supervisor",
        "langgraph_swarm"
      ],
      "source": "https://pypi.org/project/langgraph/"
    },
    {
      "product": "crewai",
      "title": "CrewAI",
      "modules": [
        "crewai",
        "crewai_tools"
      ],
      "source": "https://pypi.org/project/crewai/"
    },
    {
      "product": "google-adk",
      "title": "Agent Development Kit",
      "modules": [
        "google.adk"
      ],
      "source": "https://pypi.org/project/google-adk/"
    },
    {
      "product": "strands",
      "title": "Strands Agents",
      "modules": [
        "strands",
        "strands_tools"
      ],
      "source": "https://pypi.org/project/strands-agents/"
    },
    {
      "product": "pydantic-ai",
      "title": "Pydantic AI",
      "modules": [
        "pydantic_ai"
      ],
      "source": "https://pypi.org/project/pydantic-ai/"
    },
    {
      "product": "claude-agent-sdk",
      "title": "Claude Agent SDK",
      "modules": [
        "claude_agent_sdk",
        "claude_code_sdk"
      ],
      "source": "https://pypi.org/project/claude-agent-sdk/"
    },
    {
      "product": "autogen",
      "title": "AutoGen",
      "modules": [
        "autogen",
        "autogen_agentchat",
        "autogen_core",
        "autogen_ext"
      ],
      "source": "https://pypi.org/project/autogen-agentchat/"
    },
    {
      "product": "smolagents",
      "title": "smolagents",
      "modules": [
        "smolagents"
      ],
      "source": "https://pypi.org/project/smolagents/"
    },
    {
      "product": "agno",
      "title": "Agno",
      "modules": [
        "agno"
      ],
      "source": "https://pypi.org/project/agno/"
    }
  ]
};
