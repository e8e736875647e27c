// src/graph/facts.ts
var FACTS = {
  // on principals
  standing: "principal, and triggers for whoever acts then: anyone, triager, writer, maintainer, bot, app, schedule or developer",
  // on workloads and agents
  product: "agent or server: the product that runs it, by its catalog id",
  version: "agent: the version named where it is started",
  mode: "agent: how it runs: tag, agent, headless, interactive, or hosted outside of what is scanned",
  "actor-check": "agent: its built-in check of who started it: on, off, bots (every App passes), named, partial (an App passes in this release), inert, none or unknown",
  "actor-check-input": "agent: the setting that switches the check off",
  "open-to": "agent: the lowest standing that can start it past every effective gate",
  definition: "workload or agent: where it is defined, the same for every instance",
  environment: "workload: the environment that it names",
  ephemeral: "workload: whether its machine is thrown away after the run",
  "untrusted-input": "agent: how text that anyone can write reaches it: event, tools",
  "private-data": "agent: classes of what it can read and outsiders may not",
  "model-host": "agent: the cloud through whose account it reaches its model",
  pin: "agent or server: what fixes the code that runs: commit, digest, version, tag, branch, range, latest, none or local",
  "holds-class": "agent or server: the strongest class of credential within its reach, or none; delegates and calls: of those that only the other side has",
  acts: "agent: whether it can change something or send data out",
  egress: "agent: where it can send to: open (any host), listed, none or unknown; uses: the same, of the tools by which it can; runs: what steps before it let out, `sudo` where whoever has that can lift the limit",
  unowned: "agent, the first of them: the files of agents that no entry of CODEOWNERS names an owner for",
  trace: "agent: what is left of its tool calls when a run is over: full, weak or none",
  lacks: "agent: what its best record lacks",
  limit: "agent: what ends a run that does not end by itself: time, turns, cost, or none",
  // on evidence, and on the edges to it
  kept: "evidence: where it is kept: log, summary, artifact, telemetry, gist, platform or file",
  days: "evidence: for how many days it is kept, where the files say so",
  readers: "evidence: unknown, where who can read it is a setting that the files do not show",
  omits: "records: what of the run is not in it: prompts, tool arguments, tool results, tool calls",
  "switched-on-by": "records: the setting that somebody switched on to get it",
  "after-failure": "records: whether a run that fails leaves it, too",
  within: "records: workspace, where the record lies in the agent's own folder while it works",
  best: "records: true for the record of an agent that lacks least",
  alterable: "records: how the agent itself can change or delete it, in words",
  exposes: "records: what whoever reads it may find in it: classes of credentials, tool results",
  // on tools
  capability: "tool: shell, edit, read, web, mcp, github, comment, or output (another job acts on what it is told); fixed for a step that chooses nothing",
  command: "tool: the shell command it is limited to, or `*`",
  breadth: "tool: any (every command), interpreter (any code), build (code of the repository), wide (any subcommand) or narrow",
  grant: "tool: how it was granted: allowed, mode, default, flag, or skill (while the skill or command is active)",
  pinned: "tool: whether it is tied to the thread that started the run",
  network: "agent or tool: whether commands can reach the network: full, listed (some hosts) or none",
  // on credentials
  relying: "credential: who takes the identity of the job, as the files show it: job or registry (a step of the same job), policy (a trust policy), workflow (a login elsewhere)",
  lasts: "credential and holds: how many seconds a session may last, or is asked for",
  revoked: "credential: false where what mints it is told not to revoke it when the job ends",
  class: "credential: job-token, app-token, pat, model-key, cloud, registry, oidc, ambient, secret or literal",
  store: "credential: where its value lives",
  lifetime: "credential: minted (dies with the run) or static",
  provider: "credential: who accepts it",
  hint: "credential: a masked hint of a literal value",
  pool: "credential: how many separate definitions hold it",
  "pool-confidence": "credential: how sure it is that the holders share one credential: certain, likely or possible",
  tiers: "credential: the standings that can start its holders",
  spans: "credential: who can start its most exposed holder, and who its best guarded one, where a boundary lies between",
  "minted-by": "credential: what mints one that dies with the run in its place",
  unused: "credential: scopes with which it may write, and nothing that can use it does",
  scope: "credential: none, read, declared, undeclared, write-all, scoped, unscoped or unknown",
  // on content
  owners: "content: patterns of paths, each with who must be asked about them",
  // on edges
  trust: "holds: whom a trust policy lets in: anyone, organization, repository, pull-request, vacuous (also where there is no subject), ref, environment, workflow or unknown",
  claims: "holds: the claims that a trust policy asks for",
  outlives: "holds: why the credential stays good when its job is over",
  ref: "feeds: what of a branch is taken: fixed (the commit of the event) or moving (whatever stands there by then)",
  author: "feeds: whether who wrote the text starts the run as well: starter, other or unknown",
  loads: "feeds: what the agent takes from it: programs (it can start commands or grant tools) or texts",
  files: "feeds: the files that the agent takes from it",
  agreed: "feeds: who says yes to the run: author, nobody, before (the text can still change), or after it was fixed",
  gain: "feeds: what whoever writes the text gains: secrets, key (of a model), acts or nothing",
  approval: "uses: whether somebody is asked before a tool of the server is called: ask, unasked or unknown",
  tools: "delegates: the tools that the other agent has: all of the session, or those listed",
  without: "delegates: the tools that are taken away from it",
  widens: "delegates and calls: what the other side has and this one has not",
  access: "grants, reaches and can: what is done",
  when: "holds: before, with, after or disk",
  channel: "holds: how it is presented: env, gh, git, action, mcp, or output (by another job, which the agent asks)",
  via: "reaches: the channel the action takes its credential from, or none",
  confidence: "holds, can and hands-off: certain, likely or possible",
  drift: "agent: parts of its authority in which the compiled workflow differs from its source",
  "drift-side": "agent: which of the two allows more: executed or source",
  scrubbed: "holds: whether the product takes it out of what the agent's commands can see",
  names: "holds: the variable or input names it goes by",
  need: "holds: what the agent needs it for: model, github, server, unknown or nothing",
  readable: "holds: how the agent can read the value: prompt, shell, files or none",
  installs: "holds: what installs packages where their scripts can read it",
  "acts-as": "holds: whose identity it gives the agent, as its kind or its name tells: person",
  spare: "runs: write scopes of the job's token that none of its other steps needs; absent where that cannot be told",
  handed: "calls and runs: all, where every secret of the store is handed over",
  "used-as": "hands-off: what the receiver makes of it: code, prompt, argument, gate or data; order where it only acts afterwards",
  loop: "agent: whether its acts can start itself again, through other agents or not",
  crosses: "can, hands-off, and agent as a whole: the standings for which this moves authority to a higher zone",
  excess: "can: why this is more than the task needs: personal-access-token, write-all-token, undeclared-permissions, unscoped-app-token, open-pattern, interpreter or build-tool",
  zone: "can: the zone of the resource; hands-off: the highest zone that the receiver adds to the agent's reach",
  unguarded: "can: files that set limits to agents, and that nobody must be asked about, which this can change",
  named: "can: whether the tool is granted for this very act, and for few others",
  "with-class": "can and hands-off: the class of the credential that grants it, or is at hand",
  checked: "hands-off: whether a check stands between: yes (proved), declared (named, not proved) or no",
  through: "hands-off: the furthest way that it takes: output, file, thread, cache, artifact or workflow",
  cache: "hands-off: what the agent's run may do to the cache that others take over: writable, read-only (on github.com since 2026-06-26), or own (a store with rules of its own)",
  "at-hand": "hands-off: ids of the credentials that the receiver has at hand where it uses it"
};
function isFactName(name) {
  return Object.hasOwn(FACTS, name);
}

