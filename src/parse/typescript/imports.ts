import type { ts } from "ts-morph";
import type { Ts } from "./load.ts";
import type { Exported, Imported, Module } from "./module.ts";

/** The names that a module takes from others, and those that it offers: ES modules and CommonJS. */
export function importsOf(ts: Ts, ast: ts.SourceFile): Pick<Module, "imports" | "exports" | "stars"> {
  const imports = new Map<string, Imported>();
  const exports = new Map<string, Exported>();
  const stars: string[] = [];
  for (const statement of ast.statements) {
    if (ts.isImportDeclaration(statement)) readImport(ts, statement, imports);
    else if (ts.isImportEqualsDeclaration(statement)) readImportEquals(ts, statement, imports);
    else if (ts.isExportDeclaration(statement)) readExport(ts, statement, exports, stars);
    else if (ts.isExportAssignment(statement)) exports.set("default", { node: statement.expression });
    else if (ts.isExpressionStatement(statement)) readCommonJs(ts, statement.expression, exports);
    else if (isExported(ts, statement)) readDeclaration(ts, statement, exports);
  }
  return { imports, exports, stars };
}

const textOf = (ts: Ts, node: ts.Node | undefined): string | undefined =>
  node !== undefined && ts.isStringLiteralLike(node) ? node.text : undefined;

function readImport(ts: Ts, statement: ts.ImportDeclaration, imports: Map<string, Imported>): void {
  const specifier = textOf(ts, statement.moduleSpecifier);
  const clause = statement.importClause;
  if (specifier === undefined || clause === undefined) return;
  if (clause.name) imports.set(clause.name.text, { specifier, name: "default" });
  const named = clause.namedBindings;
  if (named === undefined) return;
  if (ts.isNamespaceImport(named)) imports.set(named.name.text, { specifier, name: "*" });
  else
    for (const { name, propertyName } of named.elements)
      imports.set(name.text, { specifier, name: (propertyName ?? name).text });
}

/** `import x = require("y")` */
function readImportEquals(
  ts: Ts,
  { name, moduleReference }: ts.ImportEqualsDeclaration,
  imports: Map<string, Imported>,
): void {
  const specifier = ts.isExternalModuleReference(moduleReference) ? textOf(ts, moduleReference.expression) : undefined;
  if (specifier !== undefined) imports.set(name.text, { specifier, name: "*" });
}

function readExport(ts: Ts, statement: ts.ExportDeclaration, exports: Map<string, Exported>, stars: string[]): void {
  const specifier = textOf(ts, statement.moduleSpecifier);
  const clause = statement.exportClause;
  if (clause === undefined) {
    if (specifier !== undefined) stars.push(specifier);
    return;
  }
  if (ts.isNamespaceExport(clause)) {
    if (specifier !== undefined) exports.set(clause.name.text, { specifier, name: "*" });
    return;
  }
  for (const element of clause.elements) {
    const local = element.propertyName ?? element.name;
    exports.set(element.name.text, specifier === undefined ? { node: local } : { specifier, name: local.text });
  }
}

/** `module.exports = x`, `module.exports.name = x` and `exports.name = x` */
function readCommonJs(ts: Ts, expression: ts.Expression, exports: Map<string, Exported>): void {
  if (!ts.isBinaryExpression(expression) || expression.operatorToken.kind !== ts.SyntaxKind.EqualsToken) return;
  const { left, right } = expression;
  if (!ts.isPropertyAccessExpression(left)) return;
  const isModule = (node: ts.Expression): boolean =>
    (ts.isIdentifier(node) && node.text === "exports") ||
    (ts.isPropertyAccessExpression(node) &&
      node.name.text === "exports" &&
      ts.isIdentifier(node.expression) &&
      node.expression.text === "module");
  if (isModule(left)) readModuleObject(ts, right, exports);
  else if (isModule(left.expression)) exports.set(left.name.text, { node: right });
}

function readModuleObject(ts: Ts, right: ts.Expression, exports: Map<string, Exported>): void {
  exports.set("default", { node: right });
  if (!ts.isObjectLiteralExpression(right)) return;
  for (const property of right.properties) {
    if (ts.isShorthandPropertyAssignment(property)) exports.set(property.name.text, { node: property.name });
    else if (ts.isPropertyAssignment(property) && ts.isIdentifier(property.name))
      exports.set(property.name.text, { node: property.initializer });
  }
}

function isExported(ts: Ts, statement: ts.Statement): boolean {
  return (
    ts.canHaveModifiers(statement) &&
    (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
  );
}

function readDeclaration(ts: Ts, statement: ts.Statement, exports: Map<string, Exported>): void {
  if (ts.isVariableStatement(statement)) {
    for (const { name } of statement.declarationList.declarations) {
      if (ts.isIdentifier(name)) exports.set(name.text, { node: name });
      else
        for (const element of name.elements)
          if (ts.isBindingElement(element) && ts.isIdentifier(element.name))
            exports.set(element.name.text, { node: element.name });
    }
    return;
  }
  if (!ts.isFunctionDeclaration(statement) && !ts.isClassDeclaration(statement) && !ts.isEnumDeclaration(statement))
    return;
  const isDefault = (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword);
  const name = isDefault ? "default" : statement.name?.text;
  if (name !== undefined) exports.set(name, { node: statement });
  if (isDefault && statement.name) exports.set(statement.name.text, { node: statement });
}
