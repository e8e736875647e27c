/** Every fact a rule may ask for, with its meaning. */
export const FACTS = {
  // on principals
  standing:
    "principal, and triggers for whoever acts then: anyone, triager, writer, maintainer, bot, app, schedule or developer",
  // on workloads and agents
  product: "agent or server: the product that runs it, by its catalog id",
  version: "agent: the version named where it is started",
  mode: "agent: how it runs: tag, agent, headless, interactive, program (of the repository itself), or hosted outside of what is scanned",
  "actor-check":
    "agent: its built-in check of who started it: on, off, bots (every App passes), named, partial (an App passes in this release), inert, none or unknown",
  "actor-check-input": "agent: the setting that switches the check off",
  "open-to": "agent: the lowest standing that can start it past every effective gate",
  definition: "workload or agent: where it is defined, the same for every instance",
  environment: "workload: the environment that it names",
  ephemeral: "workload: whether its machine is thrown away after the run",
  "untrusted-input": "agent: how text that anyone can write reaches it: event, tools",
  "private-data": "agent: classes of what it can read and outsiders may not",
  "model-host": "agent: the cloud through whose account it reaches its model",
  pin: "agent, server, plugin or hook: what fixes the code that runs: commit, digest, version, tag, branch, range, latest, none or local",
  endpoint:
    "agent: the host of its model, where a setting names another one than the vendor's; holds of its key: the host that gets the key then",
  "holds-class":
    "agent or server: the strongest class of credential within its reach, or none; delegates and calls: of those that only the other side has",
  acts: "agent: whether it can change something or send data out",
  egress:
    "agent: where it can send to: open (any host), listed, none or unknown; uses: the same, of the tools by which it can; runs: what steps before it let out, `sudo` where whoever has that can lift the limit",
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
  capability:
    "tool: shell, edit, read, web, mcp, github, comment, or output (another job acts on what it is told); fixed for a step that chooses nothing",
  command: "tool: the shell command it is limited to, or `*`; workload: the command of a hook",
  breadth:
    "tool: any (every command), interpreter (any code), build (code of the repository), wide (any subcommand) or narrow",
  server: "tool: the name that its client gives the MCP server which offers it",
  taken: "workload: what is taken from another owner: plugin or skill",
  fetches: "workload: whether a hook's command fetches code and runs it",
  "runs-at":
    "workload: when a client runs it by itself: load (the folder is opened), start (of a session), use (around a prompt or a tool call) or end",
  approves:
    "workload: true for a hook whose text, or script, answers the question before a tool call with yes, for some calls at least",
  grant:
    "tool, and can by one that a skill grants: how it was granted: allowed, mode, default, flag, code (a program gives it to its agent), skill (while the skill or command is active), or, of a server's tool, ask or denied",
  effects:
    "tool: what its code was seen to do: known, none (every call was followed, and nothing leaves the process), or unknown (a call could not be followed: what it reaches is at least what is shown)",
  steered:
    "tool: what an argument of the call decides in its code, without a limit that can be seen: command, arguments, code, path, address or query",
  pinned: "tool: whether it is tied to the thread that started the run",
  network: "agent or tool: whether commands can reach the network: full, listed (some hosts) or none",
  program:
    "server or agent: the source files of the repository that it runs, those that import agent or MCP packages; where they were read, it has what they give it",
  // on servers
  written: "server: source, where it is code of the repository that was read",
  transport:
    "server: plain where it is asked over a public network without encryption, private within one's own network, else encrypted, or local",
  known: "server: its id in the catalog of MCP servers",
  ingests: "server: whether it returns text that outsiders can write",
  "reads-private": "server, and tool of it: whether it reads what outsiders may not",
  "read-only":
    "server: whether it is known to change nothing: always, set (by a switch), default, weak (that can be got around), not-set, none (it has no switch) or unknown",
  narrowed: "server: switches that narrow what it reaches; `(weak)` where its makers say that it is no boundary",
  // on credentials
  relying:
    "credential: who takes the identity of the job, as the files show it: job or registry (a step of the same job), policy (a trust policy), workflow (a login elsewhere)",
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
  spans:
    "credential: who can start its most exposed holder, and who its best guarded one, where a boundary lies between",
  "minted-by": "credential: what mints one that dies with the run in its place",
  unused: "credential: scopes with which it may write, and nothing that can use it does",
  scope: "credential: none, read, declared, undeclared, write-all, scoped, unscoped or unknown",
  // on content
  owners: "content: patterns of paths, each with who must be asked about them",
  // on edges
  trust:
    "holds: whom a trust policy lets in: anyone, organization, repository, pull-request, vacuous (also where there is no subject), ref, environment, workflow or unknown",
  claims: "holds: the claims that a trust policy asks for",
  outlives: "holds: why the credential stays good when its job is over",
  ref: "feeds: what of a branch is taken: fixed (the commit of the event) or moving (whatever stands there by then)",
  author: "feeds: whether who wrote the text starts the run as well: starter, other or unknown",
  loads: "feeds: what the agent takes from it: programs (it can start commands or grant tools) or texts",
  files: "feeds: the files that the agent takes from it",
  agreed: "feeds: who says yes to the run: author, nobody, before (the text can still change), or after it was fixed",
  gain: "feeds: what whoever writes the text gains: secrets, key (of a model), acts or nothing",
  approval:
    "uses: whether somebody is asked before a tool of the server is called: ask, unasked, denied (it is not there at all) or unknown; calls and, of a key that goes elsewhere, holds: before a hook runs or the key is sent: ask, folder (once, for everything in it), unasked or unknown",
  start:
    "uses of a server: whether a person agrees before the client starts it: ask (to this server), folder (once, for everything in it), unasked or unknown",
  tools:
    "agent: the skills that it offers to others; delegates: the tools that the other agent has: all of the session, or those listed; tool, and uses of a server: the names of the server's tools that it stands for, wildcards as the client has them",
  without: "delegates, and uses of a server: the tools that are taken away",
  waived: "uses: the setting by which a program switches off a question that its product asks before a call",
  scoped:
    "uses of a server: false where the client names none of its tools, neither to allow, to ask about nor to deny",
  orphaned: "uses: true where the files name no server of this name for the tool; false where it comes from elsewhere",
  unasked: "uses: true where a session calls a server's tools without a question and can change something by them",
  widens: "delegates and calls: what the other side has and this one has not",
  access: "grants, reaches and can: what is done",
  when: "holds: before, with, after or disk",
  channel: "holds: how it is presented: env, gh, git, action, mcp, or output (by another job, which the agent asks)",
  via: "reaches: the channel the action takes its credential from, or none",
  confidence: "holds, reaches, can and hands-off: certain, likely or possible",
  drift: "agent: parts of its authority in which the compiled workflow differs from its source",
  "drift-side": "agent: which of the two allows more: executed or source",
  scrubbed: "holds: whether the product takes it out of what the agent's commands can see",
  names: "holds: the variable or input names it goes by",
  need: "holds: what the agent needs it for: model, github, server, unknown or nothing",
  readable:
    "holds: how the agent can read the value: prompt, shell, files or none; tools where it is a server's, whose tools read what it opens",
  installs: "holds: what installs packages where their scripts can read it",
  "acts-as": "holds: whose identity it gives the agent, as its kind or its name tells: person",
  spare: "runs: write scopes of the job's token that none of its other steps needs; absent where that cannot be told",
  handed: "calls and runs: all, where every secret of the store is handed over",
  "used-as":
    "hands-off: what the receiver makes of it: code, prompt, argument, gate or data; order where it only acts afterwards",
  loop: "agent: whether its acts can start itself again, through other agents or not",
  crosses: "can, hands-off, and agent as a whole: the standings for which this moves authority to a higher zone",
  excess:
    "can: why this is more than the task needs: personal-access-token, write-all-token, undeclared-permissions, unscoped-app-token, open-pattern, interpreter or build-tool",
  zone: "can: the zone of the resource; hands-off: the highest zone that the receiver adds to the agent's reach",
  unguarded: "can: files that set limits to agents, and that nobody must be asked about, which this can change",
  by: "can: the capability of the tool by which it does; mcp for a server as a whole",
  named: "can: whether the tool is granted for this very act, and for few others",
  "with-class": "can and hands-off: the class of the credential that grants it, or is at hand",
  checked: "hands-off: whether a check stands between: yes (proved), declared (named, not proved) or no",
  through: "hands-off: the furthest way that it takes: output, file, thread, cache, artifact or workflow",
  cache:
    "hands-off: what the agent's run may do to the cache that others take over: writable, read-only (on github.com since 2026-06-26), or own (a store with rules of its own)",
  "at-hand": "hands-off: ids of the credentials that the receiver has at hand where it uses it",
} as const;
export type FactName = keyof typeof FACTS;

/** Whether a plain name is the name of a fact. */
export function isFactName(name: string): name is FactName {
  return Object.hasOwn(FACTS, name);
}
