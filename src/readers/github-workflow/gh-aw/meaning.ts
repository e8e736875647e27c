/** What one agentic workflow lets its agent do, however it is written: as source, or compiled. */

export interface Output {
  /** The name that a compiled workflow gives it: `create_issue`. */
  readonly type: string;
  readonly max: number | undefined;
  /** `triggering`, `*`, a number or an expression; `undefined` for the default. */
  readonly target: string | undefined;
  /** Another repository that it acts on. */
  readonly repository: string | undefined;
  readonly allowed: readonly string[] | undefined;
  readonly draft: string | undefined;
  /** An expression that names a credential of its own. */
  readonly token: string | undefined;
}
export interface Server {
  readonly name: string;
  readonly allowed: readonly string[] | undefined;
}
export interface Meaning {
  readonly engine: string;
  /** Whether the agent runs behind the firewall, in its container. */
  readonly sandbox: boolean;
  /** Hosts and ecosystems that the firewall lets through; `undefined` when it is not known. */
  readonly network: readonly string[] | undefined;
  /** Patterns of commands, `*` for any; `undefined` when there is no shell. */
  readonly shell: readonly string[] | undefined;
  readonly edits: boolean;
  readonly web: readonly ("web-fetch" | "web-search")[];
  readonly github: { readonly toolsets: string | undefined; readonly integrity: string | undefined } | undefined;
  readonly servers: readonly Server[];
  readonly outputs: readonly Output[];
  /** Whether a model looks at what was asked for before it is done. */
  readonly detection: boolean;
  /** Roles that may start it; `all` for anyone; `undefined` when nothing was asked because no event needs it. */
  readonly roles: readonly string[] | undefined;
  /** Scopes of the agent's own token that may write. */
  readonly writes: readonly string[];
  /** Variables that the agent's container does not get. */
  readonly excluded: ReadonlySet<string>;
}

/** The name that a compiled workflow gives an output: `add-comment` is `add_comment`. */
export const outputName = (key: string): string => key.trim().replaceAll("-", "_");

/** Whether what the agent asks for is limited to the thread that started the run, or to one that the workflow chose. */
export const isBound = ({ target }: Output): boolean => target?.trim() !== "*";
