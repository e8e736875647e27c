// Generated from source-outputs.yaml by tools/generate.mjs. Do not edit.
export const data = {
  "answers": [
    {
      "packages": [
        "@openai/agents",
        "@openai/agents-core"
      ],
      "symbols": [
        "run",
        "Runner#run"
      ],
      "agent": 0,
      "source": "https://openai.github.io/openai-agents-js/guides/results/"
    },
    {
      "packages": [
        "ai"
      ],
      "symbols": [
        "generateText",
        "streamText"
      ],
      "agent": "call",
      "source": "https://ai-sdk.dev/docs/ai-sdk-core/generating-text"
    },
    {
      "packages": [
        "ai"
      ],
      "symbols": [
        "ToolLoopAgent#generate",
        "ToolLoopAgent#stream",
        "Experimental_Agent#generate",
        "Experimental_Agent#stream"
      ],
      "agent": "this",
      "source": "https://ai-sdk.dev/docs/agents/overview"
    },
    {
      "packages": [
        "@anthropic-ai/sdk"
      ],
      "symbols": [
        "default#messages.create",
        "Anthropic#messages.create",
        "default#beta.messages.create",
        "Anthropic#beta.messages.create"
      ],
      "agent": "call",
      "source": "https://platform.claude.com/docs/en/api/messages"
    },
    {
      "packages": [
        "openai"
      ],
      "symbols": [
        "default#responses.create",
        "OpenAI#responses.create",
        "default#chat.completions.create",
        "OpenAI#chat.completions.create"
      ],
      "agent": "call",
      "source": "https://platform.openai.com/docs/api-reference/responses"
    },
    {
      "packages": [
        "@anthropic-ai/claude-agent-sdk",
        "@anthropic-ai/claude-code"
      ],
      "symbols": [
        "query"
      ],
      "agent": "call",
      "source": "https://platform.claude.com/docs/en/agent-sdk/typescript"
    },
    {
      "packages": [
        "langchain"
      ],
      "symbols": [
        "createAgent().invoke",
        "createAgent().stream"
      ],
      "agent": "this",
      "source": "https://docs.langchain.com/oss/javascript/langchain/agents"
    },
    {
      "packages": [
        "@langchain/langgraph"
      ],
      "symbols": [
        "createReactAgent().invoke",
        "createReactAgent().stream"
      ],
      "agent": "this",
      "source": "https://langchain-ai.github.io/langgraphjs/"
    },
    {
      "packages": [
        "@mastra/core"
      ],
      "symbols": [
        "Agent#generate",
        "Agent#stream"
      ],
      "agent": "this",
      "source": "https://mastra.ai/docs/agents/overview"
    },
    {
      "packages": [
        "@openai/codex-sdk"
      ],
      "symbols": [
        "Codex#startThread().run"
      ],
      "agent": "this",
      "source": "https://github.com/openai/codex/tree/main/sdk/typescript"
    },
    {
      "packages": [
        "@google/genai"
      ],
      "symbols": [
        "GoogleGenAI#models.generateContent"
      ],
      "agent": "call",
      "source": "https://googleapis.github.io/js-genai/"
    }
  ],
  "sinks": [
    {
      "packages": [
        "node:child_process",
        "child_process"
      ],
      "symbols": [
        "exec",
        "execSync"
      ],
      "argument": 0,
      "source": "https://nodejs.org/api/child_process.html#child_processexeccommand-options-callback"
    },
    {
      "packages": [
        "node:vm",
        "vm"
      ],
      "symbols": [
        "runInThisContext",
        "runInNewContext",
        "runInContext",
        "Script",
        "compileFunction"
      ],
      "argument": 0,
      "source": "https://nodejs.org/api/vm.html"
    },
    {
      "packages": [
        "execa"
      ],
      "symbols": [
        "execaCommand",
        "execaCommandSync"
      ],
      "argument": 0,
      "source": "https://github.com/sindresorhus/execa"
    },
    {
      "packages": [
        "shelljs"
      ],
      "symbols": [
        "exec",
        "default.exec"
      ],
      "argument": 0,
      "source": "https://github.com/shelljs/shelljs"
    }
  ],
  "globals": [
    "eval",
    "Function"
  ]
};