// src/graph/model.ts
var NODE_KINDS = {
  principal: { layer: "L7", is: "who can start or feed a run: a person of some standing, a bot, a schedule" },
  workload: { layer: "L4", is: "what runs with an identity of its own: a workflow job, a local agent session" },
  agent: { layer: "L3", is: "software that chooses its next action" },
  model: { layer: "L1", is: "the model endpoint" },
  tool: { layer: "L3", is: "a capability at the granularity of its grant" },
  server: { layer: "L3", is: "an MCP server, local or remote" },
  content: { layer: "L2", is: "text that reaches the model, and who can write it" },
  credential: { layer: "L6", is: "what proves an identity; its name and place, never its value" },
  resource: { layer: "L4", is: "what is read, changed or reached" },
  evidence: { layer: "L5", is: "a record a reviewer can read" }
};
var EDGE_KINDS = {
  starts: "a principal can start the workload",
  runs: "the workload runs the agent",
  calls: "the workload starts another workload",
  delegates: "the agent hands work to another agent",
  uses: "the agent may call the tool or server",
  offers: "the server provides the tool",
  feeds: "the text reaches the agent, or the principal writes the text",
  holds: "the credential is within reach",
  grants: "the credential gives access to the resource",
  reaches: "the tool or server acts on the resource",
  triggers: "acting on the resource starts the workload",
  "hands-off": "data moves between workloads",
  records: "the agent or workload leaves evidence",
  can: "the agent, or a fixed step of the workload, can act on the resource: a tool reaches it and, where needed, a credential grants it"
};
var ZONES = {
  outside: 0,
  thread: 1,
  "agent-branch": 2,
  workstation: 3,
  runner: 3,
  "default-branch": 4,
  service: 5,
  release: 6,
  production: 6,
  "control-plane": 7
};
var STANDINGS = ["anyone", "triager", "writer", "maintainer"];
var isStanding = (word) => STANDINGS.some((standing) => standing === word);
var ADMITTED = {
  anyone: "outside",
  triager: "thread",
  writer: "default-branch",
  maintainer: "control-plane"
};
var ACCESSES = ["read", "write", "exec", "send", "approve", "merge", "publish", "mint", "admin"];
function fact(value, because = []) {
  return { value, because };
}

export {
  isFactName,
  NODE_KINDS,
  EDGE_KINDS,
  ZONES,
  STANDINGS,
  isStanding,
  ADMITTED,
  ACCESSES,
  fact
};
