import type { LazyReader } from "../reader.ts";

// What a recipe must have, and other files of these names have not: https://goose-docs.ai/docs/guides/recipes/recipe-reference
const TITLE = /^[ \t]*["']?title["']?[ \t]*:/m;
const TASK = /^[ \t]*["']?(?:instructions|prompt)["']?[ \t]*:/m;
const OWN = /^[ \t]*["']?(?:extensions|sub_recipes|parameters|retry|activities|settings|response)["']?[ \t]*:/m;

/** Recipes of goose: agents with extensions of their own, which may hand work to other recipes. */
export const gooseRecipes: LazyReader = {
  id: "goose-recipes",
  title: "goose recipes",
  docs: "https://goose-docs.ai/docs/guides/recipes/recipe-reference",
  // LIMIT: a recipe may have any name; these are the places and names that people give them.
  files: [
    "**/.goose/recipes/**/*.{yaml,yml,json}",
    "**/{recipes,subrecipes,sub-recipes,sub_recipes,goose-recipes,goose}/*.{yaml,yml}",
    "**/recipe.{yaml,json}",
  ],
  user: [".config/goose/recipes/**/*.{yaml,yml,json}"],
  absent: "No recipe. Without `extensions` one has those of the user.",
  ignores: "Templates of parameters, models, settings, the response's schema, and recipes of other names and places.",
  wants: ({ text }) => TITLE.test(text) && TASK.test(text) && OWN.test(text),
  load: async () => (await import("./read-recipe.ts")).readRecipe,
};
