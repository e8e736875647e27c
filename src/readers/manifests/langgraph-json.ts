import type { LazyReader } from "../reader.ts";

/** The agents that LangGraph serves. */
export const langgraphJson: LazyReader = {
  id: "langgraph-json",
  title: "Agents of LangGraph (langgraph.json)",
  docs: "https://docs.langchain.com/langsmith/cli#configuration-file",
  files: ["langgraph.json", "**/langgraph.json"],
  absent: "No graph is served from here. Without `auth`, who may call a graph is decided where it is deployed.",
  ignores: "The code of the graphs and of their authentication, stores, and who may call a graph that is deployed.",
  wants: ({ text }) => text.includes('"graphs"'),
  load: async () => (await import("./read-langgraph.ts")).readLanggraph,
};
