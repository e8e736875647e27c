import { expect, test } from "vitest";
import { installs, installsProject } from "../../src/catalog/installs.ts";

test.each([
  ["npm install:*", "chosen"],
  ["npm install", "project"],
  ["npm install left-pad@1.3.0", undefined],
  ["npm install -g @example/cli@2.0.0", undefined],
  ["npm install --ignore-scripts:*", undefined],
  ["npm ci:*", undefined],
  ["npm:*", "chosen"],
  ["npm run:*", undefined],
  ["npx:*", "chosen"],
  ["npx -y:*", "chosen"],
  ["npx eslint:*", undefined],
  ["pip install -r requirements.txt", "project"],
  ["pip install:*", "chosen"],
  ["pip list:*", undefined],
  ["python -m pip install:*", "chosen"],
  ["sudo pip install:*", "chosen"],
  ["uv sync", undefined],
  ["uvx:*", "chosen"],
  ["uvx ruff:*", undefined],
  ["cargo build:*", undefined],
  ["cargo install:*", "chosen"],
  ["bundle:*", "chosen"],
  ["git status && npm install:*", "chosen"],
  ["*", undefined],
  ["", undefined],
])("the pattern `%s` installs %s packages", (pattern, expected) => {
  expect(installs(pattern)).toBe(expected);
});

test.each([
  ["npm ci", true],
  ["npm ci --ignore-scripts", false],
  ["npm install -g @example/cli", false],
  ["npm install typescript", false],
  ["yarn", true],
  ["yarn build", false],
  ["pip install -r requirements.txt", true],
  ["pip install -e .", true],
  ["pip install requests", false],
  ["uv sync --frozen", true],
  ["make", false],
])("`%s` runs what the project brings along: %s", (command, expected) => {
  expect(installsProject(command.split(" "))).toBe(expected);
});
