/** Set by the build from package.json. */
declare const DELEGRAPH_VERSION: string | undefined;

/** The version of delegraph; `0.0.0-source` when it runs from its sources. */
export const VERSION = typeof DELEGRAPH_VERSION === "string" ? DELEGRAPH_VERSION : "0.0.0-source";

/** Where the project lives. */
export const HOMEPAGE = "https://github.com/delegraph/delegraph";
