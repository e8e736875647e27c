import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    setupFiles: ["test/setup.ts"],
    // Fixtures hold files that are named like tests in the repositories they imitate.
    exclude: ["fixtures/**", "node_modules/**", "dist/**"],
    // Children of the command and Microsoft's validator start within seconds, not within vitest's five.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
