import fc from "fast-check";
import { expect, test } from "vitest";
import { jsonText, messageText, relativeUri, visible } from "../../src/report/escape.ts";
import { HOSTILE } from "./sample.ts";

const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc
    .array(fc.constantFrom("::", "##[", "](", " ", "\n", "\u001b", "\u202e", "\ud800", "a"))
    .map((parts) => parts.join("")),
);

test("shows what cannot be seen", () => {
  expect(visible("a\u001b[31mb\r\n\u202e\u200b")).toBe("a\\u{1b}[31mb\\u{d}\\u{a}\\u{202e}\\u{200b}");
});

test("leaves ordinary text alone", () => {
  expect(visible("Grüße, 世界 😀 `a::b` #[x]")).toBe("Grüße, 世界 😀 `a::b` #[x]");
});

test("no text holds an invisible character or a workflow command", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(visible(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|(^|\s)::|##\[/u);
      expect(messageText(text)).not.toMatch(/\]\(/);
    }),
  );
});

test("JSON decodes to the value it was made from", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const json = jsonText({ [text]: text });
      expect(JSON.parse(json)).toEqual({ [text]: text });
      expect(json.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|##\[/u);
    }),
  );
});

test("a path becomes a relative URI reference", () => {
  expect(relativeUri(".github/workflows/a b[1]:ü?.yml")).toBe(".github/workflows/a%20b%5B1%5D%3A%C3%BC%3F.yml");
  expect(new URL(relativeUri(HOSTILE), "https://example.com/root/").href).toMatch(/^https:\/\/example\.com\/root\//);
});
