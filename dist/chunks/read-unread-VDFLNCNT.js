import {
  collector
} from "./chunk-5MSIDW42.js";
import "./chunk-DNI233JN.js";
import "./chunk-6PZ53GOQ.js";
import "./chunk-V6P2COKR.js";
import "./chunk-PALRGW4M.js";
import "./chunk-EZEDJ4BC.js";
import "./chunk-7VZ5H7B6.js";

// src/readers/manifests/read-unread.ts
var ROWS = [
  // https://github.com/MicrosoftDocs/m365copilot-docs/blob/main/docs/declarative-agent-manifest-1.8.md
  { file: /appPackage\/.*\.json$/i, text: /"instructions"|"capabilities"/, is: "a declarative agent of Microsoft 365" },
  // https://learn.microsoft.com/en-us/microsoft-copilot-studio/
  { file: /\.mcs\.ya?ml$/, text: /^kind:/m, is: "a component of Copilot Studio" },
  // https://github.com/google/adk-docs/blob/main/docs/agents/config.md
  { file: /root_agent\.yaml$/, text: /^(?:agent_class|name|instruction):/m, is: "an agent of Google's ADK" },
  // https://docs.crewai.com/en/concepts/agents
  {
    file: /config\/(?:agents|tasks)\.yaml$/,
    text: /^\s+(?:role|goal|backstory|expected_output):/m,
    is: "agents of CrewAI"
  },
  // https://learn.microsoft.com/en-us/azure/developer/azure-developer-cli/azd-schema
  { file: /^azure\.yaml$/, text: /host:\s*azure\.ai\.agent/, is: "a hosted agent of Azure Foundry" },
  { file: /n8n\/.*\.json$/, text: /"@n8n\/n8n-nodes-langchain\./, is: "a workflow of n8n with an agent" },
  // https://docs.dify.ai/en/guides/management/app-management
  { file: /dify\/.*\.ya?ml$/, text: /^kind:\s*app\b/m, is: "an app of Dify" },
  { file: /(?:langflow|flowise)\/.*\.json$/, text: /"nodes"\s*:/, is: "a flow of Langflow or Flowise" }
];
var readUnread = ({ file, text }) => {
  const into = collector();
  const row = ROWS.find((one) => one.file.test(file) && one.text.test(text));
  if (row)
    into.note({
      code: "not-supported",
      level: "note",
      message: `This is ${row.is}, which delegraph does not read: who starts it and what it reaches is not known.`,
      location: { file, line: 1, column: 1, endLine: 1, endColumn: 1 }
    });
  return into.fragment();
};
export {
  readUnread
};
